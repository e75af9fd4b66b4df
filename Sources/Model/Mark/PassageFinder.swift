/// Finds the passages of marks in articles whose files may have been edited, renamed or moved.
///
/// A passage is looked for in the file of its name first, then in a file of the same bytes (it was
/// renamed), then as an exact quote in any article (the text was copied).
public struct PassageFinder: Sendable {
  private let articles: [Article]
  private let reanchorings: [ArticleID: Reanchoring]

  /// Prepares articles, by file and item.
  public init(_ articles: [Article]) {
    self.articles = articles
    reanchorings = Dictionary(
      articles.map { ($0.id, Reanchoring($0.text)) }, uniquingKeysWith: { first, _ in first })
  }

  /// Finds one passage.
  public func place(of passage: Discrepancy.Passage) -> PassagePlace {
    let likely = candidates(for: passage)
    for article in likely {
      if let anchor = reanchorings[article.id]?.anchor(passage.selector), anchor != .lost {
        return PassagePlace(article: article.id, anchor: anchor)
      }
    }
    for article in articles where !likely.contains(where: { $0.id == article.id }) {
      if let range = reanchorings[article.id]?.copy(of: passage.selector) {
        return PassagePlace(article: article.id, anchor: .moved(range))
      }
    }
    return PassagePlace(article: likely.first?.id, anchor: .lost)
  }

  /// The article with an id.
  func article(_ id: ArticleID?) -> Article? { articles.first { $0.id == id } }

  /// Articles of the passage's file name, those of the same bytes first among equals, then articles
  /// of the same bytes under another name.
  private func candidates(for passage: Discrepancy.Passage) -> [Article] {
    let name = PassageFinder.components(passage.file)
    let ranked = articles.compactMap { article -> (Article, [Int])? in
      let shared = PassageFinder.sharedEnd(name, PassageFinder.components(article.file))
      let isSame = article.id == passage.article
      let isCopy = article.sha256 == passage.sha256
      guard shared > 0 || isSame || isCopy else { return nil }
      return (article, [-shared, isSame ? 0 : 1, isCopy ? 0 : 1])
    }
    return ranked.enumerated().sorted { left, right in
      if left.element.1 != right.element.1 {
        return left.element.1.lexicographicallyPrecedes(right.element.1)
      }
      return left.offset < right.offset
    }.map(\.element.0)
  }

  private static func components(_ path: String) -> [Substring] {
    path.split(separator: "/").filter { $0 != "." }
  }

  private static func sharedEnd(_ left: [Substring], _ right: [Substring]) -> Int {
    zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count
  }
}
