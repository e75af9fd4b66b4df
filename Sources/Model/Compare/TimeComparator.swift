/// Compares times at the finest granularity that both give: dates, days of the week, clock times, parts
/// of the day and lengths of time.
///
/// Vague against sharp is compatible. Times that share nothing conflict; where a loose reading
/// reconciles them, as a figure that is rounded, they are in tension.
public enum TimeComparator {
  /// The relation of two times of one event, and why.
  ///
  /// Days of the week are resolved against the day of publication where it is known to a month.
  public static func compare(
    _ left: DatedTimex, _ right: DatedTimex
  ) -> (relation: Relation, reason: TimeReason) {
    let (one, other) = (left.timex.value, right.timex.value)
    switch (left.timex.kind, right.timex.kind) {
    case (.duration, .duration): return LengthComparator.compare(left.timex, right.timex)
    case (.set, .set) where one == other: return (.agree, .contains(wide: one, narrow: other))
    case (.date, .date), (.date, .time), (.time, .date), (.time, .time): break
    default: return (.compatible, .vague(one, other))
    }
    let days = DayComparator.compare(left, right)
    guard let first = left.clock, let second = right.clock else {
      if days.relation == .conflict, let night = night(left, right) { return night }
      // "Tuesday" holds "Tuesday at 7:37".
      let isFiner = (left.clock == nil) != (right.clock == nil)
      return days.relation == .agree && isFiner
        ? (.compatible, wider(left, right)) : days
    }
    guard days.relation > .tension else { return night(left, right) ?? days }
    let clocks = ClockComparator.compare(first, second, one, other)
    if clocks.relation == .agree { return days.relation == .agree ? clocks : days }
    return clocks
  }

  /// Two values as the report writes them, without modifier or day of publication.
  static func compare(_ one: String, _ other: String) -> SlotComparator.Outcome {
    let (relation, reason) = compare(
      DatedTimex(Timex(kind: .date, value: one)), DatedTimex(Timex(kind: .date, value: other)))
    switch relation {
    case .agree:
      return SlotComparator.Outcome(relation: .agree, reason: .sameValue, rule: "compare.date")
    case .conflict:
      return SlotComparator.Outcome(relation: relation, reason: .time(reason), rule: "compare.date")
    default:
      return SlotComparator.Outcome(
        relation: relation, reason: .time(reason), rule: "compare.dateContains")
    }
  }

  private static func wider(_ left: DatedTimex, _ right: DatedTimex) -> TimeReason {
    left.clock == nil
      ? .contains(wide: left.timex.value, narrow: right.timex.value)
      : .contains(wide: right.timex.value, narrow: left.timex.value)
  }

  /// "Friday night" and "early Saturday" are other days, and may be one night.
  private static func night(
    _ left: DatedTimex, _ right: DatedTimex
  ) -> (relation: Relation, reason: TimeReason)? {
    guard isNight(left, before: right) || isNight(right, before: left) else { return nil }
    return (.conflict, .sameNight(left.timex.value, right.timex.value))
  }

  /// Whether one is the night or late evening of a day and the other the early part of the next.
  private static func isNight(_ night: DatedTimex, before morning: DatedTimex) -> Bool {
    guard isNextDay(morning, after: night), isLate(night) else { return false }
    if let clock = morning.clock { return clock.minutes.lowerBound < 6 * 60 }
    return morning.timex.modifier == "START"
  }

  private static func isLate(_ time: DatedTimex) -> Bool {
    if let clock = time.clock { return clock.minutes.upperBound >= 22 * 60 }
    return time.timex.modifier == "END"
  }

  private static func isNextDay(_ next: DatedTimex, after first: DatedTimex) -> Bool {
    if let one = first.weekday ?? DayComparator.weekday(first),
      let other = next.weekday ?? DayComparator.weekday(next),
      first.weekday != nil || next.weekday != nil
    {
      return other.rawValue % 7 == one.rawValue % 7 + 1 || one == .saturday && other == .sunday
    }
    guard let one = first.days?.ranges.first, let other = next.days?.ranges.first, one.count == 1
    else { return false }
    return other.lowerBound == one.lowerBound + 1
  }
}
