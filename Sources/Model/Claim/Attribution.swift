/// Who says what a sentence says, by its cue: "according to CCTV", "as reported by the BBC".
struct Attribution {
  /// The source's words, as in "Chinese state broadcaster CCTV".
  let source: String
  /// The name of whom it rests on, as in "CCTV".
  let origin: String?

  /// The attribution of a sentence, nil where the article speaks itself.
  init?(_ reading: SentenceReading) {
    for index in reading.tokens {
      let start: Int
      if reading.isWord(index, "according"), reading.isWord(index + 1, "to") {
        start = index + 2
      } else if reading.isWord(index, "reported"), reading.isWord(index + 1, "by") {
        start = index + 2
      } else {
        continue
      }
      var end = start
      while let token = reading.token(end), token.kind == .word || token.kind == .possessive {
        end += 1
      }
      guard end > start else { continue }
      source = reading.document.text[reading.bytes(start..<end)]
      origin =
        reading.names.last {
          $0.tokens.lowerBound >= start && $0.tokens.upperBound <= end
        }?.value.text
      return
    }
    return nil
  }
}
