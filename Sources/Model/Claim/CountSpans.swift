/// Finds which stretch of time the numbers of one article cover.
///
/// "Police arrested 23 people on Saturday night" and "more than 100 have been arrested since Thursday"
/// are both true. The day may stand in the sentence before; where it stands further off, any day that
/// the article has named so far may be meant.
struct CountSpans {
  /// Words that stand for several days, before a length of time: "over four nights".
  private static let through: [NamedWord] = [
    "over", "during", "in", "throughout", "within", "of", "past", "last",
  ]
  /// Longest stretch, in tokens, between a number and the words "so far" and "since".
  private static let reach = 20

  /// An article that names more days than these, as a chronicle does, does not tell by them on which
  /// a number was counted.
  private static let mostKnownDays = 64
  private static let leadSentences = 4

  private let readings: [SentenceReading]
  private let published: CalendarDate?
  /// Whether the title or the first sentences speak of a market.
  private let tellsMarket: Bool
  private let resolved: [Int: Timex]
  /// The sentences by their first byte.
  private let indices: [Int: Int]
  /// The days that each sentence names for what happened.
  private let days: [[(tokens: Range<Int>, day: CountedDay)]]
  /// Each day once, in the order in which the article names them, and how many of them are named
  /// before each sentence.
  private let known: [CountedDay]
  private let knownBefore: [Int]

  /// Reads the times of an article; `resolved` holds them resolved against its own date, by first token.
  init(_ readings: [SentenceReading], resolved: [Int: Timex], published: CalendarDate?) {
    self.readings = readings
    self.published = published
    tellsMarket = readings.prefix(CountSpans.leadSentences).contains { reading in
      // Words of a market, whose prices rise and fall anew each day.
      reading.tokens.contains {
        reading.isWord(
          $0, "index", "stock", "stocks", "shares", "trading", "traders", "market", "markets")
      }
    }
    self.resolved = resolved
    indices = Dictionary(
      readings.enumerated().map { ($1.sentence.range.start, $0) },
      uniquingKeysWith: { first, _ in first })
    days = readings.map { reading in
      reading.times.compactMap { time in
        CountSpans.day(time, resolved[time.tokens.lowerBound], reading).map { (time.tokens, $0) }
      }
    }
    var known: [CountedDay] = []
    var seen: Set<CountedDay> = []
    knownBefore = days.map { named in
      defer { for (_, day) in named where seen.insert(day).inserted { known.append(day) } }
      return known.count
    }
    self.known = known
  }

  /// The claims, each with the span of its number; claims of other slots stay.
  func spanning(_ claims: [Claim]) -> [Claim] {
    claims.map { claim in
      guard let index = indices[claim.sentence.start] else { return claim }
      let span: CountSpan?
      switch claim.value {
      case .count: span = self.span(of: claim.range, index)
      case .amount: span = tradingDay(claim, index)
      default: span = nil
      }
      return span.map(claim.spanning) ?? claim
    }
  }

  /// "The index fell 2.4 percent": on the day of the article where the sentence names none.
  private func tradingDay(_ claim: Claim, _ index: Int) -> CountSpan? {
    guard tellsMarket, case .amount(let measure) = claim.value, measure.dimension == .share,
      ["fall", "rise"].contains(claim.anchor?.thing)
    else { return nil }
    let reading = readings[index]
    // "For the past five trading days, stocks have been down": no day's fall.
    let isOfDays = reading.times.contains { time in
      time.value.kind == .duration
        && (CountSpans.through + ["for", "the"]).contains {
          reading.isWord(time.tokens.lowerBound - 1, $0)
        } && time.value.value != "P1D"
    }
    guard !isOfDays else { return nil }
    if let own = days[index].first { return .day(own.day) }
    return published.map {
      .day(CountedDay(day: EventDay(weekday: nil, date: $0.iso), isNight: false))
    }
  }

  private func span(of range: TextRange, _ index: Int) -> CountSpan? {
    let reading = readings[index]
    guard let value = tokens(of: range, in: reading) else { return nil }
    if isTotal(value, reading) { return .total }
    let own = days[index]
    if let before = own.last(where: { $0.tokens.lowerBound <= value.upperBound }) {
      return .day(before.day)
    }
    if let behind = own.first, reading.clause(around: value).contains(behind.tokens.lowerBound) {
      return .day(behind.day)
    }
    if isRunning(value, reading) { return .running }
    if index > 0, let before = days[index - 1].last { return .day(before.day) }
    let before = knownBefore[index]
    guard before > 0, before <= CountSpans.mostKnownDays else { return nil }
    return .among(Array(known[..<before]))
  }

  private func tokens(of range: TextRange, in reading: SentenceReading) -> Range<Int>? {
    guard
      let first = reading.tokens.first(where: {
        Int(reading.document.tokens[$0].start) >= range.start
      }),
      let last = reading.tokens.last(where: { Int(reading.document.tokens[$0].end) <= range.end }),
      first <= last
    else { return nil }
    return first..<(last + 1)
  }

  /// "since Thursday", "since the shooting", "over four nights", "in three days of clashes".
  private func isTotal(_ value: Range<Int>, _ reading: SentenceReading) -> Bool {
    for index in near(value, reading) where reading.isWord(index, "since") {
      let next = index + 1
      if reading.time(at: next) != nil || reading.name(at: next) != nil
        || reading.classes(next).contains(.determiner) || reading.isWord(next, "then")
      {
        return true
      }
    }
    return reading.times.contains { time in
      guard time.value.kind == .duration, near(value, reading).contains(time.tokens.lowerBound),
        !time.value.value.contains("T"), time.value.value.first == "P"
      else { return false }
      let start = time.tokens.lowerBound
      return CountSpans.through.contains { reading.isWord(start - 1, $0) }
        || reading.isWord(start, "the") && reading.isWord(start + 1, "past", "last")
    }
  }

  /// "so far", "to date", "have been arrested", "is believed to have been hurt".
  private func isRunning(_ value: Range<Int>, _ reading: SentenceReading) -> Bool {
    let near = near(value, reading)
    let isSoFar = near.contains { index in
      reading.isWord(index, "so", "to", "until", "till", "by")
        && reading.isWord(index + 1, "far", "date", "now")
    }
    let perfect =
      max(near.lowerBound, value.lowerBound - 4)..<min(near.upperBound, value.upperBound + 4)
    return isSoFar || perfect.contains { reading.isWord($0, "have", "has") }
  }

  private func near(_ value: Range<Int>, _ reading: SentenceReading) -> Range<Int> {
    let start = max(reading.tokens.lowerBound, value.lowerBound - CountSpans.reach)
    return start..<max(start, min(reading.tokens.upperBound, value.upperBound + CountSpans.reach))
  }

  /// The day on which something happened; nil for "until Friday", "police said on Sunday".
  private static func day(
    _ time: Annotation<Timex>, _ resolved: Timex?, _ reading: SentenceReading
  ) -> CountedDay? {
    guard time.value.kind == .date || time.value.kind == .time, reading.namesDay(time) else {
      return nil
    }
    var before = time.tokens.lowerBound - 1
    if reading.isWord(before, "on", "late", "early") { before -= 1 }
    guard !reading.isWord(before, "until", "till", "by", "before", "from", "to", "next", "since"),
      !reading.classes(before).contains(.reporting),
      !reading.classes(time.tokens.upperBound).contains(.reporting),
      let day = EventDay(printed: time.value, resolved: resolved, weekday: time.value.weekday),
      day.weekday != nil || day.day != nil
    else { return nil }
    let value = resolved?.value ?? time.value.value
    return CountedDay(day: day, isNight: value.hasSuffix("TNI") || value.hasSuffix("TEV"))
  }
}
