/// Tells an update from a contradiction: the dead and injured of an event can only become more, so the larger number of a later article may be the newer one.
struct GrowingCount {
  let datelines: [ArticleID: Dateline]

  private static let states: Set<String> = [
    "killed", "injured", "hospitalised", "arrested",
  ]

  /// A tension where every article with the larger number is stated to be of a later day than every
  /// article with the smaller; nil where the days are equal or unknown, or one number fits both.
  func outcome(
    _ left: Comparison.Value, _ right: Comparison.Value, _ event: EventKey
  ) -> SlotComparator.Outcome? {
    guard GrowingCount.states.contains(event.kind), let one = quantity(left),
      let other = quantity(right), one.excludes(other)
    else { return nil }
    let (small, large) = one.low < other.low ? (left, right) : (right, left)
    guard let before = days(small)?.max(), let after = days(large)?.min(), before < after else {
      return nil
    }
    return SlotComparator.Outcome(
      relation: .tension,
      reason: .grew(
        from: one.low < other.low ? one : other, on: before.iso,
        to: one.low < other.low ? other : one, later: after.iso),
      rule: "compare.laterCount")
  }

  private func quantity(_ value: Comparison.Value) -> Quantity? {
    guard case .count(let low, let high, _) = value.value else { return nil }
    return Quantity(low: low, high: high)
  }

  /// The days of publication of a value's articles; nil where one of them is not stated.
  private func days(_ value: Comparison.Value) -> [CalendarDate]? {
    let days = value.claims.map { claim -> CalendarDate? in
      guard let dateline = datelines[claim.article], dateline.basis == .stated,
        dateline.earliest == dateline.latest
      else { return nil }
      return dateline.earliest
    }
    let known = days.compactMap { $0 }
    return known.count == days.count ? known : nil
  }
}
