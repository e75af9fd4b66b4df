/// The medium of a call: "telephone conversation", "video call", "spoke by telephone".
enum ChannelSlot {
  static func find(_ mention: EventMention, _ reading: SentenceReading) -> [SlotFinding] {
    guard mention.kind == "call" else { return [] }
    if let inPhrase = inPhrase(mention, reading) { return [inPhrase] }
    if let byWord = byTrigger(mention, reading) { return [byWord] }
    return behind(mention, reading).map { [$0] } ?? []
  }

  /// From the word for the medium to the noun: the phrase that carries the value.
  private static func inPhrase(
    _ mention: EventMention, _ reading: SentenceReading
  ) -> SlotFinding? {
    for index in mention.phrase.dropLast() {
      guard let channel = medium(index, reading) else { continue }
      return SlotFinding(
        slot: .channel, value: .channel(channel),
        range: reading.bytes(index..<(mention.trigger + 1)), rule: "claim.mediumInPhrase")
    }
    return nil
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
    return SlotFinding(
      slot: .channel, value: .channel(channel),
      range: reading.bytes(mention.trigger..<(mention.trigger + 1)), rule: "claim.mediumInTrigger")
  }

  /// "by telephone", "over the phone", "via video link", "in person", "face to face" behind it.
  private static func behind(
    _ mention: EventMention, _ reading: SentenceReading
  ) -> SlotFinding? {
    var index = mention.trigger + 1
    while index < mention.trigger + 14, reading.token(index) != nil, !reading.endsClause(index) {
      defer { index += 1 }
      guard reading.isWord(index, "by", "over", "via", "on", "in", "through", "face") else {
        continue
      }
      var end = index + 1
      if reading.classes(end).contains(.determiner) { end += 1 }
      if reading.isWord(end, "secure", "encrypted", "live") { end += 1 }
      if reading.isWord(index, "face") {
        guard reading.isWord(index + 1, "to"), reading.isWord(index + 2, "face") else { continue }
        return finding(.inPerson, index..<(index + 3), reading)
      }
      guard let channel = medium(end, reading) else { continue }
      if channel == .inPerson, !reading.isWord(index, "in") { continue }
      var last = end + 1
      if reading.isWord(last, "link", "call", "conference", "line", "connection") { last += 1 }
      return finding(channel, index..<last, reading)
    }
    return nil
  }

  private static func finding(
    _ channel: SlotValue.Channel, _ tokens: Range<Int>, _ reading: SentenceReading
  ) -> SlotFinding {
    SlotFinding(
      slot: .channel, value: .channel(channel), range: reading.bytes(tokens),
      rule: "claim.mediumBehind")
  }

  private static func medium(_ index: Int, _ reading: SentenceReading) -> SlotValue.Channel? {
    guard let token = reading.token(index) else { return nil }
    return reading.lexicon.value(of: token.word, as: .medium)
      .flatMap(SlotValue.Channel.init(rawValue:))
  }
}
