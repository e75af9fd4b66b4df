/// Claims on when, at what time of day and where something happened, for the kinds of event of
/// `OccasionKinds`: "the quake struck at 7.37 a.m.", "a train derailed near X on Sunday".
///
/// An article mostly tells of one event of a kind. Of times that cannot be true together the first is
/// kept: the others are of other events. Places may hold one another, which the story tells
/// (`PlaceScopes`).
struct OccasionClaims {
  /// Longer sentences are lists and tables.
  private static let longest = 200

  /// A value said more often is told in chains; the first places are enough to show it.
  private static let mostRepeats = 12

  /// What claims are held against each other by.
  private struct Question: Hashable {
    let event: EventKey
    let slot: Slot
  }

  private let readings: [SentenceReading]
  private let kinds: OccasionKinds
  private let resolved: [Int: Timex]

  /// The claims of one article; `resolved` holds its time expressions resolved against its own
  /// date, by first token.
  static func claims(
    _ readings: [SentenceReading], kinds: OccasionKinds, resolved: [Int: Timex]
  ) -> [Claim] {
    OccasionClaims(readings: readings, kinds: kinds, resolved: resolved).claims()
  }

  private func claims() -> [Claim] {
    let text = OccasionReading(readings, kinds: kinds)
    let leadNames = leadNames()
    let leadWords = leadWords()
    var found: [Claim] = []
    var recent: (kind: String, sentence: Int)?
    for (index, reading) in readings.enumerated()
    where reading.sentence.kind == .paragraph && reading.tokens.count <= OccasionClaims.longest {
      let triggers = text.triggers[index]
      guard !triggers.isEmpty else { continue }
      // "The epicentre lay 55 km from X. It struck at noon": the sentence before speaks of it.
      let isTold = index > 0 && text.triggers[index - 1].contains { $0.kind == text.mainKind }
      let near =
        recent.flatMap { index - $0.sentence <= 2 ? $0.kind : nil }
        ?? (isTold ? text.mainKind : nil)
      let mentions = OccasionFinder(
        reading: reading, triggers: triggers, kinds: kinds, recentKind: near,
        mainKind: text.mainKind, leadWords: leadWords
      ).mentions().filter(isClaimed)
      if let kind = mentions.first(where: { $0.verb != nil })?.kind ?? mentions.first?.kind {
        recent = (kind, index)
      }
      let times = OccasionTimes(
        reading: reading, triggers: triggers, kinds: kinds, resolved: resolved)
      for (mention, time) in times.findings(mentions) {
        let event = EventKey(kind: name(mention), participants: mention.participants)
        found.append(
          claim(event, time.slot, time.value, time.range, [time.rule], reading, leadNames))
      }
      let places = OccasionPlaces(
        reading: reading, triggers: triggers, mainKind: text.mainKind)
      for place in places.findings(mentions) {
        found.append(
          claim(
            EventKey(kind: place.kind, participants: []), .place,
            .place(place.name, country: place.country), place.range, [place.rule], reading,
            leadNames))
      }
    }
    return consistent(withoutOwnPlaces(found)) + SpotClaims.claims(readings)
      + withoutOwnPlaces(NextMeetingClaims.claims(readings, leadNames: leadNames))
  }

  /// An arrest of no one in particular may be any; a strike's days are many but for its first and last.
  private func isClaimed(_ mention: OccasionMention) -> Bool {
    if kinds.isPersonal(mention.kind), mention.participants.isEmpty { return false }
    return mention.phase != .whole || !kinds.isLasting(mention.kind)
  }

  /// What the report calls the event; a strike's end is another question than its beginning.
  private func name(_ mention: OccasionMention) -> String {
    switch mention.phase {
    case .whole: return mention.kind
    case .start: return "start of the " + mention.kind
    case .end: return "end of the " + mention.kind
    }
  }

  private func claim(
    _ event: EventKey, _ slot: Slot, _ value: SlotValue, _ range: TextRange, _ rules: [RuleID],
    _ reading: SentenceReading, _ leadNames: Set<UInt64>
  ) -> Claim {
    let attribution = reading.attribution
    return Claim(
      article: reading.article, event: event, slot: slot, value: value, range: range,
      sentence: reading.sentence.range, attribution: attribution?.source,
      origin: attribution?.origin, hedge: reading.hedge,
      anchor: ClaimAnchor(
        predicate: StableHash.folded(event.kind), words: [], places: leadNames), rules: rules)
  }

  /// What the first sentences name, countries by their own name: two accounts of one earthquake share a
  /// place, an office or a person there; those of two earthquakes share none.
  private func leadNames() -> Set<UInt64> {
    var names: Set<UInt64> = []
    for reading in readings.lazy.filter({ $0.sentence.kind == .paragraph }).prefix(4) {
      for name in reading.names {
        if let country = name.value.country { names.insert(StableHash.folded(country)) }
        for token in reading.document.tokens[name.tokens] { names.insert(token.folded) }
      }
    }
    return names
  }

  /// Where two accounts differ in the place, the place does not tell two events apart.
  private func withoutOwnPlaces(_ claims: [Claim]) -> [Claim] {
    var own: Set<UInt64> = []
    for claim in claims {
      guard case .place(let name, _) = claim.value else { continue }
      own.formUnion(name.split(separator: " ").map { StableHash.folded(String($0)) })
    }
    guard !own.isEmpty else { return claims }
    return claims.map { claim in
      guard claim.slot == .place, let anchor = claim.anchor else { return claim }
      return Claim(
        article: claim.article, event: claim.event, slot: claim.slot, value: claim.value,
        range: claim.range, sentence: claim.sentence, attribution: claim.attribution,
        origin: claim.origin, hedge: claim.hedge,
        anchor: ClaimAnchor(
          predicate: anchor.predicate, words: [], places: Set(anchor.places).subtracting(own)),
        rules: claim.rules)
    }
  }

  private func leadWords() -> Set<UInt64> {
    var words: Set<UInt64> = []
    for reading in readings.prefix(4) {
      for token in reading.document.tokens[reading.tokens] { words.insert(token.folded) }
    }
    return words
  }

  private func consistent(_ claims: [Claim]) -> [Claim] {
    var values: [Question: [SlotValue: Int]] = [:]
    return claims.filter { claim in
      let question = Question(event: claim.event, slot: claim.slot)
      let known = values[question, default: [:]]
      let count = known[claim.value] ?? 0
      guard count < OccasionClaims.mostRepeats, known.keys.allSatisfy({ agree($0, claim.value) })
      else { return false }
      values[question, default: [:]][claim.value] = count + 1
      return true
    }
  }

  private func agree(_ one: SlotValue, _ other: SlotValue) -> Bool {
    switch (one, other) {
    case (.day(let day), .day(let second)): return day.agrees(with: second)
    case (.time(let time), .time(let second)):
      guard let span = TimeOfDay(time), let theirs = TimeOfDay(second) else { return true }
      return span.agrees(with: theirs)
    default: return true
    }
  }
}
