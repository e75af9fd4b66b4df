/// Claims on how many of something there are, by the noun that is counted: "four bombs were dropped",
/// "home to 22,000 refugees", "a 200-student school".
///
/// Numbers that count the killed and injured are `CasualtyClaims`' work. The noun is the event's
/// kind; what the number hangs on is the claim's anchor. A number whose noun is left out counts what
/// the article counted last: "four bombs were dropped; two landed inside the camp".
struct CountClaims {
  private let reading: SentenceReading
  private let passing: ToldInPassing

  /// The claims of all sentences, apart from numbers in phrases that say something else.
  static func claims(
    _ readings: [SentenceReading], besides known: [TextRange], passing: ToldInPassing
  ) -> [Claim] {
    var claims: [Claim] = []
    var kinds: [String] = []
    var next = 0
    let known = known.sorted()
    // "Were forty houses burned?" counts nothing.
    for reading in readings where !reading.quantities.isEmpty && !reading.isQuestion {
      while next < known.count, known[next].end <= reading.sentence.range.start {
        next += 1
      }
      let taken = known[next...].prefix { $0.start < reading.sentence.range.end }
      let finder = CountClaims(reading: reading, passing: passing)
      for quantity in reading.quantities
      where !taken.contains(where: { $0.overlaps(quantity.range) }) {
        guard let claim = finder.claim(quantity, kinds) else { continue }
        claims.append(claim)
        kinds.removeAll { $0 == claim.event.kind }
        kinds.append(claim.event.kind)
      }
    }
    return claims
  }

  /// `kinds` are the nouns in the plural that the article has counted so far, the last at the end.
  private func claim(_ quantity: Annotation<Quantity>, _ kinds: [String]) -> Claim? {
    let start = quantity.tokens.lowerBound
    let end = quantity.tokens.upperBound
    if let noun = noun(behind: end, of: quantity, kinds) {
      return claim(quantity, start..<(noun + 1), kind(noun), "claim.countOfNoun")
    }
    guard let lastKind = kinds.last, quantity.value.high != 0, isElliptic(end) else { return nil }
    let other = reading.isWord(end, "other", "others", "more") ? end + 1 : end
    return claim(quantity, start..<other, lastKind, "claim.countWithoutNoun")
  }

  private func claim(
    _ quantity: Annotation<Quantity>, _ value: Range<Int>, _ kind: String, _ rule: RuleID
  ) -> Claim {
    let governor = predicate(of: value)
    let act = governor.flatMap(reading.token).flatMap(reading.concepts.act)
    return Claim(
      article: reading.article,
      event: EventKey(
        kind: kind, participants: [], time: passing.time(at: value.lowerBound, reading)),
      slot: .count,
      value: .count(low: quantity.value.low, high: quantity.value.high, unit: kind),
      range: reading.bytes(value), sentence: reading.sentence.range,
      hedge: reading.hedge,
      anchor: ClaimAnchor(reading, value: value, predicate: governor),
      rules: act == nil ? [rule] : [rule, "claim.actInWordNet"])
  }

  private func kind(_ noun: Int) -> String {
    EnglishNoun.plural(reading.concepts.noun(reading.document.tokens[noun]))
  }

  /// "two landed inside", "of which four exploded", "two others hit": a verb in the past or "other"
  /// right behind a number that stands alone.
  private func isElliptic(_ end: Int) -> Bool {
    if reading.isWord(end, "others") { return true }
    guard let token = reading.token(end), token.kind == .word, reading.time(at: end) == nil else {
      return false
    }
    if reading.classes(end).contains(.auxiliary) || reading.classes(end).contains(.pastVerb) {
      return true
    }
    let word = reading.document.text[token.range]
    return word.hasSuffix("ed") && word.utf8.count > 4 && !isNounAhead(end + 1)
  }

  /// Whether a plural follows at once, so that the word before it is no verb: "two unexploded bombs".
  private func isNounAhead(_ index: Int) -> Bool {
    guard let token = reading.token(index), token.kind == .word else { return false }
    return EnglishNoun.isPlural(reading.document.text[token.range].lowercased())
  }

  /// The noun that a number counts: the first plural behind it ("23,000 Nuban refugees"), over
  /// adjectives; behind a hyphen the word itself ("200-student"); behind "one" a word that the article
  /// counts elsewhere ("one bomb").
  private func noun(
    behind start: Int, of quantity: Annotation<Quantity>, _ kinds: [String]
  ) -> Int? {
    if reading.token(start)?.kind == .hyphen {
      return reading.contentConcept(start + 1) == nil ? nil : start + 1
    }
    guard quantity.value.high != 0 else { return nil }
    let isOne = quantity.value == Quantity(1)
    if isOne, reading.contentConcept(start) != nil, kinds.contains(kind(start)) { return start }
    let isPartitive =
      reading.isWord(start, "of")
      && reading.isWord(start + 1, "the", "these", "those", "its", "their")
    guard !isOne || isPartitive else { return nil }
    var index = reading.isWord(start, "of") ? start + 1 : start
    if reading.isWord(index, "the", "these", "those", "its", "their") { index += 1 }
    let limit = index + 5
    while index < limit, let token = reading.token(index), token.kind == .word {
      let classes = reading.classes(index)
      guard classes.isDisjoint(with: [.preposition, .auxiliary, .pronoun, .reporting]),
        reading.time(at: index) == nil
      else { return nil }
      let word = reading.document.text[token.range].lowercased()
      if EnglishNoun.isPlural(word), !token.isCapitalised || !reading.isInName(index) {
        // "spent four seasons": a length of time, of which a life has many.
        if reading.isWord(index, "seasons", "terms", "spells", "stints") { return nil }
        // "one of the largest cities" counts no cities.
        return isOne && !kinds.contains(kind(index)) ? nil : index
      }
      index += 1
    }
    return nil
  }

  /// What governs a counted noun: a verb behind it ("bombs were dropped", "students attending"), the
  /// verb before it ("dropped four bombs"), or the noun before "of" and "to" ("home to", "camp of").
  private func predicate(of value: Range<Int>) -> Int? {
    var behind = value.upperBound
    // "one bomb, which did not explode, fell": the aside is no part of it.
    if reading.token(behind)?.kind == .comma, reading.isWord(behind + 1, "which", "who") {
      var end = behind + 2
      while end < min(behind + 10, reading.tokens.upperBound), reading.token(end)?.kind != .comma {
        end += 1
      }
      if reading.token(end)?.kind == .comma { behind = end + 1 }
    }
    if reading.isWord(behind, "who", "which", "that") { behind += 1 }
    var isPassive = false
    while reading.classes(behind).contains(.auxiliary)
      || reading.isWord(behind, "reportedly", "also", "allegedly", "had", "may", "will", "would")
    {
      isPassive = true
      behind += 1
    }
    if isPassive, reading.contentConcept(behind) != nil { return behind }
    if reading.classes(behind).contains(.pastVerb), reading.contentConcept(behind) != nil {
      return behind
    }
    var before = value.lowerBound - 1
    while reading.classes(before).contains(.determiner) { before -= 1 }
    if reading.isWord(before, "of", "to", "for", "by", "from", "with", "into") { before -= 1 }
    // "its last 10 games" is no "lasted".
    if reading.token(before)?.kind == .word, reading.contentConcept(before) != nil,
      !reading.classes(before).contains(.relative)
    {
      return before
    }
    if let token = reading.token(behind), token.kind == .word,
      reading.document.text.ends(token.range, with: "ed")
        || reading.document.text.ends(token.range, with: "ing")
    {
      return behind
    }
    return nil
  }
}
