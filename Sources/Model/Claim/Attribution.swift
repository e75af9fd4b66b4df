/// Who says what a sentence says, by its cue: "according to CCTV", "as reported by the BBC", "police
/// said", "said Ann Lee, a nurse", "the ministry told Reuters".
struct Attribution: Hashable, Sendable {
  /// The source's words, as in "Chinese state broadcaster CCTV".
  let source: String
  /// The name of whom it rests on, as in "CCTV".
  let origin: String?

  /// The attribution of a sentence, nil where the article speaks itself.
  init?(_ reading: SentenceReading) {
    for index in reading.tokens where Attribution.isCue(index, reading) {
      let isPassive = reading.isWord(index, "reported", "quoted") && reading.isWord(index + 1, "by")
      let found: Range<Int>?
      if reading.isWord(index, "according") {
        found = reading.isWord(index + 1, "to") ? Attribution.words(from: index + 2, reading) : nil
      } else if isPassive {
        found = Attribution.words(from: index + 2, reading)
      } else {
        // "in Takoradi, the capital, said Ann Lee": a name behind the verb and a comma before it.
        let isInverted =
          reading.token(index - 1)?.kind == .comma && reading.name(at: index + 1) != nil
        found =
          (isInverted ? Attribution.inverted(index, reading) : nil)
          ?? Attribution.subject(before: index, reading) ?? Attribution.inverted(index, reading)
      }
      guard let found, !found.isEmpty else { continue }
      source = reading.document.text[reading.bytes(found)]
      // "The ministry told Reuters": the agency has it from the ministry, and others from the agency.
      let hearer = reading.isWord(index, "told", "tells") ? reading.name(at: index + 1) : nil
      origin =
        hearer.flatMap { $0.value.kind == .unknown ? $0.value.text : nil }
        ?? reading.names.last {
          $0.tokens.lowerBound >= found.lowerBound && $0.tokens.upperBound <= found.upperBound
        }?.value.text
      return
    }
    return nil
  }

  /// A word of speech that is no noun ("the reports") and no part of a name ("United States").
  private static func isCue(_ index: Int, _ reading: SentenceReading) -> Bool {
    guard let token = reading.token(index),
      !token.isCapitalised || index == reading.tokens.lowerBound,
      reading.classes(index).contains(.reporting)
    else { return false }
    return reading.classes(index - 1).isDisjoint(with: [.determiner, .preposition])
  }

  /// Words up to the next sign.
  private static func words(from start: Int, _ reading: SentenceReading) -> Range<Int> {
    var end = start
    while let token = reading.token(end), token.kind == .word || token.kind == .possessive {
      end += 1
    }
    return start..<end
  }

  /// "Police said", "Ann Lee, a nurse, said": the words before a verb of speech, without those of an
  /// aside; nil for a pronoun, which names nobody.
  private static func subject(before verb: Int, _ reading: SentenceReading) -> Range<Int>? {
    var end = verb
    while reading.classes(end - 1).contains(.auxiliary) || reading.isWord(end - 1, "also", "later")
    {
      end -= 1
    }
    if reading.token(end - 1)?.kind == .comma {
      // Over "a nurse," to the name before it.
      let open = (max(reading.tokens.lowerBound, end - 10)..<(end - 1)).last {
        reading.token($0)?.kind == .comma
      }
      guard let open, reading.name(before: open) != nil else { return nil }
      end = open
    }
    var start = end
    while start > reading.tokens.lowerBound, end - start < 8, let token = reading.token(start - 1),
      token.kind == .word || token.kind == .possessive || token.kind == .hyphen,
      !reading.endsClause(start - 1), !reading.isWord(start - 1, "and", "as")
    {
      start -= 1
    }
    guard start < end, reading.classes(start).isDisjoint(with: [.pronoun, .reporting]) else {
      return nil
    }
    // "Five people had so far been confirmed dead": a sentence stands there, and nobody who speaks.
    guard (start..<end).allSatisfy({ !reading.classes($0).contains(.auxiliary) }) else {
      return nil
    }
    return start..<end
  }

  /// "…, said Ann Lee".
  private static func inverted(_ verb: Int, _ reading: SentenceReading) -> Range<Int>? {
    guard let before = reading.token(verb - 1)?.kind, before == .comma || before == .closeQuote,
      reading.classes(verb + 1).isDisjoint(with: [.pronoun])
    else { return nil }
    let found = words(from: verb + 1, reading)
    return found.count < 8 ? found : nil
  }
}
