/// What happens again and again.
enum TimeSetRules {
  private typealias P = TimePatterns

  static let all: [Rule<TimeExpression>] = [
    frequency, everyUnit, everyNamed, rate, perUnit, times, bothWays,
  ]

  // "daily", "annual"; not "the Daily Mail", not "Weekly Standard".
  static let frequency = Rule<TimeExpression>(
    "time.frequency",
    .sequence([
      .optional(.word(["twice", "bi"])), .optional(P.hyphen),
      .notAhead(.capitalised(.sequence([.kind([.word]), .capitalised(.kind([.word]))]))),
      .capture(P.Capture.whole, .lexical(.frequency)),
    ])
  ) { match in
    match.value(P.Capture.whole, as: .frequency).map { TimeExpression(.set($0)) }
  }

  // "every two weeks", "each year", "every other day"; not "every one".
  static let everyUnit = Rule<TimeExpression>(
    "time.every-unit",
    .sequence([
      .word(["every", "each"]),
      .optional(
        .choice([
          .capture(P.Capture.amount, .choice([P.number, .word(["few", "several"])])),
          .capture(P.Capture.relative, .choice([.word(["other", "single"]), P.ordinalWord])),
        ])),
      .capture(P.Capture.unit, P.countedUnit),
    ])
  ) { match in
    guard let unit = match.timeUnit else { return nil }
    var amount = TimeAmount(1)
    if match.captures[P.Capture.amount] != nil { amount = match.timeAmount }
    if match.begins(P.Capture.relative, with: ["other", "second"]) { amount = TimeAmount(2) }
    if unit == .weekend, amount.whole == 1 { return TimeExpression(.set("XXXX-WXX-WE")) }
    return TimeExpression(.set(unit.duration(amount)))
  }

  // "every Friday", "each morning", "every summer"; not "every man".
  static let everyNamed = Rule<TimeExpression>(
    "time.every-named",
    .sequence([
      .word(["every", "each"]),
      .choice([
        P.weekday, P.month, .capture(P.Capture.whole, .lexical(.season)),
        .capture(P.Capture.part, .lexical(.dayPart)),
      ]),
    ])
  ) { match in
    if let weekday = match.number(P.Capture.weekday, as: .weekday) {
      return TimeExpression(.set("XXXX-WXX-\(weekday)"))
    }
    if let month = match.timeMonth {
      return TimeExpression(.set("XXXX-" + CalendarDate.padded(month, 2)))
    }
    if let season = match.value(P.Capture.whole, as: .season) {
      return TimeExpression(.set("XXXX-\(season)"))
    }
    return match.value(P.Capture.part, as: .dayPart).map {
      TimeExpression(.set("XXXX-XX-XXT\($0)"))
    }
  }

  // "30 a day", "$700 million a year", "20 hours a week"; not "in a day", not "two men a day later".
  static let rate = Rule<TimeExpression>(
    "time.rate",
    .sequence([
      .behind(.kind([.number, .percent, .word])), .word(["a", "an"]),
      .capture(P.Capture.unit, P.singularUnit),
      .notAhead(.word(["ago", "later", "earlier", "before", "after", "old"])),
    ])
  ) { match in
    guard match.followsCount else { return nil }
    return match.timeUnit.map { TimeExpression(.set($0.duration(TimeAmount(1)))) }
  }

  // "per day", "per month"; not "per person".
  static let perUnit = Rule<TimeExpression>(
    "time.per-unit",
    .choice([
      .sequence([.word(["per"]), .capture(P.Capture.unit, P.singularUnit)]),
      .sequence([
        .behind(.kind([.slash])), .capture(P.Capture.unit, P.singularUnit),
      ]),
    ])
  ) { match in
    match.timeUnit.map { TimeExpression(.set($0.duration(TimeAmount(1)))) }
  }

  // "twice a week", "three times a year"; not "twice the size".
  static let times = Rule<TimeExpression>(
    "time.times",
    .sequence([
      .choice([
        .word(["once", "twice"]), .sequence([P.number, .word(["times"])]),
      ]),
      .word(["a", "an", "every", "each", "per"]), .capture(P.Capture.unit, P.singularUnit),
    ])
  ) { match in
    match.timeUnit.map { TimeExpression(.set($0.duration(TimeAmount(1)))) }
  }

  // "day after day", "day and night", "year by year"; not "day and date".
  static let bothWays = Rule<TimeExpression>(
    "time.unit-by-unit",
    .sequence([
      .capture(P.Capture.unit, P.singularUnit), .word(["after", "by", "in"]),
      .word(["day", "week", "month", "year", "night", "hour"]),
      .notBehind(.word(["a"])),
    ])
  ) { match in
    guard let range = match.captures[P.Capture.unit],
      match.tokens[range.lowerBound].folded == match.tokens[match.range.upperBound - 1].folded
    else { return nil }
    return match.timeUnit.map { TimeExpression(.set($0.duration(TimeAmount(1)))) }
  }
}

extension Match {
  /// Whether a number stands before, alone or with a plural behind it: "30", "50 cents", "20 million
  /// barrels".
  fileprivate var followsCount: Bool {
    var index = range.lowerBound - 1
    if isCount(index) || words(index, in: ["times", "once", "twice", "dollars", "barrels"]) {
      return true
    }
    guard tokens.indices.contains(index), tokens[index].kind == .word,
      text.bytes[Int(tokens[index].end) - 1] == UInt8(ascii: "s")
        || words(index, in: ["people", "percent", "men", "women", "children"])
    else { return false }
    index -= 1
    return isCount(index) || isCount(index - 1) && !words(index, in: ["to", "for", "in", "of"])
  }

  private func isCount(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    switch tokens[index].kind {
    case .number, .percent: return true
    case .word:
      return !lexicon.classes(of: tokens[index].word).isDisjoint(with: [.number, .multiplier])
    default: return false
    }
  }
}
