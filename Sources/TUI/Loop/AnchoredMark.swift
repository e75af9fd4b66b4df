import Model

/// A mark of the reader's, and where its passages stand in the articles that are read now.
public struct AnchoredMark: Hashable, Sendable {
  /// The mark.
  public let discrepancy: Discrepancy
  /// One a passage, in order.
  public let places: [PassagePlace]

  /// Makes an anchored mark; passages without a place count as lost.
  public init(_ discrepancy: Discrepancy, places: [PassagePlace]) {
    self.discrepancy = discrepancy
    self.places = discrepancy.passages.indices.map { index in
      index < places.count ? places[index] : PassagePlace(article: nil, anchor: .lost)
    }
  }

  /// Identity of the mark.
  public var id: String { discrepancy.id }

  /// The worst state of its passages: lost before moved before found.
  public var state: Anchor.State {
    let states = places.map(\.anchor.state)
    if states.contains(.lost) { return .lost }
    return states.contains(.moved) ? .moved : .found
  }
}
