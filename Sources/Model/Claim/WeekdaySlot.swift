/// The day of an event: "spoke on Friday", "Friday's call", "a Friday phone conversation", "On
/// Monday, X and Y spoke".
///
/// A time belongs to the trigger that it stands nearest to in its clause; a reporting verb takes the
/// times beside it ("the ministry said on Friday that the call was useful").
enum WeekdaySlot {
  static func find(_ mention: EventMention, _ reading: SentenceReading) -> [SlotFinding] {
    reading.times.compactMap { time in
      guard let rule = rule(time, mention, reading) else { return nil }
      return finding(time, rule)
    }
  }

  private static func finding(_ time: Annotation<Timex>, _ rule: RuleID) -> SlotFinding? {
    if let weekday = time.value.weekday {
      return SlotFinding(slot: .weekday, value: .weekday(weekday), range: time.range, rule: rule)
    }
    guard time.value.kind == .date, TimexSpan(time.value.value) != nil else { return nil }
    return SlotFinding(slot: .when, value: .date(time.value.value), range: time.range, rule: rule)
  }

  /// The rule that ties a time to the event, nil where it belongs to something else.
  private static func rule(
    _ time: Annotation<Timex>, _ mention: EventMention, _ reading: SentenceReading
  ) -> RuleID? {
    if mention.phrase.contains(time.tokens.lowerBound) {
      return time.tokens.upperBound <= mention.trigger ? "claim.dayInPhrase" : nil
    }
    if time.tokens.lowerBound > mention.trigger {
      return follows(time, mention, reading) ? "claim.dayAfterTrigger" : nil
    }
    return opens(time, mention, reading) ? "claim.dayOpensSentence" : nil
  }

  /// "spoke with Putin on Friday": nothing that takes times stands between.
  private static func follows(
    _ time: Annotation<Timex>, _ mention: EventMention, _ reading: SentenceReading
  ) -> Bool {
    var index = mention.trigger + 1
    while index < time.tokens.lowerBound {
      if reading.endsClause(index) || takesTimes(index, reading) { return false }
      if reading.token(index)?.kind == .comma, !isAside(index, reading) { return false }
      index += 1
    }
    let before = time.tokens.lowerBound - 1
    if reading.isWord(before, "on", "in", "last", "late", "early", "this") { return true }
    // "a call since Monday" and "before Friday" bound the event and do not date it; "the 2022
    // invasion" dates another. Bare days stand right behind the verb, its partner or a comma.
    guard time.value.weekday != nil || TimexSpan(time.value.value)?.day != nil else { return false }
    return reading.token(before)?.kind == .comma || before == mention.trigger
      || reading.name(before: time.tokens.lowerBound) != nil
      || reading.isWord(before, "phone", "telephone", "link", "person")
  }

  /// "On Monday, X and Y spoke" and "X on Monday spoke with Y".
  private static func opens(
    _ time: Annotation<Timex>, _ mention: EventMention, _ reading: SentenceReading
  ) -> Bool {
    guard
      reading.isWord(time.tokens.lowerBound - 1, "on", "in", "late", "early")
        || time.tokens.lowerBound == reading.tokens.lowerBound
    else { return false }
    var index = time.tokens.upperBound
    var commas = 0
    while index < mention.phrase.lowerBound {
      if reading.endsClause(index) || takesTimes(index, reading) { return false }
      if reading.token(index)?.kind == .comma {
        commas += 1
        if commas > 2 { return false }
      }
      index += 1
    }
    return true
  }

  /// A comma before a weekday: "in Beijing, on Friday".
  private static func isAside(_ index: Int, _ reading: SentenceReading) -> Bool {
    reading.isWord(index + 1, "on", "late", "early") || reading.time(at: index + 1) != nil
  }

  /// Verbs and nouns to which a time beside them belongs.
  private static func takesTimes(_ index: Int, _ reading: SentenceReading) -> Bool {
    if reading.isWord(index, "rose", "climbed", "reached", "stood", "jumped", "went", "left") {
      return true
    }
    return !reading.classes(index).isDisjoint(with: [
      .reporting, .callVerb, .meetingVerb, .visitVerb, .callNoun, .meetingNoun, .visitNoun,
      .planning, .coinciding,
    ]) && !reading.isInName(index) && reading.time(at: index) == nil
  }
}
