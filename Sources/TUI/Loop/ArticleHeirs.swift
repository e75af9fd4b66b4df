import Model

/// Which article, and which story, took the place of one that was read before: an article that was
/// edited has another id, and so has a story with other articles.
struct ArticleHeirs: Sendable {
  /// What a second reading found.
  struct Change: Hashable, Sendable {
    /// Articles with other content under the same name.
    var changed = 0
    /// Articles that were not there.
    var new = 0
    /// Articles that are gone.
    var gone = 0

    /// As the reader is told it, as in "2 articles changed, 1 is new"; nil where nothing changed.
    var told: String? {
      var parts: [String] = []
      if changed > 0 {
        parts.append("\(ArticleLabel.count(changed, "article", "articles")) changed")
      }
      for (count, what) in [(new, "new"), (gone, "gone")] where count > 0 {
        let noun = parts.isEmpty ? (count == 1 ? " article" : " articles") : ""
        parts.append("\(count)\(noun) \(count == 1 ? "is" : "are") \(what)")
      }
      return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
  }

  /// What changed.
  let change: Change
  private let articles: [ArticleID: ArticleID]
  private let stories: [String: String]
  private let before: Findings

  /// Holds two readings against each other.
  init(from before: Findings, to after: Findings) {
    self.before = before
    var articles: [ArticleID: ArticleID] = [:]
    // Mostly nothing changed: the first of many answers, or another grouping of the same articles.
    if before.analysis.articles.elementsEqual(after.analysis.articles, by: { $0.id == $1.id }) {
      change = Change()
    } else {
      (change, articles) = Self.articles(from: before.analysis, to: after.analysis)
    }
    self.articles = articles
    var stories: [String: String] = [:]
    for story in before.analysis.stories where after.story(story.id) == nil {
      var votes: [String: Int] = [:]
      for article in story.articles {
        if let heir = after.story(of: articles[article] ?? article) {
          votes[heir.id, default: 0] += 1
        }
      }
      stories[story.id] = votes.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
    self.stories = stories
  }

  /// What changed, and which article took the place of which.
  private static func articles(
    from before: Analysis, to after: Analysis
  ) -> (Change, [ArticleID: ArticleID]) {
    var change = Change()
    var articles: [ArticleID: ArticleID] = [:]
    let gone = before.articles.filter { after.article($0.id) == nil }
    let left = Set(gone.map(ArticlePlace.init))
    var places: [ArticlePlace: ArticleID] = [:]
    var new: [ArticleID] = []
    for article in after.articles {
      let isNew = before.article(article.id) == nil
      if isNew { new.append(article.id) }
      guard isNew || article.item == nil && !left.isEmpty else { continue }
      let place = ArticlePlace(article)
      if left.contains(place), places[place] == nil { places[place] = article.id }
    }
    for article in gone {
      articles[article.id] = places[ArticlePlace(article)]
    }
    change.changed = articles.count
    change.gone = gone.count - articles.count
    let heirs = Set(articles.values)
    change.new = new.filter { !heirs.contains($0) }.count
    return (change, articles)
  }

  /// The article now; itself where it did not change.
  func article(_ id: ArticleID) -> ArticleID { articles[id] ?? id }
  /// The story now; itself where nothing took its place.
  func story(_ id: String) -> String { stories[id] ?? id }

  /// The comparison now: itself, or the one of the same slot with most of its words in the articles
  /// that took the place of its own; nil where there is none.
  func comparison(_ id: String?, now findings: Findings) -> String? {
    guard let old = before.comparison(id), findings.comparison(id) == nil else { return id }
    let words = Set(old.claims.compactMap { word($0, in: before, article: article($0.article)) })
    var best: (id: String, count: Int)?
    for candidate in findings.analysis.comparisons
    where candidate.slot == old.slot && candidate.event.kind == old.event.kind {
      let count = Set(
        candidate.claims.compactMap { word($0, in: findings, article: $0.article) }
      ).intersection(words).count
      if count > best?.count ?? 0 { best = (candidate.id, count) }
    }
    return best?.id
  }

  private struct Word: Hashable {
    let article: ArticleID
    let text: String
  }

  private func word(_ claim: Claim, in findings: Findings, article id: ArticleID) -> Word? {
    findings.analysis.article(claim.article).map {
      Word(article: id, text: $0.text[claim.range])
    }
  }

  /// Where words of an article stand now, found as a mark's are; nil where they are gone or the
  /// article did not change.
  func offset(_ offset: Int, in article: ArticleID, now findings: Findings) -> Int? {
    guard let heir = articles[article], let old = before.analysis.article(article),
      let new = findings.analysis.article(heir),
      let sentence = before.sentences(of: article).last(where: { $0.range.start <= offset })
    else { return nil }
    let range = Reanchoring(new.text).anchor(Selector(sentence.range, in: old.text)).range
    return range.map { min($0.start + offset - sentence.range.start, max($0.start, $0.end - 1)) }
  }
}
