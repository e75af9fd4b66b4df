/// Two passages of two articles that the reader holds to be the same; they stand side by side.
public struct PassagePair: Hashable, Sendable {
  /// Words of an article.
  public struct Passage: Hashable, Sendable {
    /// The article.
    public let article: ArticleID
    /// The words.
    public let range: TextRange

    /// Makes a passage.
    public init(article: ArticleID, range: TextRange) {
      self.article = article
      self.range = range
    }
  }

  /// One passage.
  public let first: Passage
  /// The other, of another article.
  public let second: Passage

  /// Makes a pair.
  public init(_ first: Passage, _ second: Passage) {
    self.first = first
    self.second = second
  }
}
