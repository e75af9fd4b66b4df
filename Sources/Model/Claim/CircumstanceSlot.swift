/// What happened at the same time as an event, before or after it: "coincided with the anniversary",
/// "came hours before the vote". Not exclusive, but the best evidence for one event or two.
enum CircumstanceSlot {
  /// Longest phrase that is taken, in tokens.
  private static let bound = 24

  static func find(_ mention: EventMention, _ reading: SentenceReading) -> [SlotFinding] {
    guard let start = byVerb(mention, reading) ?? byPreposition(mention, reading) else {
      return []
    }
    let end = endOfPhrase(from: start + 1, reading)
    guard end > start + 2 else { return [] }
    let range = reading.bytes(start..<end)
    return [
      SlotFinding(
        slot: .circumstance, value: .text(reading.document.text[range]), range: range,
        rule: "claim.circumstance")
    ]
  }

  private static func byVerb(_ mention: EventMention, _ reading: SentenceReading) -> Int? {
    (mention.trigger + 1..<max(mention.trigger + 1, reading.tokens.upperBound)).first {
      reading.classes($0).contains(.coinciding) && isAnchored($0, reading)
    }
  }

  /// "spoke on the anniversary of", "spoke on the same day as", "spoke: shortly ahead of".
  private static func byPreposition(
    _ mention: EventMention, _ reading: SentenceReading
  ) -> Int? {
    for index in (mention.trigger + 1)..<(mention.trigger + 6) {
      guard reading.token(index) != nil else { return nil }
      if reading.isWord(index, "on"), reading.isWord(index + 1, "the") {
        let isAnniversary = (index + 2...index + 4).contains { reading.isWord($0, "anniversary") }
        if isAnniversary || reading.isWord(index + 2, "same", "eve", "day") { return index }
      }
      if reading.isWord(index, "ahead"), reading.isWord(index + 1, "of") {
        return reading.isWord(index - 1, "shortly", "just", "right") ? index - 1 : index
      }
      if reading.isWord(index, "shortly", "hours", "days", "weeks", "minutes"),
        reading.isWord(index + 1, "before", "after", "ahead")
      {
        return index
      }
    }
    return nil
  }

  /// "coincided with", "comes shortly before", "came a day after"; not "comes from".
  private static func isAnchored(_ index: Int, _ reading: SentenceReading) -> Bool {
    for at in (index + 1)...(index + 5) {
      if reading.isWord(at, "with", "before", "after", "ahead", "amid", "on", "following") {
        return true
      }
      if reading.endsClause(at) || reading.token(at)?.kind == .comma { return false }
    }
    return reading.isWord(index, "followed", "preceded")
  }

  private static func endOfPhrase(from start: Int, _ reading: SentenceReading) -> Int {
    var index = start
    while index < start + bound, let token = reading.token(index) {
      if token.kind == .comma || token.kind == .fullStop || token.kind == .semicolon { break }
      if token.kind == .question || token.kind == .colon { break }
      index += 1
    }
    return min(index, reading.tokens.upperBound)
  }
}
