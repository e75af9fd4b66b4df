/// Claims on how many of something there are, by the noun that is counted: "four bombs were dropped",
/// "home to 22,000 refugees", "a 200-student school".
///
/// Numbers that count the killed and injured are `CasualtyClaims`' work. The noun is the event's
/// kind; what the number hangs on is the claim's anchor.
struct CountClaims {
  private let reading: SentenceReading

  /// The claims of all sentences, apart from numbers that another claim holds already.
  static func claims(_ readings: [SentenceReading], besides known: [Claim]) -> [Claim] {
    readings.flatMap { reading in
      let finder = CountClaims(reading: reading)
      return reading.quantities.compactMap { quantity in
        known.contains { $0.range.overlaps(quantity.range) } ? nil : finder.claim(quantity)
      }
    }
  }

  private func claim(_ quantity: Annotation<Quantity>) -> Claim? {
    guard let noun = noun(behind: quantity.tokens.upperBound, of: quantity.value) else {
      return nil
    }
    let token = reading.document.tokens[noun]
    let kind = EnglishNoun.plural(reading.concepts.noun(token))
    let value = quantity.tokens.lowerBound..<(noun + 1)
    return Claim(
      article: reading.article, event: EventKey(kind: kind, participants: []), slot: .count,
      value: .count(low: quantity.value.low, high: quantity.value.high, unit: kind),
      range: reading.bytes(value), sentence: reading.sentence.range,
      hedge: reading.hedge,
      anchor: ClaimAnchor(reading, value: value, predicate: predicate(of: value)),
      rules: ["claim.countOfNoun"])
  }

  /// The noun that a number counts: the first plural behind it ("23,000 Nuban refugees"), over
  /// adjectives; behind a hyphen the word itself ("200-student").
  private func noun(behind start: Int, of quantity: Quantity) -> Int? {
    if reading.token(start)?.kind == .hyphen {
      return reading.contentConcept(start + 1) == nil ? nil : start + 1
    }
    guard quantity.low != 1 || quantity.high != 1, quantity.high != 0 else { return nil }
    var index = reading.isWord(start, "of") ? start + 1 : start
    if reading.isWord(index, "the", "these", "those", "its", "their") { index += 1 }
    let limit = index + 5
    while index < limit, let token = reading.token(index), token.kind == .word {
      let classes = reading.classes(index)
      guard classes.isDisjoint(with: [.preposition, .auxiliary, .pronoun, .reporting]),
        reading.time(at: index) == nil
      else { return nil }
      let word = reading.document.text[token.range].lowercased()
      if EnglishNoun.isPlural(word), !token.isCapitalised || reading.name(around: index) == nil {
        return index
      }
      index += 1
    }
    return nil
  }

  /// What governs a counted noun: a verb behind it ("bombs were dropped", "students attending"), the
  /// verb before it ("dropped four bombs"), or the noun before "of" and "to" ("home to", "camp of").
  private func predicate(of value: Range<Int>) -> Int? {
    var behind = value.upperBound
    if reading.isWord(behind, "who", "which", "that") { behind += 1 }
    var isPassive = false
    while reading.classes(behind).contains(.auxiliary)
      || reading.isWord(behind, "reportedly", "also")
    {
      isPassive = true
      behind += 1
    }
    if isPassive, reading.contentConcept(behind) != nil { return behind }
    var before = value.lowerBound - 1
    while reading.classes(before).contains(.determiner) { before -= 1 }
    if reading.isWord(before, "of", "to", "for", "by", "from", "with", "into") { before -= 1 }
    if reading.token(before)?.kind == .word, reading.contentConcept(before) != nil { return before }
    if let token = reading.token(behind), token.kind == .word,
      reading.document.text[token.range].hasSuffix("ed")
        || reading.document.text[token.range].hasSuffix("ing")
    {
      return behind
    }
    return nil
  }
}
