/// The rules for numbers of people and things, in order of precedence at equal length.
///
/// Percentages, money, times and ages are no numbers of things: `QuantityAnnotator` leaves out what
/// another family has found.
enum QuantityRules {
  private typealias P = NumberPatterns

  static let all: [Rule<Quantity>] = [plain, range, dozens, dozen, none]

  /// "at least 12", "about 1,500", "seven".
  private static let plain = Rule<Quantity>(
    "quantity.number",
    .sequence([.optional(P.modifier), .capture(P.Capture.number, P.number)])
  ) { match in
    match.count(P.Capture.number).map { Quantity($0, match.numberModifier) }
  }

  /// "20 to 30", "between 20 and 30", "20-30".
  private static let range = Rule<Quantity>(
    "quantity.range",
    .choice([
      .sequence([
        .word(["between"]), .capture(P.Capture.number, P.number), .word(["and"]),
        .capture(P.Capture.other, P.number),
      ]),
      .sequence([
        .capture(P.Capture.number, .digits(1...7)),
        .choice([.word(["to", "or"]), .kind([.hyphen, .dash])]),
        .capture(P.Capture.other, .digits(1...7)),
      ]),
    ])
  ) { match in
    guard let low = match.count(P.Capture.number), let high = match.count(P.Capture.other),
      low < high
    else { return nil }
    return Quantity(low: low, high: high)
  }

  /// "dozens", "hundreds of", "tens of thousands": rough, up to ten times the word.
  private static let dozens = Rule<Quantity>(
    "quantity.rough",
    .choice([
      .sequence([
        .capture(P.Capture.other, .word(["tens", "dozens", "hundreds"])), .word(["of"]),
        .capture(P.Capture.number, .word(["thousands", "millions"])),
      ]),
      .capture(P.Capture.number, .word(["dozens", "scores", "hundreds", "thousands", "millions"])),
      .capture(P.Capture.number, .word(["several", "few", "many"])),
    ])
  ) { match in
    let few = ["tens": 20, "dozens": 24, "hundreds": 200]
    if let count = match.words(P.Capture.other).flatMap({ few[$0.lowercased()] }) {
      let isMillions = match.words(P.Capture.number)?.lowercased() == "millions"
      return Quantity(low: count * (isMillions ? 1_000_000 : 1000), high: nil)
    }
    return switch match.words(P.Capture.number)?.lowercased() {
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
      .optional(P.modifier), .optional(.capture(P.Capture.other, .word(["half"]))), .word(["a"]),
      .capture(P.Capture.number, .word(["dozen", "hundred", "thousand", "couple"])),
    ])
  ) { match in
    let words = match.words(P.Capture.number)?.lowercased()
    let whole = ["dozen": 12, "hundred": 100, "thousand": 1000, "couple": 2][words ?? ""]
    guard let whole else { return nil }
    let number = match.words(P.Capture.other) == nil ? whole : whole / 2
    return Quantity(number, match.numberModifier)
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
}

extension Match {
  /// A capture as a whole number; nil with a fraction: "1.5" counts nothing, "1.5 million" does.
  fileprivate func count(_ capture: Int) -> Int? { printedNumber(capture)?.whole }
}
