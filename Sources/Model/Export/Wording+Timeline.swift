extension Wording {
  /// What an item of a timeline dates, as in "call: Putin, Xi".
  public static func subject(_ item: TimelineItem) -> String {
    switch item.subject {
    case .written: return "day of writing"
    case .told(let claim, _, _): return name(claim.event)
    case .named(_, let event): return "named beside \(name(event))"
    }
  }

  /// An event by its kind and who took part, as in "call: Putin, Xi".
  public static func name(_ event: EventKey) -> String {
    let kind = event.kind.isEmpty ? "event" : event.kind
    return event.participants.isEmpty
      ? kind : "\(kind): \(event.participants.joined(separator: ", "))"
  }

  /// When an item of a timeline was, as in "Friday, 8 August 2025"; what its words say where no day is
  /// known.
  public static func when(_ item: TimelineItem) -> String {
    guard let place = item.place else { return said(item).map { "\($0), undated" } ?? "undated" }
    if place.basis == .weekday { return item.weekday.map { "a \(name($0))" } ?? "undated" }
    if place.days.count == 1 { return longDay(place.best) }
    let range = "\(day(place.days.lowerBound)) to \(day(place.days.upperBound))"
    switch item.subject {
    case .written(let dateline):
      return dateline.value.map { "\(dateLabel($0)) (\(range))" } ?? range
    case .told, .named:
      // "September 2023" says it better than its first and last day.
      if place.basis == .words, let said = said(item) { return said }
      return range + (item.weekday.map { ", a \(name($0))" } ?? "")
    }
  }

  /// What the date of an item rests on, in a sentence; `dateline` is that of its article.
  public static func basis(_ item: TimelineItem, _ dateline: Dateline?, in analysis: Analysis)
    -> String
  {
    if case .written(let own) = item.subject {
      guard let why = why(own, in: analysis) else { return "Nothing tells when it was written." }
      return own.basis == .stated ? capitalized(why) + "." : "Inferred: \(why)."
    }
    let writing = dateline.map { label($0) } ?? "date unknown"
    switch item.place?.basis {
    case .words: return "The words name the date."
    case .writing: return "Counted from the day of writing: \(writing)."
    case .anniversary: return "The words name an anniversary, which falls on that day."
    case .weekday: return "The words name a day of the week, and no article here has a date."
    case .dateline, nil:
      return "The words name no date, and the article's own does not settle it: \(writing)."
    }
  }

  /// The label of a tick, as in "Mon 24 Feb", "Feb 2025", "2025"; of any week "Mon".
  public static func tick(_ day: Int, _ step: TimeAxis.Step, isWeek: Bool = false) -> String {
    guard let date = CalendarDate(daysSince1970: day) else { return "" }
    if isWeek { return String(name(date.weekday).prefix(3)) }
    let month = self.month(date.month).prefix(3)
    switch step {
    case .day: return "\(name(date.weekday).prefix(3)) \(date.day) \(month)"
    case .week: return "\(date.day) \(month)"
    case .months: return "\(month) \(date.year)"
    case .years: return String(date.year)
    }
  }

  /// Places that the label of a tick takes at most.
  public static func tickWidth(_ step: TimeAxis.Step, isWeek: Bool = false) -> Int {
    switch step {
    case .day: isWeek ? 3 : 10
    case .week: 6
    case .months: 8
    case .years: 4
    }
  }

  /// A stretch of days, as in "24 February 2025 to 8 August 2025".
  public static func days(_ days: ClosedRange<Int>) -> String {
    days.count == 1 ? day(days.lowerBound) : "\(day(days.lowerBound)) to \(day(days.upperBound))"
  }

  private static func said(_ item: TimelineItem) -> String? {
    switch item.subject {
    case .written: nil
    case .told(let claim, _, _): label(claim.value)
    case .named(let time, _): timeLabel(time)
    }
  }

  private static func day(_ day: Int) -> String {
    CalendarDate(daysSince1970: day).map { dateLabel($0.iso) } ?? ""
  }

  private static func longDay(_ day: Int) -> String {
    guard let date = CalendarDate(daysSince1970: day) else { return "" }
    return "\(name(date.weekday)), \(dateLabel(date.iso))"
  }
}
