/// Claims on how much of something there is: damage in money, depth, magnitude, turnout, how long a
/// thing lasted.
///
/// All amounts of one dimension may answer one question; what tells them apart is the claim's anchor
/// with the thing that is measured.
struct AmountClaims {
  private let reading: SentenceReading
  private let things: MeasuredThing
  private let passing: ToldInPassing

  /// The claims of all sentences.
  static func claims(
    _ readings: [SentenceReading], things: MeasuredThing, passing: ToldInPassing
  ) -> [Claim] {
    readings.flatMap { reading -> [Claim] in
      guard !reading.measures.isEmpty else { return [] }
      let finder = AmountClaims(reading: reading, things: things, passing: passing)
      return reading.measures.flatMap(finder.claims)
    }
  }

  private func claims(_ measure: Annotation<Measure>) -> [Claim] {
    guard !isConversion(measure), let anchor = anchor(measure) else { return [] }
    let time = passing.time(at: measure.tokens.lowerBound, reading)
    let amount = claim(
      EventKey(kind: measure.value.dimension.rawValue, participants: [], time: time), .amount,
      .amount(measure.value), reading.bytes(measure.tokens), anchor, "claim.amount")
    guard measure.value.dimension == .length, time == nil,
      let (name, direction, end) = things.place(behind: measure, reading), let direction
    else { return [amount] }
    // Two directions from one place exclude each other where the way is equally long.
    let event = EventKey(
      kind: "direction",
      participants: [name.value.text, "\(measure.value.low / 1000) \(measure.value.unit)"])
    return [
      amount,
      claim(
        event, .place, .place(direction.name + " of " + name.value.text, country: nil),
        reading.bytes(measure.tokens.lowerBound..<max(end, measure.tokens.upperBound)), nil,
        "claim.direction"),
    ]
  }

  private func claim(
    _ event: EventKey, _ slot: Slot, _ value: SlotValue, _ range: TextRange,
    _ anchor: ClaimAnchor?, _ rule: RuleID
  ) -> Claim {
    let attribution = reading.attribution
    return Claim(
      article: reading.article, event: event, slot: slot, value: value, range: range,
      sentence: reading.sentence.range, attribution: attribution?.source,
      origin: attribution?.origin, hedge: reading.hedge, anchor: anchor, rules: [rule])
  }

  /// "10 kilometers (six miles)": the same amount once more.
  private func isConversion(_ measure: Annotation<Measure>) -> Bool {
    let open = measure.tokens.lowerBound - 1
    return reading.token(open)?.kind == .openBracket
      && reading.measures.contains { $0.tokens.upperBound == open }
  }

  private func anchor(_ measure: Annotation<Measure>) -> ClaimAnchor? {
    let name = things.name(measure, reading)
    if measure.value.dimension == .duration {
      guard let verb = lasting(measure) ?? (name == nil ? nil : measure.tokens.lowerBound - 1)
      else { return nil }
      return ClaimAnchor(reading, value: measure.tokens, predicate: verb, thing: name)
    }
    let anchor = ClaimAnchor(
      reading, value: measure.tokens, predicate: predicate(before: measure.tokens.lowerBound),
      thing: name)
    guard name == "distance", let place = things.place(behind: measure, reading)?.name else {
      return anchor
    }
    return ClaimAnchor(
      predicate: anchor.predicate, words: Set(anchor.words),
      places: Set(place.tokens.compactMap(reading.contentConcept)), thing: name)
  }

  /// The verb whose length a duration tells: "lasted 40 minutes", "burned for two hours", "was put out
  /// after 44 hours". "Two hours later", "three days ago", "12-year-old" and "40 minutes after it"
  /// tell none.
  private func lasting(_ measure: Annotation<Measure>) -> Int? {
    let end = measure.tokens.upperBound
    if reading.isWord(end, "later", "ago", "earlier", "after", "before", "since", "away", "old")
      || reading.token(end)?.kind == .hyphen || reading.token(end)?.kind == .possessive
    {
      return nil
    }
    var index = measure.tokens.lowerBound - 1
    guard reading.isWord(index, "for", "after", "by", "of") || isVerb(index) else { return nil }
    if reading.isWord(index, "after"), !endsPhrase(end) { return nil }
    let floor = max(reading.tokens.lowerBound, index - 7)
    while index >= floor {
      if reading.endsClause(index) { return nil }
      if isVerb(index) || reading.tellsOccasion(index) { return index }
      index -= 1
    }
    return nil
  }

  private func endsPhrase(_ index: Int) -> Bool {
    switch reading.token(index)?.kind {
    case nil, .fullStop?, .comma?, .semicolon?: true
    default: false
    }
  }

  private func isVerb(_ index: Int) -> Bool {
    guard let token = reading.token(index), token.kind == .word else { return false }
    if reading.classes(index).contains(.pastVerb) { return true }
    guard reading.contentConcept(index) != nil else { return false }
    if reading.isWord(index - 1, "to", "will", "would", "must", "can", "could", "may", "might") {
      return true
    }
    let word = reading.document.text[token.range]
    return word.hasSuffix("ed") || reading.isWord(index, "lasts", "takes", "runs", "cost", "costs")
  }

  /// The nearest word of meaning before an amount, over the words that bind it and those that say what
  /// is measured: "put losses at $30m".
  private func predicate(before start: Int) -> Int? {
    let floor = max(reading.tokens.lowerBound, start - 4)
    for index in stride(from: start - 1, through: floor, by: -1) {
      if reading.endsClause(index) { return nil }
      // "On Sunday, 62 percent": a day governs nothing.
      if reading.isInNumber(index) || things.isThing(index, reading)
        || reading.times.contains(where: { $0.tokens.contains(index) })
      {
        continue
      }
      if reading.contentConcept(index) != nil { return index }
    }
    return nil
  }
}
