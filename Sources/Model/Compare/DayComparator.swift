/// Compares days as far as both are known: weekday with weekday, dates of any granularity with each
/// other, and a weekday with the weekday of a date.
enum DayComparator {
  /// Days further apart than this are those of two occasions, not two accounts of one.
  private static let reach = 45

  /// Equal days agree; days that can be one are compatible; others conflict.
  static func compare(
    _ left: EventDay, _ right: EventDay
  ) -> (relation: Relation, reason: TimeReason) {
    if left == right { return (.agree, .contains(wide: left, narrow: right)) }
    switch (left.weekday, right.weekday) {
    case (let first?, let second?):
      return first == second
        ? oneWeekday(first, left, right) : (.conflict, .disjoint(left, right))
    case (let named?, nil): return weekday(named, left, right)
    case (nil, let named?): return weekday(named, right, left)
    case (nil, nil): return dates(left, right)
    }
  }

  /// The days of two occasions of one kind, such as two fires: days far apart are of two of them.
  static func compareOccasions(
    _ left: EventDay, _ right: EventDay
  ) -> (relation: Relation, reason: TimeReason) {
    let found = compare(left, right)
    guard found.relation == .conflict, let one = left.day, let other = right.day,
      abs(one.daysSince1970 - other.daysSince1970) > reach
    else { return found }
    return (.compatible, .daysApart(left, right))
  }

  /// Two articles that print one weekday mean one day: the dates that their own give may be off by
  /// weeks, for what is printed again gets a new one.
  private static func oneWeekday(
    _ weekday: Weekday, _ left: EventDay, _ right: EventDay
  ) -> (relation: Relation, reason: TimeReason) {
    if let days = left.days, let others = right.days, days.intersection(others).isEmpty {
      return (.compatible, .otherWeek(weekday))
    }
    if left.day == nil, right.day != nil { return (.compatible, .weekdayFits(weekday, right)) }
    if right.day == nil, left.day != nil { return (.compatible, .weekdayFits(weekday, left)) }
    return (.compatible, .overlaps(left, right))
  }

  /// "Friday" against "22 March 2013", which was a Friday.
  private static func weekday(
    _ named: Weekday, _ time: EventDay, _ date: EventDay
  ) -> (relation: Relation, reason: TimeReason) {
    guard let own = date.day?.weekday, date.modifier == nil else { return dates(time, date) }
    guard own == named else { return (.conflict, .weekdayDiffers(named, date, own)) }
    if let days = time.days, let others = date.days, days.intersection(others).isEmpty {
      return (.compatible, .otherWeek(named))
    }
    return (.compatible, .weekdayFits(named, date))
  }

  private static func dates(
    _ left: EventDay, _ right: EventDay
  ) -> (relation: Relation, reason: TimeReason) {
    guard let first = left.days, let second = right.days else { return partial(left, right) }
    if first == second { return (.agree, .contains(wide: left, narrow: right)) }
    let shared = first.intersection(second)
    if shared.isEmpty {
      // "Early March" and "25 March" share no day, but both lie in March.
      let isSoft =
        (left.isPart || right.isPart)
        && !whole(left).intersection(whole(right)).isEmpty
      return (isSoft ? .tension : .conflict, .disjoint(left, right))
    }
    if shared == first { return (.compatible, .contains(wide: right, narrow: left)) }
    if shared == second { return (.compatible, .contains(wide: left, narrow: right)) }
    return (.compatible, .overlaps(left, right))
  }

  private static func whole(_ day: EventDay) -> DaySet {
    EventDay(weekday: nil, date: day.date).days ?? .always
  }

  /// Days and months without a year agree with all years; what names neither says too little.
  private static func partial(
    _ left: EventDay, _ right: EventDay
  ) -> (relation: Relation, reason: TimeReason) {
    guard let first = span(left), let second = span(right) else {
      return (.compatible, .daysVague(left, right))
    }
    return first.overlaps(second)
      ? (.compatible, .overlaps(left, right)) : (.conflict, .disjoint(left, right))
  }

  /// A day or month without a year, or a date that exists: 31 February is none.
  private static func span(_ day: EventDay) -> TimexSpan? {
    guard let date = day.date, date.hasPrefix("XXXX") || TimexInterval(date) != nil else {
      return nil
    }
    return TimexSpan(date)
  }
}
