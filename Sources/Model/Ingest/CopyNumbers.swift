/// Tells copies apart: of articles with the same bytes, in the order in which they are given, the second
/// and each further one take "-2", "-3" at the end of their id.
public struct CopyNumbers: Sendable {
  private var seen: [ArticleID: Int] = [:]

  /// Nothing seen yet.
  public init() {}

  /// The article under an id that no article before it has.
  public mutating func numbered(_ article: Article) -> Article {
    let copy = (seen[article.id] ?? 0) + 1
    seen[article.id] = copy
    return copy == 1 ? article : article.with(id: article.id.copy(copy))
  }
}
