/// Holds against each other how far sources say an earlier event lies back: "a year ago" in one and
/// "the third anniversary" in another date the two articles apart.
struct DistanceComparer {
  /// Days between the latest day of one article and the earliest of the other that matter.
  private static let gap = 90

  let story: String
  let readings: [ArticleReading]
  let datelines: [ArticleID: Dateline]

  /// How one article counts from the event.
  private struct Mark {
    let reading: Int
    let evidence: Evidence
    let dateline: Dateline
    let clause: Clause
    let context: Set<UInt64>
  }

  /// The comparison of each event that sources count from; apart from those that one day fits.
  func comparisons() -> [Comparison] {
    let marks = marks()
    var groups: [[Mark]] = []
    for mark in marks {
      let fitting = groups.firstIndex { group in
        group.allSatisfy { $0.reading != mark.reading && countsFromOneEvent($0, mark) }
      }
      if let fitting { groups[fitting].append(mark) } else { groups.append([mark]) }
    }
    return groups.compactMap(comparison)
  }

  private func marks() -> [Mark] {
    readings.indices.flatMap { number -> [Mark] in
      guard let dateline = datelines[readings[number].article], dateline.basis == .inferred else {
        return []
      }
      return dateline.evidence.filter(isDistance).compactMap { mark($0, number, dateline) }
    }
  }

  /// Whether two count from one event: from one day of the year where both name it, else by the words
  /// around them.
  private func countsFromOneEvent(_ one: Mark, _ other: Mark) -> Bool {
    if let day = dayOfYear(one.evidence), let otherDay = dayOfYear(other.evidence) {
      return day == otherDay
    }
    return !one.context.isDisjoint(with: other.context)
  }

  /// The month and day of the event that is counted from, as in "02-24"; nil where no day is known.
  private func dayOfYear(_ evidence: Evidence) -> Substring? {
    switch evidence.kind {
    case .anniversary(let date?), .dateline(.distance(let date)):
      date.utf8.count == 10 ? date.suffix(5) : nil
    default: nil
    }
  }

  private func mark(_ evidence: Evidence, _ number: Int, _ dateline: Dateline) -> Mark? {
    let reading = readings[number]
    guard evidence.article == reading.article,
      let clause = reading.clauses.first(where: {
        $0.sentence.contains(evidence.range) && holds($0, evidence, reading)
      })
    else { return nil }
    let context = reading.clauses.filter { $0.sentence == clause.sentence }
      .reduce(into: Set<UInt64>()) { $0.formUnion($1.words.map(\.concept)) }
    return Mark(
      reading: number, evidence: evidence, dateline: dateline, clause: clause, context: context)
  }

  private func holds(_ clause: Clause, _ evidence: Evidence, _ reading: ArticleReading) -> Bool {
    clause.tokens.contains {
      reading.document.tokens[$0].range.overlaps(evidence.range)
    }
  }

  private func isDistance(_ evidence: Evidence) -> Bool {
    switch evidence.kind {
    case .elapsed, .anniversary(.some), .dateline(.distance): true
    default: false
    }
  }

  private func comparison(_ marks: [Mark]) -> Comparison? {
    let apart = marks.contains { one in marks.contains { isBefore(one.dateline, $0.dateline) } }
    guard marks.count > 1, apart, let first = marks.first else { return nil }
    let others = marks.dropFirst().reduce(into: Set<UInt64>()) { $0.formUnion($1.context) }
    let shared = first.context.intersection(others)
    let event = EventKey(kind: noun(shared, first), participants: [])
    let values = marks.map { mark -> Comparison.Value in
      let words = readings[mark.reading].document.text[mark.evidence.range]
      let claim = Claim(
        article: mark.clause.article, event: event, slot: .framing, value: .text(words),
        range: mark.evidence.range, sentence: mark.clause.sentence,
        attribution: mark.clause.attribution, rules: ["framing.distance"])
      return Comparison.Value(value: claim.value, claims: [claim])
    }
    return Comparison(
      id: Comparer.id(values.flatMap(\.claims)), story: story, event: event, slot: .framing,
      relation: .tension, score: 0.5, reasons: [.differentDistances],
      sameEvent: SameEvent(judgement: .likely, evidence: []),
      rules: ["compare.distance", "framing.distance"], values: values)
  }

  private func isBefore(_ left: Dateline, _ right: Dateline) -> Bool {
    guard let latest = left.latest?.daysSince1970, let earliest = right.earliest?.daysSince1970
    else { return false }
    return latest + DistanceComparer.gap < earliest
  }

  /// The last word of the first article's clause that another sentence shares: mostly the event's
  /// noun.
  private func noun(_ shared: Set<UInt64>, _ mark: Mark) -> String {
    let document = readings[mark.reading].document
    let words = mark.clause.words.filter { shared.contains($0.concept) }
    let token = words.last { !document.tokens[$0.token].isCapitalised }
    return token.map { document.text[document.tokens[$0.token].range] } ?? ""
  }
}
