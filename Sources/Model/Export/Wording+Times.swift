extension Wording {
  /// Why two times relate as they do, as a sentence.
  public static func explanation(_ reason: TimeReason) -> String {
    switch reason {
    case .contains(let wide, let narrow):
      return wide == narrow
        ? "Both say \(timeLabel(wide))." : "\(timeLabel(narrow)) lies within \(timeLabel(wide))."
    case .overlaps(let left, let right):
      return "\(timeLabel(left)) and \(timeLabel(right)) overlap."
    case .disjoint(let left, let right):
      return "\(timeLabel(left)) and \(timeLabel(right)) share no day."
    case .weekdayFits(let weekday, let date):
      return "\(timeLabel(date)) was a \(name(weekday))."
    case .weekdayDiffers(let weekday, let date, let own):
      return "\(timeLabel(date)) was a \(name(own)), not a \(name(weekday))."
    case .otherWeek(let weekday):
      return "Both name a \(name(weekday)), but the articles were written in different weeks."
    case .sameNight(let left, let right):
      return "\(timeLabel(left)) and \(timeLabel(right)) are different days, "
        + "but may be the same night."
    case .clocksDiffer(let left, let right):
      return "\(timeLabel(left)) and \(timeLabel(right)) lie further apart than rounding explains."
    case .clocksAgree(let left, let right, let minutes):
      return minutes == 0
        ? "\(timeLabel(left)) and \(timeLabel(right)) are the same time."
        : "\(timeLabel(left)) and \(timeLabel(right)) agree within \(minutes) minutes."
    case .clocksRounded(let left, let right):
      return "\(timeLabel(left)) and \(timeLabel(right)) are a few minutes apart; "
        + "one may be rounded."
    case .partHolds(let left, let right):
      return "\(timeLabel(left)) and \(timeLabel(right)) can be one time of day."
    case .partExcludes(let left, let right):
      return "\(timeLabel(left)) and \(timeLabel(right)) are different times of day."
    case .zoneUnknown(let left, let right):
      return "\(timeLabel(left)) and \(timeLabel(right)) may be told in different time zones."
    case .lengthsFit(let left, let right):
      return "One length of time fits both \(span(left)) and \(span(right))."
    case .lengthsLoose(let left, let right):
      return "\(capitalized(span(left))) and \(span(right)) fit one length of time "
        + "only if one is read loosely."
    case .lengthsDiffer(let left, let right):
      return "No length of time fits both \(span(left)) and \(span(right))."
    case .vague(let left, let right):
      return "\(timeLabel(left)) and \(timeLabel(right)) can both be true."
    }
  }

  /// A TIMEX3 date or time as people say it: "Friday night", "7:37 on 2 July 2013".
  static func timeLabel(_ value: String) -> String {
    let parts = value.split(separator: "T", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return yearlessLabel(value) ?? dateLabel(value) }
    let isUnknown = parts[0].allSatisfy { $0 == "X" || $0 == "-" }
    let day = isUnknown ? "" : dateLabel(parts[0])
    if let part = dayPart(parts[1]) {
      if day.isEmpty { return "the \(part)" }
      return Weekday.allCases.contains { $0.timexValue == parts[0] }
        ? "\(day) \(part)" : "the \(part) of \(day)"
    }
    let clock = parts[1].hasSuffix("Z") ? parts[1].dropLast() + " UTC" : parts[1][...]
    return day.isEmpty ? String(clock) : "\(clock) on \(day)"
  }

  /// "22 March" for XXXX-03-22; nil for other values.
  private static func yearlessLabel(_ value: String) -> String? {
    guard value.hasPrefix("XXXX-"), let span = TimexSpan(value), let month = span.month else {
      return nil
    }
    // 2000 is a leap year, so it has every day.
    let label = dateLabel("2000" + value.dropFirst(4))
    guard (1...12).contains(month), label.hasSuffix(" 2000") else { return nil }
    return String(label.dropLast(5))
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
