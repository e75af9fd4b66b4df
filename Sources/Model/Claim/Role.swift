/// What someone is by work, as a text puts it: "a retired engineer".
public struct Role: Hashable, Sendable {
  /// The words, without their article.
  public let words: String
  /// Concepts of the words, sorted.
  public let content: [UInt64]
  /// What its last word means and what that is a kind of, the nearest first: "surgeon", "doctor". As
  /// places in WordNet; empty without it.
  let kinds: [Int]

  /// Makes a role; the concepts are sorted here.
  public init(words: String, content: Set<UInt64>) {
    self.init(words: words, content: content, kinds: [])
  }

  /// Makes a role whose kinds are known.
  init(words: String, content: Set<UInt64>, kinds: [Int]) {
    self.words = words
    self.content = content.sorted()
    self.kinds = kinds
  }

  /// Whether one work is the other or a kind of it: every surgeon is a doctor.
  func isKind(with other: Role) -> Bool {
    guard let own = kinds.first, let others = other.kinds.first else { return false }
    return kinds.contains(others) || other.kinds.contains(own)
  }
}
