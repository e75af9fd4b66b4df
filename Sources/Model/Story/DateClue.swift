/// Bounds on the day an article was written, with the words they rest on.
struct DateClue: Hashable {
  /// The days on which the article may have been written; in several ranges where someone held an
  /// office twice.
  let days: DaySet
  /// How sure the bounds are, 0 to 1: an anniversary is surer than an office.
  let weight: Double
  /// The words.
  let evidence: Evidence
}

/// Bounds that come again each year, as "in May" without a year; they narrow what other clues leave.
struct YearlyClue: Hashable {
  /// The month and day that the text names, 1 to 12 and 1 to 31.
  let month: Int
  let day: Int
  /// The day of the week it must be, nil where the text names none.
  let weekday: Weekday?
  /// Days before it on which the article may have been written, and days after it.
  let before: Int
  let after: Int
  let weight: Double
  let evidence: Evidence

  /// The clue in the years of two days and the years beside them.
  func clue(between first: CalendarDate, and last: CalendarDate) -> DateClue? {
    let ranges = (first.year - 1...max(first.year, last.year) + 1).compactMap {
      year -> ClosedRange<Int>? in
      let last = CalendarDate.days(inMonth: month, of: year)
      guard let date = CalendarDate(year: year, month: month, day: min(day, last)) else {
        return nil
      }
      if let weekday, date.weekday != weekday { return nil }
      return date.daysSince1970 - before...date.daysSince1970 + after
    }
    return ranges.isEmpty
      ? nil : DateClue(days: DaySet(ranges), weight: weight, evidence: evidence)
  }
}
