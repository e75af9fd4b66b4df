/// A time expression as TIMEX3 describes it (TimeML 1.2.1).
public struct Timex: Hashable, Sendable {
  /// The four types of TIMEX3.
  public enum Kind: String, Hashable, Sendable {
    case date = "DATE"
    case time = "TIME"
    case duration = "DURATION"
    case set = "SET"
  }
  /// The type.
  public let kind: Kind
  /// The value; underspecified (XXXX-WXX-5, XXXX-02) until it is resolved against a creation time.
  public let value: String
  /// TIMEX3's `mod`: LESS_THAN, MORE_THAN, APPROX, START, MID, END, EQUAL_OR_MORE and so on.
  public let modifier: String?

  /// Makes a time expression.
  public init(kind: Kind, value: String, modifier: String? = nil) {
    self.kind = kind
    self.value = value
    self.modifier = modifier
  }

  /// The value without its time of day, which stands behind a "T".
  var valueOfDay: String {
    guard let end = value.utf8.firstIndex(of: UInt8(ascii: "T")) else { return value }
    return String(value[..<end])
  }

  /// The day of the week that an underspecified value names, as in XXXX-WXX-5.
  public var weekday: Weekday? {
    guard value.hasPrefix("XXXX-WXX-"), let digit = value.dropFirst(9).first,
      let number = digit.wholeNumberValue
    else { return nil }
    return Weekday(rawValue: number)
  }
}
