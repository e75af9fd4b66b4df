/// A time of day, or the part of the day that a word names, in minutes from midnight.
struct TimeOfDay: Hashable, Sendable {
  /// First and last minute; one of a clock, and above 1440 where a night goes on after midnight.
  let minutes: ClosedRange<Int>
  /// Whether a word such as "morning" gives it, and no clock.
  let isPart: Bool
  /// TIMEX3's modifier of a clock time: APPROX, BEFORE, AFTER and so on; nil where the words are plain.
  let modifier: String?
  /// Minutes that its zone is ahead of UTC; nil where no zone is named.
  let offset: Int?
  /// Whether the text calls it local time.
  let isSaidLocal: Bool

  /// What follows a time of day that the text calls local; TIMEX3 has no sign for it.
  static let local = "local"
  /// The parts of the day in TIMEX3's codes, as widely as people use them: an evening may begin at
  /// half past four, a morning at midnight ("2 in the morning"), and a night ends with the next dawn.
  private static let parts: [String: ClosedRange<Int>] = [
    "MO": 0...12 * 60 - 1, "MI": 11 * 60...14 * 60, "AF": 12 * 60...18 * 60 + 29,
    "EV": 16 * 60 + 30...24 * 60 - 1, "NI": 18 * 60...30 * 60 - 1, "DT": 5 * 60...21 * 60,
  ]

  /// Reads the time of a TIMEX3 value: "T20:45", "2013-07-02TMO", "T07:37+05:30"; nil where it has
  /// none. A day with the modifier START ("early Tuesday") is the first part of that day.
  init?(_ time: Timex) {
    guard let text = TimeOfDay.timeOfDay(time)?.dropFirst() else {
      guard TimeOfDay.isSingleDay(time) else { return nil }
      switch time.modifier {
      case "START": self.init(part: 0...9 * 60)
      case "END": self.init(part: 17 * 60...24 * 60)
      default: return nil
      }
      return
    }
    if let part = TimeOfDay.parts[String(text)] {
      self.init(part: TimeOfDay.narrowed(part, time.modifier))
      return
    }
    let digits = text.prefix { $0.isNumber || $0 == ":" }
    let fields = digits.split(separator: ":").map { Int($0) }
    guard let first = fields.first, let hour = first, (0...24).contains(hour) else { return nil }
    let minute = fields.count > 1 ? fields[1] : 0
    guard let minute, (0...59).contains(minute) else { return nil }
    let zone = text.dropFirst(digits.count)
    let isLocal = zone == TimeOfDay.local
    let offset = TimeOfDay.offset(zone)
    guard offset != nil || zone.isEmpty || isLocal else { return nil }
    let start = hour * 60 + minute
    self.init(
      minutes: start...start, isPart: false, modifier: time.modifier, offset: offset,
      isSaidLocal: isLocal)
  }

  private init(part: ClosedRange<Int>) {
    self.init(minutes: part, isPart: true, modifier: nil, offset: nil, isSaidLocal: false)
  }

  private init(
    minutes: ClosedRange<Int>, isPart: Bool, modifier: String?, offset: Int?, isSaidLocal: Bool
  ) {
    self.minutes = minutes
    self.isPart = isPart
    self.modifier = modifier
    self.offset = offset
    self.isSaidLocal = isSaidLocal
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

  /// How far the true time may lie from a printed one, in minutes: "3 p.m." is rounded to the hour and
  /// "8.40" to ten minutes, most of all behind "about". The borders of a part of the day are soft.
  var tolerance: Int {
    guard !isPart else { return 30 }
    let minute = minutes.lowerBound % 60
    let isRough = modifier == "APPROX"
    if minute == 0 { return isRough ? 15 : 5 }
    if minute % 30 == 0 { return isRough ? 10 : 3 }
    if minute % 10 == 0 { return isRough ? 5 : 1 }
    return isRough ? 3 : 1
  }

  /// Whether the minutes are a multiple of five, as in a time that is read off roughly.
  var isRound: Bool { !isPart && minutes.lowerBound % 5 == 0 }

  /// How far apart two spans are in minutes, 0 where they share one; zones are taken off where both
  /// are named. A night goes on after midnight, and 23.50 lies beside 0.10; an evening does not reach
  /// the morning before it.
  func distance(to other: TimeOfDay) -> Int {
    let isZoned = offset != nil && other.offset != nil
    let own = shifted(by: isZoned ? -(offset ?? 0) : 0)
    let theirs = other.shifted(by: isZoned ? -(other.offset ?? 0) : 0)
    let isClocks = !isPart && !other.isPart
    let shifts = [
      0, own.upperBound > 1440 || isClocks ? 1440 : 0,
      theirs.upperBound > 1440 || isClocks ? -1440 : 0,
    ]
    return shifts.map {
      max(0, own.lowerBound - theirs.upperBound - $0, theirs.lowerBound + $0 - own.upperBound)
    }.min() ?? 0
  }

  /// Whether both can be true of one event.
  func agrees(with other: TimeOfDay) -> Bool {
    distance(to: other) <= max(tolerance, other.tolerance)
      || (offset == nil) != (other.offset == nil)
  }

  private func shifted(by count: Int) -> ClosedRange<Int> {
    minutes.lowerBound + count...minutes.upperBound + count
  }

  /// A day, as in "early Tuesday", and not a month: "early March" has no time of day.
  private static func isSingleDay(_ time: Timex) -> Bool {
    time.value == "TXX" || time.weekday != nil || TimexSpan(time.value)?.day != nil
  }

  /// "Early" and "late" leave a half of the part and an hour more.
  private static func narrowed(_ part: ClosedRange<Int>, _ modifier: String?) -> ClosedRange<Int> {
    let half = (part.upperBound - part.lowerBound) / 2 + 60
    switch modifier {
    case "START": return part.lowerBound...min(part.upperBound, part.lowerBound + half)
    case "END": return max(part.lowerBound, part.upperBound - half)...part.upperBound
    default: return part
    }
  }

  /// The minutes of "Z", "-05" and "+05:30"; nil for anything else.
  private static func offset(_ zone: Substring) -> Int? {
    if zone == "Z" { return 0 }
    guard zone.first == "-" || zone.first == "+" else { return nil }
    let fields = zone.dropFirst().split(separator: ":").map { Int($0) }
    guard let first = fields.first, let hours = first, (0...14).contains(hours) else { return nil }
    let minutes = fields.count > 1 ? fields[1] : 0
    guard let minutes, (0...59).contains(minutes) else { return nil }
    return (zone.first == "-" ? -1 : 1) * (hours * 60 + minutes)
  }
}
