/// Where something happened: the first place that a preposition names behind the verb, or behind a
/// word that goes with the kind ("the epicentre lay near X", "the document was signed in X").
struct OccasionPlaces {
  let reading: SentenceReading
  let triggers: [OccasionTrigger]
  /// The kind that the article tells most of: only its words stand for where it happened.
  let mainKind: String?

  /// A place with the kind of event that it is of.
  struct Finding {
    let kind: String
    let name: String
    let country: String?
    let range: TextRange
    let rule: RuleID
  }

  /// Words for parts of a country: where an event is placed in one, a town in it says the same.
  private static let scopes: WordSet = [
    "region", "province", "state", "district", "county", "area", "island", "islands", "valley",
    "republic", "governorate", "prefecture", "coast", "sea", "ocean", "gulf", "border",
  ]

  /// Words that make a name that of a spot.
  private static let spots: WordSet = [
    "square", "street", "avenue", "road", "boulevard", "quarter", "station", "terminal", "prison",
    "jail", "airport", "hotel", "bridge", "market", "school", "church", "mosque", "hospital",
    "stadium", "park", "hall", "theatre", "theater", "university", "museum", "mall", "tower",
    "plaza", "town", "city", "village", "pier", "port", "harbour", "harbor", "camp", "base",
    "cape",
  ]

  /// The places of the mentions of a sentence and of its signs.
  func findings(_ mentions: [OccasionMention]) -> [Finding] {
    guard !reading.names.isEmpty else { return [] }
    var found: [Finding] = []
    for mention in mentions where mention.phase == .whole || mention.phase == .start {
      let end =
        mention.verb == nil && isNoun(mention) ? phraseEnd(mention) : mention.clause.upperBound
      let clause = mention.clause.lowerBound..<max(end, mention.head.upperBound)
      if let place = place(behind: mention.head.upperBound, clause, mention.kind) {
        found.append(place)
      }
    }
    guard found.isEmpty else { return found }
    for sign in triggers where sign.role == .locator && sign.kind == mainKind {
      guard
        let clause = Clauses(reading).ranges.first(where: { $0.contains(sign.tokens.lowerBound) }),
        !isAhead(clause)
      else { continue }
      if let place = place(behind: sign.tokens.upperBound, clause, sign.kind) {
        return [place]
      }
    }
    return found
  }

  private func isNoun(_ mention: OccasionMention) -> Bool {
    triggers.contains { $0.tokens == mention.trigger && $0.isNoun }
  }

  /// Where the noun's own phrase ends: "a quake near the town of X | has revived an argument in Y".
  private func phraseEnd(_ mention: OccasionMention) -> Int {
    var index = mention.trigger.upperBound
    while index < mention.clause.upperBound, let token = reading.token(index) {
      let classes = reading.classes(index)
      let isInside =
        reading.isInName(index)
        || token.kind == .word
          && classes.isDisjoint(with: [.auxiliary, .reporting, .pastVerb, .pronoun, .planning])
          && !reading.document.text.ends(token.range, with: "ed")
      guard isInside else { return index }
      index += 1
    }
    return index
  }

  private func isAhead(_ clause: Range<Int>) -> Bool {
    clause.contains {
      !reading.classes($0).isDisjoint(with: [.planning, .futureCue, .negation])
    }
  }

  /// The first name of a place that "in", "near", "at", "outside" or "on" governs.
  private func place(behind start: Int, _ clause: Range<Int>, _ kind: String) -> Finding? {
    var index = start
    while index < clause.upperBound, index - start < 24 {
      let classes = reading.classes(index)
      if !classes.isDisjoint(with: [.reporting, .callVerb, .visitVerb]),
        !reading.isInName(index)
      {
        return nil
      }
      if reading.isWord(index, "and"), index > start { return nil }
      guard opensPlace(index), let name = name(governedBy: index, clause) else {
        index += 1
        continue
      }
      return finding(index, name, kind)
    }
    return nil
  }

  private func isSpot(_ words: Range<Int>) -> Bool {
    reading.token(words.upperBound - 1).map { OccasionPlaces.spots.contains($0.folded) } ?? false
  }

  private func opensPlace(_ index: Int) -> Bool {
    if reading.isWord(index, "in", "near", "at", "outside", "inside", "on") { return true }
    return reading.isWord(index, "to") && reading.isWord(index - 1, "close", "next")
      || reading.isWord(index, "from") && reading.isWord(index - 1, "out", "rose", "off")
  }

  /// The name behind a preposition, over a determiner and "town of", "port of".
  private func name(governedBy index: Int, _ clause: Range<Int>) -> Annotation<Name>? {
    var at = index + 1
    while at < clause.upperBound, at - index <= 5 {
      if reading.isInTime(at) { return nil }
      if let name = reading.name(at: at) {
        guard [.unknown, .capital].contains(name.value.kind), isPlace(name) else { return nil }
        return name
      }
      guard let token = reading.token(at), token.kind == .word, !token.isCapitalised,
        reading.classes(at).isDisjoint(with: [.auxiliary, .pronoun, .reporting]),
        reading.classes(at).isDisjoint(with: [.preposition]) || reading.isWord(at, "of")
      else { return nil }
      at += 1
    }
    return nil
  }

  /// "near Lima", "in Lima"; not "in Lima's" and not "in the Lima region", which is a part of a
  /// country.
  private func isPlace(_ name: Annotation<Name>) -> Bool {
    let next = name.tokens.upperBound
    if reading.token(next)?.kind == .possessive || reading.token(next)?.kind == .hyphen {
      return false
    }
    let words = [next, next + 1, name.tokens.upperBound - 1].compactMap { reading.token($0) }
    return !words.contains { OccasionPlaces.scopes.contains($0.folded) }
  }

  /// "X station", "X Square", "X town hall" with the words that make it a spot.
  private func finding(
    _ preposition: Int, _ name: Annotation<Name>, _ kind: String
  ) -> Finding? {
    var end = name.tokens.upperBound
    for at in [end, end + 1] {
      if let token = reading.token(at), OccasionPlaces.spots.contains(token.folded) { end = at + 1 }
    }
    let words = name.tokens.lowerBound..<end
    // "on Market Square", not "on the Internet".
    guard !reading.isWord(preposition, "on") || isSpot(words) else { return nil }
    return Finding(
      kind: kind, name: reading.document.text[reading.bytes(words)], country: name.value.country,
      range: reading.bytes(preposition..<end), rule: "claim.placeOfEvent")
  }
}
