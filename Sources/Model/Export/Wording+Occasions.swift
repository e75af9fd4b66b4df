extension Wording {
  /// A day as people say it, as in "Thursday", "9 September 2010", "Thursday, 9 September 2010".
  static func day(_ day: EventDay) -> String {
    let parts = [day.weekday.map { name($0) }, day.date.map(dateOfDay)].compactMap { $0 }
    return parts.joined(separator: ", ")
  }

  /// A day as the report writes it: the date, or the weekday where no date is known.
  static func code(_ day: EventDay) -> String {
    guard let date = day.date else { return day.weekday?.timexValue ?? "" }
    return date
  }

  /// "20 May" for a day without its year, "July" for a month; other dates as `dateLabel`.
  private static func dateOfDay(_ date: String) -> String {
    guard let span = TimexSpan(date), span.year == nil, let month = span.month else {
      return dateLabel(date)
    }
    return span.day.map { "\($0) \(self.month(month))" } ?? self.month(month)
  }

  /// A time of day as people say it, as in "20:45", "about 20:45 UTC", "morning".
  static func clock(_ time: Timex) -> String {
    let parts = [
      "MO": "morning", "MI": "midday", "AF": "afternoon", "EV": "evening", "NI": "night",
      "DT": "daytime",
    ]
    var text = String(time.value.dropFirst())
    if text == "XX" { return time.modifier == "END" ? "late in the day" : "early in the day" }
    if let part = parts[text] {
      switch time.modifier {
      case "START": return "early " + part
      case "END": return "late " + part
      default: return part
      }
    }
    if text.hasSuffix(TimeOfDay.local) {
      text = text.dropLast(TimeOfDay.local.utf8.count) + " local time"
    }
    if text.hasSuffix("Z") { text = text.dropLast() + " UTC" }
    switch time.modifier {
    case "APPROX": return "about " + text
    case "BEFORE": return "before " + text
    case "AFTER": return "after " + text
    default: return text
    }
  }

  /// Two days that may be one or not, as a sentence.
  static func explanation(different left: EventDay, _ right: EventDay) -> String {
    if let weekday = left.weekday, let other = right.weekday, left.date == nil || right.date == nil
    {
      return "\(name(weekday)) and \(name(other)) are different days."
    }
    // A date against a weekday: say on which day the date falls.
    for (one, other) in [(left, right), (right, left)] where other.date == nil {
      guard let date = one.day, one.weekday == nil, let weekday = other.weekday else { continue }
      return "\(dateLabel(date.iso)) was a \(name(date.weekday)), not a \(name(weekday))."
    }
    return left.day == nil || right.day == nil
      ? "\(day(left)) and \(day(right)) share no day."
      : "\(day(left)) and \(day(right)) are different days."
  }

  /// Whether values are told to the day.
  static func isDays(_ comparison: Comparison) -> Bool {
    comparison.values.contains { value in
      if case .day(let day) = value.value { return day.weekday != nil || day.day != nil }
      return false
    }
  }

  /// The question that places answer: a square is asked for by its sort, a direction by what it counts
  /// from.
  static func place(_ comparison: Comparison, _ event: String) -> String {
    if event == "direction" { return whichWay(comparison.event) }
    let isSpot = comparison.claims.contains { $0.rules.contains("claim.spot") }
    return isSpot ? "Which \(event)?" : "Where was the \(event)?"
  }

  /// The question that media answer; a statement is known by who made it.
  static func channel(_ comparison: Comparison, _ event: String) -> String {
    guard event == "statement", let speaker = comparison.event.participants.first else {
      return "By which medium was the \(event)?"
    }
    return "In what form was the statement made (\(speaker))?"
  }
}
