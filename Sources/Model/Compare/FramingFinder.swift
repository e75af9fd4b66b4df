/// Finds clauses of two articles that put one matter differently: surer or less sure, all or some,
/// known or unknown, judged well or ill.
///
/// Likeness finds the candidates and never suffices: each rule asks for words of one scale that stand
/// apart on it, and for enough that the two clauses share besides.
struct FramingFinder {
  private let index: FramingIndex
  private let readings: [ArticleReading]

  init(_ index: FramingIndex, _ readings: [ArticleReading]) {
    self.index = index
    self.readings = readings
  }

  /// All findings, by weight downwards, then by place.
  func findings() -> [FramingFinding] {
    var found = judgements()
    for clause in index.clauses.indices {
      for cue in index.clauses[clause].cues {
        switch cue.kind {
        case .certainty: found += certainties(cue, clause)
        case .scope: found += scopes(cue, clause)
        case .knowledge: found += unknowns(cue, clause)
        case .moment: found += moments(cue, clause)
        case .act: found += acts(cue, clause)
        case .standing, .evaluation, .state, .shifter, .light: continue
        }
      }
    }
    return found.sorted {
      if $0.weight != $1.weight { return $0.weight > $1.weight }
      return ($0.left.clause, $0.left.range, $0.right.clause, $0.right.range)
        < ($1.left.clause, $1.left.range, $1.right.clause, $1.right.range)
    }
  }

  // MARK: Judgement

  /// Cues of one scale with opposite degrees about one party or one rare thing.
  private func judgements() -> [FramingFinding] {
    var holders: [String: [(clause: Int, cue: Clause.Cue)]] = [:]
    for clause in index.clauses.indices where !index.clauses[clause].isHeadline {
      for cue in index.clauses[clause].cues
      where [.standing, .evaluation, .state].contains(cue.kind) {
        holders[cue.scale, default: []].append((clause, cue))
      }
    }
    return holders.keys.sorted().flatMap { scale in
      // A story of many articles has more words of a scale than pairs worth a look.
      let cues = (holders[scale] ?? []).prefix(200)
      let good = cues.filter { $0.cue.degree > 0 }
      let bad = cues.filter { $0.cue.degree < 0 }
      return good.flatMap { one in
        bad.compactMap { other in
          index.article[one.clause] == index.article[other.clause]
            ? nil : judgement(one.clause, one.cue, other.clause, other.cue)
        }
      }
    }
  }

  private func judgement(
    _ left: Int, _ one: Clause.Cue, _ right: Int, _ other: Clause.Cue
  ) -> FramingFinding? {
    let likeness = index.likeness(
      left, right, besides: concepts(of: one, left).union(concepts(of: other, right)))
    let (mine, theirs) = (parties(left), parties(right))
    // "ties with X" and "a rift with Y" are about two neighbours.
    let isApart = !mine.isSubset(of: theirs) && !theirs.isSubset(of: mine)
    let parties = likeness.shared.intersection(mine)
    switch one.kind {
    case .standing: guard !parties.isEmpty || likeness.rare.count > 1, !isApart else { return nil }
    case .evaluation:
      guard likeness.rare.count > 1 || likeness.rare.count == 1 && !parties.isEmpty, !isApart
      else { return nil }
    default: guard !likeness.rare.isEmpty else { return nil }
    }
    return finding(
      (left, one), (right, other), scale: one.scale, rule: "compare.stance", likeness,
      bonus: one.kind == .evaluation ? 0 : 2)
  }

  // MARK: Degrees

  /// "a potential summit" against "a planned summit"; "could damage" against "has damaged".
  private func certainties(_ cue: Clause.Cue, _ clause: Int) -> [FramingFinding] {
    guard let head = cue.head else { return [] }
    return index.partners(of: clause, by: [head]).compactMap { partner in
      let likeness = index.likeness(clause, partner)
      let context = index.context(clause).intersection(index.context(partner)).subtracting([head])
      let isAmount = isAmount(head, clause)
      guard !context.isEmpty || isAmount else { return nil }
      let others = index.clauses[partner].cues.filter { $0.kind == .certainty && $0.head == head }
      if let other = others.first(where: { $0.degree != cue.degree }) {
        // Each pair is met from both sides.
        guard clause < partner else { return nil }
        return finding(
          (clause, cue), (partner, other), scale: "certainty", rule: "compare.certainty", likeness)
      }
      guard others.isEmpty, let plain = plain(head, partner, cue) else { return nil }
      return finding(
        (clause, cue), (partner, plain), scale: "certainty", rule: "compare.certainty", likeness)
    }
  }

  /// The head of a hedge where another clause states it as a fact: a verb in the past, or the word
  /// itself where the hedge is an adverb or stands before an amount.
  private func plain(_ head: UInt64, _ clause: Int, _ cue: Clause.Cue) -> Clause.Cue? {
    let other = index.clauses[clause]
    guard !other.isHeadline, other.hedge == nil,
      !other.cues.contains(where: { $0.kind == .certainty || $0.kind == .knowledge }),
      let word = other.words.first(where: { $0.concept == head })
    else { return nil }
    let document = readings[index.article[clause]].document
    if !cue.isAside {
      let text = document.text[document.tokens[word.token].range]
      guard cue.range.count > 0, text.hasSuffix("ed"), !text.hasSuffix("eed"),
        isModal(cue, in: other)
      else { return nil }
    }
    return plainCue(word.token, other, document, degree: 3, tail: cue.isAside ? 1 : 4)
  }

  /// Only a modal's verb has a past that states the fact.
  private func isModal(_ cue: Clause.Cue, in clause: Clause) -> Bool { cue.degree == 1 }

  private func plainCue(
    _ token: Int, _ clause: Clause, _ document: Document, degree: Int, tail: Int
  ) -> Clause.Cue {
    var end = token + 1
    while end < clause.tokens.upperBound, end - token < tail, document.tokens[end].kind == .word {
      end += 1
    }
    // An amount begins at its sign.
    if document.tokens[token].kind == .currency {
      end = max(end, min(token + 2, clause.tokens.upperBound))
    }
    return Clause.Cue(
      kind: .certainty, scale: "", degree: degree, head: nil, isAside: false,
      range: TextRange(Int(document.tokens[token].start), Int(document.tokens[end - 1].end)),
      tokens: token..<end)
  }

  private func isAmount(_ head: UInt64, _ clause: Int) -> Bool {
    let tokens = readings[index.article[clause]].document.tokens
    return index.clauses[clause].words.contains {
      $0.concept == head && tokens[$0.token].kind == .currency
    }
  }

  /// "some of the parcels" against "all of them".
  private func scopes(_ cue: Clause.Cue, _ clause: Int) -> [FramingFinding] {
    let partners = index.partners(of: clause, by: index.matter(clause)).filter { $0 > clause }
    return partners.compactMap { partner in
      let likeness = index.likeness(clause, partner)
      guard !likeness.rare.isEmpty,
        let other = index.clauses[partner].cues.first(where: {
          $0.kind == .scope && $0.degree != cue.degree
            && ($0.head == cue.head || $0.head == nil || cue.head == nil)
        }),
        // "some" and "most" go together, "all" with neither.
        max(cue.degree, other.degree) == 3 || min(cue.degree, other.degree) == 0,
        likeness.rare.contains(where: { $0 != cue.head })
      else { return nil }
      return finding(
        (clause, cue), (partner, other), scale: "scope", rule: "compare.scope", likeness, bonus: 3)
    }
  }

  /// "it remained unclear whose van it was" against a plain statement about the van.
  private func unknowns(_ cue: Clause.Cue, _ clause: Int) -> [FramingFinding] {
    let matter = index.context(clause)
    return index.partners(of: clause, by: matter).compactMap { partner in
      let other = index.clauses[partner]
      let likeness = index.likeness(clause, partner)
      let shared = matter.intersection(index.matter(partner))
      guard shared.count > 1, likeness.weight >= 10, !other.isHeadline, other.hedge == nil,
        !other.cues.contains(where: { $0.kind == .knowledge || $0.kind == .certainty }),
        let word = other.words.first(where: { shared.contains($0.concept) })
      else { return nil }
      let document = readings[index.article[partner]].document
      return finding(
        (clause, cue), (partner, plainCue(word.token, other, document, degree: 1, tail: 5)),
        scale: "knowledge", rule: "compare.unknown", likeness, bonus: -3)
    }
  }

  /// "will soon meet" against "the meeting could be next week": one is sharper about what is ahead.
  private func moments(_ cue: Clause.Cue, _ clause: Int) -> [FramingFinding] {
    index.partners(of: clause, by: index.matter(clause)).compactMap { partner in
      let other = index.clauses[partner]
      let reading = readings[index.article[partner]]
      guard isAhead(other, reading),
        let time = reading.times.first(where: {
          other.tokens.contains($0.tokens.lowerBound) && $0.value.kind == .date
            && $0.value.value != "FUTURE_REF" && $0.value.value != "PRESENT_REF"
        }),
        !other.cues.contains(where: { $0.kind == .moment })
      else { return nil }
      let likeness = index.likeness(clause, partner)
      guard likeness.weight >= 5, !likeness.rare.isEmpty else { return nil }
      let sharp = Clause.Cue(
        kind: .moment, scale: "", degree: 1, head: nil, isAside: false, range: time.range,
        tokens: time.tokens)
      return finding(
        (clause, cue), (partner, sharp), scale: "moment", rule: "compare.moment", likeness)
    }
  }

  private func isAhead(_ clause: Clause, _ reading: ArticleReading) -> Bool {
    clause.tokens.contains { index in
      ["will", "could", "may", "expected", "due", "scheduled", "planned", "set"].contains {
        StableHash.folded($0) == reading.document.tokens[index].folded
      }
    }
  }

  /// One act of speech of one party with two objects: what was praised, what was demanded.
  private func acts(_ cue: Clause.Cue, _ clause: Int) -> [FramingFinding] {
    let mine = parties(clause)
    return index.clauses.indices.compactMap { partner in
      guard partner > clause, index.article[partner] != index.article[clause],
        !mine.isDisjoint(with: parties(partner)),
        let other = index.clauses[partner].cues.first(where: {
          $0.kind == .act && $0.scale == cue.scale
        })
      else { return nil }
      let (one, two) = (concepts(of: cue, clause), concepts(of: other, partner))
      let shared = one.intersection(two)
      // Hardly anything in common: two acts; half of it: one object in two wordings.
      guard !shared.isEmpty, shared.count * 2 < min(one.count, two.count) else { return nil }
      return finding(
        (clause, cue), (partner, other), scale: cue.scale, rule: "compare.act",
        index.likeness(clause, partner))
    }
  }

  // MARK: Parts

  private func parties(_ clause: Int) -> Set<UInt64> { Set(index.clauses[clause].parties) }

  /// The concepts of a cue's own words.
  private func concepts(of cue: Clause.Cue, _ clause: Int) -> Set<UInt64> {
    Set(index.clauses[clause].words.filter { cue.tokens.contains($0.token) }.map(\.concept))
  }

  private func finding(
    _ left: (clause: Int, cue: Clause.Cue), _ right: (clause: Int, cue: Clause.Cue), scale: String,
    rule: RuleID, _ likeness: FramingIndex.Likeness, bonus: Double = 0
  ) -> FramingFinding {
    let sides = [left, right].map {
      FramingFinding.Side(clause: $0.clause, range: $0.cue.range, degree: $0.cue.degree)
    }
    let isOrdered = left.clause <= right.clause
    return FramingFinding(
      left: isOrdered ? sides[0] : sides[1], right: isOrdered ? sides[1] : sides[0], scale: scale,
      rule: rule, shared: likeness.shared, weight: likeness.weight + bonus)
  }
}
