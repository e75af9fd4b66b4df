/// Claims on how old a named person is: "Ann Lee, 39,", "Ann Lee, aged 39", "39-year-old Ann Lee".
enum AgeClaims {
  /// The claims of one sentence, by place.
  static func claims(_ reading: SentenceReading) -> [Claim] {
    guard reading.sentence.kind == .paragraph else { return [] }
    return reading.names.compactMap { name in
      guard name.value.kind == .person || name.value.kind == .unknown,
        let found = behind(name, reading) ?? before(name, reading)
      else { return nil }
      return Claim(
        article: reading.article,
        event: EventKey(kind: "age", participants: [reading.linker.canonical(name.value)]),
        slot: .age, value: .age(found.years), range: reading.bytes(found.tokens),
        sentence: reading.sentence.range, hedge: reading.hedge, rules: ["claim.age"])
    }
  }

  private static func behind(
    _ name: Annotation<Name>, _ reading: SentenceReading
  ) -> (years: Int, tokens: Range<Int>)? {
    let sign = name.tokens.upperBound
    let kind = reading.token(sign)?.kind
    guard kind == .comma || kind == .openBracket else { return nil }
    var index = sign + 1
    if reading.isWord(index, "who"), reading.isWord(index + 1, "is", "was") { index += 2 }
    let isSaid = reading.isWord(index, "aged", "age")
    if isSaid { index += 1 }
    guard let years = years(at: index, reading) else { return nil }
    let tokens = (isSaid ? index - 1 : index)..<(index + 1)
    switch reading.token(index + 1)?.kind {
    case .comma, .closeBracket, .fullStop, .semicolon, nil: return (years, tokens)
    case .word where reading.isWord(index + 1, "of", "from", "and", "was", "is", "were"):
      return (years, tokens)
    default: return nil
    }
  }

  /// "the 39-year-old Ann Lee", "39-year-old engineer Ann Lee".
  private static func before(
    _ name: Annotation<Name>, _ reading: SentenceReading
  ) -> (years: Int, tokens: Range<Int>)? {
    let end = name.tokens.lowerBound
    for old in stride(from: end - 1, to: end - 4, by: -1) where reading.isWord(old, "old") {
      guard reading.isWord(old - 2, "year"), reading.token(old - 1)?.kind == .hyphen,
        reading.token(old - 3)?.kind == .hyphen, let years = years(at: old - 4, reading)
      else { return nil }
      return (years, (old - 4)..<(old + 1))
    }
    return nil
  }

  /// A number of one to 115 years at a token.
  private static func years(at index: Int, _ reading: SentenceReading) -> Int? {
    guard let token = reading.token(index), token.kind == .number,
      let years = Numerals.integer(reading.document.text.bytes, token), (1...115).contains(years)
    else { return nil }
    return years
  }
}
