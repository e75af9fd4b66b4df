/// Makes the comparisons of a story: one for each slot of each event, with all values of all sources.
struct Comparer {
  let story: String
  let readings: [ArticleReading]
  let datelines: [ArticleID: Dateline]
  let names: NameTable
  /// Where each article stands in the story.
  private let places: [ArticleID: Int]
  private let origins: OriginFinder
  private let spans: CountSpanComparator
  private let extent: AnalysisExtent

  init(
    story: Story, readings: [ArticleReading], datelines: [ArticleID: Dateline], names: NameTable,
    keeping extent: AnalysisExtent = .whole
  ) {
    self.extent = extent
    self.story = story.id
    self.readings = readings
    self.datelines = datelines
    self.names = names
    places = Dictionary(
      readings.enumerated().map { ($1.article, $0) }, uniquingKeysWith: { first, _ in first })
    origins = OriginFinder(readings, reprints: story.reprints)
    spans = CountSpanComparator(
      datelines: datelines, isSeries: readings.contains { $0.tellsSeries })
  }

  /// The comparisons, sorted as `Analysis.comparisons` says. Three in four are neither conflict nor
  /// tension; where the extent does not keep them, no reasons are looked for.
  func comparisons(_ groups: [EventGroup]) -> [Comparison] {
    groups.flatMap { group -> [Comparison] in
      // Most groups speak of one slot: not every slot is looked for in every claim.
      var slots: [Slot] = []
      for claim in group.claims where !slots.contains(claim.slot) { slots.append(claim.slot) }
      return slots.sorted().flatMap { slot in comparisons(of: slot, in: group) }
    }.sorted(by: Comparer.precedes)
  }

  private func comparisons(of slot: Slot, in group: EventGroup) -> [Comparison] {
    let claims = group.claims.filter { $0.slot == slot }
    guard mayBeKept(claims) else { return [] }
    let distinct = distinctValues(of: OwnParts.without(claims))
    // What fits every side takes none: "at least four" beside four and five.
    let loose = fittingAll(distinct)
    let sharp = distinct.filter { !loose.contains($0) }
    guard !loose.isEmpty, sharp.count > 1 else { return parted(distinct, slot, group) }
    return parted(sharp, slot, group) + [comparison(loose, slot, group)].compactMap { $0 }
  }

  /// Whether claims may give a comparison that is kept: those of one source or of one value are told by
  /// no report but one of everything.
  private func mayBeKept(_ claims: [Claim]) -> Bool {
    if extent.keeps(.only), extent.keeps(.agree) { return true }
    guard let first = claims.first else { return false }
    if claims.allSatisfy({ $0.article == first.article }) { return extent.keeps(.only) }
    return extent.keeps(.agree) || claims.contains { $0.value != first.value }
  }

  /// One comparison, or, where some values exclude each other and others are only in tension with them,
  /// the conflict and the tension apart: "300 in the province" against 40, and beside them "10 in one
  /// town".
  private func parted(
    _ values: [Comparison.Value], _ slot: Slot, _ group: EventGroup
  ) -> [Comparison] {
    let isBackground = group.event.isBackground
    let mild = values.filter { value in
      values.allSatisfy { $0 == value || pair($0, value, group.event).relation > .conflict }
    }
    let sharp = values.filter { !mild.contains($0) }
    guard !mild.isEmpty, sharp.count > 1, !isBackground else {
      return [comparison(values, slot, group)].compactMap { $0 }
    }
    let beside = sharp.filter { value in
      mild.contains { pair($0, value, group.event).relation == .tension }
    }
    // Beside 10 in one town stand both 300 and 40, which would seem to be in tension only.
    let apart: [Reason] = beside.count > 1 ? [.conflictToldApart(beside.map(\.value))] : []
    return [
      comparison(sharp, slot, group),
      comparison(
        values.filter { mild.contains($0) || beside.contains($0) }, slot, group, isMild: true,
        besides: apart),
    ].compactMap { $0 }
  }

  /// The values that can be true together with all others, where some of those exclude each other.
  private func fittingAll(_ values: [Comparison.Value]) -> [Comparison.Value] {
    guard values.count > 2 else { return [] }
    let fitting = values.filter { value in
      values.allSatisfy {
        $0 == value || relate($0, value).relation >= .compatible
      }
    }
    return fitting.count + 1 < values.count ? fitting : []
  }

  private func comparison(
    _ distinct: [Comparison.Value], _ slot: Slot, _ group: EventGroup, isMild: Bool = false,
    besides others: [Reason] = []
  ) -> Comparison? {
    let outcome = outcome(distinct, of: group.event, isMild: isMild)
    // A framing that a conflict or tension already tells is left out, whether that is kept or not.
    guard outcome.relation <= .tension || extent.keeps(outcome.relation) else { return nil }
    let claims = distinct.flatMap(\.claims)
    // What can be true together is one side of a conflict: "more than 200" stands with 249.
    let values = outcome.relation <= .tension ? merged(distinct) : distinct
    let sameEvent = EventEvidence(
      group: group, readings: readings, places: places, datelines: datelines, names: names
    ).judgement(on: values)
    let sharedOrigins = origins.origins(of: values)
    return Comparison(
      id: Comparer.id(claims), story: story, event: group.event, slot: slot,
      relation: outcome.relation,
      score: score(outcome.relation, of: slot, values, sameEvent, sharedOrigins),
      reasons: outcome.reasons + others,
      sameEvent: sameEvent,
      rules: Array(Set(claims.flatMap(\.rules) + outcome.rules)).sorted(), values: values,
      sharedOrigins: sharedOrigins)
  }

  /// Claims by value: most articles first, then by first claim.
  private func distinctValues(of claims: [Claim]) -> [Comparison.Value] {
    var order: [SlotValue] = []
    for claim in claims where !order.contains(claim.value) { order.append(claim.value) }
    return sorted(
      order.map { value in
        Comparison.Value(value: value, claims: ordered(claims.filter { $0.value == value }))
      })
  }

  /// Values that can be true together become one, named by the first of them.
  private func merged(_ values: [Comparison.Value]) -> [Comparison.Value] {
    var groups: [[Comparison.Value]] = []
    for value in values {
      let fitting = groups.firstIndex { group in
        group.allSatisfy { relate($0, value).relation >= .compatible }
      }
      if let fitting { groups[fitting].append(value) } else { groups.append([value]) }
    }
    return sorted(
      groups.compactMap { group in
        group.first.map { first in
          Comparison.Value(value: first.value, claims: ordered(group.flatMap(\.claims)))
        }
      })
  }

  /// How two values relate. What one article gives as two values of one thing does not exclude itself:
  /// "another 12 people died" beside 24.
  private func relate(_ left: Comparison.Value, _ right: Comparison.Value) -> SlotComparator.Outcome
  {
    guard articles(left).isDisjoint(with: articles(right)) || !left.hangs || !right.hangs else {
      return SlotComparator.Outcome(
        relation: .compatible, reason: .oneArticleGivesBoth, rule: "compare.oneArticle")
    }
    if let kind = left.claims.first?.event.kind,
      let outcome = spans.outcome(left, right, kind: kind) ?? CountPlaces.outcome(left, right)
    {
      return outcome
    }
    return SlotComparator.compare(left.value, right.value)
  }

  /// How two values of an event relate, by the days of their articles too.
  private func pair(
    _ left: Comparison.Value, _ right: Comparison.Value, _ event: EventKey
  ) -> SlotComparator.Outcome {
    let outcome =
      spans.outcome(left, right, kind: event.kind)
      ?? GrowingCount(datelines: datelines).outcome(left, right, event) ?? relate(left, right)
    // A march goes from square to square, and a riot that lasts for days has many.
    guard spans.isSeries, outcome.relation == .conflict,
      left.claims.contains(where: { $0.rules.contains("claim.spot") })
    else { return outcome }
    return SlotComparator.Outcome(
      relation: .tension, reason: outcome.reason, rule: outcome.rule)
  }

  private func ordered(_ claims: [Claim]) -> [Claim] {
    claims.sorted { (place($0), $0.range) < (place($1), $1.range) }
  }

  private func sorted(_ values: [Comparison.Value]) -> [Comparison.Value] {
    values.sorted { left, right in
      let (one, other) = (articles(left).count, articles(right).count)
      if one != other { return one > other }
      guard let first = left.claims.first, let second = right.claims.first else { return false }
      return (place(first), first.range) < (place(second), second.range)
    }
  }

  private func articles(_ value: Comparison.Value) -> Set<ArticleID> {
    Set(value.claims.map(\.article))
  }

  private func place(_ claim: Claim) -> Int {
    places[claim.article] ?? readings.count
  }

  /// The strongest relation of any two values of different articles; `isMild` leaves out conflicts, which
  /// another comparison tells. What happened long before the
  /// story is told in passing and by different scopes, so it is at most in tension.
  private func outcome(
    _ values: [Comparison.Value], of event: EventKey, isMild: Bool
  ) -> (relation: Relation, reasons: [Reason], rules: [RuleID]) {
    let sources = Set(values.flatMap(articles))
    guard sources.count > 1 else { return (.only, [.oneSource], ["compare.only"]) }
    var outcomes: [SlotComparator.Outcome] = []
    for (index, left) in values.enumerated() {
      for right in values.dropFirst(index + 1) where articles(left) != articles(right) {
        let outcome = pair(left, right, event)
        if isMild, outcome.relation == .conflict { continue }
        if !outcomes.contains(outcome) { outcomes.append(outcome) }
      }
    }
    guard let strongest = outcomes.map(\.relation).min() else {
      return (.agree, [.sameValue], ["compare.same"])
    }
    let holding = outcomes.filter { $0.relation == strongest }
    return (
      event.isBackground ? max(strongest, .tension) : strongest, holding.map(\.reason),
      holding.map(\.rule)
    )
  }

  /// Conflicts start at 0.8, tensions at 0.5, the rest at 0.2; three witnesses or more add 0.1, a
  /// hedge on every claim of a value takes 0.2. What a story turns on comes before what is told in
  /// passing, by hundredths: they part what is equal otherwise.
  private func score(
    _ relation: Relation, of slot: Slot, _ values: [Comparison.Value], _ sameEvent: SameEvent,
    _ sharedOrigins: [SharedOrigin]
  ) -> Double {
    var score =
      switch relation {
      case .conflict: 0.8
      case .tension: 0.5
      case .compatible, .agree, .only: 0.2
      }
    // The articles that repeat another's passage or agency are no further witnesses.
    let repeated = Set(sharedOrigins.flatMap { $0.articles.dropFirst() })
    if Set(values.flatMap(articles)).subtracting(repeated).count > 2 { score += 0.1 }
    if values.contains(where: { $0.claims.allSatisfy { $0.hedge != nil } }) { score -= 0.2 }
    return max(0, min(1, score - Double(slot.hundredthsBelowFirst) / 100))
  }

  /// Articles are named by content and ranges count in them, so the id does not depend on paths.
  static func id(_ claims: [Claim]) -> String {
    var hash = StableHash()
    let parts = claims.map {
      "\($0.article.rawValue) \($0.slot.rawValue) \($0.range.start) \($0.range.end)"
    }
    for part in parts.sorted() { hash.add(part) }
    return hash.hex
  }

  /// By relation, score downwards, id.
  static func precedes(_ left: Comparison, _ right: Comparison) -> Bool {
    if left.relation != right.relation { return left.relation < right.relation }
    if left.score != right.score { return left.score > right.score }
    return left.id < right.id
  }
}

extension Comparison.Value {
  /// Whether its claims hang on words (`ClaimAnchor`) and not on an event's key.
  fileprivate var hangs: Bool { claims.contains { $0.anchor != nil } }
}
