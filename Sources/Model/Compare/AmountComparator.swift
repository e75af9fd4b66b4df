/// Compares measures of one dimension as intervals in one unit.
enum AmountComparator {
  /// Amounts that share a value are compatible, also where only rounding to their last digit parts
  /// them: 10 km and six miles. Those that share none conflict; bounds that nearly touch ("more than
  /// $1 million" against "an estimated $1 million") are in tension. Other units cannot be compared.
  static func compare(_ left: Measure, _ right: Measure) -> SlotComparator.Outcome {
    let (low, high) = left.low <= right.low ? (left, right) : (right, left)
    if left.isComparable(right), isBounded(left) || isBounded(right), let top = low.high,
      top < high.low, high.low - top <= abs(top / 50)
    {
      return SlotComparator.Outcome(
        relation: .tension, reason: .differentAmounts(left, right), rule: "compare.amountNear")
    }
    guard left.excludes(right) else {
      return SlotComparator.Outcome(
        relation: .compatible, reason: .amountsOverlap(left, right), rule: "compare.amountOverlap")
    }
    return SlotComparator.Outcome(
      relation: .conflict, reason: .differentAmounts(left, right), rule: "compare.amount")
  }

  /// Whether a text says of an amount that it is more or less, and how much more or less is open.
  private static func isBounded(_ measure: Measure) -> Bool {
    measure.modifier == .moreThan || measure.modifier == .lessThan
  }
}
