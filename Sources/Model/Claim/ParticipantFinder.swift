/// Finds who took part in an event, from the words around its trigger.
///
/// Order, precise before loose: "between A and B"; a possessive before the noun; "with B" behind it;
/// the sentence's subject. Names that nothing ties to the event take no part.
struct ParticipantFinder {
  /// A subject or an object: its names, and whom they stand for.
  struct Group {
    let names: [Annotation<Name>]
    let actors: [String]
  }

  private let reading: SentenceReading

  init(_ reading: SentenceReading) { self.reading = reading }

  /// Those who took part in an event named by a noun; at most the names that are tied to it.
  func ofNoun(_ index: Int, _ phrase: Range<Int>) -> [String] {
    if let pair = between(after: index + 1) { return pair }
    var found = owners(phrase)
    if let partner = with(after: index + 1) { add(partner.actors, to: &found) }
    if let starter = by(after: index + 1) { add([starter], to: &found) }
    if found.isEmpty { return pair(before: phrase.lowerBound) ?? [] }
    if found.count == 1 { addSubject(of: phrase, to: &found) }
    return found
  }

  /// Subject and object of "spoke with", "met", "telephoned"; nil where one is missing.
  func ofVerb(_ index: Int, isTransitive: Bool) -> (subject: Group, object: Group)? {
    guard let subject = groupEnding(near: index) else { return nil }
    let object =
      with(after: index + 1) ?? (isTransitive ? group(from: index + 1) : nil)
    guard let object, Set(object.actors).isDisjoint(with: subject.actors) else {
      // "Xi and Putin spoke by telephone": the subject alone is enough.
      return subject.actors.count > 1 ? (subject, Group(names: [], actors: [])) : nil
    }
    return (subject, object)
  }

  /// The first actor of the sentence before a token that no preposition governs.
  func subject(before index: Int) -> String? {
    for name in reading.names where name.tokens.upperBound <= index {
      if let actor = reading.actor(name), !isGoverned(name) { return actor }
    }
    return nil
  }

  /// The place that "in", "to" or "at" names right behind a trigger.
  func placeAfter(_ index: Int) -> Annotation<Name>? {
    var at = index
    while at < index + 3, reading.token(at) != nil {
      if let name = reading.name(at: at) {
        switch name.value.kind {
        case .country, .capital, .unknown: return name
        default: return nil
        }
      }
      guard reading.isWord(at, "in", "to", "at") else { return nil }
      at += 1
    }
    return nil
  }

  // MARK: Sieves

  /// "between A and B", up to six tokens behind the trigger.
  private func between(after index: Int) -> [String]? {
    for at in index..<(index + 6) {
      guard reading.token(at) != nil, !reading.endsClause(at) else { return nil }
      guard reading.isWord(at, "between") else { continue }
      let found = group(from: at + 1)?.actors ?? []
      return found.count > 1 ? found : nil
    }
    return nil
  }

  /// Names with a possessive in the phrase: "Trump's recent call", "Xi and Putin's call".
  private func owners(_ phrase: Range<Int>) -> [String] {
    var found: [String] = []
    for index in phrase where reading.token(index)?.kind == .possessive {
      guard let owner = reading.name(before: index) else { continue }
      if let group = groupEnding(at: owner.tokens.upperBound) { add(group.actors, to: &found) }
    }
    // "the Merkel-Macron call", "a Trump–Putin summit".
    if found.isEmpty {
      for index in phrase.dropLast() {
        if let name = reading.name(at: index), let actor = reading.actor(name) {
          add([actor], to: &found)
        }
      }
    }
    return found
  }

  /// "with B" behind the trigger, over times and media: "spoke on Friday by telephone with B".
  private func with(after index: Int) -> Group? {
    var at = index
    while at < index + 8, let token = reading.token(at), !reading.endsClause(at) {
      if token.kind == .comma { return nil }
      if reading.isWord(at, "with", "to"), let group = group(from: at + 1) { return group }
      at += 1
    }
    return nil
  }

  /// "initiated by A", "at A's request" behind the trigger.
  private func by(after index: Int) -> String? {
    for at in index..<(index + 4) where reading.isWord(at, "by") {
      guard reading.classes(at - 1).contains(.initiating), let name = reading.name(at: at + 1)
      else { continue }
      return reading.actor(name)
    }
    return nil
  }

  /// Two or more who are joined before the verb: "Xi and Putin held a call".
  private func pair(before index: Int) -> [String]? {
    guard let group = groupEnding(near: index), group.actors.count > 1 else { return nil }
    return group.actors
  }

  /// The subject of the clause: the first actor before the phrase, or, where the phrase opens the
  /// sentence ("In a phone conversation with Y, X said"), the first behind the next comma.
  private func addSubject(of phrase: Range<Int>, to found: inout [String]) {
    for name in reading.names where name.tokens.upperBound <= phrase.lowerBound {
      guard let actor = reading.actor(name), !isGoverned(name) else { continue }
      add([actor], to: &found)
      if found.count > 1 { return }
    }
    guard found.count == 1 else { return }
    let comma = reading.tokens.first {
      $0 >= phrase.upperBound && reading.token($0)?.kind == .comma
    }
    guard let comma, reading.classes(reading.tokens.lowerBound).contains(.preposition) else {
      return
    }
    for name in reading.names where name.tokens.lowerBound > comma {
      guard let actor = reading.actor(name), !isGoverned(name) else { continue }
      add([actor], to: &found)
      return
    }
  }

  // MARK: Groups of names

  /// Names joined by commas and "and" from a token: "Russian President Putin and Xi".
  private func group(from index: Int) -> Group? {
    var names: [Annotation<Name>] = []
    var at = index
    if reading.classes(at).contains(.determiner), reading.name(at: at) == nil { at += 1 }
    while let name = reading.name(at: at), reading.actor(name) != nil {
      names.append(name)
      at = name.tokens.upperBound
      if reading.isWord(at, "and") || reading.token(at)?.kind == .comma { at += 1 }
      if reading.classes(at).contains(.determiner), reading.name(at: at) == nil { at += 1 }
    }
    return names.isEmpty ? nil : Group(names: names, actors: names.compactMap(reading.actor))
  }

  /// The group whose last name ends at a token.
  private func groupEnding(at end: Int) -> Group? {
    guard let last = reading.name(before: end), reading.actor(last) != nil else { return nil }
    var names = [last]
    var at = last.tokens.lowerBound
    while reading.isWord(at - 1, "and") || reading.token(at - 1)?.kind == .comma
      || reading.classes(at - 1).contains(.determiner)
    {
      at -= 1
      guard let previous = reading.name(before: at), reading.actor(previous) != nil else {
        continue
      }
      names.insert(previous, at: 0)
      at = previous.tokens.lowerBound
    }
    return Group(names: names, actors: names.compactMap(reading.actor))
  }

  /// The subject before a verb: the nearest group before it, over "of China", auxiliaries, adverbs.
  private func groupEnding(near verb: Int) -> Group? {
    var at = verb
    while at > reading.tokens.lowerBound {
      if let group = groupEnding(at: at), let first = group.names.first, !isGoverned(first) {
        return group
      }
      if reading.endsClause(at - 1) { return nil }
      at -= 1
      if verb - at > 12 { return nil }
    }
    return nil
  }

  /// Whether a preposition stands right before a name, so that it is no subject.
  private func isGoverned(_ name: Annotation<Name>) -> Bool {
    var before = name.tokens.lowerBound - 1
    if reading.classes(before).contains(.determiner) { before -= 1 }
    return reading.classes(before).contains(.preposition)
  }

  private func add(_ actors: [String], to found: inout [String]) {
    for actor in actors where !found.contains(actor) { found.append(actor) }
  }
}
