/// The rules for measures: money, shares, magnitudes, temperatures, lengths and the like.
enum MeasureRules {
  private typealias P = NumberPatterns

  /// All rules, in order of precedence at equal length.
  static func all(_ units: MeasureUnits) -> [Rule<Measure>] {
    [
      signedMoney(units), wordedMoney(units), share(units), square(units), speed(units),
      plain(units), range(units), temperature(units), magnitude, magnitudeFirst, fraction,
    ]
  }

  private static let suffix = Pattern.choice([
    .lexical(.multiplier), .word(PrintedNumber.suffixWords),
  ])

  /// "$37.9m", "US$1 million", "more than €5 bn", "$10-12 million" without its range.
  private static func signedMoney(_ units: MeasureUnits) -> Rule<Measure> {
    Rule(
      "measure.moneySign",
      .sequence([
        .optional(P.modifier),
        .optional(
          .capture(P.Capture.prefix, .word(["us", "a", "au", "c", "ca", "hk", "nz", "s"]))),
        .capture(P.Capture.currency, .kind([.currency])),
        .capture(
          P.Capture.number, .sequence([.kind([.number]), .optional(suffix), .optional(suffix)])),
      ])
    ) { match in
      guard let number = match.printedNumber(P.Capture.number),
        let sign = match.words(P.Capture.currency)
      else { return nil }
      let code = currency(sign, prefix: match.words(P.Capture.prefix)?.lowercased())
      return units.measure(
        number, MeasureUnits.Unit(dimension: .money, unit: code, factor: 1000),
        modifier: match.numberModifier)
    }
  }

  /// The ISO 4217 code of a sign; "$" alone is taken for the United States'.
  private static func currency(_ sign: String, prefix: String?) -> String {
    switch (sign, prefix) {
    case ("$", "a"?), ("$", "au"?): "AUD"
    case ("$", "c"?), ("$", "ca"?): "CAD"
    case ("$", "hk"?): "HKD"
    case ("$", "nz"?): "NZD"
    case ("$", "s"?): "SGD"
    case ("€", _): "EUR"
    case ("£", _): "GBP"
    case ("¥", _): "JPY"
    default: "USD"
    }
  }

  /// "262.2 million dollars", "about 5bn euros", "3 million pounds"; "215 pounds" is a weight.
  private static func wordedMoney(_ units: MeasureUnits) -> Rule<Measure> {
    Rule(
      "measure.moneyWord",
      .sequence([
        .optional(P.modifier),
        .capture(P.Capture.number, .sequence([P.number, .optional(.joined(suffix))])),
        .optional(.word(["us", "american"])),
        .capture(P.Capture.unit, .word(units.currencies + ["pounds"])),
      ])
    ) { match in
      guard let number = match.printedNumber(P.Capture.number),
        let token = match.first(P.Capture.unit), let unit = units.unit(token)
      else { return nil }
      if unit.dimension == .money {
        return units.measure(number, unit, modifier: match.numberModifier)
      }
      guard number.step >= 1_000_000_000 else { return nil }
      return units.measure(
        number, MeasureUnits.Unit(dimension: .money, unit: "GBP", factor: 1000),
        modifier: match.numberModifier)
    }
  }

  /// "14.3 percent", "14 per cent", "36.5%", "20% to 30%" without its range.
  private static func share(_ units: MeasureUnits) -> Rule<Measure> {
    Rule(
      "measure.share",
      .sequence([
        .optional(P.modifier), .capture(P.Capture.number, P.number), .optional(.kind([.hyphen])),
        .choice([
          .kind([.percent]), .word(["percent", "pct"]),
          .sequence([.word(["per"]), .word(["cent"])]),
        ]),
        .notAhead(.word(["point", "points"])),
      ])
    ) { match in
      match.printedNumber(P.Capture.number).flatMap {
        units.measure($0, percent, modifier: match.numberModifier)
      }
    }
  }

  private static let percent = MeasureUnits.Unit(dimension: .share, unit: "percent", factor: 1000)

  /// "three square miles", "1,200 sq km".
  private static func square(_ units: MeasureUnits) -> Rule<Measure> {
    Rule(
      "measure.square",
      .sequence([
        .optional(P.modifier), .capture(P.Capture.number, P.number), .optional(.kind([.hyphen])),
        .word(["square", "sq", "sq."]), .optional(.kind([.hyphen])),
        .capture(P.Capture.unit, .word(units.others)),
      ])
    ) { match in
      guard let number = match.printedNumber(P.Capture.number),
        let token = match.first(P.Capture.unit), let side = units.unit(token),
        side.dimension == .length
      else { return nil }
      let metres = side.factor / 1000
      return units.measure(
        number,
        MeasureUnits.Unit(
          dimension: .area, unit: "square metre", factor: metres * metres * 1000),
        modifier: match.numberModifier)
    }
  }

  /// "90 kilometres an hour", "60 miles per hour", "90 km/h".
  private static func speed(_ units: MeasureUnits) -> Rule<Measure> {
    Rule(
      "measure.speed",
      .sequence([
        .optional(P.modifier), .capture(P.Capture.number, P.number), .optional(.kind([.hyphen])),
        .capture(P.Capture.unit, .word(units.others)),
        .choice([
          .sequence([
            .optional(.kind([.hyphen])), .word(["an", "per", "a"]), .optional(.kind([.hyphen])),
            .word(["hour"]),
          ]),
          .sequence([.kind([.slash]), .word(["h", "hr", "hour"])]),
        ]),
      ])
    ) { match in
      guard let number = match.printedNumber(P.Capture.number),
        let token = match.first(P.Capture.unit), let way = units.unit(token),
        way.dimension == .length
      else { return nil }
      return units.measure(
        number,
        MeasureUnits.Unit(
          dimension: .speed, unit: "kilometre an hour", factor: way.factor / 1000),
        modifier: match.numberModifier)
    }
  }

  /// "10 kilometres", "about six miles", "a 3-metre wall", "420 tons".
  private static func plain(_ units: MeasureUnits) -> Rule<Measure> {
    Rule(
      "measure.unit",
      .sequence([
        .optional(P.modifier), .capture(P.Capture.number, P.number), .optional(.kind([.hyphen])),
        .optional(.word(["metric", "nautical"])), .capture(P.Capture.unit, .word(units.others)),
      ])
    ) { match in
      guard let number = match.printedNumber(P.Capture.number),
        let token = match.first(P.Capture.unit), let unit = units.unit(token),
        unit.dimension != .temperature, unit.dimension != .share
      else { return nil }
      return units.measure(number, unit, modifier: match.numberModifier)
    }
  }

  /// "20 to 30 miles", "between 2 and 3 metres", "5-10 km".
  private static func range(_ units: MeasureUnits) -> Rule<Measure> {
    Rule(
      "measure.range",
      .sequence([
        .optional(.word(["between", "from"])), .capture(P.Capture.number, P.number),
        .choice([.word(["to", "and", "or"]), .kind([.hyphen, .dash])]),
        .capture(P.Capture.other, P.number), .optional(.kind([.hyphen])),
        .choice([
          .capture(P.Capture.unit, .word(units.others + units.currencies)), .kind([.percent]),
        ]),
      ])
    ) { match in
      guard let from = match.printedNumber(P.Capture.number),
        let to = match.printedNumber(P.Capture.other), from.thousandths < to.thousandths
      else { return nil }
      let unit = match.first(P.Capture.unit).map(units.unit) ?? percent
      return unit.flatMap { units.measure(from: from, to: to, $0, modifier: nil) }
    }
  }

  /// "minus 20 degrees", "35 degrees Celsius", "90 degrees Fahrenheit"; a scale that is not said is
  /// unknown.
  private static func temperature(_ units: MeasureUnits) -> Rule<Measure> {
    Rule(
      "measure.temperature",
      .sequence([
        .optional(P.modifier),
        .optional(
          .capture(
            P.Capture.minus, .sequence([.word(["minus"]), .optional(.kind([.hyphen]))]))),
        .capture(P.Capture.number, P.number), .optional(.kind([.hyphen])),
        .word(["degree", "degrees"]),
        .optional(.capture(P.Capture.unit, .word(["celsius", "fahrenheit", "c", "f"]))),
      ])
    ) { match in
      guard let number = match.printedNumber(P.Capture.number) else { return nil }
      let scale =
        switch match.words(P.Capture.unit)?.lowercased().first {
        case "c": "degree Celsius"
        case "f": "degree Fahrenheit"
        default: "degree"
        }
      return units.measure(
        number, MeasureUnits.Unit(dimension: .temperature, unit: scale, factor: 1000),
        modifier: match.numberModifier, isNegative: match.captures[P.Capture.minus] != nil)
    }
  }

  /// "a 6.1-magnitude quake", "a 6.1 magnitude earthquake", "7.2 on the Richter scale".
  private static let magnitude = Rule<Measure>(
    "measure.magnitude",
    .sequence([
      .optional(P.modifier), .capture(P.Capture.number, .kind([.number])),
      .choice([
        .sequence([.optional(.kind([.hyphen])), .word(["magnitude"])]),
        .sequence([.word(["on"]), .word(["the"]), .word(["richter", "moment"])]),
      ]),
    ]), produce: strength)

  /// "magnitude 6.1", "a magnitude of about 6.8"; the words before the number are part of it.
  private static let magnitudeFirst = Rule<Measure>(
    "measure.magnitudeFirst",
    .sequence([
      .word(["magnitude", "magnitudes"]), .optional(.kind([.hyphen])), .optional(.word(["of"])),
      .optional(P.modifier), .capture(P.Capture.number, .kind([.number])),
    ]), produce: strength)

  /// Earthquakes above ten were never measured: "magnitude 2004" is something else.
  @Sendable private static func strength(_ match: Match) -> Measure? {
    guard let number = match.printedNumber(P.Capture.number), number.thousandths < 10_000 else {
      return nil
    }
    let modifier = match.numberModifier
    let bounds =
      switch modifier {
      // A tenth of a magnitude is a large step on a logarithmic scale.
      case .about?, .nearly?: (low: number.thousandths - 100, high: Int?(number.thousandths + 100))
      default: modifier?.bounds(of: number.thousandths) ?? (number.thousandths, number.thousandths)
      }
    return Measure(
      dimension: .magnitude, low: bounds.low, high: bounds.high, unit: "",
      tolerance: number.step / 2, modifier: modifier)
  }

  /// "half of the houses", "two thirds of", "a quarter of its staff".
  private static let fraction = Rule<Measure>(
    "measure.fraction",
    .sequence([
      .optional(P.modifier),
      .choice([
        .capture(P.Capture.unit, .word(["half"])),
        .sequence([
          .capture(P.Capture.number, .choice([.word(["a", "an"]), .lexical(.number)])),
          .optional(.kind([.hyphen])),
          .capture(P.Capture.unit, .word(parts.keys.sorted())),
        ]),
      ]),
      .ahead(.word(["of"])),
    ])
  ) { match in
    guard let word = match.words(P.Capture.unit)?.lowercased() else { return nil }
    let whole = word == "half" ? 2 : parts[word] ?? 0
    let count = match.number(P.Capture.number, as: .number) ?? 1
    guard whole > count else { return nil }
    let share = count * 100_000 / whole
    let bounds = match.numberModifier?.bounds(of: share, one: 1000) ?? (share, share)
    return Measure(
      dimension: .share, low: bounds.low, high: bounds.high, unit: "percent", tolerance: 2000,
      modifier: match.numberModifier)
  }

  /// Words for parts of a whole, with how many make one.
  static let parts = [
    "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5, "sixth": 6,
    "tenth": 10, "tenths": 10,
  ]
}
