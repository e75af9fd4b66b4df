/// Claims on who, without names, was killed, hurt, missing or arrested: "his wife and another woman
/// were missing", "killing a man and his son".
///
/// Only of two or more who are told one by one: a single "man" may be any of several.
struct VictimClaims: Sendable {
  private let nouns = PersonNouns()

  /// The claims of one sentence, by place.
  func claims(_ reading: SentenceReading) -> [Claim] {
    guard reading.sentence.kind == .paragraph else { return [] }
    let told = reading.tokens.filter {
      !reading.classes($0).isDisjoint(with: [.harm, .harmVerb])
    }
    return told.compactMap { index in
      guard let token = reading.token(index),
        let state = reading.lexicon.value(of: token.word, as: .harm)
          ?? reading.lexicon.value(of: token.word, as: .harmVerb)
      else { return nil }
      let found =
        list(endingAt: withoutAuxiliaries(index, reading), reading)
        ?? list(from: index + 1, reading)
      guard let found else { return nil }
      return Claim(
        article: reading.article, event: EventKey(kind: state, participants: []), slot: .who,
        value: .persons(found.persons.sorted { $0.word < $1.word }),
        range: reading.bytes(found.tokens),
        sentence: reading.sentence.range, hedge: reading.hedge, rules: ["claim.victims"])
    }
  }

  private func noun(_ index: Int, _ reading: SentenceReading) -> PersonNoun? {
    reading.token(index).flatMap { nouns.noun($0, reading) }
  }

  /// Over "were", "had been", "still" before a state.
  private func withoutAuxiliaries(_ index: Int, _ reading: SentenceReading) -> Int {
    var end = index
    while reading.classes(end - 1).contains(.auxiliary)
      || reading.isWord(end - 1, "still", "also", "reported", "feared", "later")
    {
      end -= 1
    }
    return end
  }

  /// "his wife and another woman" before a token.
  private func list(
    endingAt end: Int, _ reading: SentenceReading
  ) -> (persons: [PersonNoun], tokens: Range<Int>)? {
    var persons: [PersonNoun] = []
    var begin = end
    var at = end
    while let noun = noun(at - 1, reading) {
      var start = at - 1
      while at - start <= 3, reading.classes(start - 1).isDisjoint(with: .determiner),
        reading.contentConcept(start - 1) != nil
      {
        start -= 1
      }
      guard reading.classes(start - 1).contains(.determiner) else { break }
      persons.append(noun)
      begin = start - 1
      at = begin
      if reading.isWord(at - 1, "and") { at -= 1 }
      if reading.token(at - 1)?.kind == .comma { at -= 1 }
      guard at < begin else { break }
    }
    return persons.count > 1 ? (persons, begin..<end) : nil
  }

  /// "a man and his young son" from a token.
  private func list(
    from start: Int, _ reading: SentenceReading
  ) -> (persons: [PersonNoun], tokens: Range<Int>)? {
    var persons: [PersonNoun] = []
    var end = start
    var at = start
    while reading.classes(at).contains(.determiner) {
      var noun = at + 1
      while noun - at <= 2, self.noun(noun, reading) == nil,
        reading.contentConcept(noun) != nil
      {
        noun += 1
      }
      guard let person = self.noun(noun, reading) else { break }
      persons.append(person)
      end = noun + 1
      at = end
      if reading.token(at)?.kind == .comma { at += 1 }
      if reading.isWord(at, "and") { at += 1 }
      guard at > end else { break }
    }
    return persons.count > 1 ? (persons, start..<end) : nil
  }
}
