/// Compares numbers of the same thing as intervals: "more than 40" and 45 can both be true, 11 and 24
/// cannot.
enum CountComparator {
  /// Intervals that share a number are compatible; sharp ones that share none conflict; rough ones
  /// ("dozens" against 200) are in tension.
  static func compare(_ left: Quantity, _ right: Quantity) -> SlotComparator.Outcome {
    let (low, high) = left.low <= right.low ? (left, right) : (right, left)
    guard let top = low.high, top < high.low else {
      return SlotComparator.Outcome(
        relation: .compatible, reason: .countsOverlap(label(left), label(right)),
        rule: "compare.countOverlap")
    }
    let isSharp = isSharp(low) && isSharp(high)
    return SlotComparator.Outcome(
      relation: isSharp ? .conflict : .tension,
      reason: .differentCounts(label(left), label(right)),
      rule: isSharp ? "compare.count" : "compare.countRough")
  }

  /// Whether a quantity bounds its number to a quarter: "about 20,000" does, "dozens" does not.
  private static func isSharp(_ quantity: Quantity) -> Bool {
    guard let high = quantity.high else { return true }
    return high - quantity.low <= max(quantity.low / 4, 0)
  }

  private static func label(_ quantity: Quantity) -> String {
    guard let high = quantity.high else { return "\(quantity.low) or more" }
    return high == quantity.low ? "\(high)" : "\(quantity.low) to \(high)"
  }
}
