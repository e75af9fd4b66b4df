/// Finds where sentences end in the tokens of one block.
enum SentenceSplitter {
  /// Tokens of the longest sentence. What is longer, as a table without full stops or a text that
  /// means harm, is cut behind a semicolon or a comma in its last quarter, else anywhere: rules look
  /// at a sentence from each of its words, so that time grows with the square of its length.
  static let mostTokens = 800

  /// Ranges of tokens, one a sentence, that cover a range of tokens in order.
  static func sentences(
    in tokens: [Token], range: Range<Int>, lexicon: Lexicon
  ) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    sentences.reserveCapacity(1 + range.count / 16)
    var start = range.lowerBound
    var index = range.lowerBound
    while index < range.upperBound {
      if let next = end(at: index, in: tokens, limit: range.upperBound, lexicon: lexicon) {
        sentences.append(start..<next)
        start = next
        index = next
      } else if index - start >= mostTokens {
        let next = cut(start..<index, in: tokens)
        sentences.append(start..<next)
        start = next
      } else {
        index += 1
      }
    }
    if start < range.upperBound { sentences.append(start..<range.upperBound) }
    return sentences
  }

  private static func cut(_ range: Range<Int>, in tokens: [Token]) -> Int {
    let last = range.suffix(mostTokens / 4)
    let cut =
      last.last { tokens[$0].kind == .semicolon } ?? last.last { tokens[$0].kind == .comma }
    return cut.map { $0 + 1 } ?? range.upperBound
  }

  /// Where the next sentence begins if the token at `index` ends one, else nil.
  private static func end(
    at index: Int, in tokens: [Token], limit: Int, lexicon: Lexicon
  ) -> Int? {
    let token = tokens[index]
    let isStop = token.kind == .fullStop || token.kind == .question || token.kind == .ellipsis
    let isAbbreviation = token.word != .unknown && endsWithStop(token, lexicon)
    guard isStop || isAbbreviation else { return nil }
    var next = index + 1
    // Closing quotes and brackets belong to the sentence that they close.
    while next < limit, closes(tokens[next]), !tokens[next].followsSpace { next += 1 }
    guard next < limit else { return limit }
    guard tokens[next].followsSpace else { return nil }
    if isAbbreviation {
      // "with the U.S. The call" ends, "the U.S. Senate" does not.
      guard tokens[next].isCapitalised,
        lexicon.classes(of: tokens[next].word).contains(.sentenceStart)
      else { return nil }
      return next
    }
    // "asked 'Why?' he" and "wait ... then" go on in lower case.
    return begins(tokens, next, limit) ? next : nil
  }

  private static func begins(_ tokens: [Token], _ index: Int, _ limit: Int) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .word: return token.isCapitalised
    case .number, .ordinalNumber, .currency, .openBracket, .dash: return true
    case .openQuote: return index + 1 < limit && begins(tokens, index + 1, limit)
    default: return false
    }
  }

  private static func closes(_ token: Token) -> Bool {
    token.kind == .closeQuote || token.kind == .closeBracket
  }

  private static func endsWithStop(_ token: Token, _ lexicon: Lexicon) -> Bool {
    let classes = lexicon.classes(of: token.word)
    if classes.contains(.titleAbbreviation) { return false }
    if classes.contains(.abbreviation) { return true }
    return false
  }
}
