/// The rules for numbers of people and things, in order of precedence at equal length.
///
/// Percentages, money, times and ages are no numbers of things: `QuantityAnnotator` leaves out what
/// another family has found.
enum QuantityRules {
  private enum Capture {
    static let modifier = 0
    static let number = 1
    static let other = 2
  }

  static let all: [Rule<Quantity>] = [plain, range, dozens, dozen, none]

  /// "12", "1,500", "two hundred and fifty", "3 million", "1.5 million" is left out: a fraction.
  private static let number = Pattern.choice([
    .sequence([
      .choice([.digits(1...11), words]), .optional(.lexical(.multiplier)),
    ]),
    words,
  ])

  /// "seven", "twenty-five", "two hundred and fifty".
  private static let words = Pattern.repeated(
    .choice([
      .lexical(.number),
      .sequence([.behindNumber, .lexical(.multiplier)]),
      .sequence([.behindNumber, .choice([.kind([.hyphen]), .word(["and"])]), .lexical(.number)]),
    ]), 1...6)

  /// "at least", "more than", "over", "nearly", "about", "up to", "fewer than".
  private static let modifier = Pattern.capture(
    Capture.modifier,
    .choice([
      .sequence([.word(["at"]), .word(["least", "most"])]),
      .sequence([.word(["more", "fewer", "less", "greater"]), .word(["than"])]),
      .sequence([.word(["up"]), .word(["to"])]),
      .sequence([.word(["no"]), .word(["fewer", "less", "more"]), .word(["than"])]),
      .sequence([.word(["as"]), .word(["many", "few"]), .word(["as"])]),
      .word([
        "about", "around", "approximately", "roughly", "some", "nearly", "almost", "over", "under",
        "exactly", "only", "just",
      ]),
    ]))

  /// "at least 12", "about 1,500", "seven".
  private static let plain = Rule<Quantity>(
    "quantity.number",
    .sequence([.optional(modifier), .capture(Capture.number, number)])
  ) { match in
    guard let number = match.count(Capture.number) else { return nil }
    return quantity(number, match.words(Capture.modifier)?.lowercased())
  }

  /// "20 to 30", "between 20 and 30", "20-30".
  private static let range = Rule<Quantity>(
    "quantity.range",
    .choice([
      .sequence([
        .word(["between"]), .capture(Capture.number, number), .word(["and"]),
        .capture(Capture.other, number),
      ]),
      .sequence([
        .capture(Capture.number, .digits(1...7)),
        .choice([.word(["to", "or"]), .kind([.hyphen, .dash])]),
        .capture(Capture.other, .digits(1...7)),
      ]),
    ])
  ) { match in
    guard let low = match.count(Capture.number), let high = match.count(Capture.other), low < high
    else { return nil }
    return Quantity(low: low, high: high)
  }

  /// "dozens", "hundreds of", "tens of thousands": rough, up to ten times the word.
  private static let dozens = Rule<Quantity>(
    "quantity.rough",
    .choice([
      .sequence([
        .word(["tens", "dozens", "hundreds"]), .word(["of"]),
        .capture(Capture.number, .word(["thousands", "millions"])),
      ]),
      .capture(Capture.number, .word(["dozens", "scores", "hundreds", "thousands", "millions"])),
      .capture(Capture.number, .word(["several", "few", "many"])),
    ])
  ) { match in
    switch match.words(Capture.number)?.lowercased() {
    case "dozens", "scores": Quantity(low: 24, high: 199)
    case "hundreds": Quantity(low: 200, high: 2000)
    case "thousands": Quantity(low: 2000, high: nil)
    case "millions": Quantity(low: 2_000_000, high: nil)
    case "several", "few": Quantity(low: 3, high: 20)
    default: nil
    }
  }

  /// "a dozen", "half a dozen", "two dozen".
  private static let dozen = Rule<Quantity>(
    "quantity.dozen",
    .sequence([
      .optional(modifier), .optional(.capture(Capture.other, .word(["half"]))), .word(["a"]),
      .capture(Capture.number, .word(["dozen", "hundred", "thousand", "couple"])),
    ])
  ) { match in
    let words = match.words(Capture.number)?.lowercased()
    let whole = ["dozen": 12, "hundred": 100, "thousand": 1000, "couple": 2][words ?? ""]
    guard let whole else { return nil }
    let number = match.words(Capture.other) == nil ? whole : whole / 2
    return quantity(number, match.words(Capture.modifier)?.lowercased())
  }

  /// "no one", "nobody", "no casualties": zero; the noun is not part of it.
  private static let none = Rule<Quantity>(
    "quantity.none",
    .choice([
      .sequence([.word(["no"]), .optional(.kind([.hyphen])), .word(["one"])]),
      .word(["nobody", "none"]),
      .sequence([.word(["no"]), .notAhead(.word(["longer", "more", "less", "fewer"]))]),
    ])
  ) { _ in Quantity(0) }

  /// What a modifier makes of a number; "about" and "nearly" mean a tenth either way or below.
  private static func quantity(_ number: Int, _ modifier: String?) -> Quantity {
    let tenth = number / 10
    switch modifier {
    case nil, "exactly", "only", "just": return Quantity(number)
    case "at least", "no fewer than", "no less than", "as many as":
      return modifier == "as many as"
        ? Quantity(low: max(0, number - tenth), high: number) : Quantity(low: number, high: nil)
    case "more than", "over", "greater than": return Quantity(low: number + 1, high: nil)
    case "at most", "no more than", "up to", "as few as": return Quantity(low: 0, high: number)
    case "fewer than", "less than", "under": return Quantity(low: 0, high: max(0, number - 1))
    case "nearly", "almost": return Quantity(low: number - tenth, high: number)
    default: return Quantity(low: number - tenth, high: number + tenth)
    }
  }
}

extension Pattern {
  /// A number stands right before: the "hundred" of "two hundred", the "-five" of "twenty-five".
  fileprivate static let behindNumber = Pattern.behind(.lexical([.number, .multiplier]))
}

extension Match {
  /// A capture as a whole number: digits or words, with hundred, thousand and million; nil where it
  /// is none, and above a trillion.
  fileprivate func count(_ capture: Int) -> Int? {
    guard let range = captures[capture], !range.isEmpty else { return nil }
    var total = 0
    var part = 0
    for token in tokens[range] {
      if let digits = Numerals.integer(text.bytes, token) {
        part += digits
      } else if let number = lexicon.number(of: token.word, as: .number) {
        part += number
      } else if let factor = lexicon.number(of: token.word, as: .multiplier) {
        let (product, overflow) = max(1, part).multipliedReportingOverflow(by: factor)
        guard !overflow, product <= 1_000_000_000_000 else { return nil }
        if factor >= 1000 {
          total += product
          part = 0
        } else {
          part = product
        }
      }
    }
    return total + part
  }
}
