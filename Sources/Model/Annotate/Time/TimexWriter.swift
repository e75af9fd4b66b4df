/// TIMEX3 values for what is known of a time.
enum TimexWriter {
  /// Four digits, "BC" before them for negative years, "XXXX" for nil.
  static func year(_ year: Int?) -> String {
    guard let year else { return "XXXX" }
    return year < 0 ? "BC" + CalendarDate.padded(-year, 4) : CalendarDate.padded(year, 4)
  }

  /// The year and the part of it: 2008, 2008-H2, 2008-Q1, 2008-SU, 2008-10, 2008-10-03.
  static func date(_ year: Int?, _ span: TimeExpression.Span) -> String {
    let text = TimexWriter.year(year)
    switch span {
    case .whole: return text
    case .half(let number): return text + "-H\(number)"
    case .quarter(let number): return text + "-Q\(number)"
    case .season(let code): return text + "-" + code
    case .month(let month): return text + "-" + CalendarDate.padded(month, 2)
    case .day(let month, let day):
      return text + "-" + CalendarDate.padded(month, 2) + "-" + CalendarDate.padded(day, 2)
    case .holiday(let holiday):
      // The day of the month follows from any year where the holiday does not move.
      let first = holiday.date(in: year ?? 2000)
      guard year != nil || first?.day == holiday.date(in: 2001)?.day else { return text + "-XX-XX" }
      guard let day = first else { return text + (year == nil ? "-XX-XX" : "") }
      return date(year, .day(month: day.month, day: day.day))
    }
  }

  /// The first three digits of a decade: 192, BC047.
  static func decade(_ first: Int) -> String {
    first < 0
      ? "BC" + CalendarDate.padded(-first / 10, 3) : CalendarDate.padded(first / 10, 3)
  }

  /// The first two digits of a century's years: 20 for the 21st; BC03 for the fourth before Christ.
  static func century(_ number: Int) -> String {
    number < 0
      ? "BC" + CalendarDate.padded(-number - 1, 2) : CalendarDate.padded(number - 1, 2)
  }

  /// The ISO 8601 week of a day, as in 2008-W35.
  static func week(_ day: CalendarDate) -> String {
    let thursday = day.adding(days: 4 - day.weekday.rawValue) ?? day
    guard let first = CalendarDate(year: thursday.year, month: 1, day: 1) else { return "XXXX-WXX" }
    let number = (thursday.daysSince1970 - first.daysSince1970) / 7 + 1
    return CalendarDate.padded(thursday.year, 4) + "-W" + CalendarDate.padded(number, 2)
  }
}

extension TimeExpression {
  /// What TIMEX3 writes when nothing but the words is known.
  var underspecified: Timex {
    var value: String
    switch meaning {
    case .date(let year, let span, _):
      var number: Int?
      if case .number(let known) = year { number = known }
      value = TimexWriter.date(number, span)
    case .dayOfMonth(let day): value = "XXXX-XX-" + CalendarDate.padded(day, 2)
    case .decade(let first): value = TimexWriter.decade(first)
    case .century(let number): value = TimexWriter.century(number)
    case .fiscalYear(let year): value = "FY" + TimexWriter.year(year)
    case .fiscalStep: value = "FYXXXX"
    case .samePart(.number(let year)): value = TimexWriter.year(year)
    case .samePart: value = "XXXX"
    case .weekday(let number, _): value = "XXXX-WXX-\(number)"
    case .step(let unit, _, _): value = unit.unknownDate
    case .offset(let amount, let unit, let sign, _):
      value = amount.whole == nil ? (sign < 0 ? "PAST_REF" : "FUTURE_REF") : unit.unknownDate
    case .duration(let amount, let unit): value = unit.duration(amount)
    case .longDuration(let text), .set(let text), .reference(let text): value = text
    case .clockOnly, .sameTime: value = "XXXX-XX-XX"
    }
    if let clock { value += "T" + clock.value }
    return Timex(kind: kind, value: value, modifier: modifier)
  }
}

extension TimeUnit {
  /// A date of this granularity of which nothing is known.
  var unknownDate: String {
    switch self {
    case .second, .minute, .hour: "XXXX-XX-XXTXX"
    case .day, .night: "XXXX-XX-XX"
    case .weekend: "XXXX-WXX-WE"
    case .week, .fortnight: "XXXX-WXX"
    case .month: "XXXX-XX"
    case .quarter: "XXXX-QX"
    case .year: "XXXX"
    case .decade: "XXX"
    case .century: "XX"
    case .millennium: "X"
    }
  }
}
