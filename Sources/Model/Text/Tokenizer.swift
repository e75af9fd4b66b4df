/// Cuts a range of an article's text into tokens, in one pass over its bytes.
struct Tokenizer {
  private let bytes: [UInt8]
  private let lexicon: Lexicon
  private var at: Int
  private let limit: Int
  private var afterSpace = true
  private var tokens: [Token]
  /// Index of the range's first token.
  private let first: Int

  private init(_ bytes: [UInt8], range: TextRange, lexicon: Lexicon, tokens: consuming [Token]) {
    first = tokens.count
    self.tokens = tokens
    self.bytes = bytes
    self.lexicon = lexicon
    at = range.start
    limit = min(range.end, bytes.count)
  }

  /// The tokens of a range, in order.
  static func tokens(of text: ArticleText, in range: TextRange, lexicon: Lexicon) -> [Token] {
    var tokens: [Token] = []
    append(to: &tokens, of: text, in: range, lexicon: lexicon)
    return tokens
  }

  /// Adds the tokens of a range to those of the text before it.
  static func append(
    to tokens: inout [Token], of text: ArticleText, in range: TextRange, lexicon: Lexicon
  ) {
    var before: [Token] = []
    swap(&before, &tokens)
    var tokenizer = Tokenizer(text.bytes, range: range, lexicon: lexicon, tokens: before)
    before = []
    tokenizer.run()
    swap(&tokens, &tokenizer.tokens)
  }

  private var isAtStart: Bool { tokens.count == first }

  private mutating func run() {
    while at < limit {
      let byte = bytes[at]
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D:
        at += 1
        afterSpace = true
      case 0x30...0x39: takeNumber()
      case 0x41...0x5A, 0x61...0x7A: takePlainWord()
      case 0x80...: takeBeyondASCII()
      default: takeSign(byte)
      }
    }
  }

  // MARK: Words

  /// Nearly all words are letters before a blank or a comma, and need none of the looks ahead of
  /// `takeWord`.
  private mutating func takePlainWord() {
    let start = at
    var hash = StableHash()
    var end = at
    while end < limit, isASCIILetter(bytes[end]) {
      hash.add(bytes[end] | 0x20)
      end += 1
    }
    if end < limit, bytes[end] >= 0x80 || bytes[end] == 0x2E || bytes[end] == 0x27 {
      return takeWord()
    }
    at = end
    append(.word, from: start, capital: bytes[start] & 0x20 == 0, hash: hash.value)
  }

  private mutating func takeWord() {
    let start = at
    at = endOfLetters(from: at)
    if bytes[start] & 0x20 == 0, takeStoppedLetters(from: start) { return }
    // "o'clock", "O'Brien", "n't": an apostrophe between letters belongs to the word, "'s" does not.
    while let next = apostrophe(at: at), next < limit, isLetter(next), !isPossessive(after: at) {
      at = endOfLetters(from: next)
    }
    appendWord(start)
    if isPossessive(after: at) { takePossessive() }
  }

  /// "U.S.", "D.C.", "p.m.", "V.": letters each with a full stop, or a known abbreviation with its own.
  private mutating func takeStoppedLetters(from start: Int) -> Bool {
    guard at - start == 1, at < limit, bytes[at] == 0x2E else { return takeAbbreviation(start) }
    var end = at + 1
    var letters = 1
    while end + 1 < limit, isASCIILetter(bytes[end]), bytes[end + 1] == 0x2E {
      end += 2
      letters += 1
    }
    // "Plan B." ends a sentence; "Vladimir V. Putin" does not: an initial has a capital before it
    // and after it.
    if letters == 1 {
      guard isAtStart || tokens.last?.isCapitalised == true, nextIsCapital(after: end) else {
        return false
      }
    }
    at = end
    appendWord(start)
    if isPossessive(after: at) { takePossessive() }
    return true
  }

  private mutating func takeAbbreviation(_ start: Int) -> Bool {
    guard at < limit, bytes[at] == 0x2E else { return false }
    let id = lexicon.id(folded: hash(start, at + 1))
    let classes = lexicon.classes(of: id)
    guard !classes.isDisjoint(with: [.abbreviation, .titleAbbreviation]) else { return false }
    at += 1
    appendWord(start)
    return true
  }

  private mutating func appendWord(_ start: Int) {
    if bytes[start] >= 0x61 && bytes[start] <= 0x7A, at < limit, bytes[at] == 0x2E {
      // Lower-case abbreviations: "p.m.", "a.m.", "vs.", "approx.".
      let end = endOfStoppedLower(from: start)
      if end > at {
        at = end
      } else if lexicon.classes(of: lexicon.id(folded: hash(start, at + 1))).contains(.abbreviation)
      {
        at += 1
      }
    }
    append(.word, from: start, capital: isCapital(start))
  }

  private func endOfStoppedLower(from start: Int) -> Int {
    guard at - start == 1 else { return at }
    var end = at + 1
    var letters = 1
    while end + 1 < limit, isASCIILetter(bytes[end]), bytes[end + 1] == 0x2E {
      end += 2
      letters += 1
    }
    return letters > 1 ? end : at
  }

  private mutating func takePossessive() {
    let start = at
    guard let next = apostrophe(at: at) else { return }
    afterSpace = false
    at = next < limit && (bytes[next] | 0x20) == 0x73 ? next + 1 : next
    append(.possessive, from: start, capital: false)
  }

  // MARK: Numbers

  private mutating func takeNumber() {
    let start = at
    at += 1
    while at < limit {
      if isDigit(bytes[at]) {
        at += 1
      } else if bytes[at] == 0x2C || bytes[at] == 0x2E || bytes[at] == 0x3A, at + 1 < limit,
        isDigit(bytes[at + 1])
      {
        at += 2
      } else {
        break
      }
    }
    if at + 1 < limit, isOrdinalSuffix(at), !(at + 2 < limit && isLetter(at + 2)) {
      at += 2
      append(.ordinalNumber, from: start, capital: false)
    } else {
      append(.number, from: start, capital: false)
    }
    if isPossessive(after: at) { takePossessive() }
  }

  private func isOrdinalSuffix(_ index: Int) -> Bool {
    switch (bytes[index] | 0x20, bytes[index + 1] | 0x20) {
    case (0x73, 0x74), (0x6E, 0x64), (0x72, 0x64), (0x74, 0x68): return true
    default: return false
    }
  }

  // MARK: Signs

  private mutating func takeSign(_ byte: UInt8) {
    let start = at
    at += 1
    switch byte {
    case 0x2E:
      if at + 1 < limit, bytes[at] == 0x2E, bytes[at + 1] == 0x2E {
        at += 2
        append(.ellipsis, from: start, capital: false)
      } else {
        append(.fullStop, from: start, capital: false)
      }
    case 0x21, 0x3F: append(.question, from: start, capital: false)
    case 0x2C: append(.comma, from: start, capital: false)
    case 0x3B: append(.semicolon, from: start, capital: false)
    case 0x3A: append(.colon, from: start, capital: false)
    case 0x2D:
      append(
        bytes.indices.contains(at) && bytes[at] == 0x2D ? .dash : .hyphen, from: start,
        capital: false)
    case 0x2F: append(.slash, from: start, capital: false)
    case 0x22, 0x27:
      append(opensQuote(start) ? .openQuote : .closeQuote, from: start, capital: false)
    case 0x28, 0x5B: append(.openBracket, from: start, capital: false)
    case 0x29, 0x5D: append(.closeBracket, from: start, capital: false)
    case 0x24: append(.currency, from: start, capital: false)
    case 0x25: append(.percent, from: start, capital: false)
    default: append(.sign, from: start, capital: false)
    }
  }

  /// A straight quote opens when white space, a bracket or nothing stands before it.
  private func opensQuote(_ index: Int) -> Bool {
    afterSpace || isAtStart || tokens.last?.kind == .openBracket
  }

  private mutating func takeBeyondASCII() {
    let start = at
    let length = scalarLength(at)
    switch (bytes[at], length) {
    case (0xC2, 2) where bytes[at + 1] == 0xA0:
      at += 2
      afterSpace = true
    case (0xC2, 2) where bytes[at + 1] == 0xA3 || bytes[at + 1] == 0xA5:
      at += 2
      append(.currency, from: start, capital: false)
    case (0xC2, 2) where bytes[at + 1] == 0xAB: takeFixed(.openQuote, 2)
    case (0xC2, 2) where bytes[at + 1] == 0xBB: takeFixed(.closeQuote, 2)
    case (0xC2, 2): takeFixed(.sign, 2)
    case (0xE2, 3): takeGeneralPunctuation(start)
    default: takeWord()
    }
  }

  /// U+2000 to U+2FFF: spaces, dashes, quotes, the ellipsis, the euro.
  private mutating func takeGeneralPunctuation(_ start: Int) {
    switch (bytes[at + 1], bytes[at + 2]) {
    case (0x80, 0x80...0x8B), (0x80, 0xAF):
      at += 3
      afterSpace = true
    case (0x80, 0x90...0x92): takeFixed(.hyphen, 3)
    case (0x80, 0x93...0x95): takeFixed(.dash, 3)
    case (0x80, 0x98), (0x80, 0x9C), (0x80, 0x9E): takeFixed(.openQuote, 3)
    case (0x80, 0x99), (0x80, 0x9D): takeFixed(.closeQuote, 3)
    case (0x80, 0xA6): takeFixed(.ellipsis, 3)
    case (0x82, 0xAC): takeFixed(.currency, 3)
    default: takeFixed(.sign, 3)
    }
  }

  private mutating func takeFixed(_ kind: Token.Kind, _ length: Int) {
    let start = at
    at = min(at + length, limit)
    append(kind, from: start, capital: false)
  }

  // MARK: Bytes

  private mutating func append(_ kind: Token.Kind, from start: Int, capital: Bool) {
    append(kind, from: start, capital: capital, hash: hash(start, at))
  }

  private mutating func append(
    _ kind: Token.Kind, from start: Int, capital: Bool, hash folded: UInt64
  ) {
    let word: WordID = kind == .word ? lexicon.id(folded: folded) : .unknown
    tokens.append(
      Token(
        start: Int32(clamping: start), end: Int32(clamping: at), kind: kind, isCapitalised: capital,
        followsSpace: afterSpace, word: word, folded: folded))
    afterSpace = false
  }

  private func hash(_ start: Int, _ end: Int) -> UInt64 {
    var hash = StableHash()
    var index = start
    while index < min(end, limit) {
      let byte = bytes[index]
      if byte == 0xE2, index + 2 < limit, bytes[index + 1] == 0x80, bytes[index + 2] == 0x99 {
        hash.add(0x27)
        index += 3
        continue
      }
      hash.add(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
      index += 1
    }
    return hash.value
  }

  /// The index after an apostrophe (straight or curly) at `index`, nil where none stands.
  private func apostrophe(at index: Int) -> Int? {
    guard index < limit else { return nil }
    if bytes[index] == 0x27 { return index + 1 }
    if bytes[index] == 0xE2, index + 2 < limit, bytes[index + 1] == 0x80, bytes[index + 2] == 0x99 {
      return index + 3
    }
    return nil
  }

  /// "'s" with no letter behind it, or a lone apostrophe after an s ("the leaders' call").
  private func isPossessive(after index: Int) -> Bool {
    guard let next = apostrophe(at: index) else { return false }
    if next < limit, (bytes[next] | 0x20) == 0x73, !isLetter(next + 1) { return true }
    return index > 0 && (bytes[index - 1] | 0x20) == 0x73 && !isLetter(next)
      && next < limit && bytes[next] == 0x20
  }

  private func endOfLetters(from index: Int) -> Int {
    var end = index
    while end < limit {
      let byte = bytes[end]
      if isASCIILetter(byte) {
        end += 1
      } else if byte >= 0xC3, !(byte == 0xE2) {
        end += scalarLength(end)
      } else {
        break
      }
    }
    return max(min(end, limit), index + scalarLength(index))
  }

  private func scalarLength(_ index: Int) -> Int {
    guard index < limit else { return 1 }
    let length =
      switch bytes[index] {
      case 0xF0...: 4
      case 0xE0...: 3
      case 0xC0...: 2
      default: 1
      }
    return min(length, limit - index)
  }

  private func nextIsCapital(after index: Int) -> Bool {
    var next = index
    while next < limit, bytes[next] == 0x20 { next += 1 }
    return next > index && next < limit && isCapital(next)
  }

  private func isCapital(_ index: Int) -> Bool {
    let byte = bytes[index]
    if byte >= 0x41 && byte <= 0x5A { return true }
    // Latin-1 capitals: U+00C0 to U+00DE.
    return byte == 0xC3 && index + 1 < limit && bytes[index + 1] < 0x9F
  }

  private func isLetter(_ index: Int) -> Bool {
    index < limit && (isASCIILetter(bytes[index]) || bytes[index] >= 0xC3 && bytes[index] != 0xE2)
  }
  private func isASCIILetter(_ byte: UInt8) -> Bool {
    (byte >= 0x41 && byte <= 0x5A) || (byte >= 0x61 && byte <= 0x7A)
  }
  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
