/// Parts of patterns that several families of time rules share.
enum TimePatterns {
  /// Numbers of captures, one meaning each in all rules.
  enum Capture {
    static let weekday = 0
    static let day = 1
    static let month = 2
    static let year = 3
    static let era = 4
    static let amount = 5
    static let unit = 6
    static let relative = 7
    static let approximation = 8
    static let part = 9
    static let clock = 10
    static let zone = 11
    static let whole = 12
    static let other = 13
  }

  static let the = Pattern.word(["the"])
  static let hyphen = Pattern.kind([.hyphen])
  static let comma = Pattern.kind([.comma])

  /// "Friday", "Fri."; short forms only with a capital and not where they are other words.
  static let weekday = Pattern.capture(
    Capture.weekday, .capitalised(.lexical(.weekday)))

  /// "March", "Mar."; always with a capital.
  static let month = Pattern.capture(Capture.month, .capitalised(.lexical(.month)))

  /// "4", "4th", "fourth".
  static let day = Pattern.capture(
    Capture.day, .choice([.digits(1...2), .kind([.ordinalNumber]), ordinalWord]))

  /// "Fourth", "twenty-first".
  static let ordinalWord = Pattern.choice([
    .sequence([
      .word(["twenty", "thirty"]), .optional(hyphen), .lexical(.ordinal),
    ]),
    .lexical(.ordinal),
  ])

  /// "1998", "'98".
  static let year = Pattern.capture(
    Capture.year,
    .choice([
      .digits(4...4),
      .sequence([.kind([.openQuote, .closeQuote]), .joined(.digits(2...2))]),
    ]))

  /// "BC", "B.C.", "BCE", "AD".
  static let era = Pattern.capture(
    Capture.era, .capitalised(.word(["bc", "b.c.", "bce", "b.c.e.", "ad", "a.d.", "ce", "c.e."])))

  /// "480 BC".
  static let eraYear = Pattern.sequence([.capture(Capture.year, .digits(1...4)), era])

  /// "1998", "480 BC", with "of" or a comma before it.
  static let trailingYear = Pattern.sequence([
    .optional(.choice([comma, .word(["of", "in"])])), .choice([eraYear, year]),
  ])

  /// "Year", without the units that are other words first ("second", "quarter").
  static let singularUnit = Pattern.word([
    "day", "night", "weekend", "week", "fortnight", "month", "year", "decade", "century",
    "millennium", "hour", "minute",
  ])

  /// "Years".
  static let pluralUnit = Pattern.word([
    "days", "nights", "weekends", "weeks", "fortnights", "months", "years", "decades", "centuries",
    "millennia", "hours", "minutes",
  ])

  /// Units that follow a number: "quarters" and "seconds" too.
  static let countedUnit = Pattern.lexical(.unit)

  /// A number in words or digits: "three", "twenty-five", "two hundred and ten", "2.5", "a dozen".
  static let number = Pattern.choice([
    .sequence([
      .kind([.number]), .optional(fraction),
      .optional(.word(["hundred", "thousand", "million", "billion", "dozen"])), .optional(andHalf),
    ]),
    .sequence([
      .choice([
        .lexical(.number),
        .sequence([
          .word(["a", "an"]), .ahead(.word(["hundred", "thousand", "dozen", "million"])),
        ]),
        .sequence([
          .word(["half"]), .optional(.word(["a"])), .ahead(.lexical(.multiplier)),
        ]),
      ]),
      .repeated(
        .choice([
          .sequence([.lexical(.multiplier), .optional(.word(["and"]))]),
          .sequence([.optional(hyphen), .lexical(.number)]),
          .sequence([.optional(hyphen), andHalf]),
        ]), 0...5),
    ]),
  ])

  /// "1/2", as in "2 1/2".
  private static let fraction = Pattern.sequence([
    .digits(1...1), .joined(.kind([.slash])), .joined(.digits(1...1)),
  ])

  /// "And a half", with or without hyphens.
  private static let andHalf = Pattern.sequence([
    .word(["and"]), .optional(hyphen), .word(["a"]), .optional(hyphen), .word(["half"]),
  ])

  /// An amount that the words leave open: "a few", "several", "a couple of".
  static let vagueAmount = Pattern.choice([
    .sequence([.optional(.word(["a"])), .word(["couple"]), .optional(.word(["of"]))]),
    .sequence([.word(["a"]), .word(["number"]), .word(["of"])]),
    .sequence([.word(["a"]), .optional(.word(["good", "mere", "very"])), .word(["few"])]),
    .sequence([
      .word(["dozens", "hundreds", "thousands", "tens", "millions", "scores"]), .word(["of"]),
      .optional(.sequence([.word(["thousands", "millions"]), .word(["of"])])),
    ]),
    .word(["several", "few", "many", "some", "various", "numerous"]),
  ])

  /// "More than", "nearly", "at least": they belong to the expression and give its modifier.
  static let approximation = Pattern.capture(
    Capture.approximation,
    .choice([
      .sequence([
        .optional(.word(["slightly", "little", "no", "not", "much", "far", "well"])),
        .word(["more", "less", "fewer", "greater", "longer"]), .word(["than"]),
      ]),
      .sequence([.optional(.word(["just", "well", "slightly"])), .word(["over", "under"])]),
      .sequence([.word(["at"]), .word(["least", "most"])]),
      .sequence([.word(["up"]), .word(["to"])]),
      .sequence([.optional(.word(["only"])), .word(["about", "around", "nearly", "almost"])]),
      .word(["roughly", "approximately", "approx.", "some", "circa", "ca.", "c."]),
    ]))

  /// Adjectives and the like between an amount and its unit: "six straight days".
  static let adjective = Pattern.sequence([
    .notAhead(
      .choice([
        .lexical([.function, .preposition, .determiner, .unit, .number, .month, .weekday]),
        .lexical([.pastVerb, .auxiliary, .reporting, .relative, .dayPart, .season, .deictic]),
        .word([
          "per", "percent", "cent", "cents", "points", "half", "following", "same", "every", "ago",
          "later", "earlier",
        ]),
      ])),
    .kind([.word]),
    .optional(hyphen),
  ])

  /// "Last", "next", "following" and other words that step from one unit to another.
  static let stepWord = Pattern.word([
    "last", "past", "previous", "preceding", "prior", "next", "following", "subsequent", "coming",
    "upcoming", "succeeding", "ensuing", "current", "same", "this", "that",
  ])
}
