/// Makes the comparisons of a story in which sources put one matter differently.
struct FramingComparer {
  /// Most findings shown for a pair of articles: more would bury the conflicts.
  private static let mostOfPair = 4
  /// Most findings shown for a story: of a hundred articles nobody reads all pairs.
  private static let mostOfStory = 400
  /// Least weight of a finding that is shown.
  private static let threshold = 5.0

  let story: String
  let readings: [ArticleReading]

  /// The comparisons, apart from passages that others already hold against each other.
  func comparisons(besides known: [Comparison]) -> [Comparison] {
    guard readings.count > 1 else { return [] }
    let index = FramingIndex(readings)
    let known = known.filter { $0.relation <= .tension }
    var shown: [FramingFinding] = []
    var ofPair: [[Int]: [FramingFinding]] = [:]
    var flags: [[Int]: Int] = [:]
    for finding in FramingFinder(index, readings).findings()
    where finding.weight >= FramingComparer.threshold && shown.count < FramingComparer.mostOfStory {
      let pair = [index.article[finding.left.clause], index.article[finding.right.clause]]
      let others = ofPair[pair] ?? []
      // What joins a comparison of the pair is no further flag.
      let isFurther = !others.contains { hang($0, finding, index) }
      guard !isFurther || flags[pair, default: 0] < FramingComparer.mostOfPair,
        !others.contains(where: { isSaid(finding, by: $0) }),
        !known.contains(where: { isHeld(finding, by: $0, index) })
      else { continue }
      if isFurther { flags[pair, default: 0] += 1 }
      ofPair[pair, default: []].append(finding)
      shown.append(finding)
    }
    return folded(shown, index).compactMap { comparison($0, index) }
  }

  /// Whether another finding of the same two articles holds one of the clauses.
  private func isSaid(_ finding: FramingFinding, by other: FramingFinding) -> Bool {
    finding.left.clause == other.left.clause || finding.right.clause == other.right.clause
  }

  private func isHeld(
    _ finding: FramingFinding, by comparison: Comparison, _ index: FramingIndex
  ) -> Bool {
    [finding.left, finding.right].allSatisfy { side in
      comparison.claims.contains {
        $0.article == index.clauses[side.clause].article && $0.range.overlaps(side.range)
      }
    }
  }

  /// Findings by what they hang on: those of one rule and scale that share a side are one comparison.
  private func folded(_ findings: [FramingFinding], _ index: FramingIndex) -> [[FramingFinding]] {
    var groups: [[FramingFinding]] = []
    for finding in findings {
      let fitting = groups.firstIndex { group in
        // Degrees of certainty stand in one row; judgements would chain from matter to matter.
        finding.rule == "compare.certainty"
          ? group.contains { hang($0, finding, index) }
          : group.allSatisfy { hang($0, finding, index) }
      }
      if let fitting { groups[fitting].append(finding) } else { groups.append([finding]) }
    }
    return groups
  }

  /// Whether two findings answer one question: they share a side, or judge one country on one scale.
  private func hang(
    _ one: FramingFinding, _ other: FramingFinding, _ index: FramingIndex
  ) -> Bool {
    guard one.rule == other.rule, one.scale == other.scale else { return false }
    if one.left == other.left || one.right == other.right || one.left == other.right
      || one.right == other.left
    {
      return true
    }
    let countries = one.shared.intersection(index.countries)
    return one.rule == "compare.stance" && !countries.isEmpty
      && countries == other.shared.intersection(index.countries)
  }

  // MARK: The comparison

  private func comparison(_ findings: [FramingFinding], _ index: FramingIndex) -> Comparison? {
    guard let first = findings.first else { return nil }
    let event = EventKey(kind: matter(first, index), participants: [])
    var values: [Comparison.Value] = []
    for side in Set(findings.flatMap { [$0.left, $0.right] }).sorted() {
      let claim = claim(side, first, event, index)
      // An act has no degrees: each object is a value of its own.
      if first.rule != "compare.act",
        let same = values.firstIndex(where: { $0.value == claim.value })
          ?? values.firstIndex(where: { rank($0.value) == side.degree })
      {
        values[same] = Comparison.Value(
          value: values[same].value, claims: values[same].claims + [claim])
      } else {
        values.append(Comparison.Value(value: claim.value, claims: [claim]))
      }
    }
    guard values.count > 1 else { return nil }
    let likelihood = 0.3 + min(0.4, first.weight / 100)
    return Comparison(
      id: Comparer.id(values.flatMap(\.claims)), story: story, event: event, slot: .framing,
      relation: .tension, score: likelihood, reasons: [reason(first, values)],
      sameEvent: SameEvent(judgement: .likely, evidence: []),
      rules: Array(Set(values.flatMap(\.claims).flatMap(\.rules) + [first.rule])).sorted(),
      values: values)
  }

  private func claim(
    _ side: FramingFinding.Side, _ finding: FramingFinding, _ event: EventKey, _ index: FramingIndex
  ) -> Claim {
    let clause = index.clauses[side.clause]
    let words = readings[index.article[side.clause]].document.text[side.range]
    let value: SlotValue =
      finding.rule == "compare.act"
      ? .text(words) : .degree(scale: finding.scale, rank: side.degree, words: words)
    return Claim(
      article: clause.article, event: event, slot: .framing, value: value, range: side.range,
      sentence: clause.sentence, attribution: clause.attribution, hedge: clause.hedge,
      rules: [RuleID("framing." + finding.rule.name.split(separator: ".").dropFirst().joined())])
  }

  private func rank(_ value: SlotValue) -> Int? {
    if case .degree(_, let rank, _) = value { return rank }
    return nil
  }

  private func reason(_ finding: FramingFinding, _ values: [Comparison.Value]) -> Reason {
    let words = values.prefix(2).map { value -> String in
      switch value.value {
      case .degree(_, _, let words), .text(let words): words
      default: ""
      }
    }
    let (one, other) = (words.first ?? "", words.last ?? "")
    switch finding.rule {
    case "compare.certainty": return .differentCertainty(one, other)
    case "compare.scope": return .differentScope(one, other)
    case "compare.unknown": return .unknownAndTold(one, other)
    case "compare.moment": return .vagueAndSharp(one, other)
    case "compare.act": return .differentObjects(one, other)
    default: return .differentStance(one, other)
    }
  }

  /// What the comparison is about, in the first side's words: the one or two shared concepts that
  /// tell most.
  private func matter(_ finding: FramingFinding, _ index: FramingIndex) -> String {
    let sentence = index.clauses[finding.left.clause].sentence
    let reading = readings[index.article[finding.left.clause]]
    var spans: [(range: TextRange, weight: Double)] = []
    // The clause itself first: the sentence around it may be about something else.
    for clause in [index.clauses[finding.left.clause]]
      + reading.clauses.filter({ $0.sentence == sentence })
    where spans.isEmpty {
      spans = clause.words.filter {
        finding.shared.contains($0.concept) && reading.document.tokens[$0.token].kind == .word
      }.map { (reading.document.tokens[$0.token].range, index.weight($0.concept)) }
    }
    let best = spans.sorted { ($1.weight, $0.range) < ($0.weight, $1.range) }.prefix(2)
    let ranges = best.map(\.range).sorted()
    guard let one = ranges.first, let other = ranges.last, one != other else {
      return ranges.first.map { reading.document.text[$0] } ?? ""
    }
    let words = (reading.document.text[one], reading.document.text[other])
    // "Western sanctions" is one phrase.
    if one.end + 1 == other.start { return words.0 + " " + words.1 }
    return words.0 == words.1 ? words.0 : words.0 + " and " + words.1
  }
}

extension FramingFinding.Side: Comparable {
  /// By place, then degree.
  static func < (left: FramingFinding.Side, right: FramingFinding.Side) -> Bool {
    (left.clause, left.range, left.degree) < (right.clause, right.range, right.degree)
  }
}
