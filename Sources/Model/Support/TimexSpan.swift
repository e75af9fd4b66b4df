/// The days that a TIMEX3 date value covers, as far as the value says.
///
/// "2025" is 365 days, "2025-02" 28, "2025-02-24" one. Values with an unknown year (XXXX-02-24) have
/// a month and a day and no days of their own.
public struct TimexSpan: Hashable, Sendable {
  /// The year, nil where it is not said.
  public let year: Int?
  /// The month, nil where it is not said.
  public let month: Int?
  /// The day of the month, nil where it is not said.
  public let day: Int?

  /// Reads a date value; nil for durations, weeks, quarters, times of day and words.
  public init?(_ value: String) {
    let parts = value.utf8.split(
      separator: UInt8(ascii: "-"), maxSplits: 3, omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].count == 4 else { return nil }
    if parts[0].elementsEqual("XXXX".utf8) {
      year = nil
    } else {
      guard let number = parts[0].wholeNumber else { return nil }
      year = number
    }
    if parts.count > 1 {
      guard parts[1].count == 2, let number = parts[1].wholeNumber, (1...12).contains(number)
      else { return nil }
      month = number
    } else {
      month = nil
    }
    if parts.count > 2 {
      guard parts[2].count == 2, let number = parts[2].wholeNumber, (1...31).contains(number)
      else { return nil }
      day = number
    } else {
      day = nil
    }
    guard year != nil || month != nil else { return nil }
  }

  /// The first day, nil where the year is unknown.
  public var first: CalendarDate? {
    year.flatMap { CalendarDate(year: $0, month: month ?? 1, day: day ?? 1) }
  }

  /// The last day, nil where the year is unknown.
  public var last: CalendarDate? {
    guard let year else { return nil }
    let month = month ?? 12
    return CalendarDate(
      year: year, month: month, day: day ?? CalendarDate.days(inMonth: month, of: year))
  }

  /// Whether both can mean one day; an unknown part agrees with everything.
  public func overlaps(_ other: TimexSpan) -> Bool {
    agrees(year, other.year) && agrees(month, other.month) && agrees(day, other.day)
  }

  private func agrees(_ left: Int?, _ right: Int?) -> Bool {
    guard let left, let right else { return true }
    return left == right
  }
}
