import Model

extension Findings {
  /// What a story is opened at: its first conflict, its first tension where it has none.
  func topComparison(ofStory story: String) -> Comparison? {
    comparisons(ofStory: story, .conflict).first ?? comparisons(ofStory: story, .tension).first
  }

  /// Two articles that give different values, the first of each of the first two values.
  func pair(of comparison: Comparison) -> [ArticleID] {
    var pair: [ArticleID] = []
    for value in comparison.values {
      let others = value.claims.map(\.article).first { !pair.contains($0) }
      if let others { pair.append(others) }
      if pair.count == 2 { break }
    }
    return pair
  }

  /// The article of the same story that an article conflicts with most; of equals the next one in
  /// the story. Nil where it is alone.
  func bestPartner(of article: ArticleID) -> ArticleID? {
    guard let story = story(of: article), let place = story.articles.firstIndex(of: article)
    else { return nil }
    let others = story.articles[(place + 1)...] + story.articles[..<place]
    let conflicts = comparisons(of: article, .conflict)
    var best: (article: ArticleID, count: Int)?
    for other in others {
      let count = conflicts.filter { relation(of: $0, among: [article, other]) == .conflict }.count
      if count > best?.count ?? -1 { best = (other, count) }
    }
    return best?.article
  }
}

extension AppState {
  /// Goes to the screen that the program was asked to begin on, once.
  mutating func open() -> [Effect] {
    let wanted = opening
    opening = .library
    switch wanted {
    case .library: return []
    case .compare:
      let articles = findings.analysis.articles.prefix(CompareState.mostColumns).map(\.id)
      if articles.count > 1 { openCompare(articles, comparison: nil) }
      return []
    case .discrepancies: return perform(Command(.discrepancies))
    case .firstStory(let screen):
      guard let story = findings.analysis.stories.first(where: { $0.articles.count > 1 }) else {
        return refuse("no two articles here tell the same")
      }
      switch screen {
      case .compare:
        openCompare(ofStory: story.id)
        return []
      case .matrix:
        openMatrix()
        return []
      case .timeline: return openTimeline()
      }
    }
  }

  /// Opens Compare on articles, at a comparison or at the first conflict among them, in the column
  /// of one of them; nil is the first.
  mutating func openCompare(
    _ articles: [ArticleID], comparison: String?, focus: ArticleID? = nil
  ) {
    var compare = CompareState(articles: articles, focus: focus)
    compare.comparison = comparison
    compare.arrange(in: self)
    compare.lookAtFirst(in: self)
    push(.compare(compare))
  }

  /// Keeps the columns that the reader chose in Compare, for the next time.
  mutating func keepChosenColumns() {
    guard case .compare(let compare) = screen, compare.areColumnsChosen else { return }
    columns.put(compare.columnsWanted, in: findings)
  }

  /// Opens Compare on the columns that the reader chose for a story, else on the two articles of its
  /// top conflict; on its first two where it has none.
  mutating func openCompare(ofStory id: String) {
    guard let story = findings.story(id) else { return }
    if let chosen = columns.columns(of: story) { return openCompare(chosen, comparison: nil) }
    let comparison = findings.topComparison(ofStory: id)
    let pair = comparison.map(findings.pair) ?? []
    // Articles stand in the order of the story, so that A is left of B.
    let articles =
      pair.count == 2 ? story.articles.filter(pair.contains) : Array(story.articles.prefix(2))
    openCompare(articles, comparison: comparison?.id)
  }

  /// Opens Compare on an article and the one that it conflicts with most, in its own column.
  mutating func openCompare(withBestPartnerOf article: ArticleID) {
    guard let partner = findings.bestPartner(of: article), let story = findings.story(of: article)
    else { return }
    openCompare(
      story.articles.filter { $0 == article || $0 == partner }, comparison: nil, focus: article)
  }

  /// Opens the Reader on an article, and keeps that it was opened.
  mutating func openReader(_ article: ArticleID) -> [Effect] {
    var reader = ReaderState(article: article)
    reader.arrange(in: self)
    push(.reader(reader))
    return read.insert(article).inserted ? [.keepRead(article)] : []
  }
}
