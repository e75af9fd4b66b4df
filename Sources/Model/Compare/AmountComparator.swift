/// Compares measures of one dimension as intervals in one unit.
enum AmountComparator {
  /// Amounts that share a value are compatible; those that share none conflict; other units cannot be
  /// compared.
  static func compare(_ left: Measure, _ right: Measure) -> SlotComparator.Outcome {
    let (low, high) = left.low <= right.low ? (left, right) : (right, left)
    guard left.dimension == right.dimension, left.unit == right.unit, let top = low.high,
      top < high.low
    else {
      return SlotComparator.Outcome(
        relation: .compatible, reason: .amountsOverlap(left, right), rule: "compare.amountOverlap")
    }
    return SlotComparator.Outcome(
      relation: .conflict, reason: .differentAmounts(left, right), rule: "compare.amount")
  }
}
