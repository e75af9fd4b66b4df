/// Compares times at the finest granularity that both give: dates, days of the week, clock times, parts
/// of the day and lengths of time.
///
/// Vague against sharp is compatible. Times that share nothing conflict; where a loose reading
/// reconciles them, as a figure that is rounded, they are in tension.
public enum TimeComparator {
  /// The relation of two times of one event, and why.
  public static func compare(
    _ left: Timex, _ right: Timex
  ) -> (relation: Relation, reason: TimeReason) {
    switch (left.kind, right.kind) {
    case (.duration, .duration): return LengthComparator.compare(left, right)
    case (.set, .set) where left == right:
      return (.agree, .contains(wide: EventDay(left), narrow: EventDay(right)))
    case (.date, .date), (.date, .time), (.time, .date), (.time, .time): break
    default: return (.compatible, .vague(left, right))
    }
    let days = DayComparator.compare(EventDay(left), EventDay(right))
    guard days.relation > .tension else {
      return isOneNight(left, right) || isOneNight(right, left)
        ? (.conflict, .sameNight(left, right)) : days
    }
    switch (TimeOfDay(left), TimeOfDay(right)) {
    case (nil, nil): return days
    case (nil, _?): return days.relation == .agree ? (.compatible, .dayHolds(left, right)) : days
    case (_?, nil): return days.relation == .agree ? (.compatible, .dayHolds(right, left)) : days
    case (_?, _?): break
    }
    let clocks = ClockComparator.compare(left, right)
    return clocks.relation == .agree && days.relation != .agree ? days : clocks
  }

  /// "Friday night" and "early Saturday" are other days, and may be one night: whether one is late on
  /// a day and the other early on the next.
  private static func isOneNight(_ night: Timex, _ morning: Timex) -> Bool {
    guard let late = TimeOfDay(night), let early = TimeOfDay(morning),
      late.minutes.upperBound >= 22 * 60, early.minutes.lowerBound < 6 * 60
    else { return false }
    let (first, next) = (EventDay(night), EventDay(morning))
    if let day = first.day, let following = next.day {
      return following.daysSince1970 == day.daysSince1970 + 1
    }
    guard let weekday = first.weekday ?? first.day?.weekday,
      let following = next.weekday ?? next.day?.weekday
    else { return false }
    return following.rawValue % 7 == (weekday.rawValue + 1) % 7
  }
}
