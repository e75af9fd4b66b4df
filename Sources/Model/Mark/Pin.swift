/// Two passages that the reader pinned as the same: Compare shows them side by side.
public struct Pin: Hashable, Sendable {
  /// Identity for the life of the pin; 32 hex digits chosen by whoever makes it.
  public let id: String
  /// When it was made: RFC 3339 in UTC.
  public let created: String
  /// One passage.
  public let first: Discrepancy.Passage
  /// The other, of another article.
  public let second: Discrepancy.Passage

  /// Makes a pin.
  public init(
    id: String, created: String, first: Discrepancy.Passage, second: Discrepancy.Passage
  ) {
    self.id = id
    self.created = created
    self.first = first
    self.second = second
  }
}
