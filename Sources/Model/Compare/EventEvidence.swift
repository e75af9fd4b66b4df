/// Weighs whether the claims of one event group speak of one event or of two.
///
/// Circumstances, ordinals in a span, plans and the articles' own dates are evidence where the sides
/// of a comparison give different ones; they never take a conflict away, the reader decides.
struct EventEvidence {
  let group: EventGroup
  let readings: [ArticleReading]
  /// Where each article stands in `readings`.
  let places: [ArticleID: Int]
  let datelines: [ArticleID: Dateline]
  let names: NameTable

  /// The judgement on one comparison with its evidence, by article and place.
  func judgement(on values: [Comparison.Value]) -> SameEvent {
    let sides = values.map { Set($0.claims.map(\.article)) }
    guard sides.count > 1 else { return SameEvent(judgement: .likely, evidence: []) }
    let articles = sides.reduce(Set<ArticleID>()) { $0.union($1) }
    let claims = Dictionary(
      grouping: group.claims.lazy.filter { articles.contains($0.article) }, by: \.article)
    let evidence = articles.compactMap { places[$0] }.sorted().flatMap { place in
      self.evidence(readings[place], claims[readings[place].article] ?? [])
    }
    return SameEvent(judgement: judgement(sides, evidence), evidence: evidence)
  }

  /// Two events are unlikely to be one where both sides have evidence and none of it is shared; one
  /// anniversary on both sides leaves it open.
  private func judgement(
    _ sides: [Set<ArticleID>], _ evidence: [Evidence]
  ) -> SameEvent.Judgement {
    let bySide = sides.map { side in evidence.filter { side.contains($0.article) } }
    guard !evidence.isEmpty else { return .likely }
    guard bySide.allSatisfy({ !$0.isEmpty }) else { return .doubtful }
    for (index, side) in bySide.enumerated() {
      for other in bySide.dropFirst(index + 1)
      where !dates(side).isDisjoint(with: dates(other)) {
        return .doubtful
      }
    }
    return .unlikely
  }

  private func dates(_ evidence: [Evidence]) -> Set<String> {
    Set(
      evidence.compactMap { item -> String? in
        switch item.kind {
        case .anniversary(let date): return date
        case .date(let date): return date
        default: return nil
        }
      })
  }

  private func evidence(_ reading: ArticleReading, _ own: [Claim]) -> [Evidence] {
    var found = own.compactMap(evidence)
    found += plans(reading)
    if let dateline = datelines[reading.article], dateline.basis == .inferred {
      // Who is in office bounds the article by years and tells no two events apart.
      found += dateline.evidence.filter { $0.article == reading.article && isTelling($0.kind) }
    }
    // Two rules may point at one phrase: the more telling kind stays.
    var kept: [Evidence] = []
    for item in found.sorted(by: { (rank($0), $0.range) < (rank($1), $1.range) })
    where !kept.contains(where: { $0.range.overlaps(item.range) }) {
      kept.append(item)
    }
    return kept.sorted { $0.range < $1.range }
  }

  private func evidence(_ claim: Claim) -> Evidence? {
    switch (claim.slot, claim.value) {
    case (.circumstance, _):
      return Evidence(article: claim.article, range: claim.range, kind: .circumstance)
    case (.ordinal, .ordinal(_, let span, _)) where span != nil:
      return Evidence(article: claim.article, range: claim.range, kind: .ordinal)
    case (.when, .date(let date)):
      let isAnniversary = claim.rules.contains("story.anniversary")
      return Evidence(
        article: claim.article, range: claim.range,
        kind: isAnniversary ? .anniversary(date: date) : .date(date))
    default: return nil
    }
  }

  /// The first plan of each article that one of the event's own people takes part in.
  private func plans(_ reading: ArticleReading) -> [Evidence] {
    let plan = reading.plannedEvents.first { plan in
      let people = Set(plan.event.participants.map(names.label))
      return !people.isDisjoint(with: group.event.participants)
        && people != Set(group.event.participants)
    }
    return plan.map {
      [Evidence(article: reading.article, range: $0.range, kind: .circumstance)]
    } ?? []
  }

  private func isTelling(_ kind: Evidence.Kind) -> Bool {
    switch kind {
    case .office, .dateline: false
    default: true
    }
  }

  private func rank(_ evidence: Evidence) -> Int {
    switch evidence.kind {
    case .anniversary: 0
    case .date: 1
    case .ahead: 2
    case .elapsed: 3
    case .ordinal: 4
    case .circumstance: 5
    case .office: 6
    case .dateline: 7
    }
  }
}
