/// What makes two claims speak of the same event: its kind and who took part.
///
/// The event's own date is no part of it: dates are evidence for or against one event, weighed later.
/// Only what a text tells in passing carries a time of its own ("the tsunami of 2004"), so that it is
/// not taken for what the story is about.
public struct EventKey: Hashable, Sendable, Comparable {
  /// The kind, as in "call", "planned meeting", "killed".
  public let kind: String
  /// Names of those who took part, sorted.
  public let participants: [String]
  /// The month or year of an event told in passing, as a TIMEX3 value; nil for the story's own.
  public let time: String?

  /// Makes a key; participants are sorted here.
  public init(kind: String, participants: [String], time: String? = nil) {
    self.kind = kind
    self.participants = participants.sorted()
    self.time = time
  }

  /// Whether the story tells the event in passing.
  public var isBackground: Bool { time != nil }

  /// By kind, then time (the story's own first), then participants.
  public static func < (left: EventKey, right: EventKey) -> Bool {
    if left.kind != right.kind { return left.kind < right.kind }
    if left.time != right.time { return (left.time ?? "") < (right.time ?? "") }
    return left.participants.lexicographicallyPrecedes(right.participants)
  }
}
