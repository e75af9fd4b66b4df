/// Dates that count from the time of writing or from the time last mentioned.
enum TimeRelativeRules {
  private typealias P = TimePatterns

  static let all: [Rule<TimeExpression>] = [
    today, dayBeforeYesterday, tonight, lastNight, dayPartStep, step, latest, lastStep, namedStep,
    countedStep, countedUnits, ordinalUnit, unitEnded, theUnit, unitEnd,
  ]

  // "today", "yesterday", "earlier today", "late yesterday"; not "today's" with its ending.
  static let today = Rule<TimeExpression>(
    "time.today",
    .sequence([
      .optional(
        .choice([
          .word(["earlier", "later"]), .capture(P.Capture.part, .word(["late", "early"])),
        ])),
      .capture(P.Capture.whole, .lexical(.deictic)),
    ])
  ) { match in
    match.number(P.Capture.whole, as: .deictic).map {
      TimeExpression(.step(.day, $0, .writing), modifier: match.partModifier)
    }
  }

  // "the day before yesterday", "the day after tomorrow"; not "the day before".
  static let dayBeforeYesterday = Rule<TimeExpression>(
    "time.two-days",
    .sequence([
      .optional(P.the), .word(["day"]),
      .choice([
        .sequence([.word(["before"]), .capture(P.Capture.whole, .word(["yesterday"]))]),
        .sequence([.word(["after"]), .capture(P.Capture.whole, .word(["tomorrow"]))]),
      ]),
    ])
  ) { match in
    match.number(P.Capture.whole, as: .deictic).map {
      TimeExpression(.step(.day, 2 * $0, .writing))
    }
  }

  // "tonight", "overnight" has a rule of its own; not "the night".
  static let tonight = Rule<TimeExpression>("time.tonight", .word(["tonight"])) { _ in
    TimeExpression(.step(.day, 0, .writing), clock: ClockTime(part: "NI"))
  }

  // "last week", "this year", "the following day", "that same month", "this past weekend"; not "this
  // weekly".
  static let step = Rule<TimeExpression>(
    "time.step",
    .sequence([
      .optional(
        .choice([P.the, .sequence([.word(["this"]), .ahead(.word(["past", "coming"]))])])),
      .capture(P.Capture.relative, P.stepWord), .optional(.word(["same", "very"])),
      .capture(P.Capture.unit, .choice([P.singularUnit, .word(["quarter"])])),
    ])
  ) { match in
    guard let unit = match.timeUnit else { return nil }
    let hasThe = match.tokens[match.range.lowerBound].folded == theHash
    let relative = P.Capture.relative
    let isPlain = !match.words(match.range.lowerBound, in: ["this"])
    if isPlain, match.holds(P.Capture.relative, "past") {
      return TimeExpression(.duration(TimeAmount(1), unit))
    }
    if hasThe, match.begins(relative, with: ["last"]), unit == .decade || unit == .century {
      return TimeExpression(.duration(TimeAmount(1), unit))
    }
    if hasThe, match.begins(relative, with: ["last"]), unit != .day, match.isOfEvent {
      return TimeExpression(.duration(TimeAmount(1), unit))
    }
    // "For the next year", "over the last week" are lengths.
    if hasThe, !match.begins(relative, with: ["same", "that", "this", "current", "previous"]),
      match.words(match.range.lowerBound - 1, in: ["for", "over", "throughout", "within"])
    {
      return TimeExpression(.duration(TimeAmount(1), unit))
    }
    guard let (count, anchor) = match.stepOfRelative(hasThe: hasThe) else { return nil }
    if unit.isClock {
      return TimeExpression(.offset(TimeAmount(1), unit, sign: count, anchor))
    }
    return TimeExpression(.step(unit, count, anchor))
  }

  // "the latest quarter", "the most recent month"; not "the latest day".
  static let latest = Rule<TimeExpression>(
    "time.latest",
    .sequence([
      .optional(P.the), latestWord,
      .capture(P.Capture.unit, .word(["week", "month", "quarter", "year"])),
    ])
  ) { match in
    match.timeUnit.map { TimeExpression(.step($0, -1, .writing)) }
  }

  private static let latestWord: Pattern = .choice([
    .word(["latest"]), .sequence([.word(["most"]), .word(["recent"])]),
  ])

  // "the past nine days", "the next six months", "the last few years"; not "the last of the days".
  static let lastStep = Rule<TimeExpression>(
    "time.step-duration",
    .sequence([
      .optional(.word(["the", "these", "those", "his", "her", "its", "their"])),
      .optional(P.approximation),
      .capture(
        P.Capture.relative,
        .choice([
          P.stepWord, latestWord,
          .word([
            "first", "final", "closing", "opening", "early", "intervening", "remaining", "other",
            "latter",
          ]),
        ])),
      .optional(P.approximation),
      .optional(.capture(P.Capture.amount, .choice([P.number, P.vagueAmount]))),
      .optional(P.hyphen), .optional(P.adjective),
      .capture(P.Capture.unit, .choice([P.pluralUnit, .word(["quarters"])])),
    ])
  ) { match in
    guard let unit = match.timeUnit else { return nil }
    if match.holds(P.Capture.relative, "this") || match.holds(P.Capture.relative, "that") {
      return nil
    }
    // "The latest six months" is a length, "the most recent years" are the past.
    if match.begins(P.Capture.relative, with: ["latest", "most"]), match.timeAmount == .unknown {
      return nil
    }
    return TimeExpression(
      .duration(match.timeAmount, unit), modifier: match.timeModifier)
  }

  // "the four previous weeks", "the two following years"; not "the four previous winners".
  static let countedStep = Rule<TimeExpression>(
    "time.counted-step",
    .sequence([
      .optional(P.the), .capture(P.Capture.amount, .choice([P.number, P.vagueAmount])),
      .word(["previous", "preceding", "following", "last", "past", "next", "subsequent"]),
      .capture(P.Capture.unit, P.pluralUnit),
    ])
  ) { match in
    match.timeUnit.map { TimeExpression(.duration(match.timeAmount, $0)) }
  }

  // "the nine months ended Sept. 30", "the three years to 1990"; not "the two months' pay", not "the
  // 30 years war".
  static let countedUnits = Rule<TimeExpression>(
    "time.counted-units",
    .sequence([
      P.the, .capture(P.Capture.amount, P.number), .capture(P.Capture.unit, P.pluralUnit),
    ])
  ) { match in
    let next = match.range.upperBound
    if match.tokens.indices.contains(next) {
      let token = match.tokens[next]
      if token.kind == .possessive || token.kind == .hyphen { return nil }
      if token.kind == .word, !match.words(next, in: ["ended", "ending", "through"]),
        match.lexicon.classes(of: token.word).isDisjoint(
          with: [.function, .preposition, .auxiliary, .pastVerb])
      {
        return nil
      }
    }
    return match.timeUnit.map { TimeExpression(.duration(match.timeAmount, $0)) }
  }

  // "last Friday", "next March", "this spring", "this past Monday"; not "last Friday" as two parts.
  static let namedStep = Rule<TimeExpression>(
    "time.named-step",
    .sequence([
      .optional(
        .choice([P.the, .sequence([.word(["this"]), .ahead(.word(["past", "coming"]))])])),
      .capture(
        P.Capture.relative,
        .word([
          "last", "next", "this", "past", "previous", "following",
          "coming", "that", "same",
        ])),
      .optional(.word(["same", "early", "late"])),
      .choice([
        P.weekday, P.month, .capture(P.Capture.whole, .lexical(.season)),
      ]),
    ])
  ) { match in
    let hasThe = match.tokens[match.range.lowerBound].folded == theHash
    guard let (count, anchor) = match.stepOfRelative(hasThe: hasThe) else { return nil }
    if let weekday = match.number(P.Capture.weekday, as: .weekday) {
      // "That Friday" was named before; "this Friday" lies near the writing.
      let isNamed = count == 0 && anchor == .mention
      return TimeExpression(.weekday(weekday, step: isNamed ? nil : count))
    }
    if let month = match.timeMonth { return .date(.unknown, .month(month), step: count) }
    guard let code = match.value(P.Capture.whole, as: .season) else { return nil }
    return .date(.unknown, .season(code), step: count)
  }

  // "the second day", "a second consecutive day", "fourth week"; not "a second", "the first half".
  static let ordinalUnit = Rule<TimeExpression>(
    "time.ordinal-unit",
    .sequence([
      .optional(.word(["the", "a", "its", "his", "her", "their"])),
      .capture(
        P.Capture.relative, .choice([.kind([.ordinalNumber]), P.ordinalWord, .word(["final"])])),
      .optional(.word(["consecutive", "straight", "full", "successive"])),
      .capture(P.Capture.unit, P.singularUnit),
      .notAhead(.sequence([.optional(P.hyphen), .word(["old", "olds"])])),
    ])
  ) { match in
    guard let unit = match.timeUnit, !unit.isClock, unit != .century else { return nil }
    // "The first year of the war" is a length, "the first day of the war" a day.
    if unit != .day, unit != .night, match.isOfEvent {
      return TimeExpression(.duration(TimeAmount(1), unit))
    }
    return TimeExpression(.step(unit, 0, .mention))
  }

  // "the day", "the year", "the key year"; not "the year-old", not "the day-to-day".
  static let theUnit = Rule<TimeExpression>(
    "time.the-unit",
    .sequence([
      P.the, .optional(.sequence([.notAhead(.capitalised(.kind([.word]))), P.adjective])),
      .capture(
        P.Capture.unit,
        .word(["day", "week", "weekend", "month", "year", "decade", "century"])),
      .notAhead(.sequence([P.hyphen, .kind([.word])])),
    ])
  ) { match in
    match.timeUnit.map { TimeExpression(.step($0, 0, .mention)) }
  }

  // "the year ended Sept. 30", "the quarter ending in June": a length; not "the year ends".
  static let unitEnded = Rule<TimeExpression>(
    "time.unit-ended",
    .sequence([
      P.the, .capture(P.Capture.unit, .word(["week", "month", "quarter", "year"])),
      .ahead(.word(["ended", "ending"])),
    ])
  ) { match in
    match.timeUnit.map { TimeExpression(.duration(TimeAmount(1), $0)) }
  }

  // "year-end", "month's end", "by year end", "year-end 1989"; not "saw the year end well".
  static let unitEnd = Rule<TimeExpression>(
    "time.unit-end",
    .sequence([
      .optional(P.the), .capture(P.Capture.unit, .word(["week", "month", "quarter", "year"])),
      .optional(.capture(P.Capture.part, .kind([.possessive, .hyphen]))), .word(["end"]),
      .optional(P.year),
    ])
  ) { match in
    guard let unit = match.timeUnit, let year = match.timeYear else { return nil }
    if match.captures[P.Capture.part] == nil,
      !match.words(
        match.range.lowerBound - 1,
        in: ["at", "by", "before", "until", "since", "from", "after", "to", "than", "through"])
    {
      return nil
    }
    if unit == .year, year != .unknown { return .date(year, .whole, modifier: "END") }
    return year == .unknown
      ? TimeExpression(.step(unit, 0, .writing), modifier: "END") : nil
  }

  // "this morning", "that same evening", "the next morning", "the previous night"; not "this noon".
  static let dayPartStep = Rule<TimeExpression>(
    "time.day-part-step",
    .sequence([
      .optional(.capture(P.Capture.part, .word(["early", "late", "later", "earlier"]))),
      .optional(P.the),
      .capture(
        P.Capture.relative,
        .word(["this", "that", "next", "following", "previous", "same", "preceding"])),
      .optional(.word(["same", "early", "late"])),
      .capture(P.Capture.whole, .lexical(.dayPart)),
    ])
  ) { match in
    guard let part = match.value(P.Capture.whole, as: .dayPart),
      let (count, anchor) = match.stepOfRelative(hasThe: true)
    else { return nil }
    return TimeExpression(
      .step(.day, count, anchor), modifier: match.partModifier, clock: ClockTime(part: part))
  }

  // "last night", "late last night"; not "the last night of".
  static let lastNight = Rule<TimeExpression>(
    "time.last-night",
    .sequence([
      .optional(.capture(P.Capture.part, .word(["early", "late"]))), .word(["last"]),
      .capture(P.Capture.whole, .word(["night", "evening"])),
    ])
  ) { match in
    match.value(P.Capture.whole, as: .dayPart).map {
      TimeExpression(
        .step(.day, -1, .writing), modifier: match.partModifier, clock: ClockTime(part: $0))
    }
  }

  private static let theHash = StableHash.folded("the")
}

extension Match {
  /// Whether "of" and something other than a piece of the calendar follow: "of the war", not "of
  /// March", not "of the year".
  fileprivate var isOfEvent: Bool {
    var index = range.upperBound
    guard words(index, in: ["of"]) else { return false }
    index += 1
    guard tokens.indices.contains(index) else { return false }
    if lexicon.classes(of: tokens[index].word).contains(.determiner) { index += 1 }
    guard tokens.indices.contains(index), tokens[index].kind == .word else { return false }
    return lexicon.classes(of: tokens[index].word).isDisjoint(
      with: [.unit, .month, .season, .weekday, .ordinal, .number, .relative, .deictic])
  }

  /// How many units the relative capture steps, and from where; nil for "past", which is a duration.
  func stepOfRelative(hasThe: Bool) -> (Int, TimeExpression.Reference)? {
    guard let token = first(TimePatterns.Capture.relative) else { return nil }
    switch text[token.range].lowercased() {
    case "last": return (-1, .writing)
    case "past": return (-1, .writing)
    case "previous", "preceding", "prior": return (-1, .mention)
    case "next": return (1, hasThe ? .mention : .writing)
    case "following", "subsequent", "succeeding", "ensuing": return (1, .mention)
    case "coming", "upcoming": return (1, .writing)
    case "this", "current", "present": return (0, .writing)
    case "same", "that": return (0, .mention)
    default: return nil
    }
  }
}
