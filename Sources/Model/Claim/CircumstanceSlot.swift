/// What happened at the same time as an event, before or after it: "coincided with the anniversary",
/// "came hours before the vote". Not exclusive, but the best evidence for one event or two.
enum CircumstanceSlot {
  /// Longest phrase that is taken, in tokens.
  private static let bound = 24

  static func find(_ mention: EventMention, _ reading: SentenceReading) -> [SlotFinding] {
    var index = mention.trigger + 1
    while let token = reading.token(index) {
      defer { index += 1 }
      guard token.kind == .word, reading.classes(index).contains(.coinciding),
        isAnchored(index, reading)
      else { continue }
      let end = endOfPhrase(from: index + 1, reading)
      guard end > index + 2 else { continue }
      let range = reading.bytes(index..<end)
      return [
        SlotFinding(
          slot: .circumstance, value: .text(reading.document.text[range]), range: range,
          rule: "claim.circumstance")
      ]
    }
    return []
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
