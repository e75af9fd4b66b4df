/// Claims on what a named person's work is: "Ann Lee, a retired nurse", "Ann Lee is a nurse", "Lee worked
/// as a nurse", "Lee's occupation as “nurse”".
///
/// Only work from `Lexicons/occupations.tsv`: a man is a father, a witness and a neighbour at once.
struct RoleClaims: Sendable {
  private let occupations: WordSet

  /// Reads the list that ships with the program.
  init() {
    occupations = WordSet(
      TabSeparated.rows(LexiconFile.occupations).compactMap(\.first).map(StableHash.folded)
    )
  }

  /// The claims of one sentence, by place.
  func claims(_ reading: SentenceReading) -> [Claim] {
    guard reading.sentence.kind == .paragraph else { return [] }
    return reading.names.flatMap { name -> [Claim] in
      guard name.value.kind == .person || name.value.kind == .unknown else { return [] }
      return phrases(behind: name, reading).map { claim(name, $0, reading) }
    }
  }

  /// Phrases that say what the one named is.
  private func phrases(
    behind name: Annotation<Name>, _ reading: SentenceReading
  ) -> [Range<Int>] {
    let next = name.tokens.upperBound
    if reading.token(next)?.kind == .comma {
      return phrase(from: next + 1, reading).map { [$0] } ?? []
    }
    if reading.token(next)?.kind == .possessive,
      reading.isWord(next + 1, "occupation", "job", "profession")
    {
      var index = next + 2
      while reading.isWord(index, "as", "is", "was") || reading.token(index)?.kind == .openQuote
        || reading.token(index)?.kind == .colon
      {
        index += 1
      }
      return occupation(in: index..<(index + 3), reading).map { [index..<($0 + 1)] } ?? []
    }
    if reading.isWord(next, "is", "was") {
      // "is a registered voter and a self-described promoter": each phrase of the row.
      return row(from: next + 1, reading)
    }
    if reading.isWord(next, "worked", "works"), reading.isWord(next + 1, "as") {
      return phrase(from: next + 2, reading).map { [$0] } ?? []
    }
    return []
  }

  /// "a nurse and an amateur painter".
  private func row(from start: Int, _ reading: SentenceReading) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = start
    while index < start + 14, reading.isWord(index, "a", "an") {
      if let phrase = phrase(from: index, reading) { found.append(phrase) }
      guard
        let and = (index + 1..<index + 8).first(where: { reading.isWord($0, "and") }),
        (index + 1..<and).allSatisfy({ !reading.endsClause($0) })
      else { break }
      index = and + 1
    }
    return found
  }

  /// "a", up to five words and a work, which is not what something else is of: "a nurse's husband".
  private func phrase(from start: Int, _ reading: SentenceReading) -> Range<Int>? {
    guard reading.isWord(start, "a", "an"),
      let head = occupation(in: start + 1..<start + 7, reading),
      reading.token(head + 1)?.kind != .possessive
    else { return nil }
    return (start + 1)..<(head + 1)
  }

  private func occupation(in range: Range<Int>, _ reading: SentenceReading) -> Int? {
    for index in range {
      guard let token = reading.token(index), token.kind == .word || token.kind == .hyphen,
        reading.classes(index).isDisjoint(with: [.preposition, .auxiliary, .pronoun])
      else { return nil }
      if occupations.contains(token.folded) { return index }
    }
    return nil
  }

  private func claim(
    _ name: Annotation<Name>, _ words: Range<Int>, _ reading: SentenceReading
  ) -> Claim {
    let range = reading.bytes(words)
    return Claim(
      article: reading.article,
      event: EventKey(kind: "work", participants: [reading.linker.canonical(name.value)]),
      slot: .role,
      value: .role(
        Role(
          words: reading.document.text[range],
          content: Set(words.compactMap(reading.contentConcept)),
          kinds: words.last.flatMap(reading.token).map(reading.concepts.kinds)?.map(\.offset)
            ?? [])),
      range: range, sentence: reading.sentence.range, hedge: reading.hedge, rules: ["claim.role"])
  }
}
