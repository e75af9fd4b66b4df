/// Numbers the articles of stories, going on from the numbers that were given before.
struct SigilSeries {
  private let articles: [ArticleID: Article]
  private let order: [ArticleID: Int]
  /// The names that each article had, the oldest first.
  private let former: [ArticleID: [KeptSigil]]
  /// Numbers of a series that no newcomer gets.
  private var taken: [ArticleID: Set<Int>] = [:]
  /// Names that were not kept yet.
  private(set) var news: [KeptSigil] = []

  /// Finds which articles had names before.
  init(_ kept: KeptSigils, articles: [Article]) {
    self.articles = Dictionary(
      articles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    order = Dictionary(
      kept.all.enumerated().map { ($1.series, $0) }, uniquingKeysWith: { first, _ in first })
    let holders = FormerHolders(kept.all)
    former = holders.names(of: articles)
    for (article, sigils) in former {
      for sigil in sigils {
        taken[sigil.series, default: []].insert(sigil.number)
        guard let present = self.articles[article] else { continue }
        let now = KeptSigil(
          series: sigil.series, article: article, place: ArticlePlace(present),
          number: sigil.number)
        if now != sigil { news.append(now) }
      }
    }
    // A dictionary has no order, and what is kept must not depend on the run.
    news.sort { ($0.series, $0.article) < ($1.series, $1.article) }
    for sigil in kept.all where kept.marked.contains(sigil.article) {
      taken[sigil.series, default: []].insert(sigil.number)
    }
  }

  /// The number of each article of a story, in its order; all differ.
  mutating func numbers(of story: Story) -> [Int] {
    guard let series = series(of: story) else { return [Int](story.articles.indices) }
    var used: Set<Int> = []
    let known = story.articles.map { article -> Int? in
      former[article]?.last { $0.series == series }
        .flatMap { used.insert($0.number).inserted ? $0.number : nil }
    }
    var next = 0
    return zip(story.articles, known).map { article, known in
      if let known { return known }
      while taken[series, default: []].contains(next) { next += 1 }
      taken[series, default: []].insert(next)
      if let present = articles[article] {
        news.append(
          KeptSigil(
            series: series, article: article, place: ArticlePlace(present), number: next))
      }
      return next
    }
  }

  /// The series in which most articles of the story have a number; of equals the one in which most
  /// had their first, then the oldest. A new one where none has; nil for an article alone, which is
  /// not called by a name until it has company.
  private func series(of story: Story) -> ArticleID? {
    var votes: [ArticleID: (all: Int, first: Int)] = [:]
    for article in story.articles {
      for (index, sigil) in (former[article] ?? []).enumerated() {
        let vote = votes[sigil.series] ?? (0, 0)
        votes[sigil.series] = (vote.all + 1, vote.first + (index == 0 ? 1 : 0))
      }
    }
    let best = votes.max { one, other in
      (one.value.all, one.value.first, -(order[one.key] ?? 0))
        < (other.value.all, other.value.first, -(order[other.key] ?? 0))
    }
    return best?.key ?? (story.articles.count > 1 ? story.articles.first : nil)
  }
}
