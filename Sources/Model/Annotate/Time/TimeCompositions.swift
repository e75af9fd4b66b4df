/// Rules over time expressions that were found already, in two layers: what joins parts to one date
/// comes first, what says "the end of" or "late" of it second.
enum TimeCompositions {
  private typealias P = TimePatterns
  private typealias Tag = TimeExpression.Tag

  static let layers: [[Composition<TimeExpression>]] = [
    [
      dateOfYear, yearsDate, samePart, firstOfRange, dayAndPart, partOfDay, clockOfDay, dayAtClock,
      clockInPart, clockOfPart, lastDay,
      firstDay, lastYear, firstEraYear,
    ],
    [yearWord, partOf, early, approximate],
  ]

  // "August of that year", "the third quarter of this year", "March last year"; not "May that year's".
  static let dateOfYear = Composition<TimeExpression>(
    "time.date-of-year",
    .sequence([
      .capture(0, .annotated(Tag.yearless)), .optional(P.comma),
      .optional(.choice([.word(["of", "in", "later", "earlier", "early", "late"])])),
      .capture(1, .annotated(Tag.year)),
    ])
  ) { found in
    guard let part = found.value(0), let whole = found.value(1) else { return nil }
    guard case .date(_, let span, _) = part.meaning else { return nil }
    switch whole.meaning {
    case .date(let year, .whole, _): return .date(year, span, modifier: part.modifier)
    case .step(.year, let count, let anchor):
      return .date(.step(count, anchor), span, modifier: part.modifier)
    case .offset(let amount, .year, let sign, let anchor):
      // "In October, two years later" is two expressions.
      guard let count = amount.whole, count < 10_000,
        !found.match.tokens[found.match.range].contains(where: { $0.kind == .comma })
      else { return nil }
      return .date(.step(sign * count, anchor), span, modifier: part.modifier)
    default: return nil
    }
  }

  // "this year's third quarter", "1988's first half"; not "this year's crop".
  static let yearsDate = Composition<TimeExpression>(
    "time.years-date",
    .sequence([
      .capture(1, .annotated(Tag.year)), .kind([.possessive]),
      .capture(0, .annotated(Tag.yearless)),
    ])
  ) { found in
    guard let part = found.value(0), let whole = found.value(1),
      case .date(_, let span, _) = part.meaning
    else { return nil }
    return TimeCompositions.year(whole).flatMap { .date($0, span, modifier: part.modifier) }
  }

  // "the same period last year", "the same quarter of 1988"; not "the same period".
  static let samePart = Composition<TimeExpression>(
    "time.same-part",
    .sequence([
      .capture(0, .annotated(Tag.samePart)), .optional(.word(["of", "in"])),
      .capture(1, .annotated(Tag.year)),
    ])
  ) { found in
    found.value(1).flatMap(TimeCompositions.year).map { TimeExpression(.samePart($0)) }
  }

  /// The year that a year or "two years ago" stands for.
  private static func year(_ whole: TimeExpression) -> TimeExpression.Year? {
    switch whole.meaning {
    case .date(let year, .whole, _): return year == .unknown ? nil : year
    case .step(.year, let count, let anchor): return .step(count, anchor)
    case .offset(let amount, .year, let sign, let anchor):
      guard let count = amount.whole, count < 10_000 else { return nil }
      return .step(sign * count, anchor)
    default: return nil
    }
  }

  // "between June and September 1998", "the spring and summer of 1943": the first has the year of the
  // second, or the one before ("December and January 1942"); not "June and, in 1998, May".
  static let firstOfRange = Composition<TimeExpression>(
    "time.first-of-range",
    .sequence([
      .capture(0, .annotated(Tag.yearless)),
      .choice([
        .kind([.hyphen, .dash, .slash]), .word(["and", "to", "or", "until", "till", "through"]),
      ]),
      .optional(.word(["in", "on", "early", "mid", "late", "the"])),
      .capture(1, .annotated(Tag.dated)),
    ]), part: 0
  ) { found in
    guard let part = found.value(0), case .date(_, let first, nil) = part.meaning,
      case .date(let year, let second, _)? = found.value(1)?.meaning,
      let start = TimePoint(year: 2000, span: first).position,
      let end = TimePoint(year: 2000, span: second).position
    else { return nil }
    // "The winter and spring of 1920" are of one year.
    let isInYear = start <= end || first == .season("WI")
    switch year {
    case .number(let number):
      let whole = isInYear ? number : TimePoint.year(number, plus: -1)
      return .date(.number(whole), first, modifier: part.modifier)
    case .step(let count, let anchor):
      return .date(.step(isInYear ? count : count - 1, anchor), first, modifier: part.modifier)
    case .unknown: return nil
    }
  }

  // "Friday morning", "yesterday evening", "31 January, late afternoon"; not "Friday, morning coffee".
  static let dayAndPart = Composition<TimeExpression>(
    "time.day-and-part",
    .sequence([
      .capture(0, .annotated(Tag.day)), .optional(.kind([.possessive])),
      .capture(1, .annotated(Tag.dayPart)),
    ])
  ) { found in
    guard let day = found.value(0), let part = found.value(1) else { return nil }
    return day.at(part.clock).with(modifier: part.modifier)
  }

  // "the night of May 13", "the early morning hours of November 1, 1954"; not "night of the hunter".
  static let partOfDay = Composition<TimeExpression>(
    "time.part-of-day",
    .sequence([
      .optional(
        .sequence([.capture(P.Capture.part, .word(["early", "late"])), .word(["in", "on"])])),
      .capture(0, .annotated(Tag.dayPart)), .optional(.word(["hours"])),
      .optional(.word(["of", "on"])), .optional(.word(["the"])),
      .capture(1, .annotated([Tag.exactDay, Tag.weekday, Tag.deictic, Tag.holiday])),
    ])
  ) { found in
    guard let part = found.value(0), let day = found.value(1) else { return nil }
    return day.at(part.clock).with(modifier: found.match.partModifier ?? part.modifier)
  }

  // "9:34 p.m., March 19 EST", "3 p.m. Friday", "10 a.m. on Monday"; not "10 a.m. in March".
  static let clockOfDay = Composition<TimeExpression>(
    "time.clock-of-day",
    .sequence([
      .capture(0, .annotated(Tag.clock)), .optional(P.comma), .optional(.word(["on"])),
      .capture(1, .annotated([Tag.exactDay, Tag.weekday, Tag.deictic])),
      .optional(.capture(2, .lexical(.timeZone))),
    ])
  ) { found in
    guard let clock = found.value(0)?.clock, let day = found.value(1) else { return nil }
    let zone = found.match.value(2, as: .timeZone) ?? ""
    return day.at(clock.with(zone: zone))
  }

  // "2008-09-17 16:08", "2008-09-17T16:08", "March 19, 9:34 p.m."; not "Friday at 3 p.m.", which is two expressions.
  static let dayAtClock = Composition<TimeExpression>(
    "time.day-at-clock",
    .sequence([
      .capture(0, .annotated(Tag.exactDay)),
      .optional(.choice([P.comma, .joined(.capitalised(.word(["t"])))])),
      .capture(1, .annotated(Tag.clock)),
    ])
  ) { found in
    guard let day = found.value(0), let clock = found.value(1)?.clock else { return nil }
    return day.at(clock)
  }

  // "3:30 in the afternoon", "five o'clock in the morning"; not "3:30 in the book".
  static let clockInPart = Composition<TimeExpression>(
    "time.clock-in-part",
    .sequence([
      .capture(0, .annotated(Tag.clock)), .word(["in", "at"]), .capture(1, .annotated(Tag.dayPart)),
    ])
  ) { found in
    guard let clock = found.value(0)?.clock, let part = found.value(1)?.clock else { return nil }
    return TimeExpression(.clockOnly, clock: clock.inPart(part.value))
  }

  // "6:15 this morning", "9:30 last night"; not "6:15 at last".
  static let clockOfPart = Composition<TimeExpression>(
    "time.clock-of-part",
    .sequence([.capture(0, .annotated(Tag.clock)), .capture(1, .annotated(Tag.datedTime))])
  ) { found in
    guard let clock = found.value(0)?.clock, let day = found.value(1), let part = day.clock,
      part.isPart
    else { return nil }
    return day.at(clock.inPart(part.value))
  }

  // "the year 2003", "the years 1955"; not "a year 2003".
  static let yearWord = Composition<TimeExpression>(
    "time.year-word",
    .sequence([
      .optional(P.the), .word(["year", "years"]), .capture(1, .annotated(Tag.plainYear)),
    ])
  ) { found in found.value(1) }

  // "May 4 and 5", "July 10-12": the last number is a day too; not "May 4 and 5 people".
  static let lastDay = Composition<TimeExpression>(
    "time.last-day",
    .sequence([
      .capture(0, .annotated(Tag.exactDay)),
      .choice([.kind([.hyphen, .dash, .slash]), .word(["and", "to", "or", "through", "until"])]),
      .capture(1, .choice([.digits(1...2), .kind([.ordinalNumber])])),
      .notAhead(
        .choice([
          .lexical([.month, .unit, .multiplier]), .kind([.percent, .currency, .colon, .hyphen]),
          .sequence([
            .notAhead(.lexical([.function, .preposition, .pastVerb, .auxiliary])), .kind([.word]),
          ]),
        ])),
    ]), part: 1
  ) { found in
    guard case .date(let year, .day(let month, _), _)? = found.value(0)?.meaning,
      let day = found.match.captures[1].flatMap(found.match.ordinal)
    else { return nil }
    return .date(year, .day(month: month, day: day))
  }

  // "10-12 April", "13 and 14 February 1904": the first number is a day too; not "10 on 12 April".
  static let firstDay = Composition<TimeExpression>(
    "time.first-day",
    .sequence([
      .notBehind(.kind([.hyphen, .currency])),
      .capture(1, .choice([.digits(1...2), .kind([.ordinalNumber])])),
      .choice([.kind([.hyphen, .dash, .slash]), .word(["and", "to", "or", "until"])]),
      .capture(0, .annotated(Tag.exactDay)),
    ]), part: 1
  ) { found in
    guard case .date(let year, .day(let month, let last), _)? = found.value(0)?.meaning,
      let day = found.match.captures[1].flatMap(found.match.ordinal), day < last,
      let next = found.match.captures[0], found.match.tokens[next.lowerBound].kind != .word
    else { return nil }
    return .date(year, .day(month: month, day: day))
  }

  // "1957-60": the last two digits are a year; not "1957-12".
  static let lastYear = Composition<TimeExpression>(
    "time.last-year",
    .sequence([
      .capture(0, .annotated(Tag.plainYear)), .joined(.kind([.hyphen, .dash, .slash])),
      .joined(.capture(1, .digits(2...2))), .notAhead(.kind([.hyphen])),
    ]), part: 1
  ) { found in
    guard case .date(.number(let first), .whole, _)? = found.value(0)?.meaning,
      let short = found.match.digits(1), short > first % 100
    else { return nil }
    return .date(.number(first - first % 100 + short), .whole)
  }

  // "499-493 BC", "between 480 and 479 BC": the first number is a year; not "300 and 479 BC coins".
  static let firstEraYear = Composition<TimeExpression>(
    "time.first-era-year",
    .sequence([
      .capture(1, .digits(2...4)),
      .choice([.kind([.hyphen, .dash, .slash]), .word(["and", "to", "or"])]),
      .capture(0, .annotated(Tag.beforeChrist)),
    ]), part: 1
  ) { found in
    guard case .date(.number(let last), .whole, _)? = found.value(0)?.meaning,
      let first = found.match.digits(1), first >= -last
    else { return nil }
    return .date(.number(-first), .whole)
  }

  // "the end of March", "the beginning of the year", "the rest of 496 BC"; not "end of story".
  static let partOf = Composition<TimeExpression>(
    "time.part-of",
    .sequence([
      .optional(P.the), .optional(.word(["very"])),
      .choice([
        .sequence([
          .capture(
            P.Capture.part,
            .word([
              "beginning", "start", "end", "middle", "close", "onset", "outset", "opening", "rest",
              "remainder", "turn",
            ])), .word(["of"]),
        ]),
        .sequence([
          .capture(P.Capture.part, .word(["early", "late", "latter", "first", "middle", "later"])),
          .word(["part", "parts", "half", "days", "weeks", "months", "years"]), .word(["of"]),
        ]),
      ]),
      .capture(1, .annotated(Tag.calendar)),
    ])
  ) { found in
    found.value(1)?.with(modifier: found.match.partModifier)
  }

  // "early October", "late in 1957", "mid-September", "later that month"; not "late husband".
  static let early = Composition<TimeExpression>(
    "time.early",
    .sequence([
      .optional(.sequence([.word(["as"]), .word(["recently", "late", "early"]), .word(["as"])])),
      .optional(P.the),
      .optional(.word(["very", "as"])),
      .capture(
        P.Capture.part, .word(["early", "late", "mid", "earlier", "later", "middle"])),
      .optional(P.hyphen),
      .optional(.choice([.sequence([.word(["in", "on"]), .optional(P.the)]), .word(["to"])])),
      .capture(
        1,
        .annotated([
          Tag.day, Tag.month, Tag.year, Tag.season, Tag.quarter, Tag.age, Tag.week, Tag.holiday,
          Tag.datedTime,
        ])),
    ])
  ) { found in
    let isComparative = found.match.begins(P.Capture.part, with: ["earlier", "later"])
    return found.value(1)?.with(modifier: isComparative ? nil : found.match.partModifier)
  }

  // "about 1910", "around noon", "nearly midnight"; not "over 1910".
  static let approximate = Composition<TimeExpression>(
    "time.approximate",
    .sequence([
      .word([
        "about", "around", "approximately", "circa", "ca.", "c.", "roughly", "nearly", "almost",
      ]),
      .capture(1, .annotated([Tag.plainYear, Tag.clock])),
    ])
  ) { found in found.value(1)?.with(modifier: "APPROX") }
}

extension ClockTime {
  /// The same with a zone, if it has none.
  fileprivate func with(zone: String) -> ClockTime {
    guard !zone.isEmpty, !isPart, let last = value.utf8.last, last >= 0x30, last <= 0x39 else {
      return self
    }
    return ClockTime(text: value + zone)
  }

  /// "3:30 in the afternoon" is 15:30.
  fileprivate func inPart(_ part: String) -> ClockTime {
    guard !isPart, part == "AF" || part == "EV" || part == "NI",
      let hour = Int(value.prefix(2)), (1...11).contains(hour), part != "NI" || hour > 5
    else { return self }
    return ClockTime(text: CalendarDate.padded(hour + 12, 2) + value.dropFirst(2))
  }
}
