/// When something happened, to the day as far as the words and the article's date tell: the weekday
/// that is printed, and the date that is printed or that the article's own date gives.
public struct EventDay: Hashable, Sendable {
  /// The weekday as printed; nil where none is.
  public let weekday: Weekday?
  /// A TIMEX3 date of a day, month or year, as in 2010-09-09 or XXXX-05-20; nil where none is known.
  public let date: String?

  /// Makes a day.
  public init(weekday: Weekday?, date: String?) {
    self.weekday = weekday
    self.date = date
  }

  /// Reads a time expression, first as its words say it and then resolved; nil where no day, month or
  /// year is in it.
  init?(printed: Timex, resolved: Timex?, weekday: Weekday?) {
    let dates = [resolved, printed].compactMap { time -> String? in
      guard let time, time.kind == .date || time.kind == .time else { return nil }
      let date = String(time.value.prefix { $0 != "T" })
      return TimexSpan(date) == nil ? nil : date
    }
    guard !dates.isEmpty || weekday != nil else { return nil }
    self.init(weekday: weekday, date: dates.first)
  }

  /// The calendar's day, nil where the date says less.
  public var day: CalendarDate? {
    guard let span = date.flatMap({ TimexSpan($0) }), span.day != nil else { return nil }
    return span.first
  }

  /// Whether both can be true of one event.
  public func agrees(with other: EventDay) -> Bool {
    // Two articles that print one weekday mean one day, though their own dates may lie weeks apart.
    if let weekday, let theirs = other.weekday { return weekday == theirs }
    if let day, let weekday = other.weekday { return day.weekday == weekday }
    if let weekday, let day = other.day { return day.weekday == weekday }
    guard let span = date.flatMap({ TimexSpan($0) }),
      let theirs = other.date.flatMap({ TimexSpan($0) })
    else { return true }
    return span.overlaps(theirs)
  }
}
