/// Which comparison each mark is on.
///
/// An article that was edited makes another comparison of the same conflict, with another id: a
/// mark whose comparison is gone belongs to one that has words of its passages in two articles, the
/// first without a mark or else the first.
public struct MarkedComparisons: Sendable {
  private var comparisonOfMark: [String: Comparison] = [:]
  private var marksOfComparison: [String: [PlacedDiscrepancy]] = [:]

  /// Finds the comparison of each mark.
  /// - Complexity: marks whose comparison is gone times claims.
  public init(_ marks: [PlacedDiscrepancy], on comparisons: [Comparison]) {
    let known = Dictionary(
      comparisons.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var orphans: [PlacedDiscrepancy] = []
    for mark in marks {
      guard let id = mark.discrepancy.comparison else { continue }
      if let comparison = known[id] { put(mark, on: comparison) } else { orphans.append(mark) }
    }
    for mark in orphans {
      let heirs = comparisons.filter { mark.hasWords(of: $0) }
      let heir = heirs.first { marksOfComparison[$0.id] == nil } ?? heirs.first
      if let heir { put(mark, on: heir) }
    }
  }

  /// The comparison that a mark is on; nil where its passages were linked by hand or none has them.
  public func comparison(of mark: Discrepancy) -> Comparison? { comparisonOfMark[mark.id] }

  /// The marks on a comparison, in the order given.
  public func marks(on comparison: Comparison) -> [PlacedDiscrepancy] {
    marksOfComparison[comparison.id] ?? []
  }

  /// The mark on a comparison that was changed last; of several the last in the order given.
  public func latest(on comparison: Comparison) -> PlacedDiscrepancy? {
    var latest: PlacedDiscrepancy?
    for mark in marks(on: comparison)
    where latest.map({ $0.discrepancy.changed <= mark.discrepancy.changed }) ?? true {
      latest = mark
    }
    return latest
  }

  private mutating func put(_ mark: PlacedDiscrepancy, on comparison: Comparison) {
    comparisonOfMark[mark.discrepancy.id] = comparison
    marksOfComparison[comparison.id, default: []].append(mark)
  }
}

extension PlacedDiscrepancy {
  /// Whether words of a comparison in two articles or more are among the passages.
  fileprivate func hasWords(of comparison: Comparison) -> Bool {
    let articles = comparison.claims.filter { claim in
      passages.contains {
        $0.place.article == claim.article && $0.place.anchor.range?.overlaps(claim.range) == true
      }
    }.map(\.article)
    return Set(articles).count > 1
  }
}
