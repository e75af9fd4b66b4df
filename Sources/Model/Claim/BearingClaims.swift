/// Claims on the direction in which something lies from a named place, at a stated distance: "55 km
/// south of X".
///
/// The distance is part of what is asked: two accounts that give one distance from one town speak of
/// one spot, whatever else lies around the town.
struct BearingClaims {
  private let reading: SentenceReading

  /// Metres of a unit of distance.
  private static let metres: [UInt64: Int] = Dictionary(
    [
      ("km", 1000), ("kilometre", 1000), ("kilometres", 1000), ("kilometer", 1000),
      ("kilometers", 1000), ("kms", 1000), ("mile", 1609), ("miles", 1609), ("mi", 1609),
    ].map { (StableHash.folded($0.0), $0.1) }, uniquingKeysWith: { first, _ in first })

  /// The claims of all sentences.
  static func claims(_ readings: [SentenceReading]) -> [Claim] {
    readings.flatMap { reading -> [Claim] in
      guard reading.sentence.kind == .paragraph, !reading.names.isEmpty else { return [] }
      return BearingClaims(reading: reading).claims()
    }
  }

  private func claims() -> [Claim] {
    reading.names.compactMap { name in
      guard [.unknown, .capital, .person].contains(name.value.kind),
        let (bearing, first) = bearing(before: name.tokens.lowerBound),
        let (metres, start) = distance(endingAt: first)
      else { return nil }
      let event = EventKey(
        kind: name.value.text, participants: ["\(metres / 1000) km"])
      return Claim(
        article: reading.article, event: event, slot: .place,
        value: .place("\(bearing) of \(name.value.text)", country: nil),
        range: reading.bytes(start..<name.tokens.upperBound), sentence: reading.sentence.range,
        hedge: reading.hedge, rules: ["claim.bearing"])
    }
  }

  /// The direction in front of a name, over "of the town of", and its first token.
  private func bearing(before name: Int) -> (bearing: String, first: Int)? {
    var index = name - 1
    while name - index < 6,
      reading.isWord(index, "the", "town", "city", "village", "capital", "port")
        || reading.isWord(index, "of") && !Bearing.isDirection(word(index - 1))
    {
      index -= 1
    }
    guard reading.isWord(index, "of"), Bearing.isDirection(word(index - 1)) else { return nil }
    // "north-east" is three tokens.
    if reading.token(index - 2)?.kind == .hyphen, Bearing.isDirection(word(index - 3)) {
      return (word(index - 3) + word(index - 1), index - 3)
    }
    return (word(index - 1), index - 1)
  }

  /// The distance that ends at a token, over a conversion in brackets, in metres with its first token.
  private func distance(endingAt end: Int) -> (metres: Int, start: Int)? {
    var index = end - 1
    if reading.token(index)?.kind == .closeBracket {
      while index > reading.tokens.lowerBound, end - index < 8,
        reading.token(index)?.kind != .openBracket
      {
        index -= 1
      }
      index -= 1
    }
    guard let unit = reading.token(index), let metres = BearingClaims.metres[unit.folded],
      let number = reading.token(index - 1), number.kind == .number,
      let count = Double(reading.document.text[number.range].filter { $0 != "," }),
      (0...40_000).contains(count)
    else { return nil }
    return (Int(count * Double(metres)), index - 1)
  }

  private func word(_ index: Int) -> String {
    reading.token(index).map { reading.document.text[$0.range].lowercased() } ?? ""
  }
}
