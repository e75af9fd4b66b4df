/// What the rules for counts and for measures share: how numbers and what bounds them are written.
enum NumberPatterns {
  /// Captures of all rules for numbers.
  enum Capture {
    static let modifier = 0
    static let number = 1
    static let other = 2
    static let unit = 3
    static let prefix = 4
    static let currency = 5
    static let minus = 6
  }

  /// "seven", "twenty-five", "two hundred and fifty".
  static let words = Pattern.repeated(
    .choice([
      .lexical(.number),
      .sequence([behindNumber, .lexical(.multiplier)]),
      .sequence([behindNumber, .choice([.kind([.hyphen]), .word(["and"])]), .lexical(.number)]),
    ]), 1...6)

  /// "12", "1,500", "1.5 million", "two hundred and fifty".
  static let number = Pattern.choice([
    .sequence([.choice([.kind([.number]), words]), .optional(.lexical(.multiplier))]), words,
  ])

  /// "at least", "more than", "over", "nearly", "about", "up to", "fewer than", "an estimated".
  static let modifier = Pattern.capture(
    Capture.modifier,
    .choice([
      .sequence([.word(["at"]), .word(["least", "most"])]),
      .sequence([.word(["more", "fewer", "less", "greater"]), .word(["than"])]),
      .sequence([.word(["up", "close"]), .word(["to"])]),
      .sequence([.word(["no"]), .word(["fewer", "less", "more"]), .word(["than"])]),
      .sequence([.word(["as"]), .word(["many", "few", "much"]), .word(["as"])]),
      .sequence([.word(["in"]), .word(["excess"]), .word(["of"])]),
      .sequence([.word(["upwards"]), .word(["of"])]),
      .sequence([.word(["a"]), .word(["minimum", "maximum"]), .word(["of"])]),
      .sequence([.word(["an"]), .word(["estimated"])]),
      .word([
        "about", "around", "approximately", "roughly", "some", "nearly", "almost", "over", "under",
        "exactly", "only", "just", "estimated",
      ]),
    ]))

  /// A number stands right before: the "hundred" of "two hundred", the "-five" of "twenty-five".
  private static let behindNumber = Pattern.behind(.lexical([.number, .multiplier]))
}

extension Match {
  /// A capture as a number; nil where it is none.
  func printedNumber(_ capture: Int) -> PrintedNumber? {
    guard let range = captures[capture], !range.isEmpty else { return nil }
    return PrintedNumber(tokens[range], bytes: text.bytes, lexicon: lexicon)
  }

  /// What bounds the number.
  var numberModifier: NumberModifier? {
    words(NumberPatterns.Capture.modifier).flatMap { NumberModifier(words: $0.lowercased()) }
  }
}
