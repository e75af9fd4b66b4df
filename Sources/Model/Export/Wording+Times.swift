extension Wording {
  /// Why two times relate as they do, as a sentence.
  public static func explanation(_ reason: TimeReason) -> String {
    switch reason {
    case .contains(let wide, let narrow):
      return wide == narrow
        ? "Both say \(day(wide))." : "\(capitalized(day(narrow))) lies within \(day(wide))."
    case .overlaps(let left, let right):
      return "\(capitalized(day(left))) and \(day(right)) can mean the same day."
    case .disjoint(let left, let right): return explanation(disjoint: left, right)
    case .weekdayFits(let weekday, let date): return "\(day(date)) was a \(name(weekday))."
    case .weekdayDiffers(let weekday, let date, let own):
      return "\(day(date)) was a \(name(own)), not a \(name(weekday))."
    case .otherWeek(let weekday):
      return "Both mean a \(name(weekday)), but the articles were written in different weeks."
    case .daysApart(let left, let right):
      return "\(day(left)) and \(day(right)) lie so far apart that two events are told."
    case .daysVague(let left, let right):
      return "\(capitalized(day(left))) and \(day(right)) can both be true."
    case .dayHolds(let day, let time):
      return "\(capitalized(timeLabel(time))) lies within \(timeLabel(day))."
    case .sameNight(let left, let right):
      return "\(pair(left, right)) are different days, but may be the same night."
    case .clocksDiffer(let left, let right):
      return "\(pair(left, right)) lie further apart than rounding explains."
    case .clocksAgree(let left, let right, let minutes):
      return minutes == 0
        ? "\(pair(left, right)) can be the same time."
        : "\(pair(left, right)) agree within \(number(minutes, "minute", "minutes"))."
    case .clocksRounded(let left, let right):
      return "\(pair(left, right)) are a few minutes apart; one may be rounded."
    case .partHolds(let left, let right):
      return "\(pair(left, right)) can be one time of day."
    case .partBorders(let left, let right):
      return
        "\(pair(left, right)) lie side by side: where a part of the day ends is a matter of taste."
    case .partExcludes(let left, let right):
      return "\(pair(left, right)) are different times of day."
    case .zoneUnknown(let left, let right):
      return "\(pair(left, right)) may be told in different time zones."
    case .zonesDiffer(let left, let right):
      return "The same digits stand for local time and for another zone: "
        + "\(timeLabel(left)) and \(timeLabel(right))."
    case .lengthsFit(let left, let right):
      return "One length of time fits both \(span(left)) and \(span(right))."
    case .lengthsLoose(let left, let right):
      return "\(capitalized(span(left))) and \(span(right)) fit one length of time "
        + "only if one is read loosely."
    case .lengthsDiffer(let left, let right):
      return "No length of time fits both \(span(left)) and \(span(right))."
    case .vague(let left, let right):
      return "\(pair(left, right)) can both be true."
    }
  }

  /// Two days that share none, as a sentence.
  private static func explanation(disjoint left: EventDay, _ right: EventDay) -> String {
    if let weekday = left.weekday, let other = right.weekday, left.date == nil || right.date == nil
    {
      return "\(name(weekday)) and \(name(other)) are different days."
    }
    return left.day == nil || right.day == nil
      ? "\(capitalized(day(left))) and \(day(right)) share no day."
      : "\(day(left)) and \(day(right)) are different days."
  }

  /// A day as people say it, as in "Thursday", "early March 2013", "Thursday, 9 September 2010".
  static func day(_ day: EventDay) -> String {
    let date = day.date.map { word(day.modifier) + (yearlessLabel($0) ?? dateLabel($0)) }
    return [day.weekday.map { name($0) }, date].compactMap { $0 }.joined(separator: ", ")
  }

  /// A day as the report writes it: the date, or the weekday where no date is known.
  static func code(_ day: EventDay) -> String {
    guard let date = day.date else { return day.weekday?.timexValue ?? "" }
    return date
  }

  /// A time of day as people say it, as in "20:45", "about 20:45 UTC", "early morning".
  static func clock(_ time: Timex) -> String {
    var text = String(time.value.drop { $0 != "T" }.dropFirst())
    if text == "XX" { return time.modifier == "END" ? "late in the day" : "early in the day" }
    if let part = dayPart(text) { return word(time.modifier) + part }
    if text.hasSuffix(TimeOfDay.local) {
      text = text.dropLast(TimeOfDay.local.utf8.count) + " local time"
    }
    if text.hasSuffix("Z") { text = text.dropLast() + " UTC" }
    return word(time.modifier) + text
  }

  /// A TIMEX3 date or time as people say it: "Friday night", "7:37 on 2 July 2013".
  static func timeLabel(_ time: Timex) -> String {
    let parts = time.value.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard time.kind == .time, parts.count == 2 else {
      return word(time.modifier) + (yearlessLabel(time.value) ?? dateLabel(time.value))
    }
    let isUnknown = parts[0].allSatisfy { $0 == "X" || $0 == "-" }
    let day = isUnknown ? "" : yearlessLabel(String(parts[0])) ?? dateLabel(String(parts[0]))
    let clock = clock(time)
    guard dayPart(String(parts[1])) != nil else {
      return day.isEmpty ? clock : "\(clock) on \(day)"
    }
    if day.isEmpty { return "the \(clock)" }
    return time.weekday == nil
      ? "the \(clock) of \(day)" : "\(word(time.modifier))\(day) \(dayPart(String(parts[1])) ?? "")"
  }

  /// "22 March" for XXXX-03-22, "July" for XXXX-07; nil for other values.
  private static func yearlessLabel(_ value: String) -> String? {
    guard let span = TimexSpan(value), span.year == nil, let month = span.month else { return nil }
    return span.day.map { "\($0) \(self.month(month))" } ?? self.month(month)
  }

  private static func pair(_ left: Timex, _ right: Timex) -> String {
    "\(capitalized(timeLabel(left))) and \(timeLabel(right))"
  }

  private static func span(_ length: Timex) -> String {
    span(length.value, modifier: length.modifier)
  }

  /// The word for TIMEX3's modifier of a day or a time of day, with a space behind it.
  private static func word(_ modifier: String?) -> String {
    switch modifier {
    case "START": "early "
    case "MID": "mid-"
    case "END": "late "
    case "APPROX": "about "
    case "BEFORE", "LESS_THAN": "before "
    case "AFTER", "MORE_THAN": "after "
    case "ON_OR_BEFORE", "EQUAL_OR_LESS": "at the latest "
    case "ON_OR_AFTER", "EQUAL_OR_MORE": "at the earliest "
    default: ""
    }
  }

  private static func dayPart(_ code: String) -> String? {
    switch code {
    case "MO": "morning"
    case "MI": "midday"
    case "AF": "afternoon"
    case "EV": "evening"
    case "NI": "night"
    case "DT": "daytime"
    default: nil
    }
  }
}
