/// Weighs whether the claims of one event group speak of one event or of two.
///
/// Circumstances, ordinals in a span and dates are evidence where the two sides of a comparison give
/// different ones; they never take a conflict away, the reader decides.
struct EventEvidence {
  let group: EventGroup
  let values: [Comparison.Value]

  /// The judgement with its evidence, by article and place.
  var judgement: SameEvent {
    let articles = Set(values.flatMap { $0.claims.map(\.article) })
    let evidence = group.claims
      .filter { articles.contains($0.article) }
      .compactMap(evidence)
    let sides = values.map { Set($0.claims.map(\.article)) }
    guard sides.count > 1 else { return SameEvent(judgement: .likely, evidence: []) }
    let spoken = evidence.filter { item in sides.contains { $0.contains(item.article) } }
    let supported = sides.filter { side in spoken.contains { side.contains($0.article) } }
    return SameEvent(
      judgement: supported.count > 1 ? .unlikely : spoken.isEmpty ? .likely : .doubtful,
      evidence: spoken)
  }

  private func evidence(_ claim: Claim) -> SameEvent.Evidence? {
    switch claim.slot {
    case .circumstance:
      return SameEvent.Evidence(article: claim.article, range: claim.range, kind: .circumstance)
    case .ordinal:
      return SameEvent.Evidence(article: claim.article, range: claim.range, kind: .ordinal)
    default: return nil
    }
  }
}
