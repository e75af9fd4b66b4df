import Model

/// What articles side by side are aligned from; the same key gives the same rows.
public struct AlignmentKey: Hashable, Sendable {
  /// The articles, from left to right.
  public let articles: [ArticleID]
  /// The number of the findings that their sentences and claims are of.
  public let generation: Int
  /// What the reader pinned side by side.
  public let pins: [PassagePair]

  /// Makes a key.
  public init(articles: [ArticleID], generation: Int, pins: [PassagePair]) {
    self.articles = articles
    self.generation = generation
    self.pins = pins
  }
}
