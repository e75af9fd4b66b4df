/// Claims on which square, prison or terminal a story speaks of: "set out from X Square", "taken
/// to X prison", "the prison of X".
///
/// An article that names two of a sort tells of both and claims neither.
struct SpotClaims {
  private let reading: SentenceReading

  /// Sorts of spot of which a story mostly has one.
  private static let sorts: [UInt64: String] = Dictionary(
    [
      "square", "prison", "jail", "terminal", "quarter", "stadium", "airport", "bridge",
    ].map { (StableHash.folded($0), $0) }, uniquingKeysWith: { first, _ in first })

  /// A spot with the words for it.
  private struct Spot {
    let sort: String
    let name: String
    let words: Range<Int>
    let reading: SentenceReading
  }

  /// The claims of all sentences of an article.
  static func claims(_ readings: [SentenceReading]) -> [Claim] {
    var bySort: [String: [Spot]] = [:]
    for reading in readings where reading.sentence.kind == .paragraph {
      for spot in SpotClaims(reading: reading).spots() {
        bySort[spot.sort, default: []].append(spot)
      }
    }
    return bySort.keys.sorted().flatMap { sort -> [Claim] in
      let spots = bySort[sort] ?? []
      guard Set(spots.map(\.name)).count == 1 else { return [] }
      return spots.map(claim)
    }
  }

  private static func claim(_ spot: Spot) -> Claim {
    Claim(
      article: spot.reading.article, event: EventKey(kind: spot.sort, participants: []),
      slot: .place, value: .place(spot.name, country: nil),
      range: spot.reading.bytes(spot.words), sentence: spot.reading.sentence.range,
      hedge: spot.reading.hedge,
      anchor: ClaimAnchor(predicate: StableHash.folded(spot.sort), words: []),
      rules: ["claim.spot"])
  }

  private func spots() -> [Spot] {
    reading.names.compactMap { name in
      guard name.value.kind == .unknown || name.value.kind == .person else { return nil }
      return spot(name)
    }
  }

  private func spot(_ name: Annotation<Name>) -> Spot? {
    let end = name.tokens.upperBound
    // "X Square", "X prison".
    if name.tokens.count > 1, let sort = sort(end - 1) {
      return make(sort, name, name.tokens.lowerBound..<(end - 1), name.tokens)
    }
    if let sort = sort(end), reading.token(end)?.followsSpace == true {
      return make(sort, name, name.tokens, name.tokens.lowerBound..<(end + 1))
    }
    // "the prison of X".
    let start = name.tokens.lowerBound
    if reading.isWord(start - 1, "of"), let sort = sort(start - 2),
      reading.isWord(start - 3, "the")
    {
      return make(sort, name, name.tokens, (start - 2)..<end)
    }
    return nil
  }

  private func make(
    _ sort: String, _ name: Annotation<Name>, _ own: Range<Int>, _ words: Range<Int>
  ) -> Spot {
    Spot(
      sort: sort == "jail" ? "prison" : sort, name: reading.document.text[reading.bytes(own)],
      words: words, reading: reading)
  }

  private func sort(_ index: Int) -> String? {
    reading.token(index).flatMap { SpotClaims.sorts[$0.folded] }
  }
}
