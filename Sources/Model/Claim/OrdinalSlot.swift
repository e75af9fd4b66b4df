/// Which in a row an event was, and within what time: "the second in less than two months", "the
/// third such call this year".
///
/// The ordinal must stand in the event's own phrase, or be said of it by "was", "marked", "became".
enum OrdinalSlot {
  static func find(_ mention: EventMention, _ reading: SentenceReading) -> [SlotFinding] {
    for index in mention.phrase where isOrdinal(index, reading) {
      return [finding(index, after: mention.trigger + 1, reading)]
    }
    if let index = cleft(before: mention.phrase.lowerBound, reading) {
      return [finding(index, after: index + 2, reading)]
    }
    var index = mention.trigger + 1
    while index < mention.trigger + 16, reading.token(index) != nil, !reading.endsClause(index) {
      defer { index += 1 }
      guard isOrdinal(index, reading), isSaidOf(index, mention, reading) else { continue }
      var end = index + 1
      if reading.isWord(end, "such") { end += 1 }
      if !reading.classes(end).isDisjoint(with: [.callNoun, .meetingNoun, .visitNoun]) { end += 1 }
      return [finding(index, after: end, reading)]
    }
    return []
  }

  /// "was the second", "marked the second": a verb of being stands before the ordinal, and no noun
  /// of another kind behind it ("the call was the third party's idea").
  private static func isSaidOf(
    _ index: Int, _ mention: EventMention, _ reading: SentenceReading
  ) -> Bool {
    let verb =
      reading.isWord(index - 1, "the", "their", "a", "his", "her", "its") ? index - 2 : index - 1
    // "spoke for the second time in a month".
    if reading.isWord(verb, "for"), reading.isWord(index + 1, "time") { return true }
    guard
      reading.classes(verb).contains(.auxiliary)
        || reading.isWord(verb, "marked", "marks", "became", "represents", "represented")
    else { return false }
    let next = index + 1
    return reading.isWord(
      next, "in", "since", "this", "within", "such", "between", "time", "of", "to")
      || !reading.classes(next).isDisjoint(with: [.callNoun, .meetingNoun, .visitNoun])
      || reading.time(at: next) != nil
  }

  /// "It was the second time in a little over a month that X and Y had spoken".
  private static func cleft(before event: Int, _ reading: SentenceReading) -> Int? {
    guard reading.isWord(reading.tokens.lowerBound, "it") else { return nil }
    let limit = min(event, reading.tokens.lowerBound + 6)
    return (reading.tokens.lowerBound..<max(limit, reading.tokens.lowerBound)).first {
      isOrdinal($0, reading) && reading.isWord($0 + 1, "time")
        && ($0..<event).allSatisfy { reading.token($0)?.kind != .comma }
    }
  }

  private static func finding(
    _ ordinal: Int, after end: Int, _ reading: SentenceReading
  ) -> SlotFinding {
    let span = span(from: end, reading)
    let number = number(ordinal, reading) ?? 0
    return SlotFinding(
      slot: .ordinal,
      value: .ordinal(number, span: span?.value.value, modifier: span?.value.modifier),
      range: reading.bytes(ordinal..<(span?.tokens.upperBound ?? max(end, ordinal + 1))),
      rule: span == nil ? "claim.ordinal" : "claim.ordinalInSpan")
  }

  /// The time behind "in", "within", "since": over "between A and B".
  private static func span(
    from index: Int, _ reading: SentenceReading
  ) -> Annotation<Timex>? {
    var at = index
    while at < index + 12, reading.token(at) != nil, !reading.endsClause(at) {
      if reading.token(at)?.kind == .comma { return nil }
      if let time = reading.time(at: at) { return time.value.kind == .duration ? time : nil }
      at += 1
    }
    return nil
  }

  private static func isOrdinal(_ index: Int, _ reading: SentenceReading) -> Bool {
    number(index, reading) != nil
  }

  private static func number(_ index: Int, _ reading: SentenceReading) -> Int? {
    guard let token = reading.token(index) else { return nil }
    // "a second later" is a time, "Second, …" a list word.
    if reading.token(index + 1)?.kind == .comma { return nil }
    if reading.time(at: index) != nil || reading.isInName(index) { return nil }
    if token.kind == .ordinalNumber {
      return Numerals.integer(reading.document.text.bytes, token)
    }
    return reading.lexicon.number(of: token.word, as: .ordinal)
  }
}
