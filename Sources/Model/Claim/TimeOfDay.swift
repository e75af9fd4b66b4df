/// The part of a day that a time of day names, in minutes from midnight.
struct TimeOfDay: Hashable, Sendable {
  /// First minute.
  let low: Int
  /// Last minute; above 1440 where the span goes on after midnight.
  let high: Int
  /// Whether a clock gives it, and no word such as "morning".
  let isClock: Bool
  /// TIMEX3's modifier: APPROX, BEFORE, AFTER; nil where the words are plain.
  let modifier: String?
  /// TIMEX3's zone ("Z", "-05"); nil for local time.
  let zone: String?
  /// Whether the text calls it local time.
  let isSaidLocal: Bool

  /// What follows a time of day that the text calls local; TIMEX3 has no sign for it.
  static let local = "local"
  /// The parts of the day in TIMEX3's codes; people draw their borders wide.
  private static let parts: [String: ClosedRange<Int>] = [
    "MO": 0...720, "MI": 660...780, "AF": 720...1110, "EV": 1020...1440, "NI": 1080...1800,
    "DT": 360...1200,
  ]

  /// Reads the time of a TIMEX3 value: "T20:45", "2013-07-02TMO", "T07:37Z"; nil where it has none.
  /// "XXXX-WXX-2" with the modifier START ("early Tuesday") is the first part of the day.
  init?(_ time: Timex) {
    guard let text = TimeOfDay.timeOfDay(time)?.dropFirst() else {
      switch time.modifier {
      case "START": self.init(0...540, time.modifier)
      case "END": self.init(1020...1440, time.modifier)
      default: return nil
      }
      return
    }
    if let part = TimeOfDay.parts[String(text)] {
      switch time.modifier {
      case "START": self.init(part.lowerBound...(part.lowerBound + part.count / 2), nil)
      case "END": self.init((part.lowerBound + part.count / 2)...part.upperBound, nil)
      default: self.init(part, nil)
      }
      return
    }
    let digits = text.prefix { $0.isNumber || $0 == ":" }
    let fields = digits.split(separator: ":").compactMap { Int($0) }
    guard let hour = fields.first, (0...24).contains(hour) else { return nil }
    let minute = fields.count > 1 ? fields[1] : 0
    guard (0...59).contains(minute) else { return nil }
    let start = hour * 60 + minute
    let rest = text.dropFirst(digits.count)
    let isLocal = rest == TimeOfDay.local
    self.init(
      start...start, time.modifier, isClock: true,
      zone: rest.isEmpty || isLocal ? nil : String(rest), isSaidLocal: isLocal)
  }

  /// The time of day of a TIMEX3 value with its T, as in "T20:45"; nil for whole days and for words
  /// such as PAST_REF.
  static func timeOfDay(_ time: Timex) -> String? {
    guard time.kind == .time, let sign = time.value.firstIndex(of: "T"),
      time.value[..<sign].allSatisfy({ $0.isNumber || $0 == "-" || $0 == "X" || $0 == "W" })
    else { return nil }
    let text = String(time.value[sign...])
    return text == "TXX" ? nil : text
  }

  private init(
    _ range: ClosedRange<Int>, _ modifier: String?, isClock: Bool = false, zone: String? = nil,
    isSaidLocal: Bool = false
  ) {
    self.isSaidLocal = isSaidLocal
    low = range.lowerBound
    high = range.upperBound
    self.isClock = isClock
    self.modifier = modifier
    self.zone = zone
  }

  /// How far apart two spans are in minutes, 0 where they share one. A night goes on after midnight,
  /// and 23.50 lies beside 0.10; an evening does not reach the morning before it.
  func distance(to other: TimeOfDay) -> Int {
    let isClocks = isClock && other.isClock
    let shifts = [
      0, high > 1440 || isClocks ? 1440 : 0, other.high > 1440 || isClocks ? -1440 : 0,
    ]
    return shifts.map { max(0, low - (other.high + $0), other.low + $0 - high) }.min() ?? 0
  }

  /// How far the true time may lie from a printed one, in minutes: "3 p.m." is rounded to the hour and
  /// "8.40" to ten minutes, most of all behind "about".
  var tolerance: Int {
    guard isClock else { return 30 }
    let minute = low % 60
    let isRough = modifier == "APPROX"
    if minute == 0 { return isRough ? 15 : 5 }
    if minute % 30 == 0 { return isRough ? 10 : 3 }
    if minute % 10 == 0 { return isRough ? 5 : 1 }
    return isRough ? 3 : 1
  }

  /// Whether both can be true of one event.
  func agrees(with other: TimeOfDay) -> Bool {
    distance(to: other) <= max(tolerance, other.tolerance) || zone != other.zone
  }
}
