/// Whether the verb beside a time expression looks back or ahead.
public enum VerbTense: Hashable, Sendable {
  case past, future, unknown

  /// How many tokens away a governing verb is looked for.
  private static let reach = 14

  /// The tense of the nearest cue before the expression in its sentence, else behind it.
  init(at tokens: Range<Int>, in document: Document, sentence: Range<Int>, lexicon: Lexicon) {
    let found = VerbTense.nearest(to: tokens, in: document, sentence: sentence, lexicon: lexicon)
    self = found?.tense ?? .unknown
  }

  /// The nearest cue and its token, nil where there is none.
  static func nearest(
    to tokens: Range<Int>, in document: Document, sentence: Range<Int>, lexicon: Lexicon
  ) -> (tense: VerbTense, token: Int)? {
    let before = tokens.lowerBound - 1
    if before >= sentence.lowerBound, isUntil(document.tokens[before]) { return (.future, before) }
    var index = before
    let floor = max(sentence.lowerBound, tokens.lowerBound - reach)
    while index >= floor {
      if let tense = cue(index, document, lexicon) { return (tense, index) }
      index -= 1
    }
    index = tokens.upperBound
    let ceiling = min(sentence.upperBound, tokens.upperBound + reach)
    while index < ceiling {
      if let tense = cue(index, document, lexicon) { return (tense, index) }
      index += 1
    }
    return nil
  }

  private static func cue(_ index: Int, _ document: Document, _ lexicon: Lexicon) -> VerbTense? {
    let token = document.tokens[index]
    guard token.kind == .word else { return nil }
    // "Will be held", "to be signed": the participle says nothing, the word before "be" does.
    if index > 0, document.tokens[index - 1].folded == be { return nil }
    let classes = lexicon.classes(of: token.word)
    let next = index + 1 < document.tokens.count ? document.tokens[index + 1].folded : 0
    if classes.contains(.futureCue) {
      // "May", the month, is none, and "could have met on Friday" looks back.
      if classes.contains(.month), token.isCapitalised { return nil }
      return next == have ? .past : .future
    }
    if classes.contains(.pastVerb) {
      // "Set to begin on Wednesday" and "set for Wednesday" look ahead.
      return token.folded == set && (next == to || next == `for`) ? .future : .past
    }
    if token.folded == to {
      if next == be { return .future }
      // "They are to meet on Friday" looks ahead.
      if index > 0, isPresent(document.tokens[index - 1]) { return .future }
    }
    if classes.contains(.planning), isFollowedByTo(index, document) { return .future }
    guard !token.isCapitalised, token.count >= 5 else { return nil }
    let bytes = document.text.bytes
    let end = Int(token.end)
    return bytes[end - 1] == UInt8(ascii: "d") && bytes[end - 2] == UInt8(ascii: "e") ? .past : nil
  }

  private static func isFollowedByTo(_ index: Int, _ document: Document) -> Bool {
    index + 1 < document.tokens.count && document.tokens[index + 1].folded == to
  }

  private static func isPresent(_ token: Token) -> Bool {
    token.folded == `is` || token.folded == are
  }

  private static func isUntil(_ token: Token) -> Bool {
    token.folded == until || token.folded == till
  }

  private static let set = StableHash.folded("set")
  private static let to = StableHash.folded("to")
  private static let be = StableHash.folded("be")
  private static let `for` = StableHash.folded("for")
  private static let `is` = StableHash.folded("is")
  private static let are = StableHash.folded("are")
  private static let have = StableHash.folded("have")
  private static let until = StableHash.folded("until")
  private static let till = StableHash.folded("till")
}
