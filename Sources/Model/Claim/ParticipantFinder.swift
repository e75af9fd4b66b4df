/// Finds who took part in an event, from the words around its trigger.
///
/// Order, precise before loose: "between A and B"; a possessive before the noun; "with B" behind it;
/// whoever began it; the sentence's subject. Names that nothing ties to the event take no part.
struct ParticipantFinder {
  private let reading: SentenceReading
  private let groups: ActorGroups

  init(_ reading: SentenceReading) {
    self.reading = reading
    groups = ActorGroups(reading)
  }

  /// Those who took part in an event named by a noun; at most the names that are tied to it.
  func ofNoun(_ index: Int, _ phrase: Range<Int>) -> [String] {
    if let pair = pair(after: index + 1) { return pair }
    var found = owners(phrase)
    if let partner = with(after: index + 1) { add(partner.actors, to: &found) }
    if let starter = starter(of: phrase, index) { add([starter], to: &found) }
    if found.isEmpty { return groups.pair(before: phrase.lowerBound)?.actors ?? [] }
    if found.count == 1 { addSubject(of: phrase, to: &found) }
    return found
  }

  /// Subject and object of "spoke with", "met", "telephoned"; nil where one is missing.
  func ofVerb(
    _ index: Int, isTransitive: Bool
  ) -> (subject: ActorGroups.Group, object: ActorGroups.Group)? {
    guard let subject = groups.subject(before: index) else { return nil }
    let object =
      with(after: index + 1) ?? (isTransitive ? groups.group(from: index + 1) : nil)
    if let object, Set(object.actors).isDisjoint(with: subject.actors) { return (subject, object) }
    // "Xi and Putin spoke by telephone": the subject alone is enough.
    return subject.actors.count > 1 ? (subject, ActorGroups.Group(names: [], actors: [])) : nil
  }

  /// The subject of a verb, nil where no actor is named.
  func subject(before verb: Int) -> ActorGroups.Group? { groups.subject(before: verb) }

  /// Whether a verb's subject refers back: "the two spoke", "they talked", "both leaders met".
  func refersBack(before verb: Int) -> Bool {
    var index = verb - 1
    while reading.classes(index).contains(.auxiliary)
      || reading.isWord(index, "also", "then", "last")
      || reading.time(at: index) != nil
    {
      index -= 1
    }
    if reading.isWord(index, "they", "both") { return true }
    if reading.isWord(index, "leaders", "presidents", "men", "sides", "pair", "ministers") {
      index -= 1
    }
    return reading.isWord(index, "two", "both")
      || reading.isWord(index, "the") && reading.isWord(index + 1, "pair")
  }

  /// The first actor of the sentence before a token that no preposition governs.
  func firstActor(before index: Int) -> String? {
    for name in reading.names where name.tokens.upperBound <= index {
      if let actor = reading.actor(name), !groups.isGoverned(name) { return actor }
    }
    return nil
  }

  /// The place that "in", "to" or "at" names right behind a trigger.
  func place(after index: Int) -> Annotation<Name>? {
    for at in index..<(index + 3) {
      if let name = reading.name(at: at) {
        return [.country, .capital, .unknown].contains(name.value.kind) ? name : nil
      }
      guard reading.isWord(at, "in", "to", "at") else { return nil }
    }
    return nil
  }

  // MARK: Sieves

  /// "between A and B" right behind the trigger, over a time or a medium; "the second in two months
  /// for A and B" further off. Another event takes the pair behind it: "the call comes before a
  /// meeting between A and B".
  private func pair(after index: Int) -> [String]? {
    for at in index..<(index + 12) {
      guard let token = reading.token(at), token.kind != .comma, !reading.endsClause(at),
        reading.classes(at).isDisjoint(with: [.callNoun, .meetingNoun, .visitNoun, .coinciding])
      else { return nil }
      if reading.isWord(at, "between") {
        guard (index..<at).allSatisfy({ !reading.classes($0).contains(.auxiliary) }) else {
          return nil
        }
      } else if !reading.isWord(at, "for", "of") {
        continue
      }
      let found = groups.group(from: at + 1)?.actors ?? []
      if found.count > 1 { return found }
    }
    return nil
  }

  /// Names with a possessive in the phrase: "Trump's recent call", "Xi and Putin's call"; else names
  /// in the phrase: "the Merkel-Macron call".
  private func owners(_ phrase: Range<Int>) -> [String] {
    var found: [String] = []
    for index in phrase where reading.token(index)?.kind == .possessive {
      if let group = groups.group(endingAt: index) { add(group.actors, to: &found) }
    }
    if found.isEmpty {
      for index in phrase.dropLast() {
        if let actor = reading.name(at: index).flatMap(reading.actor) { add([actor], to: &found) }
      }
    }
    return found
  }

  /// "with B" behind the trigger, over times and media: "spoke on Friday by telephone with B".
  private func with(after index: Int) -> ActorGroups.Group? {
    for at in index..<(index + 8) {
      guard let token = reading.token(at), token.kind != .comma, !reading.endsClause(at) else {
        return nil
      }
      if reading.isWord(at, "with", "to"), let group = groups.group(from: at + 1) { return group }
    }
    return nil
  }

  /// Whoever began it: "initiated by A", "that A had sought"; a capital ("which Ankara had asked
  /// for") is none of the people that the event is known by.
  private func starter(of phrase: Range<Int>, _ trigger: Int) -> String? {
    guard let found = InitiatorSlot.behind(trigger, reading), case .name(let actor) = found.value,
      reading.names.contains(where: { reading.actor($0) == actor })
    else { return nil }
    return actor
  }

  /// The subject of the clause: the first actor before the phrase, or, where the phrase opens the
  /// sentence ("In a phone conversation with Y, X said"), the first behind the next comma.
  private func addSubject(of phrase: Range<Int>, to found: inout [String]) {
    for name in reading.names where name.tokens.upperBound <= phrase.lowerBound {
      guard let actor = reading.actor(name), !groups.isGoverned(name) else { continue }
      add([actor], to: &found)
      if found.count > 1 { return }
    }
    let opens = reading.classes(reading.tokens.lowerBound).contains(.preposition)
    guard opens, phrase.lowerBound <= reading.tokens.lowerBound + 2 else { return }
    let comma = reading.tokens.first {
      $0 >= phrase.upperBound && reading.token($0)?.kind == .comma
    }
    guard let comma else { return }
    for name in reading.names where name.tokens.lowerBound > comma {
      guard let actor = reading.actor(name), !groups.isGoverned(name) else { continue }
      add([actor], to: &found)
      return
    }
  }

  private func add(_ actors: [String], to found: inout [String]) {
    for actor in actors where !found.contains(actor) { found.append(actor) }
  }
}
