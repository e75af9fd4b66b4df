/// Compares dates at the finest granularity that both give.
enum TimeComparator {
  /// Equal, containing, or sharing no day.
  static func compare(_ one: String, _ other: String) -> SlotComparator.Outcome {
    guard let left = TimexSpan(one), let right = TimexSpan(other) else {
      return SlotComparator.Outcome(
        relation: .compatible, reason: .datesContain(one, other), rule: "compare.dateVague")
    }
    if left.equals(right) {
      return SlotComparator.Outcome(relation: .agree, reason: .sameValue, rule: "compare.date")
    }
    if left.overlaps(right) {
      return SlotComparator.Outcome(
        relation: .compatible, reason: .datesContain(one, other), rule: "compare.dateContains")
    }
    return SlotComparator.Outcome(
      relation: .conflict, reason: .disjointDates(one, other), rule: "compare.date")
  }
}
