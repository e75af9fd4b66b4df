/// Finds the day of what an article dates.
struct TimelinePlacer {
  /// Days between the first and the last possible day of writing up to which a weekday is placed.
  private static let widestWriting = 45

  let datelines: [ArticleID: Dateline]
  let times: StoryTimes

  /// The day of writing; nil where it is not bounded.
  func place(of dateline: Dateline) -> TimelineItem.Place? {
    guard let days = dateline.days else { return nil }
    let value = dateline.value.flatMap { TimexInterval($0) }?.days
    // The best value is a month as often as a day: the middle of what it shares with the bounds.
    let shared = value.flatMap { $0.overlaps(days) ? $0.clamped(to: days) : nil } ?? days
    return TimelineItem.Place(
      days: days, best: (shared.lowerBound + shared.upperBound) / 2,
      basis: .dateline(dateline.basis))
  }

  /// The day of a claim on a day; nil where it gives none.
  func place(of claim: Claim) -> TimelineItem.Place? {
    if claim.rules.contains("story.anniversary"), let days = days(of: claim.value) {
      return TimelineItem.Place(days: days, basis: .anniversary)
    }
    let time = times.time(in: claim.article, at: claim.range)
    if let days = days(of: claim.value) {
      let isCounted = time?.isCounted ?? (weekday(of: claim.value) != nil)
      return TimelineItem.Place(days: days, basis: isCounted ? .writing : .words)
    }
    if let time, let place = place(of: time) { return place }
    return weekday(of: claim.value).flatMap { place(of: $0, in: claim.article) }
  }

  /// The days of a resolved time expression; nil for durations, sets and what stays open, and for
  /// centuries, which are no dates of events.
  func place(of time: StoryTimes.Time) -> TimelineItem.Place? {
    guard time.value.kind == .date || time.value.kind == .time,
      let interval = TimexInterval(time.value.value), interval.granularity > .century
    else { return nil }
    return TimelineItem.Place(days: interval.days, basis: time.isCounted ? .writing : .words)
  }

  private func days(of value: SlotValue) -> ClosedRange<Int>? {
    switch value {
    case .date(let date): return TimexInterval(date)?.days
    case .day(let day):
      guard let ranges = day.days?.ranges, let first = ranges.first, let last = ranges.last,
        first.lowerBound > DaySet.bounds.lowerBound, last.upperBound < DaySet.bounds.upperBound
      else { return day.date.flatMap { TimexInterval($0) }?.days }
      return first.lowerBound...last.upperBound
    default: return nil
    }
  }

  private func weekday(of value: SlotValue) -> Weekday? {
    switch value {
    case .weekday(let weekday): weekday
    case .day(let day): day.weekday
    default: nil
    }
  }

  /// The last such weekday up to the day of writing, for news tells what has been.
  private func place(of weekday: Weekday, in article: ArticleID) -> TimelineItem.Place? {
    guard let dateline = datelines[article], let writing = place(of: dateline),
      writing.days.count <= Self.widestWriting
    else { return nil }
    func last(upTo day: Int) -> Int {
      guard let date = CalendarDate(daysSince1970: day) else { return day }
      return day - (date.weekday.rawValue - weekday.rawValue + 7) % 7
    }
    return TimelineItem.Place(
      days: last(upTo: writing.days.lowerBound)...last(upTo: writing.days.upperBound),
      best: last(upTo: writing.best), basis: .writing)
  }
}
