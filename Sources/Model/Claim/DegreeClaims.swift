/// Claims on how badly something is damaged and in which condition someone is: "badly damaged the old
/// mill", "is in critical condition".
///
/// Only of one thing that is known ("the mill", a name), for of several houses some may be destroyed.
/// Where one article gives two degrees of one thing it tells of two times or parts, and gives no
/// claim.
struct DegreeClaims: Sendable {
  private let scales = Scales()

  /// The claims of the sentences of one article, by place.
  func claims(_ readings: [SentenceReading]) -> [Claim] {
    var found: [Claim] = []
    var lastPerson: Annotation<Name>?
    for reading in readings where reading.sentence.kind == .paragraph {
      var index = reading.tokens.lowerBound
      while index < reading.tokens.upperBound {
        guard
          let degree = scales.degree(
            at: index, in: reading.document.tokens, limit: reading.tokens.upperBound)
        else {
          index += 1
          continue
        }
        let phrase = index..<(index + degree.length)
        let holder =
          degree.scale == "condition"
          ? person(before: index, reading, lastPerson) : thing(phrase, reading)
        if let holder { found.append(claim(degree, phrase, of: holder, reading)) }
        index = phrase.upperBound
      }
      // "He" mostly means the first whom the sentence before names.
      lastPerson =
        reading.names.first { $0.value.kind == .person } ?? reading.names.first(where: isPerson)
        ?? lastPerson
    }
    var ranks: [EventKey: Set<String>] = [:]
    for claim in found { ranks[claim.event, default: []].insert(rank(claim)) }
    return found.filter { ranks[$0.event]?.count == 1 }
  }

  private func rank(_ claim: Claim) -> String {
    guard case .degree(_, let rank, _) = claim.value else { return "" }
    return String(rank)
  }

  private func claim(
    _ degree: Scales.Degree, _ phrase: Range<Int>, of holder: String, _ reading: SentenceReading
  ) -> Claim {
    let range = reading.bytes(phrase)
    return Claim(
      article: reading.article, event: EventKey(kind: degree.scale, participants: [holder]),
      slot: .state,
      value: .degree(
        scale: degree.scale, rank: degree.rank, words: reading.document.text[range].lowercased()),
      range: range, sentence: reading.sentence.range, hedge: reading.hedge,
      rules: ["claim.degree"])
  }

  /// The person named last before the words; for "he" and "she" the one of the sentences before.
  private func person(
    before index: Int, _ reading: SentenceReading, _ lastPerson: Annotation<Name>?
  ) -> String? {
    let own = reading.names.last { $0.tokens.upperBound <= index && isPerson($0) }
    if let own { return reading.linker.canonical(own.value) }
    let single = reading.names.first { $0.tokens.upperBound <= index && $0.value.kind == .unknown }
    if let single, single.tokens.lowerBound == reading.tokens.lowerBound {
      return reading.linker.canonical(single.value)
    }
    guard reading.isWord(reading.tokens.lowerBound, "he", "she") else { return nil }
    return lastPerson.map { reading.linker.canonical($0.value) }
  }

  private func isPerson(_ name: Annotation<Name>) -> Bool {
    name.value.kind == .person || name.value.kind == .unknown && name.value.parts.count == 2
  }

  // MARK: Things

  /// What is damaged: behind an active verb, before a passive one.
  private func thing(_ phrase: Range<Int>, _ reading: SentenceReading) -> String? {
    let next = phrase.upperBound
    if reading.isWord(next, "the", "its", "their", "his", "her") {
      return head(from: next + 1, reading)
    }
    if let name = reading.name(at: next), name.value.kind != .person {
      return lastWord(name, reading)
    }
    var verb = phrase.lowerBound - 1
    while reading.isWord(verb, "been", "also", "reportedly") { verb -= 1 }
    guard reading.isWord(verb, "was", "is", "had", "has", "were", "are", "left"),
      !reading.isWord(verb, "were", "are")
    else { return nil }
    if let name = reading.name(before: verb), name.value.kind != .person,
      !reading.classes(verb - 1).contains(.month)
    {
      // "The church the mayor attends": a name may end the clause between.
      return determined(before: name.tokens.lowerBound, reading) ?? lastWord(name, reading)
    }
    return determined(before: verb, reading)
  }

  /// The head of the nearest phrase with "the" before a verb: "the church that she attends".
  private func determined(before verb: Int, _ reading: SentenceReading) -> String? {
    for index in stride(from: verb - 1, to: max(reading.tokens.lowerBound - 1, verb - 10), by: -1) {
      guard let kind = reading.token(index)?.kind, kind != .comma else { return nil }
      if reading.isWord(index, "the", "his", "her", "their", "its") {
        // "The chapel her family attends was damaged": the nearest is no noun phrase of its own.
        if let head = head(from: index + 1, reading) { return head }
      }
    }
    return nil
  }

  /// The head noun of a phrase that begins at a token, nil for a plural.
  private func head(from start: Int, _ reading: SentenceReading) -> String? {
    if let name = reading.name(at: start) { return lastWord(name, reading) }
    var index = start
    while reading.contentConcept(index) != nil, reading.name(at: index) == nil, index - start < 5 {
      index += 1
    }
    guard index > start, let token = reading.token(index - 1) else { return nil }
    let word = reading.document.text[token.range].lowercased()
    guard !EnglishNoun.isPlural(word) else { return nil }
    return reading.concepts.noun(token)
  }

  private func lastWord(_ name: Annotation<Name>, _ reading: SentenceReading) -> String? {
    reading.token(name.tokens.upperBound - 1).map { reading.concepts.noun($0) }
  }
}
