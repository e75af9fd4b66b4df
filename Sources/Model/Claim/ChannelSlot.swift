/// The medium of a call: "telephone conversation", "video call", "spoke by telephone".
enum ChannelSlot {
  static func find(_ mention: EventMention, _ reading: SentenceReading) -> [SlotFinding] {
    guard !mention.kind.hasSuffix("visit") else { return [] }
    if let inPhrase = inPhrase(mention, reading) { return [inPhrase] }
    if let byWord = byTrigger(mention, reading) { return [byWord] }
    return behind(mention, reading).map { [$0] } ?? []
  }

  /// Whether telephone or video stands behind a verb: "met by video link".
  static func isDistant(behind trigger: Int, _ reading: SentenceReading) -> Bool {
    for index in (trigger + 1)..<(trigger + 8) {
      guard reading.token(index) != nil, !reading.endsClause(index) else { return false }
      if let (channel, _) = adverbial(index, reading) { return channel != .inPerson }
    }
    return false
  }

  /// From the word for the medium to the noun: the phrase that carries the value.
  private static func inPhrase(
    _ mention: EventMention, _ reading: SentenceReading
  ) -> SlotFinding? {
    for index in mention.phrase.dropLast() {
      guard let channel = medium(index, reading), reading.token(index + 1)?.kind != .possessive
      else { continue }
      return SlotFinding(
        slot: .channel, value: .channel(channel),
        range: reading.bytes(start(of: index, reading)..<(mention.trigger + 1)),
        rule: "claim.mediumInPhrase")
    }
    return nil
  }

  /// "in-person talks" begins with "in".
  private static func start(of index: Int, _ reading: SentenceReading) -> Int {
    reading.token(index - 1)?.kind == .hyphen && reading.isWord(index - 2, "in")
      ? index - 2 : index
  }

  /// "telephoned", "videoconference".
  private static func byTrigger(
    _ mention: EventMention, _ reading: SentenceReading
  ) -> SlotFinding? {
    guard let word = reading.token(mention.trigger)?.word else { return nil }
    let value =
      reading.lexicon.value(of: word, as: .callNoun)
      ?? reading.lexicon.value(of: word, as: .callVerb)
    guard let channel = value.flatMap(SlotValue.Channel.init(rawValue:)) else { return nil }
    let end = reading.isWord(mention.trigger + 1, "up") ? mention.trigger + 2 : mention.trigger + 1
    return SlotFinding(
      slot: .channel, value: .channel(channel), range: reading.bytes(mention.trigger..<end),
      rule: "claim.mediumInTrigger")
  }

  /// "by telephone", "over the phone", "via video link", "in person", "face to face" behind it. The
  /// trigger is part of the phrase where nothing stands between: "spoke by telephone".
  private static func behind(
    _ mention: EventMention, _ reading: SentenceReading
  ) -> SlotFinding? {
    for index in (mention.trigger + 1)..<(mention.trigger + 14) {
      guard reading.token(index) != nil, !reading.endsClause(index) else { return nil }
      if let (channel, end) = adverbial(index, reading) {
        let start = index == mention.trigger + 1 ? mention.trigger : index
        return SlotFinding(
          slot: .channel, value: .channel(channel), range: reading.bytes(start..<end),
          rule: "claim.mediumBehind")
      }
    }
    return nil
  }

  /// A medium with its preposition, and the token after it.
  private static func adverbial(
    _ index: Int, _ reading: SentenceReading
  ) -> (channel: SlotValue.Channel, end: Int)? {
    if reading.isWord(index, "face"), reading.isWord(index + 1, "to"),
      reading.isWord(index + 2, "face")
    {
      return (.inPerson, index + 3)
    }
    if reading.isWord(index, "in"), reading.isWord(index + 1, "person") {
      return (.inPerson, index + 2)
    }
    guard reading.isWord(index, "by", "over", "via", "on", "in", "through") else { return nil }
    var at = index + 1
    while reading.classes(at).contains(.determiner)
      || reading.isWord(at, "secure", "encrypted", "live")
    {
      at += 1
    }
    guard let channel = medium(at, reading), channel != .inPerson else { return nil }
    let hasNoun = reading.isWord(at + 1, "link", "call", "conference", "line", "connection")
    return (channel, hasNoun ? at + 2 : at + 1)
  }

  private static func medium(_ index: Int, _ reading: SentenceReading) -> SlotValue.Channel? {
    guard let token = reading.token(index) else { return nil }
    return reading.lexicon.value(of: token.word, as: .medium)
      .flatMap(SlotValue.Channel.init(rawValue:))
  }
}
