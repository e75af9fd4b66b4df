/// Finds where sentences end in the tokens of one block.
enum SentenceSplitter {
  /// Ranges of tokens, one a sentence, that cover all tokens in order.
  static func sentences(in tokens: [Token], lexicon: Lexicon) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < tokens.count {
      if let next = end(at: index, in: tokens, lexicon: lexicon) {
        sentences.append(start..<next)
        start = next
        index = next
      } else {
        index += 1
      }
    }
    if start < tokens.count { sentences.append(start..<tokens.count) }
    return sentences
  }

  /// Where the next sentence begins if the token at `index` ends one, else nil.
  private static func end(at index: Int, in tokens: [Token], lexicon: Lexicon) -> Int? {
    let token = tokens[index]
    let isStop = token.kind == .fullStop || token.kind == .question || token.kind == .ellipsis
    let isAbbreviation = token.kind == .word && endsWithStop(token, lexicon)
    guard isStop || isAbbreviation else { return nil }
    var next = index + 1
    // Closing quotes and brackets belong to the sentence that they close.
    while next < tokens.count, closes(tokens[next]), !tokens[next].followsSpace { next += 1 }
    guard next < tokens.count else { return tokens.count }
    guard tokens[next].followsSpace else { return nil }
    if isAbbreviation {
      // "with the U.S. The call" ends, "the U.S. Senate" does not.
      guard tokens[next].isCapitalised,
        lexicon.classes(of: tokens[next].word).contains(.sentenceStart)
      else { return nil }
      return next
    }
    // "asked 'Why?' he" and "wait ... then" go on in lower case.
    return begins(tokens, next) ? next : nil
  }

  private static func begins(_ tokens: [Token], _ index: Int) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .word: return token.isCapitalised
    case .number, .ordinalNumber, .currency, .openBracket, .dash: return true
    case .openQuote: return index + 1 < tokens.count && begins(tokens, index + 1)
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
