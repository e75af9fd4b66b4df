import Model

extension PlacedDiscrepancy {
  /// Identity of the mark.
  public var id: String { discrepancy.id }

  /// Where its passages stand, in order.
  var places: [PassagePlace] { passages.map(\.place) }

  /// Whether words of a comparison in two articles or more are among its passages.
  func touches(_ comparison: Comparison) -> Bool {
    let articles = comparison.claims.filter { claim in
      places.contains {
        $0.article == claim.article && $0.anchor.range?.overlaps(claim.range) == true
      }
    }.map(\.article)
    return Set(articles).count > 1
  }

  /// The comparison that took the place of its own: one that is as it was marked, else the first that
  /// has words of its passages in two articles.
  func heir(among comparisons: [Comparison]) -> Comparison? {
    let touched = comparisons.filter(touches)
    return touched.first(where: isAsMarked) ?? touched.first
  }

  /// Whether another mark has words in common with it in two articles or more.
  func overlaps(_ other: PlacedDiscrepancy) -> Bool {
    let shared = places.filter { place in
      guard let article = place.article, let range = place.anchor.range else { return false }
      return other.places.contains {
        $0.article == article && $0.anchor.range?.overlaps(range) == true
      }
    }
    return Set(shared.compactMap(\.article)).count > 1
  }

  /// The worst state of its passages: lost before moved before found.
  public var state: Anchor.State {
    let states = places.map(\.anchor.state)
    if states.contains(.lost) { return .lost }
    return states.contains(.moved) ? .moved : .found
  }
}
