/// Compares times of day: clock with clock within what rounding explains, clock with part of the day.
enum ClockComparator {
  /// Minutes that a time may be off where one of the two is a multiple of five.
  private static let rounding = 5
  /// Minutes before a time that people mean by "before" it.
  private static let shortly = 20
  /// Minutes before a time that "before" it means to some.
  private static let atMost = 60
  /// Zones lie this many minutes apart or a multiple of it; the few at a quarter of an hour are rare
  /// enough that "7.37" beside "0052 GMT" is worth a look.
  private static let zoneStep = 30

  /// A time within the other's rounding is compatible; one that lies not much further off is in
  /// tension; all others conflict. What no clock shows says too little.
  static func compare(
    _ left: Timex, _ right: Timex
  ) -> (relation: Relation, reason: TimeReason) {
    guard let one = TimeOfDay(left), let other = TimeOfDay(right) else {
      return (.compatible, .vague(left, right))
    }
    if one.isPart || other.isPart { return parts(one, other, left, right) }
    if (one.offset == nil) != (other.offset == nil) { return zones(one, other, left, right) }
    let distance = one.distance(to: other)
    if distance == 0, one.modifier == other.modifier {
      return (.agree, .clocksAgree(left, right, minutes: 0))
    }
    let tolerance = max(one.tolerance, other.tolerance)
    if distance <= tolerance || isBounded(one, by: other, shortly)
      || isBounded(other, by: one, shortly)
    {
      return (.compatible, .clocksAgree(left, right, minutes: distance))
    }
    let isClose =
      distance <= reach(one, other) || isBounded(one, by: other, atMost)
      || isBounded(other, by: one, atMost)
    return isClose
      ? (.tension, .clocksRounded(left, right)) : (.conflict, .clocksDiffer(left, right))
  }

  /// Minutes up to which two times are in tension: "about 8.40" and 8.49, 8.45 and 8.49, but not 8.41
  /// and 8.44.
  private static func reach(_ one: TimeOfDay, _ other: TimeOfDay) -> Int {
    let tolerance = max(one.tolerance, other.tolerance)
    if one.modifier != nil || other.modifier != nil { return max(3 * tolerance, 15) }
    return max(2 * tolerance, one.isRound || other.isRound ? rounding : 0)
  }

  /// "Shortly before 9" fits 8.49; "just after 8.30" fits 8.40; "before midnight" fits 23.50.
  private static func isBounded(_ time: TimeOfDay, by bound: TimeOfDay, _ minutes: Int) -> Bool {
    // Both name a zone or neither does: `compare` holds the others apart.
    let zones = (bound.offset ?? 0) - (time.offset ?? 0)
    let later = bound.minutes.lowerBound - time.minutes.lowerBound - zones
    switch bound.modifier {
    case "BEFORE", "LESS_THAN", "ON_OR_BEFORE", "EQUAL_OR_LESS":
      return faceMinutes(later) <= minutes
    case "AFTER", "MORE_THAN", "ON_OR_AFTER", "EQUAL_OR_MORE":
      return faceMinutes(-later) <= minutes
    default: return false
    }
  }

  /// Minutes on the clock's face, 0 to 1439: ten minutes before midnight are 1430 after it.
  private static func faceMinutes(_ minutes: Int) -> Int { (minutes % 1440 + 1440) % 1440 }

  /// "Afternoon" against 7.37 in the morning. Two parts that share nothing conflict; a clock shows
  /// little past a part's end what some still call by it.
  private static func parts(
    _ one: TimeOfDay, _ other: TimeOfDay, _ left: Timex, _ right: Timex
  ) -> (relation: Relation, reason: TimeReason) {
    if one == other { return (.agree, .partHolds(left, right)) }
    // The part is told in local time; a clock with a zone may show that of another place.
    if one.offset != nil || other.offset != nil { return (.compatible, .zoneUnknown(left, right)) }
    let distance = one.distance(to: other)
    if distance == 0 { return (.compatible, .partHolds(left, right)) }
    let isBorder = one.isPart != other.isPart && distance <= max(one.tolerance, other.tolerance)
    return isBorder
      ? (.tension, .partBorders(left, right)) : (.conflict, .partExcludes(left, right))
  }

  /// "7.37 local time" and "0737 GMT": the same digits cannot be right in both. Other digits may be
  /// one time where the minutes left over are few: "0737 GMT" and "2.37 pm", but not "2.45 pm".
  private static func zones(
    _ one: TimeOfDay, _ other: TimeOfDay, _ left: Timex, _ right: Timex
  ) -> (relation: Relation, reason: TimeReason) {
    let apart = abs(one.minutes.lowerBound - other.minutes.lowerBound)
    if apart == 0, one.isSaidLocal || other.isSaidLocal {
      return (.conflict, .zonesDiffer(left, right))
    }
    let distance = min(apart % zoneStep, zoneStep - apart % zoneStep)
    if distance <= max(one.tolerance, other.tolerance) {
      return (.compatible, .zoneUnknown(left, right))
    }
    return distance <= reach(one, other) || distance == zoneStep / 2
      ? (.tension, .clocksRounded(left, right)) : (.conflict, .clocksDiffer(left, right))
  }
}
