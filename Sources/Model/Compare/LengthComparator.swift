/// Compares two lengths of time as intervals.
enum LengthComparator {
  /// "Just over a month" and "less than two months" fit one length; "around one minute" and "around 15
  /// seconds" fit none.
  static func compare(_ left: Timex, _ right: Timex) -> (relation: Relation, reason: TimeReason) {
    if left == right { return (.agree, .lengthsFit(left, right)) }
    guard let first = LengthSpan(left.value, modifier: left.modifier),
      let second = LengthSpan(right.value, modifier: right.modifier)
    else { return (.compatible, .vague(left, right)) }
    if first.isSharp, second.isSharp {
      if first.value == second.value { return (.agree, .lengthsFit(left, right)) }
      // In one unit nothing is rounded: three days are not four.
      if first.unit == second.unit { return (.conflict, .lengthsDiffer(left, right)) }
    }
    // A sharp length in the finer unit is taken as it is: rounding is done in the coarser one.
    let (usual, possible) = spans(first, beside: second)
    let (otherUsual, otherPossible) = spans(second, beside: first)
    if usual.overlaps(otherUsual) { return (.compatible, .lengthsFit(left, right)) }
    if possible.overlaps(otherPossible) { return (.tension, .lengthsLoose(left, right)) }
    return (.conflict, .lengthsDiffer(left, right))
  }

  private static func spans(
    _ span: LengthSpan, beside other: LengthSpan
  ) -> (usual: ClosedRange<Double>, possible: ClosedRange<Double>) {
    guard span.isSharp, span.unit <= other.unit else { return (span.usual, span.possible) }
    return (span.value...span.value, span.value...span.value)
  }
}
