/// A day of the week, numbered as ISO 8601 does: Monday 1 to Sunday 7.
public enum Weekday: Int, Hashable, Sendable, CaseIterable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// The underspecified TIMEX3 value, as in XXXX-WXX-5.
  public var timexValue: String { "XXXX-WXX-\(rawValue)" }
}
