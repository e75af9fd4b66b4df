/// Dates that name a day, a month, a year or a longer piece of the calendar.
enum TimeDateRules {
  private typealias P = TimePatterns

  static let all: [Rule<TimeExpression>] = [
    dayMonthYear, monthDayYear, monthYear, month, ambiguousMonth, monthNoun, year, eraYear, isoDate,
    isoWeek, slashedDate, dottedDate, hyphenatedDate, decade, shortDecade, namedDecade, century,
    weekday, ambiguousWeekday,
    dayOfMonth,
  ]

  // "15 October, 1969", "the 4th of July", "Friday 3rd March 1918"; not "31 February".
  static let dayMonthYear = Rule<TimeExpression>(
    "time.day-month",
    .sequence([
      .optional(.sequence([P.weekday, .optional(P.comma)])), .optional(P.the), P.day,
      .optional(.word(["of"])), P.month,
      .optional(
        .sequence([.optional(.choice([P.comma, .word(["of"])])), .choice([P.eraYear, P.year])])),
    ])
  ) { match in
    // "Second May": an ordinal in words needs "the ... of", or it counts Mays.
    if match.first(P.Capture.day)?.kind == .word, match.range.count < 4 { return nil }
    guard let year = match.timeYear, let month = match.timeMonth, let day = match.timeDay else {
      return nil
    }
    return .date(year, .day(month: month, day: day))
  }

  // "Oct. 10, 1945", "Monday, June 25, 2024", "April 2nd", "July Fourth"; not "March 45", not
  // "May 2,000".
  static let monthDayYear = Rule<TimeExpression>(
    "time.month-day",
    .sequence([
      .optional(.sequence([P.weekday, .optional(P.comma)])), P.month, .optional(P.the),
      .capture(
        P.Capture.day,
        .choice([
          .digits(1...2), .kind([.ordinalNumber]), .capitalised(.lexical(.ordinal)),
        ])),
      .optional(
        .sequence([.optional(.choice([P.comma, .word(["of"])])), .choice([P.eraYear, P.year])])),
    ])
  ) { match in
    guard let year = match.timeYear, let month = match.timeMonth, let day = match.timeDay else {
      return nil
    }
    return .date(year, .day(month: month, day: day))
  }

  // "March 1940", "February of 1940", "October, 1917", "April 480 BC"; not "May 3000".
  static let monthYear = Rule<TimeExpression>(
    "time.month-year", .sequence([P.month, P.trailingYear])
  ) { match in
    guard let year = match.timeYear, year != .unknown, let month = match.timeMonth else {
      return nil
    }
    return .date(year, .month(month))
  }

  // "September"; not "september", not "May" or "March" without more, not "April Smith".
  static let month = Rule<TimeExpression>(
    "time.month", .sequence([.notAhead(.lexical(.ambiguousMonth)), P.month])
  ) { match in
    match.isGivenName ? nil : match.timeMonth.flatMap { .date(.unknown, .month($0)) }
  }

  // "in May", "since March", "May's"; not "May I", not "March on Washington".
  static let ambiguousMonth = Rule<TimeExpression>(
    "time.ambiguous-month",
    .sequence([
      .behind(
        .choice([
          .word([
            "in", "since", "by", "until", "till", "from", "last", "next", "this", "early", "late",
            "mid", "of", "during", "between", "and", "to", "through", "before", "after", "for",
            "every", "each", "previous", "following", "around", "mid-",
          ]), .kind([.hyphen, .openBracket, .slash]),
        ])),
      .ahead(.lexical(.ambiguousMonth)), P.month,
      // "from March on", but "to May and Hammond" is a name.
      .notAhead(.sequence([.capitalised(.kind([.word])), .capitalised(.kind([.word]))])),
    ])
  ) { match in
    match.timeMonth.flatMap { .date(.unknown, .month($0)) }
  }

  // "a March operation", "the May elections"; not "the March on Washington", not "the May
  // government".
  static let monthNoun = Rule<TimeExpression>(
    "time.month-noun",
    .sequence([
      .behind(.choice([.lexical(.determiner), .kind([.possessive])])),
      .ahead(.lexical(.ambiguousMonth)), P.month,
      .notAhead(
        .choice([
          .capitalised(.kind([.word])), .lexical([.function, .preposition, .auxiliary, .pastVerb]),
          .word([
            "government", "administration", "cabinet", "ministry", "campaign", "team",
            "premiership",
          ]),
        ])), .ahead(.kind([.word])),
    ])
  ) { match in
    match.timeMonth.flatMap { .date(.unknown, .month($0)) }
  }

  // "1998", "'82"; not "2000 soldiers", not "$1998", not "1998.5", not "Flight 1989", not "1998 Elm
  // Street".
  static let year = Rule<TimeExpression>(
    "time.year",
    .sequence([
      .notBehind(
        .choice([
          .kind([.currency, .number, .sign]),
          .capitalised(
            .word([
              "flight", "route", "room", "section", "resolution", "windows", "article", "page",
              "channel", "no.", "building", "unit", "lot", "box", "highway",
            ])),
        ])),
      P.year,
      .notAhead(
        .choice([
          .sequence([
            .capitalised(.kind([.word])),
            .capitalised(
              .word(["street", "road", "avenue", "ave.", "st.", "boulevard", "drive", "lane"])),
          ]),
          .kind([.percent, .currency]), .sequence([.kind([.hyphen]), .word(["strong"])]),
          .word(["index"]),
          .joined(.kind([.word])),
          .lexical([.unit, .multiplier]),
          .sequence([.optional(P.hyphen), .lexical(.timeZone)]),
        ])),
    ])
  ) { match in
    guard let year = match.timeYear, case .number(let number) = year, number >= 1000 else {
      return nil
    }
    return match.countsThings(number) || match.namesProduct || match.endsNumber
      ? nil : .date(year, .whole)
  }

  // "480 BC", "ca. 466 BC", "AD 79"; not "12 AD campaigns" without the era's capitals.
  static let eraYear = Rule<TimeExpression>(
    "time.era-year",
    .sequence([
      .optional(P.approximation),
      .choice([P.eraYear, .sequence([P.era, .capture(P.Capture.year, .digits(1...4))])]),
    ])
  ) { match in
    match.timeYear.flatMap { .date($0, .whole, modifier: match.timeModifier) }
  }

  // "2013-03-22"; not "2013-31-22".
  static let isoDate = Rule<TimeExpression>(
    "time.iso-date",
    .sequence([
      .capture(P.Capture.year, .digits(4...4)), .joined(.kind([.hyphen, .slash])),
      .joined(.capture(P.Capture.month, .digits(1...2))), .joined(.kind([.hyphen, .slash])),
      .joined(.capture(P.Capture.day, .digits(1...2))),
    ])
  ) { match in
    guard let year = match.digits(P.Capture.year), let month = match.digits(P.Capture.month),
      let day = match.digits(P.Capture.day)
    else { return nil }
    return .date(.number(year), .day(month: month, day: day))
  }

  // "2013-W12"; not "2013-W54".
  static let isoWeek = Rule<TimeExpression>(
    "time.iso-week",
    .sequence([
      .capture(P.Capture.year, .digits(4...4)), .joined(.kind([.hyphen])),
      .joined(.capitalised(.word(["w"]))), .joined(.capture(P.Capture.whole, .digits(2...2))),
    ])
  ) { match in
    guard let year = match.digits(P.Capture.year), let week = match.digits(P.Capture.whole),
      year > 0, (1...53).contains(week)
    else { return nil }
    return TimeExpression(
      .reference(TimexWriter.year(year) + "-W" + CalendarDate.padded(week, 2)))
  }

  // "6-Mar-1998", "22-Mar-13"; not "Mar-13".
  static let hyphenatedDate = Rule<TimeExpression>(
    "time.hyphenated-date",
    .sequence([
      .capture(P.Capture.day, .digits(1...2)), .joined(P.hyphen), .joined(P.month),
      .joined(P.hyphen),
      .joined(.capture(P.Capture.year, .choice([.digits(4...4), .digits(2...2)]))),
    ])
  ) { match in
    guard let day = match.timeDay, let month = match.timeMonth,
      let year = match.digits(P.Capture.year), let token = match.first(P.Capture.year)
    else { return nil }
    let full = token.count == 2 ? (year >= 30 ? 1900 + year : 2000 + year) : year
    return .date(.number(full), .day(month: month, day: day))
  }

  // "3/22/2013" (American) and "22/3/2013"; "3/4/2013" is read as American; not "1/2/3".
  static let slashedDate = Rule<TimeExpression>(
    "time.slashed-date",
    .sequence([
      .capture(P.Capture.month, .digits(1...2)), .joined(.kind([.slash])),
      .joined(.capture(P.Capture.day, .digits(1...2))), .joined(.kind([.slash])),
      .joined(.capture(P.Capture.year, .digits(2...4))),
    ])
  ) { match in
    guard let first = match.digits(P.Capture.month), let second = match.digits(P.Capture.day),
      let year = match.digits(P.Capture.year), let token = match.first(P.Capture.year),
      token.count != 3
    else { return nil }
    let full = token.count == 2 ? (year >= 30 ? 1900 + year : 2000 + year) : year
    return .date(.number(full), .day(month: first, day: second))
      ?? .date(.number(full), .day(month: second, day: first))
  }

  // "22.03.2013"; not "22.3", not a version such as "1.2.3".
  static let dottedDate = Rule<TimeExpression>(
    "time.dotted-date", .capture(P.Capture.whole, .kind([.number]))
  ) { match in
    guard let token = match.first(P.Capture.whole), (8...10).contains(token.count) else {
      return nil
    }
    let fields = match.text.bytes[Int(token.start)..<Int(token.end)].split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard fields.count == 3, fields[2].count == 4 else { return nil }
    let numbers = fields.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard numbers.count == 3 else { return nil }
    return .date(.number(numbers[2]), .day(month: numbers[1], day: numbers[0]))
  }

  // "the 1920s", "1990's", "the 470s BC"; not "1995s".
  static let decade = Rule<TimeExpression>(
    "time.decade",
    .sequence([
      .optional(P.the), .capture(P.Capture.year, .digits(3...4)),
      .joined(.choice([.word(["s"]), .kind([.possessive])])), .optional(P.era),
    ])
  ) { match in
    guard let year = match.digits(P.Capture.year), year % 10 == 0, year > 0 else { return nil }
    let isPossessive = match.tokens[match.range].contains { $0.kind == .possessive }
    if isPossessive, !match.tokens[match.range].contains(where: { $0.folded == theHash }) {
      return nil
    }
    guard match.words(P.Capture.era) != nil || year >= 1000 else { return nil }
    let isBefore = match.words(P.Capture.era)?.utf8.first == UInt8(ascii: "B")
    return TimeExpression(.decade(isBefore ? -year : year))
  }

  // "the '90s"; not "in his 90s".
  static let shortDecade = Rule<TimeExpression>(
    "time.short-decade",
    .sequence([
      .optional(P.the), .kind([.openQuote, .closeQuote]),
      .joined(.capture(P.Capture.year, .digits(2...2))), .joined(.word(["s"])),
    ])
  ) { match in
    guard let year = match.digits(P.Capture.year), year % 10 == 0 else { return nil }
    return TimeExpression(.decade(year >= 30 ? 1900 + year : 2000 + year))
  }

  // "the nineties", "the early sixties"; not "in his sixties".
  static let namedDecade = Rule<TimeExpression>(
    "time.named-decade",
    .sequence([
      P.the, .optional(.capture(P.Capture.part, .word(["early", "late", "mid"]))),
      .optional(P.hyphen),
      .capture(
        P.Capture.whole,
        .word([
          "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties",
          "nineties",
        ])),
    ])
  ) { match in
    let names = [
      "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties",
    ]
    guard let index = names.firstIndex(where: { match.holds(P.Capture.whole, $0) }) else {
      return nil
    }
    return TimeExpression(.decade(1920 + 10 * index), modifier: match.partModifier)
  }

  // "the early 21st century", "the fifth century BC"; not "a half century".
  static let century = Rule<TimeExpression>(
    "time.century",
    .sequence([
      .optional(P.the), .optional(.capture(P.Capture.part, .word(["early", "late", "mid"]))),
      .optional(P.hyphen),
      .capture(P.Capture.day, .choice([.kind([.ordinalNumber]), P.ordinalWord])),
      .optional(P.hyphen), .word(["century", "centuries"]), .optional(P.era),
    ])
  ) { match in
    guard let number = match.timeDay, (1...40).contains(number) else { return nil }
    let isBefore = match.words(P.Capture.era)?.utf8.first == UInt8(ascii: "B")
    return TimeExpression(.century(isBefore ? -number : number), modifier: match.partModifier)
  }

  // "Friday", "Fridays"; not "friday", not "Black Friday", which names one day, not "The Sunday
  // Times".
  static let weekday = Rule<TimeExpression>(
    "time.weekday",
    .sequence([
      .notBehind(.capitalised(.word(["black", "bloody", "super", "fat", "good", "ash", "holy"]))),
      .notAhead(.lexical(.ambiguousWeekday)), P.weekday,
      .notAhead(
        .capitalised(
          .word([
            "times", "telegraph", "mail", "mirror", "express", "herald", "independent", "observer",
            "post", "star", "journal", "tribune", "world", "school",
          ]))),
    ])
  ) { match in
    guard let number = match.number(P.Capture.weekday, as: .weekday) else { return nil }
    let isPlural =
      match.words(P.Capture.weekday)?.utf8.last == UInt8(ascii: "s")
      && match.first(P.Capture.weekday).map { $0.count > 6 } == true
    return isPlural
      ? TimeExpression(.set("XXXX-WXX-\(number)")) : TimeExpression(.weekday(number, step: nil))
  }

  // "on Sat", "(Wed.)"; not "The Sun said", not "Sat on the bench".
  static let ambiguousWeekday = Rule<TimeExpression>(
    "time.short-weekday",
    .sequence([
      .behind(
        .choice([
          .word(["on", "last", "next", "this", "until", "by", "since", "from", "late", "early"]),
          .kind([.openBracket, .hyphen, .dash]),
        ])),
      .ahead(.lexical(.ambiguousWeekday)), P.weekday,
    ])
  ) { match in
    match.number(P.Capture.weekday, as: .weekday).map { TimeExpression(.weekday($0, step: nil)) }
  }

  // "on the 15th", "by the 3rd", "Friday the 13th"; not "the 15th time", not "the 7th largest".
  static let dayOfMonth = Rule<TimeExpression>(
    "time.day-of-month",
    .choice([
      .sequence([
        P.weekday, .optional(P.comma), P.the, .capture(P.Capture.day, .kind([.ordinalNumber])),
        .notAhead(.choice([.word(["of"]), P.month])),
      ]),
      .sequence([
        .behind(.word(["on", "by", "until", "since", "from", "before", "after", "of"])), P.the,
        .capture(P.Capture.day, .kind([.ordinalNumber])),
        .ahead(.kind([.comma, .fullStop, .semicolon, .closeBracket])),
      ]),
    ])
  ) { match in
    guard let day = match.timeDay, (1...31).contains(day) else { return nil }
    return TimeExpression(.dayOfMonth(day))
  }

  private static let theHash = StableHash.folded("the")
}
