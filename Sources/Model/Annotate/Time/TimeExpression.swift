/// What the words of a time expression say, before anything else of the text is known: the first of
/// HeidelTime's two steps (Strötgen and Gertz 2013).
struct TimeExpression: Hashable, Sendable {
  /// What a step or an offset counts from.
  enum Reference: Hashable, Sendable {
    /// The time of writing: "yesterday", "last week", "two years ago".
    case writing
    /// The time last mentioned: "the next day", "that year", "two years later".
    case mention
  }

  /// The year of a date; years before Christ are negative.
  enum Year: Hashable, Sendable {
    case unknown
    case number(Int)
    case step(Int, Reference)
  }

  /// Part of a year, or the whole of it.
  enum Span: Hashable, Sendable {
    case whole
    case half(Int)
    case quarter(Int)
    case season(String)
    case month(Int)
    case day(month: Int, day: Int)
    case holiday(Holiday)
  }

  /// The kinds of expression.
  enum Meaning: Hashable, Sendable {
    /// A date in a year; `step` tells "last March" (-1) and "next March" (1) from "March" (nil).
    case date(Year, Span, step: Int?)
    /// "The 15th".
    case dayOfMonth(Int)
    case decade(Int)
    /// The number of the century; negative before Christ.
    case century(Int)
    case fiscalYear(Int)
    /// "Last fiscal year": so many financial years from that of writing.
    case fiscalStep(Int)
    /// "The same period last year": the part of the year mentioned last, in another year.
    case samePart(Year)
    /// "Friday"; `step` as for dates.
    case weekday(Int, step: Int?)
    /// "Last week", "that day": the unit so many steps from the anchor's.
    case step(TimeUnit, Int, Reference)
    /// "Two weeks ago", "three days later": the amount is signed.
    case offset(TimeAmount, TimeUnit, sign: Int, Reference)
    case duration(TimeAmount, TimeUnit)
    /// A duration that is longer than one unit says, as TIMEX3 writes it.
    case longDuration(String)
    /// What happens again and again, as TIMEX3 writes it.
    case set(String)
    /// PAST_REF, PRESENT_REF, FUTURE_REF.
    case reference(String)
    /// A time of day whose day is not said.
    case clockOnly
    /// "This period", "the same time": what was mentioned last.
    case sameTime
  }

  /// What is said.
  var meaning: Meaning
  /// TIMEX3's `mod`.
  var modifier: String?
  /// The time of day, nil for whole days and more.
  var clock: ClockTime?

  init(
    _ meaning: Meaning, modifier: String? = nil, clock: ClockTime? = nil
  ) {
    self.meaning = meaning
    self.modifier = modifier
    self.clock = clock
  }

  /// A date in a year, nil where no calendar has it ("31 February", "the 45th of May").
  static func date(
    _ year: Year = .unknown, _ span: Span, step: Int? = nil, modifier: String? = nil
  ) -> TimeExpression? {
    switch span {
    case .month(let month): guard (1...12).contains(month) else { return nil }
    case .day(let month, let day):
      // Without a year, 29 February may exist.
      var known = 2000
      // The years before Christ have their leap days in the years 1, 5, 9 and so on.
      if case .number(let number) = year { known = number > 0 ? number : 8 - (-number - 1) % 4 }
      guard day >= 1, day <= CalendarDate.days(inMonth: month, of: known) else { return nil }
    default: break
    }
    if case .number(let number) = year, number == 0 || !(-9999...9999).contains(number) {
      return nil
    }
    return TimeExpression(.date(year, span, step: step), modifier: modifier)
  }

  /// The same with a modifier; an earlier one stays where the new one is nil.
  func with(modifier: String?) -> TimeExpression {
    var copy = self
    copy.modifier = modifier ?? self.modifier
    return copy
  }

  /// The same at a time of day.
  func at(_ clock: ClockTime?) -> TimeExpression {
    var copy = self
    copy.clock = clock ?? self.clock
    return copy
  }

  /// The type that TIMEX3 gives it.
  var kind: Timex.Kind {
    switch meaning {
    case .duration, .longDuration: return .duration
    case .set: return .set
    case .offset(let amount, let unit, _, _) where unit.isClock && amount.whole != nil:
      return .time
    case .step(let unit, _, _) where unit.isClock: return .time
    default: return clock == nil ? .date : .time
    }
  }
}
