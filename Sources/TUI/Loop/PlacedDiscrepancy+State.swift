import Model

extension PlacedDiscrepancy {
  /// Identity of the mark.
  public var id: String { discrepancy.id }

  /// Where its passages stand, in order.
  var places: [PassagePlace] { passages.map(\.place) }

  /// The worst state of its passages: lost before moved before found.
  public var state: Anchor.State {
    let states = places.map(\.anchor.state)
    if states.contains(.lost) { return .lost }
    return states.contains(.moved) ? .moved : .found
  }
}
