/// Who began or asked for an event: "initiated by A", "at A's request", "A telephoned B".
enum InitiatorSlot {
  static func find(_ mention: EventMention, _ reading: SentenceReading) -> [SlotFinding] {
    if let initiator = mention.initiator, let actor = reading.actor(initiator) {
      return [
        finding(
          actor, initiator.tokens.lowerBound..<(mention.trigger + 1), reading,
          "claim.initiatorBySubject")
      ]
    }
    var index = mention.trigger + 1
    while index < mention.trigger + 16, reading.token(index) != nil, !reading.endsClause(index) {
      if let found = byParticiple(index, reading) ?? atRequest(index, reading) { return [found] }
      index += 1
    }
    if let found = askedFor(mention, reading) { return [found] }
    return []
  }

  /// "initiated by A".
  private static func byParticiple(_ index: Int, _ reading: SentenceReading) -> SlotFinding? {
    guard reading.classes(index).contains(.initiating), reading.isWord(index + 1, "by"),
      let (name, actor) = starter(at: index + 2, reading)
    else { return nil }
    return finding(actor, index..<name.tokens.upperBound, reading, "claim.initiatedBy")
  }

  /// "at A's request", "at the request of A", "on A's initiative".
  private static func atRequest(_ index: Int, _ reading: SentenceReading) -> SlotFinding? {
    guard reading.isWord(index, "at", "on", "upon") else { return nil }
    if let (name, actor) = starter(at: index + 1, reading) {
      var end = name.tokens.upperBound
      guard reading.token(end)?.kind == .possessive else { return nil }
      end += 1
      if reading.isWord(end, "own") { end += 1 }
      guard reading.classes(end).contains(.requesting) else { return nil }
      return finding(actor, index..<(end + 1), reading, "claim.atRequest")
    }
    var at = index + 1
    if reading.isWord(at, "the") { at += 1 }
    guard reading.classes(at).contains(.requesting), reading.isWord(at + 1, "of"),
      let (name, actor) = starter(at: at + 2, reading)
    else { return nil }
    return finding(actor, index..<name.tokens.upperBound, reading, "claim.atRequest")
  }

  /// "the call, which A had asked for", "the call that A requested".
  private static func askedFor(
    _ mention: EventMention, _ reading: SentenceReading
  ) -> SlotFinding? {
    var index = mention.trigger + 1
    while index < mention.trigger + 8, reading.token(index) != nil {
      defer { index += 1 }
      guard reading.isWord(index, "which", "that"),
        let (name, actor) = starter(at: index + 1, reading)
      else { continue }
      var at = name.tokens.upperBound
      if reading.classes(at).contains(.auxiliary) { at += 1 }
      if reading.isWord(at, "asked"), reading.isWord(at + 1, "for") {
        return finding(
          actor, name.tokens.lowerBound..<(at + 2), reading, "claim.initiatorAsked")
      }
      guard reading.classes(at).contains(.initiating) else { continue }
      return finding(actor, name.tokens.lowerBound..<(at + 1), reading, "claim.initiatorAsked")
    }
    return nil
  }

  /// A name that can begin something; states speak through capitals ("which Tokyo had asked for").
  private static func starter(
    at index: Int, _ reading: SentenceReading
  ) -> (name: Annotation<Name>, actor: String)? {
    var at = index
    if reading.isWord(at, "the") , reading.name(at: at) == nil { at += 1 }
    guard let name = reading.name(at: at) else { return nil }
    if let actor = reading.actor(name) { return (name, actor) }
    switch name.value.kind {
    case .country, .capital, .seat: return (name, name.value.country ?? name.value.text)
    default: return nil
    }
  }

  private static func finding(
    _ actor: String, _ tokens: Range<Int>, _ reading: SentenceReading, _ rule: RuleID
  ) -> SlotFinding {
    SlotFinding(slot: .initiator, value: .name(actor), range: reading.bytes(tokens), rule: rule)
  }
}
