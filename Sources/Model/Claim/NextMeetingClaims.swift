/// Claims on where a coming meeting of unnamed parties will be: "ministers are to meet in Geneva",
/// "the next round will be held in Vienna", "delegations have booked rooms in Oslo for the next round".
///
/// Where the parties are named, `EventFinder` finds the meeting. An article that gives two places tells
/// of two meetings and claims neither.
enum NextMeetingClaims {
  /// Most tokens between the meeting's word and its place.
  private static let reach = 8

  /// The claims of an article, whose first sentences name `leadNames`.
  static func claims(_ readings: [SentenceReading], leadNames: Set<UInt64>) -> [Claim] {
    let found = readings.filter { $0.sentence.kind == .paragraph && !$0.names.isEmpty }.compactMap {
      reading in place(reading).map { (reading, $0) }
    }
    guard Set(found.map(\.1.value.text)).count == 1 else { return [] }
    return found.map { reading, place in
      Claim(
        article: reading.article, event: EventKey(kind: "planned meeting", participants: []),
        slot: .place, value: .place(place.value.text, country: place.value.country),
        range: reading.bytes((place.tokens.lowerBound - 1)..<place.tokens.upperBound),
        sentence: reading.sentence.range, hedge: reading.hedge,
        anchor: ClaimAnchor(
          predicate: StableHash.folded("planned meeting"), words: [], places: leadNames),
        rules: ["claim.nextMeeting"])
    }
  }

  private static func place(_ reading: SentenceReading) -> Annotation<Name>? {
    for index in reading.tokens where tellsMeeting(index, reading) {
      let near = (index - reach)..<(index + reach)
      let place = reading.names.first {
        near.contains($0.tokens.lowerBound) && isPlace($0, reading)
      }
      guard let place, reading.names.allSatisfy({ $0 == place || reading.actor($0) == nil }) else {
        continue
      }
      return place
    }
    return nil
  }

  /// "are to meet", "will meet", "a meeting will follow", "the next round".
  private static func tellsMeeting(_ index: Int, _ reading: SentenceReading) -> Bool {
    if reading.isWord(index, "round") {
      return reading.isWord(index - 1, "next", "further", "second")
    }
    let classes = reading.classes(index)
    if classes.contains(.meetingVerb), reading.isWord(index - 1, "to", "will", "would", "shall") {
      return !reading.isWord(index - 2, "have", "had", "failed", "refused")
    }
    guard classes.contains(.meetingNoun) else { return false }
    return (index + 1..<index + 6).contains {
      reading.isWord($0, "will", "follow")
        || reading.isWord($0, "is", "are")
          && reading.isWord($0 + 1, "to", "due", "planned", "scheduled", "expected")
    }
  }

  private static func isPlace(_ name: Annotation<Name>, _ reading: SentenceReading) -> Bool {
    reading.isWord(name.tokens.lowerBound - 1, "in")
      && [.unknown, .capital, .country].contains(name.value.kind)
      && reading.token(name.tokens.upperBound)?.kind != .possessive
  }
}
