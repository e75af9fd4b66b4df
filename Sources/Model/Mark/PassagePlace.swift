/// Where a marked passage stands now: in which article, and where in it.
public struct PassagePlace: Hashable, Sendable {
  /// The article that holds it; for a lost passage the one that should, nil where none should.
  public let article: ArticleID?
  /// Where in its text.
  public let anchor: Anchor

  /// Makes a place.
  public init(article: ArticleID?, anchor: Anchor) {
    self.article = article
    self.anchor = anchor
  }
}
