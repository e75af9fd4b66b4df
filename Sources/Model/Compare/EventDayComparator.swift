/// Compares days as far as both are known: weekday with weekday, date with date, and a weekday with
/// the weekday of a date.
enum EventDayComparator {
  /// Days further apart than this are those of two events, not two accounts of one.
  private static let reach = 45

  /// Equal days agree; days that can be one are compatible; others conflict.
  static func compare(_ left: EventDay, _ right: EventDay) -> SlotComparator.Outcome {
    guard !left.agrees(with: right) else {
      return SlotComparator.Outcome(
        relation: left == right ? .agree : .compatible, reason: .daysAgree(left, right),
        rule: "compare.dayFits")
    }
    if let one = left.day, let other = right.day,
      abs(one.daysSince1970 - other.daysSince1970) > reach
    {
      return SlotComparator.Outcome(
        relation: .compatible, reason: .daysApart(left, right), rule: "compare.dayApart")
    }
    return SlotComparator.Outcome(
      relation: .conflict, reason: .differentDays(left, right), rule: "compare.day")
  }
}
