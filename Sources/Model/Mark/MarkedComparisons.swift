/// Which comparison each mark is on.
///
/// A comparison that was marked may be found anew on other words, or with another source: its reader
/// judged something else. Such a mark is never counted for it, and is told apart as outdated. An edit
/// elsewhere in an article, which changes the id of the comparison alone, leaves the mark where it is.
public struct MarkedComparisons: Sendable {
  private var comparisonOfMark: [String: Comparison] = [:]
  private var successorOfMark: [String: Comparison] = [:]
  private var marksOfComparison: [String: [PlacedDiscrepancy]] = [:]
  private var outdatedOfComparison: [String: [PlacedDiscrepancy]] = [:]

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
      let same = heirs.filter(mark.isAsMarked)
      if let heir = free(among: same) {
        put(mark, on: heir)
      } else if let heir = free(among: heirs) {
        successorOfMark[mark.discrepancy.id] = heir
        outdatedOfComparison[heir.id, default: []].append(mark)
      }
    }
  }

  /// The first without a mark or else the first.
  private func free(among heirs: [Comparison]) -> Comparison? {
    heirs.first { marksOfComparison[$0.id] == nil && outdatedOfComparison[$0.id] == nil }
      ?? heirs.first
  }

  /// The comparison that a mark is on, as its reader saw it; nil where its passages were linked by hand
  /// or the comparison has changed since.
  public func comparison(of mark: Discrepancy) -> Comparison? { comparisonOfMark[mark.id] }

  /// The comparison that now has words of an outdated mark in two articles, the first without a mark or
  /// else the first; nil for other marks and where none has them.
  public func successor(of mark: Discrepancy) -> Comparison? { successorOfMark[mark.id] }

  /// The marks on a comparison, in the order given.
  public func marks(on comparison: Comparison) -> [PlacedDiscrepancy] {
    marksOfComparison[comparison.id] ?? []
  }

  /// The marks that were made before a comparison changed, in the order given.
  public func outdated(on comparison: Comparison) -> [PlacedDiscrepancy] {
    outdatedOfComparison[comparison.id] ?? []
  }

  /// The mark on a comparison that was changed last; of several the last in the order given.
  public func latest(on comparison: Comparison) -> PlacedDiscrepancy? {
    MarkedComparisons.latest(of: marks(on: comparison))
  }

  /// Of some marks the one that was changed last; of several the last in the order given.
  static func latest(of marks: [PlacedDiscrepancy]) -> PlacedDiscrepancy? {
    var latest: PlacedDiscrepancy?
    for mark in marks
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
  /// Whether a comparison is still what the mark was made on: it has the same id, or rests on just the
  /// marked words in just the marked articles, and gives no value without a marked passage.
  public func isAsMarked(_ comparison: Comparison) -> Bool {
    if discrepancy.comparison == comparison.id { return true }
    let isWhole = passages.allSatisfy { passage in
      passage.state != .lost && passage.now.selector.exact == passage.marked.selector.exact
        && comparison.claims.contains(where: passage.isAt)
    }
    return isWhole
      && Set(passages.compactMap(\.place.article)) == Set(comparison.claims.map(\.article))
      && comparison.values.allSatisfy { value in
        passages.contains { value.claims.contains(where: $0.isAt) }
      }
  }

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

extension PlacedDiscrepancy.Passage {
  fileprivate func isAt(_ claim: Claim) -> Bool {
    place.article == claim.article && place.anchor.range == claim.range
  }
}
