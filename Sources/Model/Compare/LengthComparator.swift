/// Compares two lengths of time as intervals.
enum LengthComparator {
  /// "Just over a month" and "less than two months" fit one length; "around one minute" and "around 15
  /// seconds" fit none.
  static func compare(_ left: Timex, _ right: Timex) -> (relation: Relation, reason: TimeReason) {
    let (one, other) = (left.value, right.value)
    if one == other, left.modifier == right.modifier {
      return (.agree, .lengthsFit(one, other))
    }
    guard let first = LengthSpan(one, modifier: left.modifier),
      let second = LengthSpan(other, modifier: right.modifier)
    else { return (.compatible, .vague(one, other)) }
    if first.isSharp, second.isSharp {
      if first.value == second.value { return (.agree, .lengthsFit(one, other)) }
      // In one unit nothing is rounded: three days are not four.
      if first.unit == second.unit { return (.conflict, .lengthsDiffer(one, other)) }
    }
    // A sharp length in the finer unit is taken as it is: rounding is done in the coarser one.
    let (usual, possible) = spans(first, beside: second)
    let (otherUsual, otherPossible) = spans(second, beside: first)
    if usual.overlaps(otherUsual) { return (.compatible, .lengthsFit(one, other)) }
    if possible.overlaps(otherPossible) { return (.tension, .lengthsLoose(one, other)) }
    return (.conflict, .lengthsDiffer(one, other))
  }

  private static func spans(
    _ span: LengthSpan, beside other: LengthSpan
  ) -> (usual: ClosedRange<Double>, possible: ClosedRange<Double>) {
    guard span.isSharp, span.unit <= other.unit else { return (span.usual, span.possible) }
    return (span.value...span.value, span.value...span.value)
  }
}
