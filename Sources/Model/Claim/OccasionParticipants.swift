/// Finds whom or what an event befell: two arrests are told apart by who was arrested, the bombing of
/// another town by its name.
struct OccasionParticipants {
  let reading: SentenceReading
  /// The words of the article's first sentences: what is named there is the article's own event.
  let leadWords: Set<UInt64>

  /// The person of a personal event by the longest form of the name, or the target that another is
  /// known by; empty where none is named.
  func participants(
    of trigger: Range<Int>, isPersonal: Bool, _ clause: Range<Int>
  ) -> [String] {
    guard isPersonal else {
      return target(behind: trigger.upperBound).map { [$0] } ?? []
    }
    if let person = behind(trigger, clause) { return [person] }
    if let person = before(trigger, clause) { return [person] }
    return []
  }

  /// "the bombing of X", "an attack on X", of which the head of the article says nothing.
  private func target(behind index: Int) -> String? {
    guard reading.isWord(index, "of", "on", "against", "in", "at", "near"),
      let name = reading.name(at: index + 1), name.value.kind != .country,
      !name.tokens.contains(where: { at in
        reading.token(at).map { leadWords.contains($0.folded) } ?? false
      })
    else { return nil }
    return name.value.text
  }

  /// "arrested Ann Lee", "the arrest of Ann Lee".
  private func behind(_ trigger: Range<Int>, _ clause: Range<Int>) -> String? {
    var index = trigger.upperBound
    if reading.isWord(index, "of") { index += 1 }
    guard index < clause.upperBound, let name = reading.name(at: index) else { return nil }
    return actor(name)
  }

  /// "Ann Lee, 42, of Leeds, was arrested": the last name before the verb that no preposition governs.
  private func before(_ trigger: Range<Int>, _ clause: Range<Int>) -> String? {
    let names = reading.names.filter {
      clause.contains($0.tokens.lowerBound) && $0.tokens.upperBound <= trigger.lowerBound
        && !reading.classes($0.tokens.lowerBound - 1).contains(.preposition)
    }
    return names.first.flatMap(actor)
  }

  private func actor(_ name: Annotation<Name>) -> String? {
    if let actor = reading.actor(name) { return actor }
    return name.value.kind == .country ? name.value.country : nil
  }
}
