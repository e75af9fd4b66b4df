/// What someone is by work, as a text puts it: "a retired engineer".
public struct Role: Hashable, Sendable {
  /// The words, without their article.
  public let words: String
  /// Concepts of the words, sorted.
  public let content: [UInt64]

  /// Makes a role; the concepts are sorted here.
  public init(words: String, content: Set<UInt64>) {
    self.words = words
    self.content = content.sorted()
  }
}
