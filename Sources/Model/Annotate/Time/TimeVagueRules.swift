/// Words for the past, the present and the future.
enum TimeVagueRules {
  private typealias P = TimePatterns

  static let all: [Rule<TimeExpression>] = [
    reference, former, present, past, future, recentUnits, untilNow, onePoint,
  ]

  // "now", "recently", "current"; not "now that", not "The Current".
  static let reference = Rule<TimeExpression>(
    "time.reference",
    .sequence([
      .optional(.word(["more", "most", "just", "right", "very", "until", "only"])),
      .notAhead(.word(["former", "future"])),
      .capture(P.Capture.whole, .lexical(.timeReference)),
    ])
  ) { match in
    // "Most recent model" names the newest, and is no date.
    if match.holds(P.Capture.whole, "recent"), match.range.count > 1 { return nil }
    let skips = ["just", "until", "only"]
    if skips.contains(where: { match.words(match.range.lowerBound, in: [$0]) }) { return nil }
    return match.value(P.Capture.whole, as: .timeReference).map { TimeExpression(.reference($0)) }
  }

  // "former president"; not "the former", not "the former is".
  static let former = Rule<TimeExpression>(
    "time.former",
    .sequence([
      .capture(P.Capture.whole, .word(["former"])),
      .ahead(.kind([.word])),
    ]), part: P.Capture.whole
  ) { match in
    let next = match.range.upperBound
    guard match.tokens.indices.contains(next) else { return nil }
    // "Former US Secretary": no pronoun.
    if match.tokens[next].isCapitalised { return TimeExpression(.reference("PAST_REF")) }
    let classes = match.lexicon.classes(of: match.tokens[next].word)
    return classes.isDisjoint(with: [.function, .auxiliary, .pastVerb])
      ? TimeExpression(.reference("PAST_REF")) : nil
  }

  // "at present", "these days", "the time being", "the present day"; not "present at".
  static let present = Rule<TimeExpression>(
    "time.present",
    .choice([
      .sequence([
        .word(["at"]),
        .capture(
          P.Capture.whole,
          .choice([
            .sequence([.word(["present"]), .ahead(.kind([.comma, .fullStop, .semicolon]))]),
            .sequence([
              .word(["the"]), .word(["present", "moment"]), .notAhead(.word(["of", "when"])),
            ]),
            .sequence([.word(["the"]), .word(["present", "current"]), .word(["time", "moment"])]),
          ])),
      ]),
      .capture(P.Capture.whole, .sequence([.word(["these"]), .word(["days"])])),
      .capture(
        P.Capture.whole,
        .sequence([.word(["the"]), .word(["time"]), .word(["being"])])),
      .capture(
        P.Capture.whole,
        .sequence([
          .optional(P.the), .optional(.word(["modern"])), .word(["present"]), .optional(P.hyphen),
          .word(["day"]),
        ])),
      .sequence([.word(["to"]), .capture(P.Capture.whole, .word(["date"]))]),
    ]), part: P.Capture.whole
  ) { _ in TimeExpression(.reference("PRESENT_REF")) }

  // "in the past", "the distant past"; not "the past week", not "past the post".
  static let past = Rule<TimeExpression>(
    "time.past",
    .sequence([
      P.the, .optional(.word(["recent", "distant", "not"])), .word(["past"]),
      .ahead(
        .choice([
          .kind([.comma, .fullStop, .semicolon, .closeQuote, .closeBracket, .question, .possessive]
          ),
          .lexical([.function, .preposition, .auxiliary]),
        ])),
    ])
  ) { _ in TimeExpression(.reference("PAST_REF")) }

  // "the future", "in the near future", "future talks", "the near term"; not "futures".
  static let future = Rule<TimeExpression>(
    "time.future",
    .choice([
      .sequence([
        .optional(.word(["the", "a"])), farness, .word(["future"]),
        .notAhead(
          .sequence([
            .notAhead(.lexical([.function, .preposition, .auxiliary, .pastVerb])), .kind([.word]),
          ])),
      ]),
      .word(["future"]),
      .sequence([P.the, .word(["near", "short", "long", "medium"]), .word(["term"])]),
    ])
  ) { _ in TimeExpression(.reference("FUTURE_REF")) }

  private static let farness: Pattern = .optional(
    .word(["near", "foreseeable", "distant", "immediate", "very"]))

  // "recent years", "in recent weeks", "the last few" is a duration; not "recent hires".
  static let recentUnits = Rule<TimeExpression>(
    "time.recent-units",
    .sequence([
      .optional(P.the), .optional(.word(["more", "most"])), .word(["recent"]),
      .choice([P.pluralUnit, .word(["times", "history", "memory"])]),
    ])
  ) { _ in TimeExpression(.reference("PAST_REF")) }

  // "by now", "until now", "so far" is no date; only "now" is marked.
  static let untilNow = Rule<TimeExpression>(
    "time.until-now",
    .sequence([
      .word(["by", "until", "till", "from", "for", "just", "only"]),
      .capture(P.Capture.whole, .word(["now"])),
    ]), part: P.Capture.whole
  ) { _ in TimeExpression(.reference("PRESENT_REF")) }

  // "at one point", "at one time"; not "one point one".
  static let onePoint = Rule<TimeExpression>(
    "time.one-point",
    .sequence([
      .word(["at"]),
      .capture(
        P.Capture.whole,
        .sequence([.word(["one"]), .word(["point", "time", "stage"])])),
    ]), part: P.Capture.whole
  ) { _ in TimeExpression(.reference("PAST_REF")) }
}
