import Model

extension AppState {
  /// Brings every screen from articles that were read before to those that took their place; what was
  /// selected and the words that were seen stay so.
  mutating func inherit(_ heirs: ArticleHeirs) {
    columns.inherit(heirs)
    for index in screens.indices {
      switch screens[index] {
      case .library(var library):
        library.inherit(heirs)
        screens[index] = .library(library)
      case .reader(var reader):
        reader.inherit(heirs, now: findings)
        screens[index] = .reader(reader)
      case .compare(var compare):
        compare.inherit(heirs, now: findings)
        screens[index] = .compare(compare)
      default: break
      }
    }
  }
}

extension LibraryState {
  fileprivate mutating func inherit(_ heirs: ArticleHeirs) {
    switch selected {
    case .article(let id): selected = .article(heirs.article(id))
    case .story(let id): selected = .story(heirs.story(id))
    default: break
    }
    chosen = chosen.map(heirs.article)
    folded = Set(folded.map(heirs.story))
  }
}

extension CompareState {
  fileprivate mutating func inherit(_ heirs: ArticleHeirs, now findings: Findings) {
    let line = lineOfRow
    defer { keepLine(line) }
    if let cursor {
      let offset = heirs.offset(cursor.offset, in: cursor.article, now: findings)
      self.cursor = Place(
        article: heirs.article(cursor.article), offset: offset ?? cursor.offset)
    }
    comparison = heirs.comparison(comparison, now: findings)
    // A selection counts sentences, which an edit shifts.
    for article in articles where heirs.article(article) != article { selections[article] = nil }
    articles = articles.map(heirs.article)
    pending = pending.map { pending in
      AwaitedColumns(
        articles: pending.articles.map(heirs.article), arrival: .settle,
        wasFlagged: pending.wasFlagged)
    }
    focus = focus.map(heirs.article)
    weights = Dictionary(
      weights.map { (heirs.article($0), $1) }, uniquingKeysWith: { first, _ in first })
    tops = tops.map { tops in
      Dictionary(tops.map { (heirs.article($0), $1) }, uniquingKeysWith: { first, _ in first })
    }
    folded = Set(
      folded.map { place in
        let offset = heirs.offset(place.offset, in: place.article, now: findings)
        return Place(article: heirs.article(place.article), offset: offset ?? place.offset)
      })
  }
}
