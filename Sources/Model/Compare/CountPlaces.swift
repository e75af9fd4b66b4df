/// Tells numbers that each hold for a place of their own: "10 houses in one town" and "more than 300 in
/// the province".
enum CountPlaces {
  /// A tension where all claims of both values name a place beside the number, and none the other's;
  /// nil else, and where one number fits both.
  static func outcome(
    _ left: Comparison.Value, _ right: Comparison.Value
  ) -> SlotComparator.Outcome? {
    guard case .count(let low, let high, _) = left.value,
      case .count(let otherLow, let otherHigh, _) = right.value
    else { return nil }
    let (one, other) = (Quantity(low: low, high: high), Quantity(low: otherLow, high: otherHigh))
    guard one.excludes(other), let own = places(left), let others = places(right),
      own.isDisjoint(with: others)
    else { return nil }
    return SlotComparator.Outcome(
      relation: .tension, reason: .countedElsewhere(one, other), rule: "compare.countPlace")
  }

  /// Words of the places of all claims; nil where a claim names none.
  private static func places(_ value: Comparison.Value) -> Set<UInt64>? {
    let places = value.claims.map { $0.anchor?.places ?? [] }
    return places.contains { $0.isEmpty } ? nil : Set(places.joined())
  }
}
