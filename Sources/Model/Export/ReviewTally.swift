/// How much of what is flagged somebody judged; a mark that is "open" is no judgement.
struct ReviewTally: Hashable, Sendable {
  /// Comparisons of one relation.
  struct Share: Hashable, Sendable {
    /// How many there are.
    let total: Int
    /// How many of them were judged.
    let reviewed: Int
  }

  /// Conflicts.
  let conflicts: Share
  /// Tensions.
  let tensions: Share

  /// Counts among some comparisons.
  init(_ comparisons: [Comparison], _ marked: MarkedComparisons) {
    func share(_ relation: Relation) -> Share {
      let own = comparisons.filter { $0.relation == relation }
      return Share(total: own.count, reviewed: own.count { marked.isReviewed($0) })
    }
    conflicts = share(.conflict)
    tensions = share(.tension)
  }
}

extension MarkedComparisons {
  /// Whether somebody gave the comparison another verdict than "open".
  func isReviewed(_ comparison: Comparison) -> Bool {
    marks(on: comparison).contains { $0.discrepancy.verdict != .open }
  }
}

extension Wording {
  /// What was reviewed, as in "Reviewed: 3 of 7 conflicts, 0 of 12 tensions."
  static func reviewed(_ tally: ReviewTally) -> String {
    let conflicts =
      "Reviewed: \(tally.conflicts.reviewed) of "
      + number(tally.conflicts.total, "conflict", "conflicts")
    if tally.tensions.total == 0 { return conflicts + "." }
    return conflicts + ", \(tally.tensions.reviewed) of "
      + number(tally.tensions.total, "tension", "tensions") + "."
  }
}
