/// Lengths of time.
enum TimeDurationRules {
  private typealias P = TimePatterns

  static let all: [Rule<TimeExpression>] = [
    duration, articleDuration, durationPeriod, unitLong, allUnit, halfUnit, unitAndHalf, plural,
    anyLength,
    compound, age,
  ]

  // "three years", "more than 24 hours", "six straight days", "20-year-old", "20 years or more"; not
  // "three quarters of the seats", not "the second", not "One day he will".
  static let duration = Rule<TimeExpression>(
    "time.duration",
    .sequence([
      .notBehind(.kind([.currency])),
      .optional(P.approximation),
      .capture(P.Capture.amount, .choice([P.number, P.vagueAmount])),
      .optional(P.hyphen), .optional(.word(["more"])), .optional(P.adjective),
      .capture(P.Capture.unit, P.countedUnit),
      .optional(
        .choice([
          .sequence([.optional(P.hyphen), .word(["old", "olds", "long"])]),
          .sequence([.word(["of"]), .word(["age"])]),
          .sequence([
            .word(["or"]),
            .capture(P.Capture.part, .word(["more", "longer", "less", "so"])),
            .notAhead(.word(["than"])),
          ]),
        ])),
    ])
  ) { match in
    guard let unit = match.timeUnit else { return nil }
    let isSingular = match.words(P.Capture.unit).map { !$0.hasSuffix("s") } ?? false
    if unit == .second, isSingular, match.timeAmount.whole == nil { return nil }
    // "Three quarters of the seats" is a fraction, "two consecutive quarters of losses" are months.
    if unit == .quarter, match.amountTouchesUnit { return nil }
    // "some day", "many a year": no amount of a single unit is unknown.
    if isSingular, unit != .century, match.timeAmount.whole == nil,
      match.timeAmount == .unknown
    {
      return nil
    }
    if unit == .day, match.isSomeDay { return nil }
    return TimeExpression(
      .duration(match.timeAmount, unit), modifier: match.timeModifier ?? match.orModifier)
  }

  // "a week", "over a decade", "a sixty-day period", "an unusually turbulent day"; not "a second",
  // not "a quarter".
  static let articleDuration = Rule<TimeExpression>(
    "time.article-duration",
    .sequence([
      .optional(P.approximation), .word(["a", "an"]),
      .optional(.sequence([P.adjective, .optional(P.adjective)])),
      .capture(P.Capture.unit, P.singularUnit),
      .notAhead(.sequence([P.hyphen, .kind([.word])])),
    ])
  ) { match in
    guard let unit = match.timeUnit, unit != .night, unit != .weekend else { return nil }
    return TimeExpression(.duration(TimeAmount(1), unit), modifier: match.timeModifier)
  }

  // "a sixty-day period", "the same 28-day period"; not "a period".
  static let durationPeriod = Rule<TimeExpression>(
    "time.duration-period",
    .sequence([
      .optional(.word(["the", "this", "a", "an"])),
      .optional(.word(["same"])),
      .capture(P.Capture.amount, P.number), .optional(P.hyphen),
      .capture(P.Capture.unit, P.countedUnit), .optional(P.hyphen),
      .word(["period"]),
    ])
  ) { match in
    match.timeUnit.map { TimeExpression(.duration(match.timeAmount, $0)) }
  }

  // "year-long", "decades-long", "single-day", "weeklong"; not "along".
  static let unitLong = Rule<TimeExpression>(
    "time.unit-long",
    .choice([
      .sequence([.capture(P.Capture.unit, .lexical(.unit)), P.hyphen, .word(["long"])]),
      .sequence([
        .capture(P.Capture.amount, .word(["single"])), .optional(P.hyphen),
        .capture(P.Capture.unit, P.singularUnit),
      ]),
      .capture(
        P.Capture.whole,
        .word([
          "daylong", "weeklong", "monthlong", "yearlong", "decadelong", "nightlong", "intraday",
        ])),
    ])
  ) { match in
    if let word = match.words(P.Capture.whole) {
      let name = word.lowercased().replacing("long", with: "").replacing("intra", with: "")
      return match.lexicon.value(
        of: match.lexicon.id(folded: StableHash.folded(name)), as: .unit
      ).flatMap(TimeUnit.init).map { TimeExpression(.duration(TimeAmount(1), $0)) }
    }
    let isPlural = match.words(P.Capture.unit)?.hasSuffix("s") == true
    return match.timeUnit.map {
      TimeExpression(.duration(isPlural ? .unknown : TimeAmount(1), $0))
    }
  }

  // "all day", "all year long"; not "all days".
  static let allUnit = Rule<TimeExpression>(
    "time.all-unit",
    .sequence([
      .word(["all"]), .capture(P.Capture.unit, .word(["day", "week", "month", "year"])),
      .optional(.word(["long"])), .notAhead(P.hyphen),
    ])
  ) { match in
    match.timeUnit.map { TimeExpression(.duration(TimeAmount(1), $0)) }
  }

  // "half an hour", "half a century", "half-century"; not "half the day".
  static let halfUnit = Rule<TimeExpression>(
    "time.half-unit",
    .sequence([
      .optional(P.approximation), .optional(.word(["a"])), .word(["half"]),
      .optional(.choice([.word(["a", "an"]), P.hyphen])),
      .capture(P.Capture.unit, P.singularUnit),
    ])
  ) { match in
    guard let unit = match.timeUnit else { return nil }
    let meaning: TimeExpression.Meaning
    switch unit {
    case .hour: meaning = .duration(TimeAmount(30), .minute)
    case .minute: meaning = .duration(TimeAmount(30), .second)
    case .day: meaning = .duration(TimeAmount(12), .hour)
    case .year: meaning = .duration(TimeAmount(6), .month)
    case .decade: meaning = .duration(TimeAmount(5), .year)
    case .century: meaning = .duration(TimeAmount(50), .year)
    case .millennium: meaning = .duration(TimeAmount(500), .year)
    default: meaning = .duration(TimeAmount(0, fraction: "5"), unit)
    }
    return TimeExpression(meaning, modifier: match.timeModifier)
  }

  // "a year and a half", "an hour and a half"; not "a year and half the seats".
  static let unitAndHalf = Rule<TimeExpression>(
    "time.unit-and-half",
    .sequence([
      .optional(P.approximation), .word(["a", "an", "one"]),
      .capture(P.Capture.unit, P.singularUnit), .word(["and"]), .word(["a"]), .word(["half"]),
    ])
  ) { match in
    match.timeUnit.map {
      TimeExpression(.duration(TimeAmount(1, fraction: "5"), $0), modifier: match.timeModifier)
    }
  }

  // "days", "years of war", "within minutes"; not "the 1990s", not "Seconds out".
  static let plural = Rule<TimeExpression>(
    "time.plural",
    .sequence([
      .optional(.word(["the", "these", "those"])),
      .optional(.word(["long"])),
      .capture(P.Capture.unit, P.pluralUnit),
    ])
  ) { match in
    // "On weekends" is each of them.
    if match.timeUnit == .weekend { return TimeExpression(.set("XXXX-WXX-WE")) }
    return match.timeUnit.map { TimeExpression(.duration(.unknown, $0)) }
  }

  // "a long time", "a short period of time", "some time ago"; not "the first time".
  static let anyLength = Rule<TimeExpression>(
    "time.any-length",
    .sequence([
      .choice([
        .sequence([
          .word(["a", "an"]), .optional(.word(["very"])),
          .choice([.word(["long", "short", "brief", "limited", "prolonged"]), P.adjective]),
          .choice([
            .sequence([.word(["period"]), .word(["of"]), .word(["time"])]),
            .word(["while"]),
          ]),
        ]),
        .sequence([
          .word(["a"]), .optional(.word(["very"])), .word(["long", "short"]), .word(["time"]),
        ]),
        .sequence([.word(["a"]), .word(["while"])]),
        .sequence([.word(["some"]), .word(["time"])]),
      ]),
      .optional(.capture(P.Capture.relative, .word(["ago", "later"]))),
    ])
  ) { match in
    if match.holds(P.Capture.relative, "ago") { return TimeExpression(.reference("PAST_REF")) }
    if match.holds(P.Capture.relative, "later") { return TimeExpression(.reference("FUTURE_REF")) }
    // "For some time" tells next to nothing.
    return match.words(match.range.lowerBound, in: ["some"])
      ? nil : TimeExpression(.longDuration("PXX"))
  }

  // "two years and three months", "one hour, 20 minutes"; not "two years and three men".
  static let compound = Rule<TimeExpression>(
    "time.compound-duration",
    .sequence([
      .optional(P.approximation),
      .capture(P.Capture.amount, P.number), .capture(P.Capture.unit, P.countedUnit),
      .choice([.sequence([.optional(P.comma), .word(["and"])]), P.comma]),
      .capture(P.Capture.day, P.number), .capture(P.Capture.other, P.countedUnit),
    ])
  ) { match in
    guard let unit = match.timeUnit, let small = match.captures[P.Capture.day],
      let other = match.value(P.Capture.other, as: .unit).flatMap(TimeUnit.init),
      let first = match.timeAmount.whole, let second = Numerals.amount(match, small).whole
    else { return nil }
    let order = TimeUnit.allCases
    guard let high = order.firstIndex(of: unit), let low = order.firstIndex(of: other), high > low
    else { return nil }
    let head = unit.duration(TimeAmount(first))
    var tail = other.duration(TimeAmount(second)).dropFirst()
    if unit.isClock { tail = tail.dropFirst() }
    return TimeExpression(.longDuration(head + tail), modifier: match.timeModifier)
  }

  // "at age seventy-nine", "at the age of 12"; not "the age of reason".
  static let age = Rule<TimeExpression>(
    "time.age",
    .sequence([
      .word(["at"]), .word(["age"]), .capture(P.Capture.amount, P.number),
    ]), part: P.Capture.amount
  ) { match in
    guard let years = match.timeAmount.whole, years < 130 else { return nil }
    return TimeExpression(.duration(TimeAmount(years), .year))
  }
}

extension Match {
  /// The modifier of "or more", "or less", "or so" behind a length.
  fileprivate var orModifier: String? {
    let part = TimePatterns.Capture.part
    if begins(part, with: ["more", "longer"]) { return "EQUAL_OR_MORE" }
    if begins(part, with: ["less"]) { return "EQUAL_OR_LESS" }
    return begins(part, with: ["so"]) ? "APPROX" : nil
  }

  /// Whether "one day" is some day: "One day he will see", "may one day see"; not "one day after".
  fileprivate var isSomeDay: Bool {
    guard range.count == 2, words(range.lowerBound, in: ["one"]),
      !words(
        range.upperBound, in: ["after", "before", "later", "earlier", "ago", "of", "from", "in"])
    else { return false }
    let before = range.lowerBound - 1
    guard tokens.indices.contains(before) else { return true }
    if tokens[before].kind == .fullStop { return true }
    return words(
      before, in: ["will", "may", "might", "could", "would", "can", "that", "to", "and"])
  }

  /// Whether nothing but a hyphen stands between the amount and the unit.
  fileprivate var amountTouchesUnit: Bool {
    guard let amount = captures[TimePatterns.Capture.amount],
      let unit = captures[TimePatterns.Capture.unit], amount.upperBound <= unit.lowerBound
    else { return false }
    return tokens[amount.upperBound..<unit.lowerBound].allSatisfy { $0.kind == .hyphen }
  }
}
