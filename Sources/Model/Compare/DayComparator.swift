/// Compares the days of two times: dates of any granularity, days of the week, days without a year.
enum DayComparator {
  /// The relation of the days, whatever the time of day.
  static func compare(
    _ left: DatedTimex, _ right: DatedTimex
  ) -> (relation: Relation, reason: TimeReason) {
    let (one, other) = (left.timex.value, right.timex.value)
    if let first = left.weekday, let second = right.weekday {
      return weekdays(first, second, left, right)
    }
    if let named = left.weekday ?? right.weekday {
      let date = left.weekday == nil ? left : right
      return weekday(named, left.weekday == nil ? right : left, date)
    }
    if let first = left.days, let second = right.days { return sets(first, second, left, right) }
    return partial(one, other, left, right)
  }

  /// The day of the week of a date that is known to the day.
  static func weekday(_ time: DatedTimex) -> Weekday? {
    guard let interval = TimexInterval(time.timex.value), interval.granularity == .day else {
      return nil
    }
    return CalendarDate(daysSince1970: interval.days.lowerBound)?.weekday
  }

  private static func weekdays(
    _ first: Weekday, _ second: Weekday, _ left: DatedTimex, _ right: DatedTimex
  ) -> (relation: Relation, reason: TimeReason) {
    let (one, other) = (left.timex.value, right.timex.value)
    guard first == second else { return (.conflict, .disjoint(one, other)) }
    if let some = left.days, let others = right.days, some.intersection(others).isEmpty {
      return (.conflict, .otherWeek(first))
    }
    return (.agree, .contains(wide: one, narrow: other))
  }

  /// "Friday" against "22 March 2013", which was a Friday.
  private static func weekday(
    _ named: Weekday, _ time: DatedTimex, _ date: DatedTimex
  ) -> (relation: Relation, reason: TimeReason) {
    let (one, other) = (time.timex.value, date.timex.value)
    if let own = weekday(date), own != named {
      return (.conflict, .weekdayDiffers(named, date: other, own))
    }
    if let days = time.days, let others = date.days, days.intersection(others).isEmpty {
      return (.conflict, .disjoint(one, other))
    }
    return weekday(date) == nil
      ? (.compatible, .vague(one, other)) : (.compatible, .weekdayFits(named, date: other))
  }

  private static func sets(
    _ first: DaySet, _ second: DaySet, _ left: DatedTimex, _ right: DatedTimex
  ) -> (relation: Relation, reason: TimeReason) {
    let (one, other) = (left.timex.value, right.timex.value)
    let shared = first.intersection(second)
    if shared.isEmpty {
      // "Early March" and "25 March": how far "early" goes is a matter of taste.
      let isSoft = isPart(left) || isPart(right)
      let whole = TimexInterval(one)?.days, rest = TimexInterval(other)?.days
      if isSoft, let whole, let rest, whole.overlaps(rest) {
        return (.tension, .disjoint(one, other))
      }
      return (.conflict, .disjoint(one, other))
    }
    if first == second {
      return (.agree, .contains(wide: one, narrow: other))
    }
    if shared == first { return (.compatible, .contains(wide: other, narrow: one)) }
    if shared == second { return (.compatible, .contains(wide: one, narrow: other)) }
    return (.compatible, .overlaps(one, other))
  }

  private static func isPart(_ time: DatedTimex) -> Bool {
    ["START", "MID", "END"].contains(time.timex.modifier ?? "")
  }

  /// Days and months without a year agree with all years; what names neither says too little.
  private static func partial(
    _ one: String, _ other: String, _ left: DatedTimex, _ right: DatedTimex
  ) -> (relation: Relation, reason: TimeReason) {
    guard left.mayBeDate, right.mayBeDate, let first = TimexSpan(date(one)),
      let second = TimexSpan(date(other))
    else {
      // A time of day without a day compares by its clock alone.
      return one == other
        ? (.agree, .contains(wide: one, narrow: other)) : (.compatible, .vague(one, other))
    }
    guard first.overlaps(second) else { return (.conflict, .disjoint(one, other)) }
    if first.equals(second) { return (.agree, .contains(wide: one, narrow: other)) }
    return (.compatible, .overlaps(one, other))
  }

  private static func date(_ value: String) -> String {
    String(value.prefix { $0 != "T" })
  }
}
