/// Finds the passages of marks in articles whose files may have been edited, renamed or moved.
///
/// A passage is looked for in the file of its name first, then in a file of the same bytes (it was
/// renamed), then as an exact quote in any article (the text was copied). In a file of several
/// articles those that hold the quote come before those in which it would have been edited.
public struct PassageFinder: Sendable {
  private let articles: [Article]
  private let indexOfArticle: [ArticleID: Int]

  /// Prepares articles, by file and item.
  public init(_ articles: [Article]) {
    self.articles = articles
    indexOfArticle = Dictionary(
      articles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Finds one passage.
  /// - Complexity: linear in the text of its article; in all texts where it is not found there.
  public func place(of passage: Discrepancy.Passage) -> PassagePlace {
    let likely = candidates(for: passage)
    for article in likely {
      let anchor = Reanchoring(article.text).anchor(passage.selector)
      if anchor != .lost { return PassagePlace(article: article.id, anchor: anchor) }
    }
    let exact = Array(passage.selector.exact.utf8)
    let known = Set(likely.map(\.id))
    for article in articles where !known.contains(article.id) {
      if !Reanchoring.occurrences(of: exact, in: article.text.bytes).isEmpty,
        let range = Reanchoring(article.text).copy(of: passage.selector)
      {
        return PassagePlace(article: article.id, anchor: .moved(range))
      }
    }
    return PassagePlace(article: likely.first?.id, anchor: .lost)
  }

  /// The article with an id.
  func article(_ id: ArticleID?) -> Article? {
    id.flatMap { indexOfArticle[$0] }.map { articles[$0] }
  }

  /// Articles of the passage's file name, those of the same bytes first among equals, then articles
  /// of the same bytes under another name.
  private func candidates(for passage: Discrepancy.Passage) -> [Article] {
    let name = PassageFinder.components(passage.file)
    let quote = Array(passage.selector.exact.utf8)
    let ranked = articles.indices.compactMap { index -> (index: Int, rank: [Int])? in
      let shared = PassageFinder.sharedEnd(name, articles[index].file)
      let isSame = articles[index].id == passage.article
      let isCopy = articles[index].sha256 == passage.sha256
      guard shared > 0 || isSame || isCopy else { return nil }
      let isApart =
        articles[index].item != nil && !isSame
        && Reanchoring.occurrences(of: quote, in: articles[index].text.bytes).isEmpty
      return (index, [-shared, isSame ? 0 : 1, isApart ? 1 : 0, isCopy ? 0 : 1, index])
    }
    return ranked.sorted { $0.rank.lexicographicallyPrecedes($1.rank) }.map { articles[$0.index] }
  }

  private static func components(_ path: String) -> [Substring] {
    path.split(separator: "/").filter { $0 != "." }
  }

  /// How many parts at the end of a path are those of another; most paths differ in the last bytes.
  private static func sharedEnd(_ parts: [Substring], _ path: String) -> Int {
    guard let last = parts.last else { return 0 }
    // Beyond ASCII a letter may be written in several ways.
    let isPlain = last.utf8.allSatisfy { $0 < 0x80 }
    if isPlain, !path.utf8.suffix(last.utf8.count).elementsEqual(last.utf8) { return 0 }
    return zip(parts.reversed(), components(path).reversed()).prefix { $0 == $1 }.count
  }
}
