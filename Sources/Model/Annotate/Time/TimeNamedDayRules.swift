/// Days that have a name of their own.
enum TimeNamedDayRules {
  private typealias P = TimePatterns

  static let all: [Rule<TimeExpression>] = [namedDay, nineEleven, september11]

  // "Black Monday", "D-Day", "VE Day"; not "a black Monday".
  static let namedDay = Rule<TimeExpression>(
    "time.named-day",
    .sequence([
      .choice(names.indices.map { .capture($0 + 1, .sequence(names[$0].words.map(capital))) }),
      // "Black Monday 1987", "Black Monday, 1987".
      .optional(.sequence([.optional(P.comma), .capture(0, .digits(4...4))])),
    ])
  ) { match in
    guard let index = names.indices.first(where: { match.captures[$0 + 1] != nil }) else {
      return nil
    }
    let day = names[index]
    if let year = match.digits(0), year != day.year { return nil }
    return .date(.number(day.year), .day(month: day.month, day: day.day))
  }

  private static func capital(_ word: String) -> Pattern {
    word == "-" ? .optional(P.hyphen) : .capitalised(.word([word]))
  }

  private static let names: [(words: [String], year: Int, month: Int, day: Int)] = [
    (["black", "thursday"], 1929, 10, 24), (["black", "tuesday"], 1929, 10, 29),
    (["black", "monday"], 1987, 10, 19), (["d", "-", "day"], 1944, 6, 6),
    (["v", "-", "e", "day"], 1945, 5, 8), (["ve", "day"], 1945, 5, 8),
    (["v", "-", "j", "day"], 1945, 8, 15), (["vj", "day"], 1945, 8, 15),
  ]

  // "9/11"; not "9/11/2013", not "19/11".
  static let nineEleven = Rule<TimeExpression>(
    "time.nine-eleven",
    .sequence([
      .notBehind(.kind([.slash, .number, .currency])), .capture(P.Capture.month, .digits(1...1)),
      .joined(.kind([.slash])), .joined(.capture(P.Capture.day, .digits(2...2))),
      .notAhead(.choice([.kind([.slash, .percent]), .lexical([.unit, .multiplier])])),
    ])
  ) { match in
    guard match.digits(P.Capture.month) == 9, match.digits(P.Capture.day) == 11 else { return nil }
    return .date(.number(2001), .day(month: 9, day: 11))
  }

  // "the Sept. 11 attacks", "the attacks of September 11"; not "the meeting of September 11".
  static let september11 = Rule<TimeExpression>(
    "time.september-11",
    .sequence([
      P.month, .capture(P.Capture.day, .choice([.digits(2...2), .kind([.ordinalNumber])])),
      .notAhead(.sequence([.optional(P.comma), P.year])),
    ])
  ) { match in
    guard match.timeMonth == 9, match.timeDay == 11 else { return nil }
    let next = match.range.upperBound
    let attacks = ["attack", "attacks", "hijackers", "hijackings", "commission"]
    let isAttack =
      match.words(next, in: attacks)
      || match.words(next, in: ["terrorist", "terror"]) && match.words(next + 1, in: attacks)
      || match.words(match.range.lowerBound - 1, in: ["of", "on"])
        && match.words(match.range.lowerBound - 2, in: ["attack", "attacks"])
    return isAttack ? .date(.number(2001), .day(month: 9, day: 11)) : nil
  }
}
