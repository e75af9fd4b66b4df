/// When something happened, to the day as far as the words and the article's date tell: the weekday
/// that is printed, and the date that is printed or that the article's own date gives.
public struct EventDay: Hashable, Sendable {
  /// The weekday as printed; nil where none is.
  public let weekday: Weekday?
  /// A TIMEX3 date, as in 2010-09-09, 2010-09, 2010-W36 or XXXX-05-20; nil where none is known.
  public let date: String?
  /// TIMEX3's modifier of the date, as in START for "early March"; nil where it has none.
  public let modifier: String?

  /// Makes a day.
  public init(weekday: Weekday?, date: String?, modifier: String? = nil) {
    self.weekday = weekday
    self.date = date
    self.modifier = modifier
  }

  /// Reads a time expression as its words say it.
  init(_ time: Timex) {
    let weekday = time.weekday
    let date = weekday == nil ? time.valueOfDay : nil
    self.init(weekday: weekday, date: date, modifier: EventDay.modifier(time, of: date))
  }

  /// Reads a time expression, first as its words say it and then resolved; nil where no day, month or
  /// year is in it.
  init?(printed: Timex, resolved: Timex?, weekday: Weekday?) {
    let dates = [resolved, printed].compactMap { time -> String? in
      guard let time, time.kind == .date || time.kind == .time else { return nil }
      let date = time.valueOfDay
      return TimexSpan(date) == nil ? nil : date
    }
    guard !dates.isEmpty || weekday != nil else { return nil }
    self.init(
      weekday: weekday, date: dates.first, modifier: EventDay.modifier(printed, of: dates.first))
  }

  /// The calendar's day, nil where the date says less.
  public var day: CalendarDate? {
    guard let interval = date.flatMap({ TimexInterval($0) }), interval.granularity == .day else {
      return nil
    }
    return CalendarDate(daysSince1970: interval.days.lowerBound)
  }

  /// The days that the date may mean, narrowed by "early" and the like or made wider by "about"; nil
  /// where it may be any.
  var days: DaySet? {
    guard let days = date.flatMap({ TimexInterval($0) })?.days else { return nil }
    let length = days.count
    switch modifier {
    case "START": return DaySet(days.lowerBound, through: days.lowerBound + length / 2 - 1)
    case "MID":
      return DaySet(days.lowerBound + length / 4, through: days.upperBound - length / 4)
    case "END": return DaySet(days.upperBound - length / 2 + 1, through: days.upperBound)
    case "BEFORE", "LESS_THAN": return DaySet(through: days.lowerBound - 1)
    case "AFTER", "MORE_THAN": return DaySet(from: days.upperBound + 1)
    case "ON_OR_BEFORE", "EQUAL_OR_LESS": return DaySet(through: days.upperBound)
    case "ON_OR_AFTER", "EQUAL_OR_MORE": return DaySet(from: days.lowerBound)
    case "APPROX": return DaySet(days.lowerBound - length, through: days.upperBound + length)
    default: return DaySet([days])
    }
  }

  /// Whether only a part of the date is meant: how far "early March" goes is a matter of taste.
  var isPart: Bool { ["START", "MID", "END"].contains(modifier) }

  /// Whether both can be true of one event.
  public func agrees(with other: EventDay) -> Bool {
    // Two articles that print one weekday mean one day, though their own dates may lie weeks apart.
    if let weekday, let theirs = other.weekday { return weekday == theirs }
    if let day, let weekday = other.weekday { return day.weekday == weekday }
    if let weekday, let day = other.day { return day.weekday == weekday }
    if let days, let theirs = other.days { return !days.intersection(theirs).isEmpty }
    guard let span = date.flatMap({ TimexSpan($0) }),
      let theirs = other.date.flatMap({ TimexSpan($0) })
    else { return true }
    return span.overlaps(theirs)
  }

  /// "Early Friday" and "late Friday night" are no parts of a date: they tell the time of day.
  private static func modifier(_ time: Timex, of date: String?) -> String? {
    guard time.kind == .date, let date else { return nil }
    let isDay =
      TimexInterval(date)?.granularity == .day || TimexSpan(date)?.day != nil
    return isDay && ["START", "MID", "END"].contains(time.modifier) ? nil : time.modifier
  }
}
