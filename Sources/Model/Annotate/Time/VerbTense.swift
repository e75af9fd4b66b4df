/// Whether the verb beside a time expression looks back or ahead.
enum VerbTense: Hashable, Sendable {
  case past, future, unknown

  /// How many tokens away a governing verb is looked for.
  private static let reach = 14

  /// The tense of the nearest cue before the expression in its sentence, else behind it.
  init(at tokens: Range<Int>, in document: Document, sentence: Range<Int>, lexicon: Lexicon) {
    let before = tokens.lowerBound - 1
    if before >= sentence.lowerBound, VerbTense.isUntil(document.tokens[before]) {
      self = .future
      return
    }
    var index = before
    let floor = max(sentence.lowerBound, tokens.lowerBound - VerbTense.reach)
    while index >= floor {
      if let tense = VerbTense.cue(index, document, lexicon) {
        self = tense
        return
      }
      index -= 1
    }
    index = tokens.upperBound
    let ceiling = min(sentence.upperBound, tokens.upperBound + VerbTense.reach)
    while index < ceiling {
      if let tense = VerbTense.cue(index, document, lexicon) {
        self = tense
        return
      }
      index += 1
    }
    self = .unknown
  }

  private static func cue(_ index: Int, _ document: Document, _ lexicon: Lexicon) -> VerbTense? {
    let token = document.tokens[index]
    guard token.kind == .word else { return nil }
    // "Will be held", "to be signed": the participle says nothing, the word before "be" does.
    if index > 0, document.tokens[index - 1].folded == be { return nil }
    let classes = lexicon.classes(of: token.word)
    if classes.contains(.futureCue) { return .future }
    if classes.contains(.pastVerb) {
      // "Set to begin on Wednesday" looks ahead.
      return isFollowedByTo(index, document) && token.folded == set ? .future : .past
    }
    if token.folded == to, index + 1 < document.tokens.count,
      document.tokens[index + 1].folded == be
    {
      return .future
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

  private static func isUntil(_ token: Token) -> Bool {
    token.folded == until || token.folded == till
  }

  private static let set = StableHash.folded("set")
  private static let to = StableHash.folded("to")
  private static let be = StableHash.folded("be")
  private static let until = StableHash.folded("until")
  private static let till = StableHash.folded("till")
}
