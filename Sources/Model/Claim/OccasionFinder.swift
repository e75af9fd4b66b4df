/// Finds in one sentence what tells that something happened: a noun with a verb of happening ("the
/// protest took place"), a verb that tells it alone ("derailed"), a noun with its time beside it ("in
/// Friday's shooting").
///
/// What is ahead, denied, repeated or told of other years ("a second blast", "will be held", "the quake
/// of 2004") is another event and gives none.
struct OccasionFinder {
  let reading: SentenceReading
  let triggers: [OccasionTrigger]
  let kinds: OccasionKinds
  /// The kind that "it" and "the incident" mean; nil where the text before tells of none.
  let recentKind: String?
  let mainKind: String?
  let leadWords: Set<UInt64>

  /// The mentions, by place.
  func mentions() -> [OccasionMention] {
    guard triggers.contains(where: \.tells) else { return [] }
    return Clauses(reading).ranges.flatMap(mentions)
  }

  private func mentions(in clause: Range<Int>) -> [OccasionMention] {
    let own = triggers.filter { clause.contains($0.tokens.lowerBound) && $0.tells }
    var found: [OccasionMention] = []
    var subjects: Set<Int> = []
    for trigger in own where !trigger.isNoun {
      guard !isAhead(trigger.tokens.lowerBound, clause), !isNegated(trigger.tokens.lowerBound)
      else { continue }
      if trigger.role == .verb {
        guard !isAttribute(trigger) else { continue }
        found.append(
          mention(trigger, verb: nil, clause, phase(trigger, trigger.kind), trigger.kind))
        continue
      }
      guard let subject = subject(of: trigger, in: clause, own) else { continue }
      subjects.insert(subject.trigger.tokens.lowerBound)
      // "was signed" is said of agreements only.
      guard trigger.kind.isEmpty || trigger.kind == subject.kind else { continue }
      if !isOther(subject.trigger) || subject.trigger.tokens == trigger.tokens {
        found.append(
          mention(
            subject.trigger, verb: trigger.tokens, clause, phase(trigger, subject.kind),
            subject.kind))
      }
    }
    for noun in own where noun.isNoun && !subjects.contains(noun.tokens.lowerBound) {
      guard !isOther(noun), !isAhead(noun.tokens.lowerBound, clause), let kind = kind(of: noun),
        !isNegated(noun.tokens.lowerBound)
      else { continue }
      found.append(mention(noun, verb: nil, clause, .whole, kind))
    }
    return found.sorted { $0.head.lowerBound < $1.head.lowerBound }
  }

  private func mention(
    _ trigger: OccasionTrigger, verb: Range<Int>?, _ clause: Range<Int>,
    _ phase: OccasionMention.Phase, _ kind: String
  ) -> OccasionMention {
    OccasionMention(
      kind: kind, phase: phase, trigger: trigger.tokens, verb: verb, clause: clause,
      participants: OccasionParticipants(reading: reading, leadWords: leadWords).participants(
        of: trigger.tokens, isPersonal: kinds.isPersonal(kind), clause))
  }

  /// An earthquake's beginning is the earthquake; a strike's is one day of many.
  private func phase(_ verb: OccasionTrigger, _ kind: String) -> OccasionMention.Phase {
    switch verb.role {
    case .ending: return .end
    // "A strike closed the port on Monday": what it did, it did on its first day.
    case .starting, .affecting, .verb: return kinds.isLasting(kind) ? .start : .whole
    default: return .whole
    }
  }

  private func kind(of noun: OccasionTrigger) -> String? {
    noun.kind == OccasionKinds.anyKind ? mainKind : noun.kind
  }

  // MARK: Subjects

  /// What a verb of happening is said of: a noun before it in its clause, the noun before "that" and
  /// "which", or "it".
  private func subject(
    of verb: OccasionTrigger, in clause: Range<Int>, _ own: [OccasionTrigger]
  ) -> (trigger: OccasionTrigger, kind: String)? {
    let before = own.filter { $0.isNoun && $0.tokens.upperBound <= verb.tokens.lowerBound }
    let free = before.first { !isGoverned($0, clause) && !isReported(between: $0, verb) }
    if let noun = free { return kind(of: noun).map { (noun, $0) } }
    if reading.isWord(clause.lowerBound, "that", "which", "who") {
      let antecedent = triggers.last {
        $0.isNoun && $0.tokens.upperBound <= clause.lowerBound
          && clause.lowerBound - $0.tokens.upperBound <= 12
      }
      return antecedent.flatMap { noun in kind(of: noun).map { (noun, $0) } }
    }
    guard verb.role != .affecting, let recentKind, refersBack(verb, clause) else { return nil }
    return (verb, recentKind)
  }

  private func isReported(between noun: OccasionTrigger, _ verb: OccasionTrigger) -> Bool {
    (noun.tokens.upperBound..<verb.tokens.lowerBound).contains {
      reading.classes($0).contains(.reporting)
    }
  }

  /// "It took place", "it had struck".
  private func refersBack(_ verb: OccasionTrigger, _ clause: Range<Int>) -> Bool {
    var before = verb.tokens.lowerBound - 1
    while before > clause.lowerBound, reading.classes(before).contains(.auxiliary) { before -= 1 }
    return reading.isWord(before, "it", "this")
  }

  /// "of the strike", "after a fire": no subject.
  private func isGoverned(_ noun: OccasionTrigger, _ clause: Range<Int>) -> Bool {
    let start = phraseStart(noun.tokens.lowerBound)
    // "after a fire destroyed the church": the clause is governed, not the noun.
    guard start - 1 > clause.lowerBound else { return false }
    return reading.classes(start - 1).contains(.preposition)
  }

  /// The first token of the noun phrase that ends in a token.
  private func phraseStart(_ noun: Int) -> Int {
    var start = noun
    while start > reading.tokens.lowerBound, noun - start < 8, let token = reading.token(start - 1)
    {
      let classes = reading.classes(start - 1)
      if classes.contains(.determiner) { return start - 1 }
      let isPart =
        token.kind == .hyphen || token.kind == .possessive || token.kind == .number
        || token.kind == .word
          && classes.isDisjoint(with: [
            .preposition, .auxiliary, .reporting, .pronoun, .function, .pastVerb,
          ])
      guard isPart else { return start }
      start -= 1
    }
    return start
  }

  // MARK: Other events

  private static let further: WordSet = [
    "second", "third", "another", "previous", "earlier", "similar", "former", "last",
    "next", "past", "other", "further", "future", "possible", "potential", "planned",
    "upcoming", "annual", "any", "no", "each", "every", "several", "more", "worst",
    "deadliest", "biggest", "threatened", "alleged", "scheduled", "proposed", "new",
    "latest",
  ]

  /// "a second blast", "last year's election", "similar protests", "any strike".
  private func isOther(_ noun: OccasionTrigger) -> Bool {
    let start = phraseStart(noun.tokens.lowerBound)
    guard start < noun.tokens.lowerBound else { return false }
    return (start..<noun.tokens.lowerBound).contains { index in
      guard !reading.isInTime(index) else { return false }
      return reading.token(index).map { OccasionFinder.further.contains($0.folded) } ?? false
    }
  }

  /// A participle before a noun: "the derailed train".
  private func isAttribute(_ verb: OccasionTrigger) -> Bool {
    guard verb.tokens.count == 1 else { return false }
    return reading.classes(verb.tokens.lowerBound - 1).contains(.determiner)
  }

  /// "will be held", "is due to begin": ahead.
  private func isAhead(_ index: Int, _ clause: Range<Int>) -> Bool {
    (max(clause.lowerBound, index - 6)..<max(clause.lowerBound, index)).contains {
      !reading.classes($0).isDisjoint(with: [.planning, .futureCue])
        || reading.isWord($0, "should", "must", "can", "if")
    }
  }

  private func isNegated(_ index: Int) -> Bool {
    (max(reading.tokens.lowerBound, index - 4)..<max(reading.tokens.lowerBound, index)).contains {
      reading.classes($0).contains(.negation)
    }
  }
}
