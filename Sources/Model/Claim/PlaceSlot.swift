/// Where a meeting or a visit took place: "met in Geneva", "landed in Moscow", "a visit to China".
enum PlaceSlot {
  static func find(_ mention: EventMention, _ reading: SentenceReading) -> [SlotFinding] {
    guard !mention.kind.hasSuffix("call") else { return [] }
    var index = mention.trigger + 1
    while index < mention.trigger + 8, let token = reading.token(index) {
      if token.kind == .comma || reading.endsClause(index) { return [] }
      if let name = reading.name(at: index) {
        guard name.value.kind != .person, name.value.kind != .officeHolder,
          name.value.kind != .demonym, reading.isWord(index - 1, "in", "to", "at")
        else {
          index = name.tokens.upperBound
          continue
        }
        return [
          SlotFinding(
            slot: .place, value: .place(name.value.text, country: name.value.country),
            range: name.range, rule: "claim.place")
        ]
      }
      index += 1
    }
    return []
  }
}
