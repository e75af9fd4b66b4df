/// Seasons, quarters, halves, financial years and holidays.
enum TimeSeasonRules {
  private typealias P = TimePatterns

  static let all: [Rule<TimeExpression>] =
    [
      seasonYear, season, ambiguousSeason, seasonCount, shortQuarter, quarter, half, plainHalf,
      fiscalYear, fiscalStep,
    ] + holidays

  private static let part: Pattern = .optional(
    .sequence([
      .capture(P.Capture.part, .word(["early", "late", "mid"])), .optional(P.hyphen),
    ]))

  // "the summer of 1955", "Summer 1962", "early summer of 1943"; not "the fall of Saigon".
  static let seasonYear = Rule<TimeExpression>(
    "time.season-year",
    .sequence([
      .optional(P.the), part, .capture(P.Capture.whole, .lexical(.season)), P.trailingYear,
    ])
  ) { match in
    guard let code = match.value(P.Capture.whole, as: .season), let year = match.timeYear else {
      return nil
    }
    return .date(year, .season(code), modifier: match.partModifier)
  }

  // "the winter", "summer"; not "summered".
  static let season = Rule<TimeExpression>(
    "time.season",
    .sequence([
      .optional(P.the), part, .capture(P.Capture.whole, .word(["winter", "summer", "autumn"])),
      .notAhead(.word(["olympics", "palace"])),
    ])
  ) { match in
    match.value(P.Capture.whole, as: .season).flatMap {
      .date(.unknown, .season($0), modifier: match.partModifier)
    }
  }

  /// "The fall of Saigon" is no season, "the fall of that year" is one.
  private static let noOther: Pattern = .notAhead(
    .sequence([
      .word(["of", "in", "water", "from"]),
      .notAhead(.sequence([.optional(P.the), P.stepWord])),
    ]))

  // "in the spring", "this fall"; not "fall of the government", not "a hot spring".
  static let ambiguousSeason = Rule<TimeExpression>(
    "time.ambiguous-season",
    .choice([
      .sequence([
        .behind(
          .word([
            "in", "during", "by", "since", "until", "through", "throughout", "of", "over", "spent",
            "from",
          ])),
        .optional(P.the), part, .capture(P.Capture.whole, .word(["spring", "fall"])),
        noOther,
      ]),
      .sequence([
        P.the, part,
        .capture(P.Capture.whole, .word(["spring"])), noOther,
      ]),
      // "A spring offensive", "spring elections"; not "a spring mattress".
      .sequence([
        part, .capture(P.Capture.whole, .word(["spring"])),
        .ahead(
          .word([
            "offensive", "offensives", "campaign", "election", "elections", "season", "harvest",
            "meeting", "meetings", "session", "semester", "fighting", "vote", "summit",
          ])),
      ]),
    ])
  ) { match in
    match.value(P.Capture.whole, as: .season).flatMap {
      .date(.unknown, .season($0), modifier: match.partModifier)
    }
  }

  // "the past three summers"; not "three summers".
  static let seasonCount = Rule<TimeExpression>(
    "time.season-count",
    .sequence([
      .optional(P.the), .word(["past", "last", "next", "previous", "coming"]),
      .capture(P.Capture.amount, P.number),
      .capture(P.Capture.whole, .word(["springs", "summers", "autumns", "falls", "winters"])),
    ])
  ) { match in
    let codes = ["springs": "SP", "summers": "SU", "autumns": "FA", "falls": "FA", "winters": "WI"]
    return match.words(P.Capture.whole).flatMap { codes[$0.lowercased()] }.map {
      TimeExpression(.longDuration("P" + match.timeAmount.value + $0))
    }
  }

  // "Q3 2009", "Q1"; not "q9".
  static let shortQuarter = Rule<TimeExpression>(
    "time.short-quarter",
    .sequence([
      .capture(P.Capture.whole, .capitalised(.word(["q1", "q2", "q3", "q4", "q"]))),
      .optional(.joined(.capture(P.Capture.day, .digits(1...1)))),
      .optional(.sequence([.optional(.word(["of"])), P.year])),
    ])
  ) { match in
    guard let year = match.timeYear, let quarter = match.digits(P.Capture.day),
      (1...4).contains(quarter)
    else { return nil }
    return .date(year, .quarter(quarter))
  }

  // "the fourth quarter of 1989", "the 1988 first quarter", "third-quarter"; not "a quarter of the
  // seats", not "the third quarter of the game".
  static let quarter = Rule<TimeExpression>(
    "time.quarter",
    .sequence([
      // "The third quarter" is one phrase; in "the third-quarter results" the article is the noun's.
      .optional(.sequence([P.the, .notAhead(.sequence([.lexical(.ordinal), P.hyphen]))])),
      .optional(P.year), .optional(.word(["fiscal"])),
      .capture(
        P.Capture.day,
        .choice([.kind([.ordinalNumber]), .word(["first", "second", "third", "fourth"])])),
      .optional(.word(["fiscal"])), .optional(P.hyphen), .word(["quarter"]),
      .optional(.sequence([.optional(.word(["of"])), P.year])),
      .notAhead(
        .choice([.sequence([.optional(P.hyphen), .word(["final", "finals", "mile"])]), ofGame])),
    ])
  ) { match in
    guard let year = match.timeYear, let quarter = match.timeDay, (1...4).contains(quarter) else {
      return nil
    }
    return .date(year, .quarter(quarter))
  }

  // "the second half of 2008", "the latter half of 2008"; not "the second half" of a match.
  static let half = Rule<TimeExpression>(
    "time.half",
    .sequence([
      .optional(P.the),
      .capture(P.Capture.whole, .word(["first", "second", "latter", "last"])),
      .optional(.word(["half"])), .optional(P.hyphen), .optional(.word(["half", "six"])),
      .optional(.word(["months"])), .word(["of"]), P.year,
    ])
  ) { match in
    guard match.tokens[match.range].contains(where: { $0.folded == halfHash }) else { return nil }
    guard let year = match.timeYear else { return nil }
    return .date(year, .half(match.begins(P.Capture.whole, with: ["first"]) ? 1 : 2))
  }

  private static let ofGame: Pattern = .sequence([
    .word(["of", "against"]), .optional(.lexical(.determiner)),
    .word(["game", "match", "season", "final", "contest", "bout"]),
  ])

  // "the first half", "second-half" where money is spoken of, "the first half of the year", "this
  // year's first half"; not "the first half" of a match, not "the first half of the century".
  static let plainHalf = Rule<TimeExpression>(
    "time.plain-half",
    .sequence([
      .optional(.sequence([P.the, .notAhead(.sequence([.lexical(.ordinal), P.hyphen]))])),
      .optional(P.year), .optional(.word(["fiscal"])),
      .capture(P.Capture.whole, .word(["first", "second", "latter"])), .optional(P.hyphen),
      .word(["half"]), .notAhead(ofGame),
    ])
  ) { match in
    guard let year = match.timeYear else { return nil }
    let half = TimeExpression.date(
      year, .half(match.begins(P.Capture.whole, with: ["first"]) ? 1 : 2))
    let next = match.range.upperBound
    if match.words(next, in: ["of"]) {
      let isOfYear =
        match.words(next + 1, in: ["this", "last", "next", "the", "that"])
        && match.words(next + 2, in: ["year", "following", "previous"])
      return isOfYear ? half : nil
    }
    let before = match.range.lowerBound - 1
    let isOfYear = before >= 0 && match.tokens[before].kind == .possessive
    return isOfYear || year != .unknown || match.speaksOfMoney ? half : nil
  }

  // "fiscal 1990", "the financial year 2007", "FY 1999", "FY99"; not "a fiscal measure".
  static let fiscalYear = Rule<TimeExpression>(
    "time.fiscal-year",
    .choice([
      .sequence([
        .optional(P.the), .word(["fiscal", "financial"]), .optional(P.hyphen),
        .optional(.word(["year"])), P.year,
      ]),
      .sequence([.capitalised(.word(["fy"])), P.year]),
      .sequence([
        .capitalised(.word(["fy"])), .joined(.capture(P.Capture.whole, .digits(2...2))),
      ]),
    ])
  ) { match in
    if let short = match.digits(P.Capture.whole) {
      return TimeExpression(.fiscalYear(short >= 30 ? 1900 + short : 2000 + short))
    }
    guard case .number(let year) = match.timeYear else { return nil }
    return TimeExpression(.fiscalYear(year))
  }

  // "the current fiscal year", "last financial year", "the fiscal year"; not "fiscal years".
  static let fiscalStep = Rule<TimeExpression>(
    "time.fiscal-step",
    .sequence([
      .optional(P.the), .optional(.capture(P.Capture.relative, P.stepWord)),
      .word(["fiscal", "financial"]), .word(["year"]),
    ])
  ) { match in
    guard match.first(P.Capture.relative) != nil else {
      return match.words(match.range.lowerBound, in: ["the"]) ? TimeExpression(.fiscalStep(0)) : nil
    }
    return match.stepOfRelative(hasThe: false).map { TimeExpression(.fiscalStep($0.0)) }
  }

  private static let halfHash = StableHash.folded("half")

  // "Christmas 1963", "New Year's Eve", "Easter"; not "Easter Island", not "labor day in, day out".
  static let holidays: [Rule<TimeExpression>] = names.map { holiday, words in
    Rule(
      "time.holiday",
      .sequence([
        // Longest first: "Christmas Day" before "Christmas".
        .choice(words.sorted { $0.utf8.count > $1.utf8.count }.map(named)),
        .notAhead(.capitalised(.word(["island", "islands", "offensive", "rising", "orthodox"]))),
        .optional(.sequence([.optional(.choice([P.comma, .word(["of"])])), P.year])),
      ])
    ) { match in
      match.timeYear.flatMap { .date($0, .holiday(holiday)) }
    }
  }

  /// The first word of a holiday has a capital; "'s" may be missing or curly.
  private static func named(_ name: String) -> Pattern {
    let words = name.split(separator: " ").map(String.init)
    return .sequence(
      words.enumerated().flatMap { index, word -> [Pattern] in
        let isPossessive = word.hasSuffix("'s")
        let bare = isPossessive ? String(word.dropLast(2)) : word
        let part: Pattern = .capitalised(.word([bare]))
        guard isPossessive else { return [part] }
        // "The New Year" alone names no day.
        let ending = Pattern.kind([.possessive])
        return [part, index == words.count - 1 ? ending : .optional(ending)]
      })
  }

  private static let names: [(Holiday, [String])] = [
    (.newYear, ["New Year's Day", "New Year's"]), (.newYearsEve, ["New Year's Eve"]),
    (.martinLutherKing, ["Martin Luther King Day", "Martin Luther King Jr. Day"]),
    (.presidents, ["President's Day", "Presidents' Day", "Presidents Day"]),
    (.valentine, ["Valentine's Day"]), (.saintPatrick, ["St. Patrick's Day"]),
    (.aprilFools, ["April Fool's Day", "April Fools Day"]), (.mayDay, ["May Day"]),
    (.memorial, ["Memorial Day"]), (.labor, ["Labor Day", "Labour Day"]),
    (.columbus, ["Columbus Day"]),
    (.halloween, ["Halloween"]), (.allSaints, ["All Saint's Day", "All Saints Day"]),
    (.veterans, ["Veterans Day", "Veteran's Day", "Armistice Day"]),
    (.thanksgiving, ["Thanksgiving", "Thanksgiving Day"]),
    (.christmasEve, ["Christmas Eve"]), (.christmas, ["Christmas", "Christmas Day", "Xmas"]),
    (.boxing, ["Boxing Day"]), (.goodFriday, ["Good Friday"]),
    (.easter, ["Easter", "Easter Sunday"]), (.easterMonday, ["Easter Monday"]),
    (.pentecost, ["Pentecost"]), (.ashWednesday, ["Ash Wednesday"]),
    (.palmSunday, ["Palm Sunday"]), (.ramadan, ["Ramadan"]), (.passover, ["Passover"]),
    (.lunarNewYear, ["Lunar New Year", "Chinese New Year"]),
    (.mothers, ["Mother's Day"]), (.fathers, ["Father's Day"]),
    (.election, ["Election Day"]), (.inauguration, ["Inauguration Day"]),
    (.bastille, ["Bastille Day"]), (.hanukkah, ["Hanukkah", "Chanukah"]),
    (.yomKippur, ["Yom Kippur"]), (.roshHashanah, ["Rosh Hashanah", "Rosh Hashana"]),
    (.eid, ["Eid", "Eid al-Fitr", "Eid al-Adha"]), (.diwali, ["Diwali"]),
  ]
}

extension Match {
  /// Whether the words around speak of money: there "the first half" is half a year.
  fileprivate var speaksOfMoney: Bool {
    let around = max(0, range.lowerBound - 20)..<min(tokens.count, range.upperBound + 20)
    return around.contains { index in
      switch tokens[index].kind {
      case .currency, .percent: true
      case .word:
        words(
          index,
          in: [
            "profit", "profits", "sales", "earnings", "income", "revenue", "revenues", "loss",
            "losses", "growth", "results", "exports", "imports", "economy", "shares", "percent",
            "dividend", "output", "inflation", "orders",
          ])
      default: false
      }
    }
  }
}
