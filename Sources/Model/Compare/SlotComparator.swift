/// How the values of one slot relate: one case a kind of slot.
enum SlotComparator {
  /// What comparing two values gave.
  struct Outcome: Hashable {
    let relation: Relation
    let reason: Reason
    let rule: RuleID
  }

  /// Compares two different values of a slot.
  static func compare(_ left: SlotValue, _ right: SlotValue) -> Outcome {
    switch (left, right) {
    case (.weekday(let one), .weekday(let other)):
      return Outcome(
        relation: .conflict, reason: .differentWeekdays(one, other), rule: "compare.weekday")
    case (.date(let one), .date(let other)):
      return times(
        TimeComparator.compare(
          Timex(kind: .date, value: one), Timex(kind: .date, value: other)))
    case (.channel(let one), .channel(let other)):
      return ChannelComparator.compare(one, other)
    case (.day(let one), .day(let other)):
      return times(DayComparator.compareOccasions(one, other))
    case (.ordinal(let one, let span, _), .ordinal(let other, let otherSpan, _)):
      return ordinals(one, span, other, otherSpan)
    case (.place(let one, let country), .place(let other, let otherCountry)):
      return PlaceComparator.compare((one, country), (other, otherCountry))
    case (.name(let one), .name(let other)):
      return NameComparator.compare(one, other)
    case (.persons(let one), .persons(let other)): return PersonsComparator.compare(one, other)
    case (.role(let one), .role(let other)): return RoleComparator.compare(one, other)
    case (.count(let low, let high, _), .count(let otherLow, let otherHigh, _)):
      return CountComparator.compare(
        Quantity(low: low, high: high), Quantity(low: otherLow, high: otherHigh))
    case (.amount(let one), .amount(let other)): return AmountComparator.compare(one, other)
    case (.time(let one), .time(let other)): return times(ClockComparator.compare(one, other))
    case (.age(let one), .age(let other)):
      // A birthday may lie between two articles.
      return Outcome(
        relation: abs(one - other) > 1 ? .conflict : .tension, reason: .differentAges(one, other),
        rule: "compare.age")
    case (.degree(_, let rank, let words), .degree(_, let otherRank, let otherWords)):
      let relation: Relation =
        rank == otherRank ? .agree : abs(rank - otherRank) > 1 ? .conflict : .tension
      return Outcome(
        relation: relation, reason: .differentDegrees(words, otherWords), rule: "compare.degree")
    case (
      .polarity(let one, let isCertain, let words),
      .polarity(let other, let isOtherCertain, let otherWords)
    ):
      guard one != other else {
        return Outcome(relation: .agree, reason: .sameValue, rule: "compare.polarity")
      }
      // What someone denies, and what had not happened yet, can stand beside the assertion.
      return Outcome(
        relation: isCertain && isOtherCertain ? .conflict : .tension,
        reason: .assertedAndDenied(one ? words : otherWords), rule: "compare.polarity")
    case (.quote(let one), .quote(let other)):
      return QuoteComparator.compare(one, other)
    default:
      return Outcome(
        relation: .tension, reason: .differentCircumstances, rule: "compare.circumstance")
    }
  }

  private static func times(_ found: (relation: Relation, reason: TimeReason)) -> Outcome {
    Outcome(relation: found.relation, reason: .time(found.reason), rule: found.reason.rule)
  }

  /// "the second in less than two months" and "the second in just over a month" can both be true of
  /// one call, but the spans differ because the calls may; "second" and "third" within one span
  /// cannot both be true.
  private static func ordinals(
    _ one: Int, _ span: String?, _ other: Int, _ otherSpan: String?
  ) -> Outcome {
    if one == other {
      guard let span, let otherSpan else {
        return Outcome(relation: .compatible, reason: .sameValue, rule: "compare.ordinal")
      }
      return Outcome(
        relation: .tension, reason: .differentSpans(span, otherSpan), rule: "compare.ordinalSpan")
    }
    let comparable = span == otherSpan
    return Outcome(
      relation: comparable ? .conflict : .tension, reason: .differentOrdinals(one, other),
      rule: "compare.ordinal")
  }
}
