import Model

/// Which stories and articles the library shows, and in which order.
struct LibrarySelection {
  /// A key by which rows are put in order: the larger number first, then the text.
  private struct Rank {
    let number: Int
    let text: String

    static func precedes(_ left: Rank, _ right: Rank) -> Bool {
      left.number == right.number ? left.text < right.text : left.number > right.number
    }
  }

  private let shown: Set<ArticleID>?
  private let ranks: [ArticleID: Rank]?
  private let storyRanks: [String: Rank]

  /// Whether a filter is on.
  var isFiltered: Bool { shown != nil }

  /// Looks at every article once. Text is searched by a worker; `texts` tells which articles hold the
  /// words of the filter, as far as it has answered.
  init(
    _ filter: LibraryFilter?, order: LibraryOrder, texts: [TextQuery: Set<ArticleID>],
    in state: AppState
  ) {
    guard filter != nil || order != .story else {
      shown = nil
      ranks = nil
      storyRanks = [:]
      return
    }
    var shown: Set<ArticleID> = []
    var ranks: [ArticleID: Rank] = [:]
    for article in state.findings.analysis.articles {
      let facts = ArticleFacts(article, in: state)
      if filter?.matches(facts, hasText: { texts[$0]?.contains(article.id) ?? false }) ?? true {
        shown.insert(article.id)
      }
      ranks[article.id] = Self.rank(facts, order)
    }
    self.shown = filter == nil ? nil : shown
    self.ranks = order == .story ? nil : ranks
    var storyRanks: [String: Rank] = [:]
    for story in state.findings.analysis.stories where order != .story {
      let tally = state.tallies.story(story.id)
      storyRanks[story.id] =
        switch order {
        case .story: nil
        case .conflicts: Rank(number: tally.conflicts, text: "")
        case .unreviewed: Rank(number: tally.open, text: "")
        case .date:
          Rank(number: story.articles.compactMap { ranks[$0]?.number }.max() ?? Int.min, text: "")
        case .title:
          Rank(
            number: 0,
            text: ArticleLabel.title(of: story, in: state.findings.analysis).lowercased())
        }
    }
    self.storyRanks = storyRanks
  }

  /// The stories in order; of equals the one found first comes first.
  func stories(_ stories: [Story]) -> [Story] {
    ranks == nil ? stories : Self.sorted(stories) { storyRanks[$0.id] }
  }

  /// The articles that are shown, in order.
  func articles(_ articles: [ArticleID]) -> [ArticleID] {
    let kept = shown.map { shown in articles.filter(shown.contains) } ?? articles
    guard let ranks else { return kept }
    return Self.sorted(kept) { ranks[$0] }
  }

  private static func sorted<Item>(_ items: [Item], by rank: (Item) -> Rank?) -> [Item] {
    items.enumerated().map { (place: $0, item: $1, rank: rank($1) ?? Rank(number: 0, text: "")) }
      .sorted { left, right in
        if Rank.precedes(left.rank, right.rank) { return true }
        return !Rank.precedes(right.rank, left.rank) && left.place < right.place
      }.map(\.item)
  }

  private static func rank(_ facts: ArticleFacts, _ order: LibraryOrder) -> Rank {
    switch order {
    case .story: Rank(number: 0, text: "")
    case .conflicts: Rank(number: facts.conflicts, text: "")
    case .unreviewed: Rank(number: facts.conflicts - facts.reviewed, text: "")
    case .date: Rank(number: facts.days?.last.daysSince1970 ?? Int.min, text: "")
    case .title: Rank(number: 0, text: facts.title.lowercased())
    }
  }
}

extension ArticleFacts {
  /// What is known of an article now.
  init(_ article: Article, in state: AppState) {
    let tally = state.tallies.article(article.id)
    self.init(
      title: ArticleLabel.title(of: article),
      source: [article.byline?.value, article.outlet?.value, article.file].compactMap { $0 }
        .joined(separator: "\n"),
      days: DatePeriod(of: state.findings.analysis.datelines[article.id]),
      conflicts: tally.conflicts, reviewed: tally.reviewed, tensions: tally.tensions,
      isRead: state.read.contains(article.id),
      isAlone: (state.findings.story(of: article.id)?.articles.count ?? 1) < 2)
  }
}
