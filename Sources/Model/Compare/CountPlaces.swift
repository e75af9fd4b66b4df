/// Tells numbers that each hold for a place of their own: "10 houses in one town" and "more than 300 in
/// the province".
enum CountPlaces {
  /// A tension where all claims of the smaller number name a place beside it, and those of the larger
  /// another or none; nil else, and where one number fits both.
  static func outcome(
    _ left: Comparison.Value, _ right: Comparison.Value
  ) -> SlotComparator.Outcome? {
    guard case .count(let low, let high, _) = left.value,
      case .count(let otherLow, let otherHigh, _) = right.value
    else { return nil }
    let (one, other) = (Quantity(low: low, high: high), Quantity(low: otherLow, high: otherHigh))
    let (small, large) = low < otherLow ? (left, right) : (right, left)
    guard one.excludes(other), let part = places(small),
      places(large).map(part.isDisjoint) ?? large.claims.allSatisfy({ $0.anchor?.sites == [] })
    else { return nil }
    return SlotComparator.Outcome(
      relation: .tension, reason: .countedElsewhere(one, other), rule: "compare.countPlace")
  }

  /// Words of the places of all claims; nil where a claim names none.
  private static func places(_ value: Comparison.Value) -> Set<UInt64>? {
    let places = value.claims.map { $0.anchor?.sites ?? [] }
    return places.contains { $0.isEmpty } ? nil : Set(places.joined())
  }
}
