/// What makes two claims speak of the same event: its kind and who took part.
///
/// Dates are no part of it: they are evidence for or against one event, weighed later.
public struct EventKey: Hashable, Sendable, Comparable {
  /// The kind, as in "call", "meeting", "visit".
  public let kind: String
  /// Names of those who took part, sorted.
  public let participants: [String]

  /// Makes a key; participants are sorted here.
  public init(kind: String, participants: [String]) {
    self.kind = kind
    self.participants = participants.sorted()
  }

  /// Whether the kind carries a date of its own: an event that the story tells in passing.
  public var isBackground: Bool { kind.utf8.contains { $0 >= 0x30 && $0 <= 0x39 } }

  /// By kind, then participants.
  public static func < (left: EventKey, right: EventKey) -> Bool {
    if left.kind != right.kind { return left.kind < right.kind }
    return left.participants.lexicographicallyPrecedes(right.participants)
  }
}
