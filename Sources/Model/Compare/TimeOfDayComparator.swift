/// Compares times of day: clock with clock within what rounding explains, clock with part of the day.
enum TimeOfDayComparator {
  /// A time within the other's rounding is compatible; up to three times as far, or within a quarter
  /// of an hour of a part of the day, is tension; further is conflict. Two zones are compared only
  /// where they print the same digits.
  static func compare(_ left: Timex, _ right: Timex) -> SlotComparator.Outcome {
    guard let one = TimeOfDay(left), let other = TimeOfDay(right) else {
      return outcome(.compatible, left, right, "compare.clockFits")
    }
    if one.isClock, other.isClock, one.zone != other.zone { return zones(one, other, left, right) }
    let distance = one.distance(to: other)
    let tolerance = max(one.tolerance, other.tolerance)
    if bounds(one, other) || bounds(other, one) || one.isClock != other.isClock && distance == 0 {
      return outcome(.compatible, left, right, "compare.clockFits")
    }
    if distance <= (one.isClock && other.isClock ? tolerance : 0) {
      return outcome(
        one == other ? .agree : .compatible, left, right, "compare.clockFits")
    }
    let isRough = one.modifier != nil || other.modifier != nil || !(one.isClock && other.isClock)
    let reach = isRough ? max(3 * tolerance, 15) : 3 * tolerance / 2 + 2
    return distance <= reach
      ? outcome(.tension, left, right, "compare.clockRough")
      : outcome(.conflict, left, right, "compare.clock")
  }

  /// "Shortly before 9" fits 8.49; "just after 8.30" fits 8.40.
  private static func bounds(_ bound: TimeOfDay, _ time: TimeOfDay) -> Bool {
    switch bound.modifier {
    case "BEFORE": return bound.low >= time.low && bound.low - time.low <= 20
    case "AFTER": return bound.low <= time.low && time.low - bound.low <= 20
    default: return false
    }
  }

  /// "7.37 local time" and "0737 GMT": the same digits cannot be right in both; other digits may be one
  /// time.
  private static func zones(
    _ one: TimeOfDay, _ other: TimeOfDay, _ left: Timex, _ right: Timex
  ) -> SlotComparator.Outcome {
    guard one.isSaidLocal || other.isSaidLocal, one.low == other.low else {
      // Zones lie whole or half hours apart; the minutes left over are a difference all the same.
      let rest = abs(one.low - other.low) % 30
      let distance = min(rest, 30 - rest)
      let isClose = distance <= max(one.tolerance, other.tolerance)
      return outcome(
        isClose ? .compatible : .tension, left, right,
        isClose ? "compare.clockZones" : "compare.clockRough")
    }
    return SlotComparator.Outcome(
      relation: .conflict, reason: .sameDigitsOfTwoZones(left.value, right.value),
      rule: "compare.clockZone")
  }

  private static func outcome(
    _ relation: Relation, _ left: Timex, _ right: Timex, _ rule: RuleID
  ) -> SlotComparator.Outcome {
    SlotComparator.Outcome(
      relation: relation,
      reason: relation <= .tension ? .differentClocks(left, right) : .clocksFit(left, right),
      rule: rule)
  }
}
