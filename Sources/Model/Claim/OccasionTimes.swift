/// The days and times of day that belong to an event told in a clause.
struct OccasionTimes {
  let reading: SentenceReading
  let triggers: [OccasionTrigger]
  let kinds: OccasionKinds
  /// The time expressions of the article resolved against its own date, by first token.
  let resolved: [Int: Timex]

  /// A time with the event that it dates.
  struct Finding {
    let slot: Slot
    let value: SlotValue
    let range: TextRange
    let rule: RuleID
  }

  /// The times of all mentions of the sentence; each time belongs to one at most.
  func findings(_ mentions: [OccasionMention]) -> [(mention: OccasionMention, finding: Finding)] {
    guard !reading.times.isEmpty else { return [] }
    return reading.times.flatMap { time -> [(OccasionMention, Finding)] in
      guard let (mention, rule) = owner(of: time, mentions) else { return [] }
      if isOfOtherYears(time, mention.clause), !kinds.isDatedByMonth(mention.kind) { return [] }
      return findings(time, mention, rule).map { (mention, $0) }
    }
  }

  // MARK: Values

  private func findings(
    _ time: Annotation<Timex>, _ mention: OccasionMention, _ rule: RuleID
  ) -> [Finding] {
    var found: [Finding] = []
    let day = EventDay(
      printed: time.value, resolved: resolved[time.tokens.lowerBound], weekday: weekday(time))
    if let day, reading.namesDay(time),
      day.weekday != nil || isDay(day) || kinds.isDatedByMonth(mention.kind) && isMonth(day)
    {
      found.append(Finding(slot: .when, value: .day(day), range: time.range, rule: rule))
    }
    if let clock = clock(time) {
      found.append(Finding(slot: .clock, value: .time(clock), range: time.range, rule: rule))
    }
    return found
  }

  private func isDay(_ day: EventDay) -> Bool {
    day.date.flatMap { TimexSpan($0) }?.day != nil
  }

  private func isMonth(_ day: EventDay) -> Bool {
    day.date.flatMap { TimexSpan($0) }?.month != nil
  }

  /// The weekday that is printed: "Thursday, November 10", "Thursday night".
  private func weekday(_ time: Annotation<Timex>) -> Weekday? {
    if let weekday = time.value.weekday { return weekday }
    for index in time.tokens {
      guard let token = reading.token(index) else { continue }
      let number = reading.lexicon.number(of: token.word, as: .weekday)
      if let weekday = number.flatMap({ Weekday(rawValue: $0) }) { return weekday }
    }
    return nil
  }

  /// The time of day without its day, with the words around it: "about", "shortly before", "just after".
  private func clock(_ time: Annotation<Timex>) -> Timex? {
    let clock = TimeOfDay.timeOfDay(time.value)
    let isPartOfDay = ["START", "END"].contains(time.value.modifier) && time.value.kind == .date
    guard clock != nil || isPartOfDay && isSingleDay(time.value) else { return nil }
    let value = clock ?? "TXX"
    var modifier = time.value.modifier ?? modifier(before: time.tokens.lowerBound)
    if value.count == 3, modifier == "APPROX" { modifier = nil }
    let local = isSaidLocal(time) ? TimeOfDay.local : ""
    return Timex(kind: .time, value: value + local, modifier: modifier)
  }

  private func isSingleDay(_ time: Timex) -> Bool {
    time.weekday != nil || TimexSpan(time.value)?.day != nil
  }

  /// "7.37 a.m. local time".
  private func isSaidLocal(_ time: Annotation<Timex>) -> Bool {
    (time.tokens.lowerBound..<(time.tokens.upperBound + 1)).contains { reading.isWord($0, "local") }
  }

  private func modifier(before index: Int) -> String? {
    if reading.isWord(index - 1, "before") { return "BEFORE" }
    if reading.isWord(index - 1, "after") { return "AFTER" }
    let isRough =
      reading.classes(index - 1).contains(.approximate)
      || reading.isWord(index - 1, "approximately", "circa")
    return isRough ? "APPROX" : nil
  }

  // MARK: Whose time

  /// The mention that a time dates: the nearest one before it in its clause, else the first behind it.
  private func owner(
    of time: Annotation<Timex>, _ mentions: [OccasionMention]
  ) -> (OccasionMention, RuleID)? {
    let start = time.tokens.lowerBound
    guard time.value.kind == .date || time.value.kind == .time, !bounds(time), !isReporting(time)
    else { return nil }
    let own = mentions.filter { $0.clause.contains(start) }
    if let mention = own.last(where: { $0.head.upperBound <= start }) {
      if mention.verb == nil,
        triggers.contains(where: { $0.tokens == mention.trigger && $0.isNoun })
      {
        return isBeside(time, mention) ? (mention, "claim.timeBesideNoun") : nil
      }
      return isFree(mention.head.upperBound..<start, mention)
        ? (mention, "claim.timeBehindVerb") : nil
    }
    guard let mention = own.first(where: { $0.head.lowerBound >= time.tokens.upperBound }) else {
      return nil
    }
    // "Thursday's blast", "the Thursday night fire".
    let isModifier = time.tokens.gap(to: mention.trigger).allSatisfy {
      reading.token($0)?.kind == .possessive
        || reading.token($0)?.kind == .word
          && reading.classes($0).isDisjoint(with: [
            .preposition, .auxiliary, .reporting, .function, .determiner,
          ])
    }
    if isModifier, mention.trigger.lowerBound - time.tokens.upperBound <= 4,
      time.tokens.upperBound <= mention.trigger.lowerBound,
      mention.verb == nil || reading.token(time.tokens.upperBound)?.kind == .possessive
    {
      return (mention, "claim.timeInPhrase")
    }
    guard opens(time, mention) || time.tokens.upperBound == mention.head.lowerBound,
      isFree(time.tokens.upperBound..<mention.head.lowerBound, mention)
    else { return nil }
    let isNoun =
      mention.verb == nil && triggers.contains { $0.tokens == mention.trigger && $0.isNoun }
    return isNoun ? nil : (mention, "claim.timeOpensClause")
  }

  /// "until Friday", "since Monday", "by noon", "from 9 a.m.": the time bounds something.
  private func bounds(_ time: Annotation<Timex>) -> Bool {
    var before = time.tokens.lowerBound - 1
    if reading.isWord(before, "at", "least", "about", "around") { before -= 1 }
    if reading.isWord(before, "at") { before -= 1 }
    if reading.isWord(before, "since") {
      // "have been fighting since June" tells the beginning.
      return !triggers.contains { $0.role == .verb && kinds.isLasting($0.kind) }
    }
    if reading.isWord(before, "before", "after") {
      // "shortly before 9 p.m." is a time of day, "the day before Friday" is none.
      return TimeOfDay.timeOfDay(time.value) == nil
    }
    return reading.isWord(before, "until", "till", "by", "from", "to", "through", "of", "for")
      && !(reading.isWord(before, "of") && TimeOfDay.timeOfDay(time.value) != nil)
  }

  /// "said on Monday", "said Monday".
  private func isReporting(_ time: Annotation<Timex>) -> Bool {
    var before = time.tokens.lowerBound - 1
    if reading.isWord(before, "on", "late", "early", "in", "at") { before -= 1 }
    return reading.classes(before).contains(.reporting)
      || reading.classes(time.tokens.upperBound).contains(.reporting)
  }

  /// Nothing that takes times of its own stands between.
  private func isFree(_ between: Range<Int>, _ mention: OccasionMention) -> Bool {
    !between.contains { index in
      let classes = reading.classes(index)
      if reading.isInName(index) || reading.isInTime(index) { return false }
      return !classes.isDisjoint(with: [
        .reporting, .callVerb, .meetingVerb, .visitVerb, .planning, .futureCue,
      ])
        || reading.isWord(index, "and") && joinsVerb(index + 1)
    }
  }

  /// "and the mayor visited", "and was buried": a verb behind "and" begins another statement.
  private func joinsVerb(_ index: Int) -> Bool {
    for at in index..<(index + 5) {
      guard let token = reading.token(at), token.kind == .word else { return false }
      if triggers.contains(where: { $0.tokens.contains(at) }) { return false }
      if reading.isInName(at) { continue }
      if !reading.classes(at).isDisjoint(with: [.pastVerb, .auxiliary]) { return true }
      if reading.document.text.ends(token.range, with: "ed"),
        !reading.classes(at - 1).contains(.determiner),
        reading.lexicon.value(of: token.word, as: .harm) == nil
      {
        return true
      }
    }
    return false
  }

  /// "the shooting at the plant Thursday night": places and nothing else stand between; the noun is no
  /// object of another verb ("officials discussed the quake on Monday").
  private func isBeside(_ time: Annotation<Timex>, _ mention: OccasionMention) -> Bool {
    let between = mention.trigger.upperBound..<time.tokens.lowerBound
    guard between.count <= 12 else { return false }
    for index in between {
      guard let token = reading.token(index) else { return false }
      if reading.isInTime(index) { continue }
      if reading.isInName(index) || token.kind == .possessive || token.kind == .hyphen {
        continue
      }
      if token.kind == .comma, reading.name(before: index) != nil { continue }
      guard token.kind == .word else { return false }
      let classes = reading.classes(index)
      if !classes.isDisjoint(with: [.auxiliary, .reporting, .pastVerb, .pronoun, .planning]) {
        return false
      }
      let text = reading.document.text
      if text.ends(token.range, with: "ed") || text.ends(token.range, with: "ing") { return false }
      if reading.isWord(index, "and", "or", "as", "because", "to") { return false }
    }
    var before = mention.trigger.lowerBound - 1
    while reading.token(before)?.kind == .word,
      reading.classes(before).isDisjoint(with: [.preposition, .auxiliary, .reporting, .pastVerb]),
      !reading.document.text.ends(reading.document.tokens[before].range, with: "ed"),
      mention.trigger.lowerBound - before < 6
    {
      before -= 1
    }
    if reading.token(before) == nil || !mention.clause.contains(before) { return true }
    return reading.isWord(
      before, "in", "by", "after", "during", "from", "to", "following", "at", "of")
  }

  /// "On Thursday night, a fire broke out": only a preposition stands before the time in its clause.
  private func opens(_ time: Annotation<Timex>, _ mention: OccasionMention) -> Bool {
    let before = mention.clause.lowerBound..<time.tokens.lowerBound
    return before.allSatisfy { index in
      reading.classes(index).contains(.preposition) || reading.token(index)?.kind != .word
        || reading.isWord(index, "late", "early", "then", "shortly", "just", "that", "and")
        || reading.isInTime(index)
    }
  }

  /// Whether a month or a year before a time, or right behind it, puts it elsewhere: "in 2004 a tremor
  /// struck on a Sunday", "on 3 May last year"; not "struck on Tuesday a region that the tsunami of
  /// 2004 had devastated".
  private func isOfOtherYears(_ time: Annotation<Timex>, _ clause: Range<Int>) -> Bool {
    reading.times.contains { other in
      isLong(other) && clause.contains(other.tokens.lowerBound)
        && other.tokens.lowerBound <= time.tokens.upperBound + 1
    }
  }

  /// A month or a year.
  private func isLong(_ time: Annotation<Timex>) -> Bool {
    guard time.value.kind == .date else { return false }
    let value = resolved[time.tokens.lowerBound]?.value ?? time.value.value
    if value == "XXXX" || value == "XXXX-XX" || value == "XXX" { return true }
    guard let span = TimexSpan(value) else { return false }
    return span.day == nil
  }
}
