/// Claims on the form in which someone spoke: "in a televised address", "at a news conference", "in a
/// written statement".
///
/// People speak often, so two forms exclude each other only where the same speaker speaks of the same
/// matter: the anchor holds the words of what is told.
struct StatementClaims {
  private let reading: SentenceReading
  private let forms: StatementForms

  /// Words of telling that say nothing of what is told: "became known", "made public", "set out".
  private static let telling: WordSet = [
    "spoke", "speak", "speaking", "made", "make", "public", "became", "become", "known", "set",
    "out", "announced", "announce", "addressed", "revealed", "disclosed", "unveiled", "outlined",
    "presented", "gave", "issued", "released", "published", "explained", "news", "told", "added",
    "reporters", "journalists", "appeared", "delivered", "late", "early", "shared", "laid",
    "held",
  ]

  /// The claims of all sentences.
  static func claims(_ readings: [SentenceReading], forms: StatementForms) -> [Claim] {
    readings.compactMap { reading in
      reading.sentence.kind == .paragraph
        ? StatementClaims(reading: reading, forms: forms).claim() : nil
    }
  }

  private func claim() -> Claim? {
    for index in reading.tokens {
      guard reading.isWord(index, "in", "at", "on", "by", "during", "via", "through"),
        let (form, end) = form(behind: index), let speaker = speaker(around: index..<end)
      else {
        continue
      }
      let used = Set(index..<end).union(speaker.tokens)
      var words: Set<UInt64> = []
      for at in reading.tokens where !used.contains(at) {
        guard let token = reading.token(at), !StatementClaims.telling.contains(token.folded),
          !reading.classes(at).contains(.reporting),
          !reading.isInTime(at),
          let concept = reading.contentConcept(at)
        else { continue }
        words.insert(concept)
      }
      return Claim(
        article: reading.article,
        event: EventKey(kind: "statement", participants: [speaker.name]), slot: .channel,
        value: .channel(form), range: reading.bytes(index..<end), sentence: reading.sentence.range,
        hedge: reading.hedge, anchor: ClaimAnchor(predicate: nil, words: words),
        rules: ["claim.formOfStatement"])
    }
    return nil
  }

  /// The form behind a preposition, over a determiner and two adjectives; and the token after it.
  private func form(behind preposition: Int) -> (form: SlotValue.Channel, end: Int)? {
    var index = preposition + 1
    if reading.classes(index).contains(.determiner) { index += 1 }
    for at in index..<(index + 3) {
      guard let token = reading.token(at), token.kind == .word else { return nil }
      if let found = forms.form(
        at: at, in: reading.document.tokens, limit: reading.tokens.upperBound)
      {
        return (found.form, at + found.length)
      }
      guard reading.classes(at).isDisjoint(with: [.preposition, .auxiliary, .reporting]) else {
        return nil
      }
    }
    return nil
  }

  // MARK: Speakers

  /// Who spoke: before the verb of telling in front of the form, or behind the comma where the form
  /// opens the sentence.
  private func speaker(around form: Range<Int>) -> (name: String, tokens: Range<Int>)? {
    if form.lowerBound <= reading.tokens.lowerBound + 1 {
      guard reading.token(form.upperBound)?.kind == .comma else { return nil }
      guard
        let verb = (form.upperBound..<(form.upperBound + 12)).first(where: tells),
        verb > form.upperBound
      else { return nil }
      return nounPhrase(endingAt: verb, from: form.upperBound + 1)
    }
    let floor = max(reading.tokens.lowerBound, form.lowerBound - 16)
    guard let verb = (floor..<form.lowerBound).last(where: tells) else { return nil }
    return nounPhrase(endingAt: verb, from: reading.tokens.lowerBound)
  }

  /// Whether a token is a verb of telling.
  private func tells(_ index: Int) -> Bool {
    guard let token = reading.token(index), token.kind == .word,
      reading.classes(index - 1).isDisjoint(with: [.determiner])
    else { return false }
    if reading.classes(index).contains(.reporting), !reading.isWord(index, "according") {
      return true
    }
    return reading.isWord(
      index, "spoke", "made", "set", "announced", "addressed", "revealed", "disclosed", "unveiled",
      "outlined", "presented", "gave", "issued", "released", "published", "explained", "laid")
  }

  /// The noun phrase before a verb, by name or by its words: "the space agency", "Mayor Ann Lee".
  private func nounPhrase(
    endingAt verb: Int, from floor: Int
  ) -> (name: String, tokens: Range<Int>)? {
    var end = verb
    while end > floor,
      reading.classes(end - 1).contains(.auxiliary)
        || reading.isWord(end - 1, "also", "later", "then")
    {
      end -= 1
    }
    if let name = reading.name(before: end) {
      let actor = reading.actor(name) ?? name.value.text
      return (actor, name.tokens)
    }
    var start = end
    while start > floor, end - start < 5, let token = reading.token(start - 1), token.kind == .word
    {
      let classes = reading.classes(start - 1)
      if classes.contains(.determiner) { break }
      guard
        classes.isDisjoint(with: [
          .preposition, .auxiliary, .reporting, .pronoun, .function, .relative,
        ])
      else { break }
      start -= 1
    }
    guard start < end else { return nil }
    let words = (start..<end).compactMap { index in
      reading.token(index).map { reading.document.text[$0.range].lowercased() }
    }
    return (words.joined(separator: " "), start..<end)
  }
}
