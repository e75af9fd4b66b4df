/// How much of what is flagged somebody judged; a mark that is "open" is no judgement, and neither is
/// one that was made before the comparison changed.
struct ReviewTally: Hashable, Sendable {
  /// Comparisons of one relation.
  struct Share: Hashable, Sendable {
    /// How many there are.
    let total: Int
    /// How many of them were judged.
    let reviewed: Int
    /// How many of those carry each verdict as the one given last; a verdict that none carries is left
    /// out.
    let verdicts: [Verdict: Int]
  }

  /// Conflicts.
  let conflicts: Share
  /// Tensions.
  let tensions: Share

  /// Counts among some comparisons.
  init(_ comparisons: [Comparison], _ marked: MarkedComparisons) {
    func share(_ relation: Relation) -> Share {
      let own = comparisons.filter { $0.relation == relation }
      let verdicts = own.compactMap(marked.verdict)
      return Share(
        total: own.count, reviewed: verdicts.count,
        verdicts: Dictionary(verdicts.map { ($0, 1) }, uniquingKeysWith: +))
    }
    conflicts = share(.conflict)
    tensions = share(.tension)
  }
}

extension MarkedComparisons {
  /// Whether somebody gave the comparison another verdict than "open".
  func isReviewed(_ comparison: Comparison) -> Bool { verdict(on: comparison) != nil }

  /// The verdict on a comparison that was given last, "open" apart.
  func verdict(on comparison: Comparison) -> Verdict? {
    MarkedComparisons.latest(
      of: marks(on: comparison).filter { $0.discrepancy.verdict != .open }
    )?.discrepancy.verdict
  }
}

extension Wording {
  /// How far the review is, as in "7 conflicts, 3 reviewed: 2 contradiction, 1 different events. 12
  /// tensions, none reviewed."
  static func reviewed(_ tally: ReviewTally) -> String {
    let conflicts = reviewed(tally.conflicts, "conflict", "conflicts")
    if tally.tensions.total == 0 { return conflicts }
    return conflicts + " " + reviewed(tally.tensions, "tension", "tensions")
  }

  private static func reviewed(_ share: ReviewTally.Share, _ one: String, _ many: String) -> String
  {
    if share.total == 0 { return "No \(many)." }
    let head = number(share.total, one, many)
    if share.reviewed == 0 { return head + ", none reviewed." }
    let verdicts = Verdict.allCases.compactMap { verdict in
      share.verdicts[verdict].map { "\($0) \(label(verdict))" }
    }
    return "\(head), \(share.reviewed) reviewed: \(verdicts.joined(separator: ", "))."
  }

  /// What became of a comparison's review, as in "contradiction", "not reviewed" and "open"; different
  /// verdicts of several people stand side by side.
  static func review(of comparison: Comparison, _ marked: MarkedComparisons) -> String {
    var labels: [String] = []
    for mark in marked.marks(on: comparison) {
      let label = label(mark.discrepancy.verdict)
      if !labels.contains(label) { labels.append(label) }
    }
    if !labels.isEmpty { return labels.joined(separator: " / ") }
    return marked.outdated(on: comparison).isEmpty
      ? "not reviewed" : "not reviewed since it changed"
  }

  /// What a mark that no comparison carries is about.
  static func origin(_ mark: Discrepancy, _ marked: MarkedComparisons) -> String {
    if mark.comparison == nil { return "Passages linked by hand" }
    return marked.successor(of: mark) == nil
      ? "A comparison that is no longer found" : "A comparison that has changed since it was marked"
  }

  /// What stands now where an outdated mark was made, as in "Now: On which day was the call? Friday (A);
  /// Saturday (B)"; nil for other marks.
  static func now(
    _ mark: Discrepancy, _ marked: MarkedComparisons, named sigil: (ArticleID) -> String
  ) -> String? {
    marked.successor(of: mark).map { comparison in
      let readings = comparison.values.flatMap(ValueReading.all).map { reading in
        var sigils: [String] = []
        for claim in reading.claims where !sigils.contains(sigil(claim.article)) {
          sigils.append(sigil(claim.article))
        }
        return "\(reading.label) (\(sigils.joined(separator: ", ")))"
      }
      return "Now: \(question(comparison)) \(readings.joined(separator: "; "))"
    }
  }
}
