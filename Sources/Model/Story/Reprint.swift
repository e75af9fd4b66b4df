/// An article that repeats most of another: an agency's report in a second paper, or an excerpt.
public struct Reprint: Hashable, Sendable {
  /// The article.
  public let article: ArticleID
  /// The one of the same story that it repeats: the one written first as far as is known, which is
  /// itself no reprint.
  public let original: ArticleID
  /// The share of the shorter text that stands in the longer one, 0 to 1: the containment of Broder
  /// 1997 over runs of four words.
  public let containment: Double

  /// Makes a reprint.
  public init(article: ArticleID, original: ArticleID, containment: Double) {
    self.article = article
    self.original = original
    self.containment = containment
  }
}
