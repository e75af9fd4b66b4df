/// Finds clauses of two articles that put one matter differently: surer or less sure, all or some,
/// known or unknown, judged well or ill.
///
/// Likeness finds the candidates and never suffices: each rule asks for words of one scale that stand
/// apart on it, and for enough that the two clauses share besides.
struct FramingFinder {
  /// Words of one scale that are held against each other.
  private static let mostCues = 80
  /// Tokens between two words of judgement that make one statement.
  private static let nearness = 6

  private let index: FramingIndex
  private let readings: [ArticleReading]

  init(_ index: FramingIndex, _ readings: [ArticleReading]) {
    self.index = index
    self.readings = readings
  }

  /// All findings, by weight downwards, then by place.
  func findings() -> [FramingFinding] {
    var found = judgements() + acts()
    for clause in index.clauses.indices {
      for cue in index.clauses[clause].cues {
        switch cue.kind {
        case .certainty: found += certainties(cue, clause)
        case .scope: found += scopes(cue, clause)
        case .knowledge: found += unknowns(cue, clause)
        case .moment: found += moments(cue, clause)
        case .standing, .evaluation, .state, .act, .reason, .because, .shifter, .light: continue
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
    var holders: [String: [JudgingCue]] = [:]
    for clause in index.clauses.indices where !index.clauses[clause].isHeadline {
      for cue in index.clauses[clause].cues
      where [.standing, .evaluation, .state].contains(cue.kind) {
        // A story of many articles has more words of a scale than pairs worth a look.
        guard (holders[cue.scale]?.count ?? 0) < FramingFinder.mostCues else { continue }
        let near = near(cue, clause)
        holders[cue.scale, default: []].append(
          JudgingCue(
            clause: clause, cue: cue, words: concepts(of: cue, clause), near: near,
            countries: near.intersection(index.countries)))
      }
    }
    return holders.keys.sorted().flatMap { scale in
      let cues = holders[scale] ?? []
      let good = cues.filter { $0.cue.degree > 0 }
      let bad = cues.filter { $0.cue.degree < 0 }
      return good.flatMap { one in
        bad.compactMap { other in
          index.article[one.clause] == index.article[other.clause]
            ? nil : judgement(one, other)
        }
      }
    }
  }

  /// A word of judgement, and what stands around it: worked out once and not for each pair.
  private struct JudgingCue {
    let clause: Int
    let cue: Clause.Cue
    /// Its own words.
    let words: ConceptSet
    /// What stands near it.
    let near: ConceptSet
    /// The countries among that.
    let countries: ConceptSet
  }

  private func judgement(_ first: JudgingCue, _ second: JudgingCue) -> FramingFinding? {
    let (left, one, right, other) = (first.clause, first.cue, second.clause, second.cue)
    let (words, others) = (first.words, second.words)
    // One word of judgement, asserted here and denied there, tells what both are about.
    let isSameWord = !words.isEmpty && words == others
    guard !isMixed(one, left), !isMixed(other, right),
      isSameWord || !isApart(first.countries, second.countries)
    else { return nil }
    let likeness = index.likeness(
      left, right,
      own: first.near.intersection(second.near)
        .subtracting(isSameWord ? [] : words.union(others)))
    let shared = parties(left).intersection(parties(right))
    switch one.kind {
    case .standing: guard !shared.isEmpty || likeness.rare.count > 1 else { return nil }
    case .evaluation: guard likeness.rare.subtracting(shared).count > 1 else { return nil }
    default:
      // A shared name is not enough: two things of one owner have two states.
      let matter = likeness.rare.union(likeness.rareAround).subtracting(words.union(others))
      guard !matter.subtracting(shared).subtracting(index.names).isEmpty else { return nil }
    }
    return finding(
      (left, one), (right, other), scale: one.scale, rule: "compare.stance", likeness,
      bonus: (one.kind == .evaluation ? 0 : 3) + (one.isTurned == other.isTurned ? 0 : 1)
        - (first.countries == second.countries ? 0 : 1))
  }

  /// "its friendship with one could end the rivalry with the other" says two things.
  private func isMixed(_ cue: Clause.Cue, _ clause: Int) -> Bool {
    index.clauses[clause].cues.contains {
      $0.scale == cue.scale && $0.degree == -cue.degree
        && $0.tokens.lowerBound - cue.tokens.upperBound < FramingFinder.nearness
        && cue.tokens.lowerBound - $0.tokens.upperBound < FramingFinder.nearness
    }
  }

  /// "ties with Norway" and "a rift with Chile" are about two neighbours.
  private func isApart(_ mine: ConceptSet, _ theirs: ConceptSet) -> Bool {
    !mine.isSubset(of: theirs) && !theirs.isSubset(of: mine)
  }

  /// What stands near a cue in its clause, or the parties of its sentence where it names none.
  private func near(_ cue: Clause.Cue, _ clause: Int) -> ConceptSet {
    let window = (cue.tokens.lowerBound - 16)..<(cue.tokens.upperBound + 8)
    let words = index.clauses[clause].words.filter { window.contains($0.token) }
    let parties: ConceptSet =
      index.clauses[clause].parties.isEmpty ? index.partiesAround(clause) : []
    return ConceptSet(words.map(\.concept)).union(parties)
  }

  // MARK: Degrees

  /// "a potential summit" against "a planned summit"; "could damage" against "has damaged".
  private func certainties(_ cue: Clause.Cue, _ clause: Int) -> [FramingFinding] {
    guard let head = cue.head else { return [] }
    return index.partners(of: clause, by: [head.concept]).compactMap { partner in
      let likeness = index.likeness(clause, partner)
      let context = index.context(clause).intersection(index.context(partner)).subtracting([
        head.concept
      ])
      let isAmount = isAmount(head, clause)
      guard !context.isEmpty || isAmount else { return nil }
      let others = index.clauses[partner].cues.filter {
        $0.kind == .certainty && $0.head?.concept == head.concept
      }
      if let other = others.first(where: { $0.degree != cue.degree }) {
        // Each pair is met from both sides.
        guard clause < partner else { return nil }
        return finding(
          (clause, cue), (partner, other), scale: "certainty", rule: "compare.certainty", likeness)
      }
      guard others.isEmpty, let plain = plain(head, of: clause, in: partner, cue) else {
        return nil
      }
      return finding(
        (clause, cue), (partner, plain), scale: "certainty", rule: "compare.certainty", likeness)
    }
  }

  /// The head of a hedge where another clause states it as a fact: a verb in the past, or the word
  /// itself where the hedge is an adverb or stands before an amount.
  private func plain(
    _ head: Clause.Word, of hedged: Int, in clause: Int, _ cue: Clause.Cue
  ) -> Clause.Cue? {
    let other = index.clauses[clause]
    guard !other.isHeadline, !other.isDenied, other.hedge == nil,
      !other.cues.contains(where: { $0.kind == .certainty || $0.kind == .knowledge }),
      let word = other.words.first(where: { $0.concept == head.concept }),
      isSameWord(head.token, hedged, word.token, clause)
    else { return nil }
    let document = readings[index.article[clause]].document
    switch cue.form {
    case .noun: return nil
    case .aside: return plainCue(word.token, other, document, degree: 3, tail: 1)
    case .modal:
      let text = document.text[document.tokens[word.token].range]
      guard text.hasSuffix("ed"), !text.hasSuffix("eed") else { return nil }
      return plainCue(word.token, other, document, degree: 3, tail: 4)
    }
  }

  /// Whether two words begin alike: a synonym may be another sense, "shot" for "bullet".
  private func isSameWord(_ left: Int, _ one: Int, _ right: Int, _ other: Int) -> Bool {
    let (here, there) = (
      readings[index.article[one]].document, readings[index.article[other]].document
    )
    guard here.tokens[left].kind == .word else { return true }
    let (mine, theirs) = (
      here.text[here.tokens[left].range].lowercased(),
      there.text[there.tokens[right].range].lowercased()
    )
    // "damage" against "dented" is one verb of harm in the past.
    return mine.prefix(4) == theirs.prefix(4) || theirs.hasSuffix("ed")
  }

  private func plainCue(
    _ token: Int, _ clause: Clause, _ document: Document, degree: Int, tail: Int
  ) -> Clause.Cue {
    var end = token + 1
    // "pipe bomb" is two words; an amount has a sign, a number and perhaps a multiplier.
    if clause.words.contains(where: { $0.token == end }) { end += 1 }
    while end < clause.tokens.upperBound, end - token < tail, document.tokens[end].kind == .word {
      end += 1
    }
    if document.tokens[token].kind == .currency {
      let rest = clause.words.first { $0.token > token }?.token ?? clause.tokens.upperBound
      end = min(token + 2, clause.tokens.upperBound)
      if end < rest, end < clause.tokens.upperBound,
        document.tokens[end].isWord("million", "billion", "thousand", "trillion")
      {
        end += 1
      }
    }
    return Clause.Cue(
      kind: .certainty, scale: "", degree: degree, head: nil, form: .noun, isTurned: false,
      range: TextRange(Int(document.tokens[token].start), Int(document.tokens[end - 1].end)),
      tokens: token..<end)
  }

  private func isAmount(_ head: Clause.Word, _ clause: Int) -> Bool {
    readings[index.article[clause]].document.tokens[head.token].kind == .currency
  }

  /// "some of the parcels" against "all of them".
  private func scopes(_ cue: Clause.Cue, _ clause: Int) -> [FramingFinding] {
    let partners = index.partners(of: clause, by: index.matter(clause)).filter { $0 > clause }
    return partners.compactMap { partner in
      let likeness = index.likeness(clause, partner)
      guard !likeness.rare.isEmpty,
        let other = index.clauses[partner].cues.first(where: {
          $0.kind == .scope && $0.degree != cue.degree
            && ($0.head?.concept == cue.head?.concept || $0.head == nil || cue.head == nil)
        }),
        // "some" and "most" go together, "all" with neither.
        max(cue.degree, other.degree) == 3 || min(cue.degree, other.degree) == 0,
        likeness.rare.subtracting(parties(clause)).contains(where: { $0 != cue.head?.concept })
      else { return nil }
      return finding(
        (clause, cue), (partner, other), scale: "scope", rule: "compare.scope", likeness, bonus: 3)
    }
  }

  /// "the reason for the closure was not made public" against "closed because of ice": something is
  /// called unknown here and told there.
  private func unknowns(_ cue: Clause.Cue, _ clause: Int) -> [FramingFinding] {
    let asksWhy = index.clauses[clause].cues.contains { $0.kind == .reason }
    return index.partners(of: clause, by: index.matter(clause)).compactMap { partner in
      let other = index.clauses[partner]
      let likeness = index.likeness(clause, partner)
      guard !other.isHeadline, other.hedge == nil,
        !other.cues.contains(where: { $0.kind == .knowledge || $0.kind == .certainty })
      else { return nil }
      guard let (teller, told) = asksWhy ? cause(partner) : statement(partner, likeness.rare),
        // What happened is asked for, not to whom.
        !asksWhy || !likeness.rare.subtracting(parties(clause)).isEmpty
      else { return nil }
      return finding(
        (clause, cue), (teller, told), scale: "knowledge", rule: "compare.unknown", likeness,
        rightDegree: 1)
    }
  }

  /// The words of a clause that tell what is unknown elsewhere: without a cause much must be shared.
  private func statement(
    _ clause: Int, _ shared: ConceptSet
  ) -> (clause: Int, cue: Clause.Cue)? {
    let other = index.clauses[clause]
    guard shared.count > 2, let word = other.words.first(where: { shared.contains($0.concept) })
    else { return nil }
    let document = readings[index.article[clause]].document
    return (clause, plainCue(word.token, other, document, degree: 1, tail: 5))
  }

  /// The words of a clause that tell a cause, or those of the next one: "dismissed him, because".
  private func cause(_ clause: Int) -> (clause: Int, cue: Clause.Cue)? {
    for other in [clause, clause + 1]
    where index.clauses.indices.contains(other) && index.article[other] == index.article[clause]
      && index.clauses[other].sentence == index.clauses[clause].sentence
    {
      if let cue = index.clauses[other].cues.first(where: { $0.kind == .because }) {
        return (other, cue)
      }
    }
    return nil
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
        kind: .moment, scale: "", degree: 1, head: nil, form: .noun, isTurned: false,
        range: time.range,
        tokens: time.tokens)
      return finding(
        (clause, cue), (partner, sharp), scale: "moment", rule: "compare.moment", likeness)
    }
  }

  private func isAhead(_ clause: Clause, _ reading: ArticleReading) -> Bool {
    clause.tokens.contains { index in
      reading.document.tokens[index].isWord(
        "will", "could", "may", "expected", "due", "scheduled", "planned", "set")
    }
  }

  /// One act of speech of one party with two objects: what was praised, what was demanded.
  private func acts() -> [FramingFinding] {
    var holders: [String: [(clause: Int, cue: Clause.Cue)]] = [:]
    for clause in index.clauses.indices {
      for cue in index.clauses[clause].cues where cue.kind == .act {
        holders[cue.scale, default: []].append((clause, cue))
      }
    }
    return holders.keys.sorted().flatMap { scale in
      let cues = (holders[scale] ?? []).prefix(FramingFinder.mostCues)
      return cues.enumerated().flatMap { number, one in
        cues.dropFirst(number + 1).compactMap { act(one.clause, one.cue, $0.clause, $0.cue) }
      }
    }
  }

  private func act(
    _ left: Int, _ one: Clause.Cue, _ right: Int, _ other: Clause.Cue
  ) -> FramingFinding? {
    guard index.article[left] != index.article[right],
      !parties(left).isDisjoint(with: parties(right))
    else { return nil }
    let (objects, others) = (concepts(of: one, left), concepts(of: other, right))
    let shared = objects.intersection(others)
    // Hardly anything in common: two acts; half of it: one object in two wordings.
    guard !shared.isEmpty, shared.count * 2 < min(objects.count, others.count) else { return nil }
    return finding(
      (left, one), (right, other), scale: one.scale, rule: "compare.act",
      index.likeness(left, right))
  }

  // MARK: Parts

  /// The parties of a clause; of its sentence where it names none ("in line with its principles").
  private func parties(_ clause: Int) -> ConceptSet {
    let own = index.clauses[clause].parties
    return own.isEmpty ? index.partiesAround(clause) : ConceptSet(own)
  }

  /// The concepts of a cue's own words.
  private func concepts(of cue: Clause.Cue, _ clause: Int) -> ConceptSet {
    ConceptSet(index.clauses[clause].words.filter { cue.tokens.contains($0.token) }.map(\.concept))
  }

  private func finding(
    _ left: (clause: Int, cue: Clause.Cue), _ right: (clause: Int, cue: Clause.Cue), scale: String,
    rule: RuleID, _ likeness: FramingIndex.Likeness, bonus: Double = 0, rightDegree: Int? = nil
  ) -> FramingFinding {
    let sides = [
      FramingFinding.Side(clause: left.clause, range: left.cue.range, degree: left.cue.degree),
      FramingFinding.Side(
        clause: right.clause, range: right.cue.range, degree: rightDegree ?? right.cue.degree),
    ]
    let isOrdered = left.clause <= right.clause
    return FramingFinding(
      left: isOrdered ? sides[0] : sides[1], right: isOrdered ? sides[1] : sides[0], scale: scale,
      rule: rule, shared: likeness.shared.union(likeness.rareAround),
      weight: likeness.weight + bonus)
  }
}
