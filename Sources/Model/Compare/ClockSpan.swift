/// A time of day as an interval of minutes from midnight; night runs past 1440 into the next day.
struct ClockSpan: Hashable {
  /// Minutes by which "about" may be off: a quarter of an hour, and half of one at a full hour.
  static func tolerance(atFullHour isFull: Bool) -> Int { isFull ? 30 : 15 }

  /// First and last minute.
  let minutes: ClosedRange<Int>
  /// Whether it names a part of the day: MO, AF, NI.
  let isPart: Bool
  /// Whether it is one sharp time.
  let isSharp: Bool
  /// Whether the minutes are a multiple of five, as in a time that is read off roughly.
  let isRound: Bool
  /// Minutes that its zone is ahead of UTC, nil where no zone is named.
  let offset: Int?

  /// Reads what follows the T of a value, as in "07:37", "20:45Z", "NI", "14:30+05:30"; nil for an
  /// unknown time and for one that no clock shows.
  init?(_ text: String, modifier: String?) {
    if let part = ClockSpan.part(text) {
      minutes = ClockSpan.narrowed(part, modifier)
      (isPart, isSharp, isRound, offset) = (true, false, false, nil)
      return
    }
    let clock = text.prefix { $0.isNumber || $0 == ":" }
    let numbers = clock.split(separator: ":").map { Int($0) }
    guard let first = numbers.first, let hour = first, (0...24).contains(hour) else { return nil }
    let minute = numbers.count > 1 ? numbers[1] : 0
    guard let minute, (0...59).contains(minute) else { return nil }
    guard let offset = ClockSpan.offset(text.dropFirst(clock.count)) else { return nil }
    let time = hour * 60 + minute
    let slack = ClockSpan.tolerance(atFullHour: minute == 0)
    switch modifier {
    case "APPROX": minutes = time - slack...time + slack
    case "BEFORE", "LESS_THAN": minutes = time - 60...time - 1
    case "AFTER", "MORE_THAN": minutes = time + 1...time + 60
    case "ON_OR_BEFORE", "EQUAL_OR_LESS": minutes = min(0, time)...time
    case "ON_OR_AFTER", "EQUAL_OR_MORE": minutes = time...max(1440, time)
    default: minutes = time...time
    }
    isPart = false
    isSharp = minutes.count == 1
    isRound = minute % 5 == 0
    self.offset = offset.minutes
  }

  /// The same, later by so many minutes.
  func shifted(by count: Int) -> ClosedRange<Int> {
    minutes.lowerBound + count...minutes.upperBound + count
  }

  /// The minutes of a part of the day, as widely as people use it: an evening may begin at five, a
  /// morning at midnight ("2 in the morning"), and a night ends with the next dawn.
  private static func part(_ text: String) -> ClosedRange<Int>? {
    switch text {
    case "MO": 0...12 * 60 - 1
    case "MI": 11 * 60...14 * 60
    case "AF": 12 * 60...18 * 60 + 29
    case "EV": 16 * 60 + 30...24 * 60 - 1
    case "NI": 18 * 60...30 * 60 - 1
    case "DT": 5 * 60...21 * 60
    default: nil
    }
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

  /// "Z", "-05", "+05:30", or nothing; nil for anything else.
  private static func offset(_ text: Substring) -> (minutes: Int?, Void)? {
    if text.isEmpty { return (nil, ()) }
    if text == "Z" { return (0, ()) }
    let sign = text.first == "-" ? -1 : 1
    guard text.first == "-" || text.first == "+" else { return nil }
    let numbers = text.dropFirst().split(separator: ":").map { Int($0) }
    guard let first = numbers.first, let hours = first, (0...14).contains(hours) else { return nil }
    let minutes = numbers.count > 1 ? numbers[1] ?? 0 : 0
    guard (0...59).contains(minutes) else { return nil }
    return (sign * (hours * 60 + minutes), ())
  }
}
