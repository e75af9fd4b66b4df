/// Times of day.
enum TimeClockRules {
  private typealias P = TimePatterns

  static let all: [Rule<TimeExpression>] = [
    clock, hour, wordHour, militaryTime, noon, theDayPart, dayPart, nightTime,
  ]

  // Agencies also print "p. m." with a space.
  private static let half: Pattern = .choice([
    .capture(P.Capture.part, .word(["am", "pm", "a.m.", "p.m.", "a.m", "p.m"])),
    .sequence([
      .capture(P.Capture.part, .word(["a", "p", "a.", "p."])), .optional(.kind([.fullStop])),
      .word(["m", "m."]), .optional(.kind([.fullStop])),
    ]),
  ])
  private static let zoneName: Pattern = .capture(
    P.Capture.zone, .capitalised(.lexical(.timeZone)))
  private static let zone: Pattern = .choice([
    .sequence([.kind([.openBracket]), zoneName, .kind([.closeBracket])]), zoneName,
  ])
  /// "Local time", "Moscow time", "Eastern Standard Time", "Greenwich Mean Time".
  private static let localTime: Pattern = .choice([
    .sequence([.word(["local"]), .word(["time"])]),
    .sequence([
      .capture(P.Capture.other, .capitalised(.kind([.word]))),
      .optional(.capture(P.Capture.relative, .word(["standard", "daylight", "mean", "summer"]))),
      .word(["time"]),
    ]),
  ])

  // "3:00 a.m.", "16:08 UTC", "21:34:05"; not "25:61", not "3:1" as a score.
  static let clock = Rule<TimeExpression>(
    "time.clock",
    .sequence([
      .capture(P.Capture.clock, .kind([.number])), .optional(half),
      .optional(.choice([zone, localTime])),
    ])
  ) { match in
    guard let token = match.first(P.Capture.clock) else { return nil }
    // British papers print "8.49pm"; without the half of the day it is a number.
    let isBritish = match.captures[P.Capture.part] != nil
    let fields = match.text.bytes[Int(token.start)..<Int(token.end)].split(
      omittingEmptySubsequences: false
    ) { $0 == UInt8(ascii: ":") || isBritish && $0 == UInt8(ascii: ".") }
    guard (2...3).contains(fields.count), (1...2).contains(fields[0].count),
      fields.dropFirst().allSatisfy({ $0.count == 2 })
    else { return nil }
    let numbers = fields.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard numbers.count == fields.count else { return nil }
    return match.clock(
      hour: numbers[0], minute: numbers[1], second: numbers.count > 2 ? numbers[2] : nil)
  }

  // "10 a.m.", "7pm EST"; not "10 am I".
  static let hour = Rule<TimeExpression>(
    "time.hour",
    .sequence([
      .capture(P.Capture.clock, .digits(1...2)), half, .optional(.choice([zone, localTime])),
    ])
  ) { match in
    match.digits(P.Capture.clock).flatMap { match.clock(hour: $0, minute: nil, second: nil) }
  }

  // "three o'clock", "10 o'clock"; not "o'clock".
  static let wordHour = Rule<TimeExpression>(
    "time.o-clock",
    .sequence([
      .capture(P.Capture.amount, P.number), .word(["o'clock"]),
      .optional(.sequence([.word(["in"]), P.the, .capture(P.Capture.part, .lexical(.dayPart))])),
    ])
  ) { match in
    guard let hour = match.timeAmount.whole, (1...12).contains(hour) else { return nil }
    let part = match.value(P.Capture.part, as: .dayPart)
    let isLate = part == "AF" || part == "EV"
    return ClockTime(hour: isLate && hour < 12 ? hour + 12 : hour).map {
      TimeExpression(.clockOnly, clock: $0)
    }
  }

  // "0800 UTC", "1400 hours"; not "1400 Elm Street".
  static let militaryTime = Rule<TimeExpression>(
    "time.military",
    .sequence([
      .capture(P.Capture.clock, .digits(4...4)),
      .choice([zone, .sequence([.word(["hours", "hrs"]), .optional(zone)])]),
    ])
  ) { match in
    guard let number = match.digits(P.Capture.clock) else { return nil }
    return match.clock(hour: number / 100, minute: number % 100, second: nil)
  }

  // "noon", "midnight"; not "high noon".
  static let noon = Rule<TimeExpression>(
    "time.noon", .capture(P.Capture.whole, .word(["noon", "midnight", "midday"]))
  ) { match in
    match.begins(P.Capture.whole, with: ["midnight"])
      ? ClockTime(hour: 0).map { TimeExpression(.clockOnly, clock: $0) }
      : ClockTime(hour: 12).map { TimeExpression(.clockOnly, clock: $0) }
  }

  // "the morning", "the early hours"; not "the morning-after pill".
  static let theDayPart = Rule<TimeExpression>(
    "time.the-day-part",
    .sequence([
      P.the, .optional(.capture(P.Capture.other, .word(["early", "late", "mid", "very"]))),
      .capture(P.Capture.whole, .lexical(.dayPart)),
      .optional(.word(["hours"])), .notAhead(.sequence([P.hyphen, .kind([.word])])),
    ])
  ) { match in
    match.value(P.Capture.whole, as: .dayPart).map {
      TimeExpression(
        .clockOnly, modifier: match.earlyModifier(P.Capture.other), clock: ClockTime(part: $0))
    }
  }

  // "afternoon", "dawn", of no day in particular ("at night"); not "Dawn", a name, and not "Good morning".
  static let dayPart = Rule<TimeExpression>(
    "time.day-part",
    .sequence([
      .notBehind(.word(["good"])),
      .optional(.capture(P.Capture.other, .word(["early", "late", "mid"]))),
      .optional(P.hyphen),
      .notAhead(.capitalised(.word(["dawn"]))), .capture(P.Capture.whole, .lexical(.dayPart)),
      .notAhead(.sequence([P.hyphen, .word(["after"])])),
    ])
  ) { match in
    match.value(P.Capture.whole, as: .dayPart).map {
      TimeExpression(
        .reference("XXXX-XX-XX"), modifier: match.earlyModifier(P.Capture.other),
        clock: ClockTime(part: $0))
    }
  }

  // "night-time", "daytime", "nighttime"; not "day time".
  static let nightTime = Rule<TimeExpression>(
    "time.night-time",
    .choice([
      .sequence([.capture(P.Capture.whole, .word(["night", "day"])), P.hyphen, .word(["time"])]),
      .capture(P.Capture.whole, .word(["nighttime", "daytime", "daylight"])),
    ])
  ) { match in
    let isNight = match.begins(P.Capture.whole, with: ["night", "nighttime"])
    return TimeExpression(.reference("XXXX-XX-XX"), clock: ClockTime(part: isNight ? "NI" : "DT"))
  }
}

extension Match {
  /// The clock's hour with a.m. or p.m. and the zone of their captures.
  fileprivate func clock(hour: Int, minute: Int?, second: Int?) -> TimeExpression? {
    var hour = hour
    if let half = words(TimePatterns.Capture.part)?.utf8.first {
      guard (1...12).contains(hour) else { return nil }
      let isAfternoon = half | 0x20 == UInt8(ascii: "p")
      hour = hour % 12 + (isAfternoon ? 12 : 0)
    }
    let zone = value(TimePatterns.Capture.zone, as: .timeZone) ?? namedZone
    return ClockTime(hour: hour, minute: minute, second: second, zone: zone).map {
      TimeExpression(.clockOnly, clock: $0)
    }
  }

  /// The zone of "Eastern Standard Time" and "Greenwich Mean Time", empty for others: "Eastern time"
  /// changes with the season.
  private var namedZone: String {
    let name = TimePatterns.Capture.other
    if begins(name, with: ["greenwich"]) { return "Z" }
    let names = ["eastern", "central", "mountain", "pacific"]
    guard let index = names.firstIndex(where: { begins(name, with: [$0]) }) else { return "" }
    if begins(TimePatterns.Capture.relative, with: ["standard"]) { return "-0\(5 + index)" }
    return begins(TimePatterns.Capture.relative, with: ["daylight"]) ? "-0\(4 + index)" : ""
  }

  /// START, MID or END for a capture of "early", "mid", "late".
  func earlyModifier(_ capture: Int) -> String? {
    if begins(capture, with: ["early", "very"]) { return "START" }
    if begins(capture, with: ["mid"]) { return "MID" }
    return begins(capture, with: ["late"]) ? "END" : nil
  }
}
