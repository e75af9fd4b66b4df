/// The clauses of one sentence, cut at signs and at words that begin a clause.
struct Clauses {
  /// In order; each begins with the sign or word that cuts it off.
  let ranges: [Range<Int>]

  init(_ reading: SentenceReading) {
    var ranges: [Range<Int>] = []
    var start = reading.tokens.lowerBound
    for index in reading.tokens where index > start && Clauses.begins(at: index, reading) {
      ranges.append(start..<index)
      start = index
    }
    if start < reading.tokens.upperBound { ranges.append(start..<reading.tokens.upperBound) }
    self.ranges = ranges
  }

  private static func begins(at index: Int, _ reading: SentenceReading) -> Bool {
    guard let token = reading.token(index) else { return false }
    switch token.kind {
    case .semicolon, .colon, .dash, .openQuote, .closeQuote, .openBracket, .closeBracket:
      return true
    case .word: break
    default: return false
    }
    if token.isWord(
      "which", "who", "whose", "where", "while", "whereas", "although", "though", "but", "because",
      "if", "whether", "unless", "when")
    {
      return true
    }
    // "that day" is a time; "just after 8.30pm", "since June" and "before Friday" hold one.
    if token.isWord("that") { return !opensTime(index, reading) }
    if token.isWord("after", "before", "since", "until", "till") {
      return !opensTime(index + 1, reading)
    }
    return false
  }

  private static func opensTime(_ index: Int, _ reading: SentenceReading) -> Bool {
    if reading.time(at: index) != nil || reading.token(index)?.kind == .number { return true }
    return reading.classes(index).contains(.approximate) && reading.time(at: index + 1) != nil
  }
}
