/// Compares numbers of the same thing as intervals: "more than 40" and 45 can both be true, 11 and 24
/// cannot.
enum CountComparator {
  /// Intervals that share a number are compatible, and so is a round number with one that it rounds;
  /// sharp ones that share none conflict; rough ones ("dozens" against 200) and bounds that nearly
  /// touch ("more than 22,000" against "about 20,000") are in tension.
  static func compare(_ left: Quantity, _ right: Quantity) -> SlotComparator.Outcome {
    let (low, high) = left.low <= right.low ? (left, right) : (right, left)
    guard let top = low.high, top < high.low else {
      return SlotComparator.Outcome(
        relation: .compatible, reason: .countsOverlap(left, right), rule: "compare.countOverlap")
    }
    if low.isExact, high.isExact, rounds(low.low, high.low) || rounds(high.low, low.low) {
      return SlotComparator.Outcome(
        relation: .compatible, reason: .countsOverlap(left, right), rule: "compare.countRounded")
    }
    let isNear = !(low.isExact && high.isExact) && top > 0 && high.low - top <= max(1, top / 50)
    let isSharp = isSharp(low) && isSharp(high) && !isNear
    return SlotComparator.Outcome(
      relation: isSharp ? .conflict : .tension, reason: .differentCounts(left, right),
      rule: isSharp ? "compare.count" : "compare.countRough")
  }

  /// Whether one number of a thousand or more is another rounded to its last digit that is no zero:
  /// 1,500,000 rounds 1,487,000. A twentieth is the most that rounding takes away.
  private static func rounds(_ round: Int, _ number: Int) -> Bool {
    guard round >= 1000, round % 100 == 0 else { return false }
    var step = 100
    while step <= round / 10, round % (step * 10) == 0 { step *= 10 }
    return abs(round - number) <= min(step / 2, round / 20)
  }

  /// Whether a quantity bounds its number to a quarter: "about 20,000" does, "dozens" does not.
  private static func isSharp(_ quantity: Quantity) -> Bool {
    guard let high = quantity.high else { return true }
    return high - quantity.low <= max(quantity.low / 3, 0)
  }
}
