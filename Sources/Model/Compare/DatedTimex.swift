/// A time expression with the days on which its article may have been published, as far as known.
public struct DatedTimex: Hashable, Sendable {
  /// The expression.
  public let timex: Timex
  /// First and last day since 1970 on which the article may have been published; nil where unknown.
  let published: ClosedRange<Int>?

  /// Makes a dated expression; without both bounds, or with bounds in the wrong order, the day of
  /// publication is unknown.
  public init(_ timex: Timex, earliest: CalendarDate? = nil, latest: CalendarDate? = nil) {
    self.timex = timex
    guard let earliest, let latest, earliest <= latest else {
      published = nil
      return
    }
    published = earliest.daysSince1970...latest.daysSince1970
  }

  /// The day of the week that the value names without a date, as in XXXX-WXX-5 and XXXX-WXX-5TNI.
  var weekday: Weekday? { timex.weekday }

  /// The part after the T, nil where there is none.
  var clock: ClockSpan? {
    guard timex.kind == .time,
      let text = timex.value.split(separator: "T", maxSplits: 1).dropFirst().first
    else { return nil }
    return ClockSpan(String(text), modifier: timex.modifier)
  }

  /// The days that the value may mean: of a date, its days, narrowed by "early" and the like or made
  /// wider by "about"; of a day of the week, those within a week of publication. Nil where it may be
  /// any.
  var days: DaySet? {
    if let weekday {
      guard let published, published.count <= 31 else { return nil }
      return DaySet(
        (published.lowerBound - 6...published.upperBound + 6).filter {
          CalendarDate(daysSince1970: $0)?.weekday == weekday
        }.map { $0...$0 })
    }
    guard let interval = TimexInterval(timex.value) else { return nil }
    let days = interval.days
    let length = days.count
    // A time of day carries its modifier itself: "late Friday night" is no late Friday.
    guard timex.kind == .date, length > 1 else { return modified(days, unit: length) }
    switch timex.modifier {
    case "START": return DaySet(days.lowerBound, through: days.lowerBound + length / 2 - 1)
    case "MID":
      return DaySet(days.lowerBound + length / 4, through: days.upperBound - length / 4)
    case "END": return DaySet(days.upperBound - length / 2 + 1, through: days.upperBound)
    default: return modified(days, unit: length)
    }
  }

  /// Whether nothing but the words "now", "recently" or an unknown unit is said.
  var isVague: Bool { timex.kind != .duration && days == nil && weekday == nil && clock == nil }

  /// Whether the value is a day or month without a year, or a date that exists: 31 February is none.
  var mayBeDate: Bool { timex.value.hasPrefix("XXXX") || TimexInterval(timex.value) != nil }

  private func modified(_ days: ClosedRange<Int>, unit: Int) -> DaySet {
    guard timex.kind == .date else { return DaySet([days]) }
    switch timex.modifier {
    case "BEFORE", "LESS_THAN": return DaySet(through: days.lowerBound - 1)
    case "AFTER", "MORE_THAN": return DaySet(from: days.upperBound + 1)
    case "ON_OR_BEFORE", "EQUAL_OR_LESS": return DaySet(through: days.upperBound)
    case "ON_OR_AFTER", "EQUAL_OR_MORE": return DaySet(from: days.lowerBound)
    case "APPROX": return DaySet(days.lowerBound - unit, through: days.upperBound + unit)
    default: return DaySet([days])
    }
  }
}
