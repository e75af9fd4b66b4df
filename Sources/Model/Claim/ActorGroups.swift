/// Finds actors that are joined in a subject or an object: "X and his Russian counterpart, Y".
struct ActorGroups {
  /// A subject or an object: its names, and whom they stand for.
  struct Group {
    let names: [Annotation<Name>]
    let actors: [String]
  }

  private let reading: SentenceReading

  init(_ reading: SentenceReading) { self.reading = reading }

  /// Names joined by commas and "and" from a token: "Russian President Putin and Xi".
  func group(from index: Int) -> Group? {
    var names: [Annotation<Name>] = []
    var at = skipDeterminer(index)
    while let name = reading.name(at: at), reading.actor(name) != nil {
      names.append(name)
      at = name.tokens.upperBound
      if reading.isWord(at, "and") || reading.token(at)?.kind == .comma { at += 1 }
      at = skipDeterminer(at)
    }
    return Group(withoutAppositions(names))
  }

  /// The group whose last name ends at a token.
  func group(endingAt end: Int) -> Group? {
    guard let last = reading.name(before: end), reading.actor(last) != nil else { return nil }
    var names = [last]
    var pronouns: [String] = []
    var at = last.tokens.lowerBound
    while at > reading.tokens.lowerBound {
      let before = at - 1
      if let previous = reading.name(before: at), reading.actor(previous) != nil {
        names.insert(previous, at: 0)
        at = previous.tokens.lowerBound
      } else if reading.isWord(before, "and") || reading.token(before)?.kind == .comma
        || reading.classes(before).contains(.determiner)
      {
        at = before
      } else if reading.isWord(before, "he", "she"), reading.isWord(at, "and"),
        let antecedent = reading.names.first(where: { reading.actor($0) != nil }),
        let actor = reading.actor(antecedent), antecedent.tokens.upperBound < before
      {
        // "Xi declared after he and Putin had conferred".
        pronouns.append(actor)
        at = before
      } else {
        break
      }
    }
    guard let group = Group(withoutAppositions(names)) else { return nil }
    return Group(names: group.names, actors: pronouns + group.actors)
  }

  /// The subject before a verb: the nearest group before it, over auxiliaries, adverbs and asides.
  func subject(before verb: Int) -> Group? {
    var at = verb
    while at > reading.tokens.lowerBound, verb - at <= 12 {
      if let group = group(endingAt: at), let first = group.names.first {
        if !isGoverned(first) || group.actors.count > group.names.count { return group }
      }
      if reading.endsClause(at - 1), !reading.isWord(at - 1, "who") { return nil }
      at -= 1
    }
    return nil
  }

  /// Two or more who are joined before a phrase: "Xi and Putin held a call".
  func pair(before index: Int) -> Group? {
    guard let group = subject(before: index), group.actors.count > 1 else { return nil }
    return group
  }

  /// Whether a preposition stands right before a name, so that it is no subject.
  func isGoverned(_ name: Annotation<Name>) -> Bool {
    var before = name.tokens.lowerBound - 1
    if reading.classes(before).contains(.determiner) { before -= 1 }
    return reading.classes(before).contains(.preposition)
  }

  private func skipDeterminer(_ index: Int) -> Int {
    reading.classes(index).contains(.determiner) && reading.name(at: index) == nil
      ? index + 1 : index
  }

  /// "his Russian counterpart, Vladimir Putin," is one man: an office before a comma and a name goes.
  private func withoutAppositions(_ names: [Annotation<Name>]) -> [(Annotation<Name>, String)] {
    names.indices.compactMap { index in
      let name = names[index]
      if name.value.kind == .officeHolder, index + 1 < names.count,
        names[index + 1].value.kind == .person || names[index + 1].value.kind == .unknown,
        !reading.isWord(name.tokens.upperBound, "and")
      {
        return nil
      }
      return reading.actor(name).map { (name, $0) }
    }
  }
}

extension ActorGroups.Group {
  /// A group of names and whom they stand for; nil where there is none.
  fileprivate init?(_ members: [(Annotation<Name>, String)]) {
    guard !members.isEmpty else { return nil }
    self.init(names: members.map(\.0), actors: members.map(\.1))
  }
}
