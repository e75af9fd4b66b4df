/// Dates so long before or after another time, and that time itself named again.
enum TimeOffsetRules {
  private typealias P = TimePatterns

  static let all: [Rule<TimeExpression>] = [
    ago, later, yearAgo, plainLater, fromNow, period, sameTime,
  ]

  // "two years ago", "almost a month ago", "a few days ago", "years ago"; not "long ago".
  static let ago = Rule<TimeExpression>(
    "time.ago",
    .sequence([
      .choice([
        .sequence([
          .optional(P.approximation), .capture(P.Capture.amount, amount), .optional(P.hyphen),
          .capture(P.Capture.unit, P.countedUnit),
        ]),
        .capture(P.Capture.unit, P.pluralUnit),
      ]), .word(["ago"]),
    ])
  ) { match in
    match.timeUnit.map {
      TimeExpression(
        .offset(match.timeAmount, $0, sign: -1, .writing), modifier: match.timeModifier)
    }
  }

  // "two days later", "a year earlier", "just 14 years later"; not "later" alone.
  static let later = Rule<TimeExpression>(
    "time.later",
    .sequence([
      .optional(.word(["just", "only"])), .optional(P.approximation),
      .optional(.capture(P.Capture.amount, amount)),
      .capture(P.Capture.unit, P.countedUnit),
      .choice([
        .capture(
          P.Capture.relative,
          .word([
            "later", "earlier", "afterwards", "afterward", "previously", "beforehand", "prior",
          ])),
        .sequence([
          .capture(P.Capture.relative, .word(["before", "after"])),
          .ahead(.kind([.comma, .fullStop, .semicolon, .closeBracket])),
        ]),
      ]),
      .notAhead(.word(["than"])),
    ])
  ) { match in
    guard let unit = match.timeUnit else { return nil }
    let isBefore = match.begins(
      P.Capture.relative, with: ["earlier", "previously", "beforehand", "before", "prior"])
    return TimeExpression(
      .offset(match.timeAmount, unit, sign: isBefore ? -1 : 1, .mention),
      modifier: match.timeModifier)
  }

  // "the year-ago quarter", "the year-earlier period", "year-earlier" losses; not "a year ago".
  static let yearAgo = Rule<TimeExpression>(
    "time.year-ago",
    .choice([
      .sequence([
        .optional(P.the), .word(["year"]), .optional(P.hyphen), .word(["ago", "earlier"]),
        .optional(.capture(P.Capture.day, .lexical(.ordinal))),
        .capture(P.Capture.whole, .word(["quarter", "period", "month", "half"])),
      ]),
      .sequence([.word(["year"]), P.hyphen, .word(["ago", "earlier"])]),
    ])
  ) { match in
    guard match.captures[P.Capture.whole] != nil else {
      return TimeExpression(.offset(TimeAmount(1), .year, sign: -1, .mention))
    }
    guard let number = match.timeDay else {
      return TimeExpression(.samePart(.step(-1, .mention)))
    }
    if match.holds(P.Capture.whole, "quarter"), (1...4).contains(number) {
      return .date(.step(-1, .mention), .quarter(number))
    }
    return match.holds(P.Capture.whole, "half") && (1...2).contains(number)
      ? .date(.step(-1, .mention), .half(number)) : nil
  }

  // "the day before", "the day following"; not "the day before the vote".
  static let plainLater = Rule<TimeExpression>(
    "time.day-after",
    .sequence([
      P.the, .capture(P.Capture.unit, .word(["day", "week", "month", "year"])),
      .capture(P.Capture.relative, .word(["before", "after", "following", "prior"])),
      .ahead(
        .choice([
          .kind([.comma, .fullStop, .semicolon, .closeBracket, .closeQuote]),
          .lexical([.pastVerb, .auxiliary]),
        ])),
    ])
  ) { match in
    guard let unit = match.timeUnit else { return nil }
    let isBefore = match.begins(P.Capture.relative, with: ["before", "prior"])
    return TimeExpression(.step(unit, isBefore ? -1 : 1, .mention))
  }

  // "two weeks from now", "three years hence"; not "from now".
  static let fromNow = Rule<TimeExpression>(
    "time.from-now",
    .sequence([
      .optional(P.approximation), .capture(P.Capture.amount, amount),
      .capture(P.Capture.unit, P.countedUnit),
      .choice([
        .sequence([.word(["from"]), .word(["now", "today"])]), .word(["hence"]),
      ]),
    ])
  ) { match in
    match.timeUnit.map {
      TimeExpression(
        .offset(match.timeAmount, $0, sign: 1, .writing), modifier: match.timeModifier)
    }
  }

  // "this period", "the same period", "the comparable quarter"; not "a period".
  static let period = Rule<TimeExpression>(
    "time.period",
    .choice([
      .sequence([
        .optional(P.the), .word(["this", "that", "same"]), .optional(.word(["same"])),
        .word(["period"]),
      ]),
      .sequence([
        P.the, .word(["comparable", "corresponding", "equivalent", "like"]),
        .word(["period", "quarter", "month", "half"]),
      ]),
    ])
  ) { _ in TimeExpression(.sameTime) }

  // "at the same time", "by that time", "at this point"; not "for the first time", not "over time".
  static let sameTime = Rule<TimeExpression>(
    "time.same-time",
    .sequence([
      .capture(
        P.Capture.part, .word(["at", "during", "by", "around", "about", "until", "since"])),
      .capture(
        P.Capture.whole,
        .sequence([
          .choice([
            .word(["this", "that"]), .sequence([P.the, .word(["same"])]), P.the,
          ]), .word(["time"]),
          .notAhead(.word(["being"])),
        ])),
    ]), part: P.Capture.whole
  ) { match in
    // "At this time" is now; "during this time" is the time spoken of.
    let isNow =
      match.begins(P.Capture.part, with: ["at"]) && match.begins(P.Capture.whole, with: ["this"])
    return TimeExpression(isNow ? .reference("PRESENT_REF") : .sameTime)
  }

  private static let amount: Pattern = .choice([P.number, P.vagueAmount, .word(["a", "an"])])
}
