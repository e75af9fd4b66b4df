/// Who began or asked for an event: "initiated by A", "at A's request", "A telephoned B", "it was A
/// who had requested the talk".
enum InitiatorSlot {
  static func find(_ mention: EventMention, _ reading: SentenceReading) -> [SlotFinding] {
    if let initiator = mention.initiator, let actor = reading.actor(initiator) {
      return [
        finding(
          actor, initiator.tokens.lowerBound..<(mention.trigger + 1), reading,
          "claim.initiatorBySubject")
      ]
    }
    let found =
      behind(mention.trigger, reading) ?? before(mention.phrase, reading)
      ?? opening(mention, reading)
    return found.map { [$0] } ?? []
  }

  /// The initiator that stands behind a trigger.
  static func behind(_ trigger: Int, _ reading: SentenceReading) -> SlotFinding? {
    if let asked = askedFor(trigger, reading) { return asked }
    for index in (trigger + 1)..<(trigger + 16) {
      guard reading.token(index) != nil, !reading.endsClause(index) else { return nil }
      if let found = byParticiple(index, reading) ?? atRequest(index, reading) { return found }
    }
    return nil
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
      return finding(actor, name.tokens.lowerBound..<(end + 1), reading, "claim.atRequest")
    }
    let at = reading.isWord(index + 1, "the") ? index + 2 : index + 1
    guard reading.classes(at).contains(.requesting), reading.isWord(at + 1, "of"),
      let (name, actor) = starter(at: at + 2, reading)
    else { return nil }
    return finding(actor, at..<name.tokens.upperBound, reading, "claim.atRequest")
  }

  /// "the call, which A had asked for", "the call that A requested", "a talk that A had sought".
  private static func askedFor(_ trigger: Int, _ reading: SentenceReading) -> SlotFinding? {
    for index in (trigger + 1)..<(trigger + 8) where reading.isWord(index, "which", "that") {
      guard let (name, actor) = starter(at: index + 1, reading) else { continue }
      var end = name.tokens.upperBound
      if reading.classes(end).contains(.auxiliary) { end += 1 }
      guard reading.classes(end).contains(.initiating) else { continue }
      if reading.isWord(end, "asked") {
        guard reading.isWord(end + 1, "for") else { continue }
        end += 1
      }
      return finding(
        actor, name.tokens.lowerBound..<(end + 1), reading, "claim.initiatorAsked")
    }
    return nil
  }

  /// "Lula had requested the conversation", "it was Abiy who had sought the talk", "Abiy placed the
  /// call".
  private static func before(_ phrase: Range<Int>, _ reading: SentenceReading) -> SlotFinding? {
    var verb = phrase.lowerBound - 1
    if reading.isWord(verb, "for"), reading.isWord(verb - 1, "asked") { verb -= 1 }
    guard reading.classes(verb).contains(.initiating) else { return nil }
    var before = verb
    while reading.classes(before - 1).contains(.auxiliary) || reading.isWord(before - 1, "who") {
      before -= 1
    }
    guard let name = reading.name(before: before),
      let (_, actor) = starter(at: name.tokens.lowerBound, reading)
    else { return nil }
    return finding(
      actor, name.tokens.lowerBound..<(verb + 1), reading, "claim.initiatorBeforeEvent")
  }

  /// "At Lula's invitation, the two spoke."
  private static func opening(
    _ mention: EventMention, _ reading: SentenceReading
  ) -> SlotFinding? {
    let start = reading.tokens.lowerBound
    guard mention.trigger > start, mention.trigger < start + 16 else { return nil }
    return atRequest(start, reading)
  }

  /// A name that can begin something; states speak through capitals ("which Tokyo had asked for").
  private static func starter(
    at index: Int, _ reading: SentenceReading
  ) -> (name: Annotation<Name>, actor: String)? {
    let at = reading.isWord(index, "the") && reading.name(at: index) == nil ? index + 1 : index
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
