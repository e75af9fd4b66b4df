/// A time as far as it is known: what other expressions count from.
struct TimePoint: Hashable, Sendable {
  /// The year, negative before Christ.
  let year: Int
  /// The month, also for seasons and quarters (their first).
  let month: Int?
  /// The day of the month.
  let day: Int?
  /// Its TIMEX3 value.
  let value: String
  /// Whether the value names a month or a day of it, and no season or quarter.
  let isMonth: Bool
  /// The part of the year that the value names; the whole of it for weeks and decades too.
  let span: TimeExpression.Span
  /// Whether the year is a financial one.
  let isFiscal: Bool

  /// A day.
  init(_ date: CalendarDate) {
    year = date.year
    month = date.month
    day = date.day
    value = date.iso
    isMonth = true
    span = .day(month: date.month, day: date.day)
    isFiscal = false
  }

  /// A year or a part of it.
  init(year: Int, span: TimeExpression.Span) {
    self.year = year
    self.span = span
    isFiscal = false
    value = TimexWriter.date(year, span)
    switch span {
    case .whole: (month, day, isMonth) = (nil, nil, false)
    case .half(let number): (month, day, isMonth) = (number == 1 ? 1 : 7, nil, false)
    case .quarter(let number): (month, day, isMonth) = (3 * number - 2, nil, false)
    case .season(let code):
      (month, day, isMonth) = (["SP": 3, "SU": 6, "FA": 9, "WI": 12][code], nil, false)
    case .month(let month): (self.month, day, isMonth) = (month, nil, true)
    case .day(let month, let day): (self.month, self.day, isMonth) = (month, day, true)
    case .holiday(let holiday):
      let date = holiday.date(in: year)
      (month, day, isMonth) = (date?.month, date?.day, date != nil)
    }
  }

  /// A financial year.
  init(fiscalYear year: Int) {
    self.init(year, value: "FY" + TimexWriter.year(year), isFiscal: true)
  }

  /// The same point under another value, as a week or a decade.
  private init(
    _ year: Int, month: Int? = nil, day: Int? = nil, value: String, isFiscal: Bool = false
  ) {
    self.isFiscal = isFiscal
    self.year = year
    self.month = month
    self.day = day
    self.value = value
    isMonth = false
    span = .whole
  }

  /// The day, where it is known and in the calendar.
  var date: CalendarDate? {
    guard let month, let day else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// Whether the value tells at least the year.
  var isCloserThanDecade: Bool { value.utf8.count >= 4 }

  /// Days in the year before the point, about; nil for whole years.
  var position: Int? { month.map { 31 * ($0 - 1) + (day ?? 1) } }

  /// How far into a date the time of writing may be, in the days of `position`.
  static func slack(_ span: TimeExpression.Span) -> Int {
    switch span {
    case .month: 30
    case .season, .quarter: 92
    case .half, .whole: 366
    case .day, .holiday: 0
    }
  }

  /// The quarter or half of the year, where the value names one: years are compared by them.
  var partOfYear: TimeExpression.Span? {
    switch span {
    case .quarter, .half: span
    default: nil
    }
  }

  /// The same financial year, quarter, half or month in another year; the whole year for a day.
  func inYear(_ year: Int) -> TimePoint {
    if isFiscal { return TimePoint(fiscalYear: year) }
    if case .month = span { return TimePoint(year: year, span: span) }
    return TimePoint(year: year, span: partOfYear ?? .whole)
  }

  /// Whether the point says which of a unit it lies in.
  func knows(_ unit: TimeUnit) -> Bool {
    switch unit {
    case .day, .night, .week, .weekend, .fortnight: day != nil
    case .month: isMonth
    case .quarter: month != nil
    default: true
    }
  }

  /// Years that TIMEX3 can write.
  private static let years = -9999...9999

  /// A year so many years on; there is no year 0.
  static func year(_ year: Int, plus count: Int) -> Int {
    let sum = year + count
    if year < 0, sum >= 0 { return sum + 1 }
    if year > 0, sum <= 0 { return sum - 1 }
    return sum
  }

  /// The unit so many steps from the one that holds the point: "last week", "the next day".
  func stepped(_ unit: TimeUnit, by count: Int) -> (value: String, point: TimePoint)? {
    switch unit {
    case .day, .night:
      guard let date else {
        let text =
          TimexWriter.year(year) + "-" + (isMonth ? CalendarDate.padded(month ?? 0, 2) : "XX")
        return (text + "-XX", TimePoint(year, month: month, value: text + "-XX"))
      }
      return date.adding(days: count).map { ($0.iso, TimePoint($0)) }
    case .week, .weekend, .fortnight:
      guard let date, let moved = date.adding(days: 7 * count) else { return nil }
      let value = TimexWriter.week(moved) + (unit == .weekend ? "-WE" : "")
      return (value, TimePoint(moved.year, month: moved.month, day: moved.day, value: value))
    case .month:
      guard let month, isMonth else { return nil }
      return TimePoint.month(year, month, plus: count)
    case .quarter:
      guard let month else { return nil }
      let index = (month - 1) / 3 + count
      let quarter = (index % 4 + 4) % 4
      let year = TimePoint.year(year, plus: (index - quarter) / 4)
      guard TimePoint.years.contains(year) else { return nil }
      let point = TimePoint(year: year, span: .quarter(quarter + 1))
      return (point.value, point)
    case .year:
      let moved = TimePoint.year(year, plus: count)
      guard TimePoint.years.contains(moved) else { return nil }
      let point = TimePoint(year: moved, span: .whole)
      return (point.value, point)
    case .decade:
      // The 480s follow the 490s before Christ, so their tens count down, and the years 9 to 1 before
      // Christ come before the years 1 to 9 after.
      let tens = (year < 0 ? -1 - -year / 10 : year / 10) + count
      guard (-1000...999).contains(tens) else { return nil }
      let value =
        tens < 0
        ? "BC" + CalendarDate.padded(-1 - tens, 3) : CalendarDate.padded(tens, 3)
      return (value, TimePoint(year, value: value))
    case .century:
      let number = year > 0 ? (year + 99) / 100 : -((99 - year) / 100)
      let moved = TimePoint.year(number, plus: count)
      guard (-100...100).contains(moved) else { return nil }
      return (TimexWriter.century(moved), TimePoint(year, value: TimexWriter.century(moved)))
    default: return nil
    }
  }

  /// The point so many of a unit away: "two years ago", "three days later".
  func moved(
    _ unit: TimeUnit, by count: Int, keepsDay: Bool
  ) -> (value: String, point: TimePoint)? {
    if unit.isClock { return nil }
    if let days = unit.days {
      guard let moved = date?.adding(days: days * count) else { return nil }
      if days == 7 || days == 14, !keepsDay {
        return stepped(.week, by: count * days / 7)
      }
      return (moved.iso, TimePoint(moved))
    }
    guard let months = unit.months else { return nil }
    if months == 1 || months == 3 {
      guard let month, isMonth else { return nil }
      return TimePoint.month(year, month, plus: months * count)
    }
    if unit == .decade || unit == .century { return stepped(unit, by: count) }
    // "From $3 million a year earlier", told of a quarter, is that quarter of the year before.
    if unit == .year, isFiscal || partOfYear != nil {
      let moved = TimePoint.year(year, plus: months / 12 * count)
      guard TimePoint.years.contains(moved) else { return nil }
      let point = inYear(moved)
      return (point.value, point)
    }
    return stepped(.year, by: months / 12 * count)
  }

  /// The year so many months away: "two and a half years ago" in March is the year before that of
  /// "two years ago".
  func halfYears(_ months: Int) -> (value: String, point: TimePoint)? {
    guard let month, let moved = TimePoint.month(year, month, plus: months) else { return nil }
    let point = TimePoint(year: moved.point.year, span: .whole)
    return (point.value, point)
  }

  private static func month(
    _ year: Int, _ month: Int, plus count: Int
  ) -> (value: String, point: TimePoint)? {
    let index = month - 1 + count
    let rest = (index % 12 + 12) % 12
    let moved = TimePoint.year(year, plus: (index - rest) / 12)
    guard years.contains(moved) else { return nil }
    let point = TimePoint(year: moved, span: .month(rest + 1))
    return (point.value, point)
  }
}
