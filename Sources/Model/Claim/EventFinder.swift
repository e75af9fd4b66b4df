/// Finds mentions of events in one sentence by trigger words: calls, meetings, visits.
///
/// A call is contact at a distance, a meeting is face to face, a visit has one traveller. Each noun
/// brings its phrase along, for weekday, medium and ordinal stand in it.
struct EventFinder {
  private static let triggers: WordClasses = [
    .callNoun, .meetingNoun, .visitNoun, .callVerb, .meetingVerb, .visitVerb,
  ]

  private let reading: SentenceReading
  private let participants: ParticipantFinder

  init(_ reading: SentenceReading) {
    self.reading = reading
    participants = ParticipantFinder(reading)
  }

  /// The mentions, in order of their triggers.
  func mentions() -> [EventMention] {
    var found: [EventMention] = []
    for index in reading.tokens {
      // The classes first: few words have one of them.
      guard !reading.classes(index).isDisjoint(with: EventFinder.triggers),
        reading.token(index)?.kind == .word, !reading.isInName(index)
      else { continue }
      if let mention = mention(at: index) { found.append(mention) }
    }
    return found
  }

  private func mention(at index: Int) -> EventMention? {
    let classes = reading.classes(index)
    // Nouns before verbs: "a Friday phone talk" is no verb, though "talk" may be one.
    if classes.contains(.callNoun), let mention = byNoun(index, "call", rule: "event.callNoun") {
      return mention
    }
    if classes.contains(.meetingNoun),
      let mention = byNoun(index, "meeting", rule: "event.meetingNoun")
    {
      return mention
    }
    if classes.contains(.visitNoun), let mention = visitByNoun(index) { return mention }
    if classes.contains(.callVerb), let mention = callByVerb(index) { return mention }
    if classes.contains(.meetingVerb), let mention = meetingByVerb(index) { return mention }
    if classes.contains(.visitVerb), let mention = visitByVerb(index) { return mention }
    return nil
  }

  // MARK: Nouns

  /// "a Friday phone conversation", "the call", "their second meeting". A meeting by telephone or
  /// video is a call.
  private func byNoun(_ index: Int, _ kind: String, rule: RuleID) -> EventMention? {
    let phrase = phrase(endingAt: index)
    guard isNoun(index, phrase), !isNegated(phrase.lowerBound) else { return nil }
    let isDistant = phrase.contains {
      ["telephone", "video"].contains(medium($0))
    }
    return EventMention(
      kind: planned(phrase.lowerBound, index, isDistant ? "call" : kind),
      participants: participants.ofNoun(index, phrase), trigger: index, phrase: phrase,
      isDefinite: isDefinite(phrase), initiator: nil, rule: rule)
  }

  private func medium(_ index: Int) -> String? {
    reading.token(index).flatMap { reading.lexicon.value(of: $0.word, as: .medium) }
  }

  /// From the first modifier to the noun: back over adjectives, media, times, ordinals, names with a
  /// possessive, up to a determiner.
  private func phrase(endingAt index: Int) -> Range<Int> {
    var start = index
    while start > reading.tokens.lowerBound, index - start < 10 {
      let before = start - 1
      guard let token = reading.token(before) else { break }
      if let name = reading.name(before: start) {
        start = name.tokens.lowerBound
        continue
      }
      if let compound = compound(endingAt: start) {
        start = compound
        continue
      }
      let classes = reading.classes(before)
      if classes.contains(.determiner) {
        start = before
        break
      }
      let isModifier =
        token.kind == .possessive || token.kind == .hyphen || token.kind == .ordinalNumber
        || token.kind == .number
        || !classes.isDisjoint(with: [.medium, .weekday, .ordinal, .planning])
      let isAdjective =
        token.kind == .word && reading.isWord(before, "own", "such")
        || token.kind == .word
          && classes.isDisjoint(with: [
            .preposition, .function, .auxiliary, .reporting, .pronoun, .callVerb, .meetingVerb,
          ])
      guard isModifier || isAdjective else { break }
      start = before
    }
    return start..<(index + 1)
  }

  /// "face-to-face", "in-person", "round of": modifiers with a preposition inside.
  private func compound(endingAt start: Int) -> Int? {
    if reading.isWord(start - 1, "face"), reading.isWord(start - 3, "to") { return start - 5 }
    if reading.isWord(start - 1, "person"), reading.isWord(start - 3, "in") { return start - 3 }
    if reading.isWord(start - 1, "of"), reading.isWord(start - 2, "round", "series") {
      return start - 2
    }
    return nil
  }

  /// Tells "a call", "Friday's call" from the verb in "calls for peace" and "to call it unlawful".
  private func isNoun(_ index: Int, _ phrase: Range<Int>) -> Bool {
    if reading.isWord(index, "call"), reading.isWord(index + 1, "for", "on"),
      reading.time(at: index + 2) == nil
    {
      return false
    }
    if reading.isWord(index - 1, "to") { return reading.isWord(index, "talks") }
    let isIntroduced = phrase.contains {
      reading.classes($0).contains(.determiner) || reading.token($0)?.kind == .possessive
        || medium($0) != nil || reading.time(at: $0) != nil || reading.name(at: $0) != nil
    }
    // "leaders talk" is a verb, "a talk" is none; "talks" and "a wake-up call" are no calls.
    if reading.isWord(index, "talk", "call"), !isIntroduced { return false }
    // "a press conference" is none, "a video conference" is one.
    if reading.isWord(index, "conference"), !phrase.contains(where: { medium($0) != nil }) {
      return false
    }
    if reading.isWord(index - 1, "up", "close", "margin", "roll", "curtain") { return false }
    if phrase.count > 1 { return true }
    return reading.classes(index - 1).contains(.preposition)
      || reading.isWord(index, "talks", "conversation", "negotiations")
  }

  private func isDefinite(_ phrase: Range<Int>) -> Bool {
    if reading.isWord(
      phrase.lowerBound, "the", "this", "that", "their", "his", "her", "its", "these", "those")
    {
      return true
    }
    return phrase.contains { reading.token($0)?.kind == .possessive }
  }

  // MARK: Verbs

  /// "Xi spoke with Putin", "Modi telephoned Biden", "the two talked". Where no one is named the
  /// mention still carries its slots, and counts if it refers back.
  private func callByVerb(_ index: Int) -> EventMention? {
    guard !isNegated(index), !reading.classes(index - 1).contains(.determiner) else { return nil }
    let isTransitive =
      reading.lexicon.value(of: reading.token(index)?.word ?? .unknown, as: .callVerb) != ""
    if reading.isWord(index, "called", "rang", "rings"), !reachesSomeone(index) { return nil }
    if reading.isWord(index, "called"), isNaming(index) { return nil }
    let pair = participants.ofVerb(index, isTransitive: isTransitive)
    return EventMention(
      kind: planned(index, index, "call"),
      participants: pair.map { $0.subject.actors + $0.object.actors } ?? [], trigger: index,
      phrase: index..<(index + 1), isDefinite: participants.refersBack(before: index),
      initiator: isTransitive ? participants.subject(before: index)?.names.first : nil,
      rule: "event.callVerb")
  }

  /// "a fashion line called Orion": the noun before it is no one who could call.
  private func isNaming(_ index: Int) -> Bool {
    let before = index - 1
    guard reading.contentConcept(before) != nil, reading.name(around: before) == nil else {
      return false
    }
    let hasArticle = (index - 6..<before).contains {
      reading.isWord($0, "a", "an") && !($0..<index).contains(where: reading.endsClause)
    }
    return hasArticle && !(index - 5..<index).contains { reading.roleLength(at: $0) != nil }
  }

  /// "called the premier to", "rang his colleague": someone is reached, and nothing is said of them
  /// behind ("called the plan a mistake", "called the witness back").
  private func reachesSomeone(_ index: Int) -> Bool {
    var end = index + 1
    if reading.isWord(end, "up") { end += 1 }
    if let name = reading.name(at: end), reading.actor(name) != nil {
      end = name.tokens.upperBound
    } else {
      guard reading.isWord(end, "the", "his", "her", "their") else {
        return reading.isWord(end, "him", "her")
      }
      guard let length = reading.roleLength(at: end + 1) else { return false }
      end += 1 + length
      if reading.isWord(end, "of"), let name = reading.name(at: end + 1) {
        end = name.tokens.upperBound
      }
    }
    guard let next = reading.token(end) else { return true }
    return next.kind != .word || reading.classes(end).contains(.preposition)
      || reading.time(at: end) != nil
  }

  /// "met in Geneva"; "met by video link" is a call.
  private func meetingByVerb(_ index: Int) -> EventMention? {
    guard !isNegated(index), !reading.classes(index - 1).contains(.determiner) else { return nil }
    let pair = participants.ofVerb(index, isTransitive: true)
    let isDistant = ChannelSlot.isDistant(behind: index, reading)
    return EventMention(
      kind: planned(index, index, isDistant ? "call" : "meeting"),
      participants: pair.map { $0.subject.actors + $0.object.actors } ?? [], trigger: index,
      phrase: index..<(index + 1), isDefinite: participants.refersBack(before: index),
      initiator: nil, rule: "event.meetingVerb")
  }

  private func visitByVerb(_ index: Int) -> EventMention? {
    guard !isNegated(index), !reading.classes(index - 1).contains(.determiner),
      participants.place(after: index + 1) != nil,
      let subject = participants.firstActor(before: index)
    else { return nil }
    return EventMention(
      kind: planned(index, index, "visit"), participants: [subject], trigger: index,
      phrase: index..<(index + 1), isDefinite: false, initiator: nil, rule: "event.visitVerb")
  }

  /// "Xi's visit to Moscow", "his three-day trip", "the visit"; a traveller who is only named
  /// somewhere in the sentence is no evidence.
  private func visitByNoun(_ index: Int) -> EventMention? {
    let phrase = phrase(endingAt: index)
    guard isNoun(index, phrase), !isNegated(phrase.lowerBound) else { return nil }
    let owner = phrase.compactMap { reading.name(at: $0).flatMap(reading.actor) }.first
    let isPronoun = reading.isWord(phrase.lowerBound, "his", "her", "their")
    let visitor = owner ?? (isPronoun ? participants.firstActor(before: phrase.lowerBound) : nil)
    guard visitor != nil || isDefinite(phrase) else { return nil }
    return EventMention(
      kind: planned(phrase.lowerBound, index, "visit"), participants: visitor.map { [$0] } ?? [],
      trigger: index, phrase: phrase, isDefinite: isDefinite(phrase), initiator: nil,
      rule: "event.visitNoun")
  }

  // MARK: Modality and polarity

  /// "planned meeting", "is expected to visit", "will soon meet": ahead, another kind of event.
  private func planned(_ start: Int, _ trigger: Int, _ kind: String) -> String {
    var index = trigger - 1
    let floor = max(reading.tokens.lowerBound, start - 5)
    while index >= floor {
      if reading.endsClause(index) { break }
      if reading.classes(index).contains(.planning) { return "planned " + kind }
      index -= 1
    }
    return kind
  }

  /// "did not confirm direct discussions", "no call took place".
  private func isNegated(_ start: Int) -> Bool {
    var index = start - 1
    let floor = max(reading.tokens.lowerBound, start - 4)
    while index >= floor {
      if reading.endsClause(index) || reading.token(index)?.kind == .comma { return false }
      if reading.classes(index).contains(.negation) { return true }
      index -= 1
    }
    return reading.classes(start).contains(.negation)
  }
}
