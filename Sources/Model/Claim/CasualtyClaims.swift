/// Claims on how many were killed, injured, missing, evacuated or arrested: "12 people had been
/// killed", "killing at least five", "24 dead", "the death toll rose to 11", "no one was hurt".
///
/// Of several numbers of one state in one article those that exclude the largest are left out, apart
/// from a zero: they are parts of it ("a landslide killed one man"). What an article tells in passing
/// keeps its own time or place (`ToldInPassing`).
struct CasualtyClaims {
  /// Words that may stand between a number and its state.
  private static let reach = 7
  private let reading: SentenceReading
  private let passing: ToldInPassing

  /// A number and the state that it counts.
  private struct Finding {
    let state: String
    let quantity: Quantity
    let tokens: Range<Int>
    let event: EventKey
    /// Where it was, if elsewhere than what the article is about.
    let place: String?
    let rule: RuleID
    let reading: SentenceReading

    /// The same as a finding of an event of its own at its place.
    var placed: Finding {
      Finding(
        state: state, quantity: quantity, tokens: tokens,
        event: EventKey(
          kind: event.kind, participants: event.participants + (place.map { [$0] } ?? []),
          time: event.time),
        place: nil, rule: rule, reading: reading)
    }
  }

  /// The claims of an article, by place in the text, and all phrases that count people so, also those
  /// that were left out.
  static func claims(
    _ readings: [SentenceReading], passing: ToldInPassing
  ) -> (claims: [Claim], phrases: [TextRange]) {
    let all = readings.filter { !$0.isQuestion }.flatMap {
      CasualtyClaims(reading: $0, passing: passing).findings()
    }
    // "fought near X, killing dozens" is another event where the article counts its own dead as well.
    let own = Set(all.filter { $0.place == nil }.map(\.event))
    let findings = all.map { own.contains($0.event) ? $0.placed : $0 }
    var largest: [EventKey: Quantity] = [:]
    for finding in findings where finding.quantity.high != 0 {
      let known = largest[finding.event]?.low ?? -1
      if finding.quantity.low > known { largest[finding.event] = finding.quantity }
    }
    let kept = findings.filter { finding in
      finding.quantity.high == 0
        || largest[finding.event].map { !$0.excludes(finding.quantity) } ?? true
    }
    return (kept.map(claim), all.map { $0.reading.bytes($0.tokens) })
  }

  private static func claim(_ finding: Finding) -> Claim {
    let reading = finding.reading
    let attribution = reading.attribution
    return Claim(
      article: reading.article, event: finding.event, slot: .count,
      value: .count(
        low: finding.quantity.low, high: finding.quantity.high, unit: finding.state),
      range: reading.bytes(finding.tokens), sentence: reading.sentence.range,
      attribution: attribution?.source, origin: attribution?.origin, hedge: reading.hedge,
      rules: [finding.rule])
  }

  private func findings() -> [Finding] {
    var found: [Finding] = []
    for quantity in reading.quantities + ordinals() where !isOfOthers(quantity) {
      for (state, tokens, rule) in behind(quantity) ?? before(quantity) ?? [] {
        let start = quantity.tokens.lowerBound
        let incident = passing.incidentPlace(before: start, reading)
        found.append(
          Finding(
            state: state, quantity: quantity.value, tokens: tokens,
            event: EventKey(
              kind: state, participants: incident.map { [$0] } ?? [],
              time: passing.time(at: start, reading)),
            place: incident == nil ? passing.place(around: quantity.tokens, reading) : nil,
            rule: rule, reading: reading))
      }
    }
    return found
  }

  /// "a third employee wounded", "another wounded", "both women died": one, one and two.
  private func ordinals() -> [Annotation<Quantity>] {
    var found: [Annotation<Quantity>] = []
    for index in reading.tokens where reading.isWord(index, "a", "another", "both") {
      let number: Int
      var end = index + 1
      if reading.isWord(index, "both") {
        number = 2
      } else if reading.isWord(index, "another"), !startsQuantity(index + 1),
        !(index + 1..<index + 4).contains(where: { reading.isWord($0, "were", "are") })
      {
        // "his wife and another woman were missing": more than the one.
        number = 1
      } else if reading.isWord(index, "a"), reading.isWord(index + 1, "third", "fourth", "fifth"),
        !reading.isWord(index + 2, "of")
      {
        number = 1
        end += 1
      } else {
        continue
      }
      found.append(
        Annotation(
          range: reading.bytes(index..<end), tokens: index..<end, value: Quantity(number),
          rule: "quantity.person"))
    }
    return found
  }

  /// "25 of the injured", "one of the fatalities": a part of those who are counted elsewhere. "Arrested
  /// four times", "three prior arrests": no number of people.
  private func isOfOthers(_ quantity: Annotation<Quantity>) -> Bool {
    let end = quantity.tokens.upperBound
    return reading.isWord(end, "times", "prior", "previous", "counts", "charges")
      || reading.isWord(end, "of") && reading.isWord(end + 1, "the", "those", "these", "them")
  }

  /// "12 people had been killed", "two women dead", "no one was killed or injured".
  private func behind(
    _ quantity: Annotation<Quantity>
  ) -> [(String, Range<Int>, RuleID)]? {
    let start = quantity.tokens.lowerBound
    var index = quantity.tokens.upperBound
    guard !deniesPart(quantity) else { return nil }
    var found: [(String, Range<Int>, RuleID)] = []
    let limit = min(index + CasualtyClaims.reach, reading.tokens.upperBound)
    while index < limit, let token = reading.token(index) {
      if quantity.value.high == 0, reading.isWord(index, "casualties") {
        return ["injured", "killed"].map {
          ($0, start..<(index + 1), "claim.stateBehindNumber")
        }
      }
      if let state = self.state(index) {
        // "the father of dozens of children was arrested": one man.
        if reading.isWord(index - 1, "was"), quantity.value.low > 1 { return nil }
        // "12 people killed 3 dogs" is rare; "killed 12" before another number belongs to that one.
        if startsQuantity(index + 1), reading.classes(index).contains(.harmVerb), !isPassive(index)
        {
          return nil
        }
        found.append((state, start..<(index + 1), "claim.stateBehindNumber"))
        index += 1
        // "killed or injured" says both; "killed and 20 wounded" goes on with another number.
        if reading.isWord(index, "or") || reading.isWord(index, "and") && quantity.value.high == 0,
          self.state(index + 1) != nil
        {
          index += 1
          continue
        }
        break
      }
      if token.kind != .word && token.kind != .hyphen || startsQuantity(index)
        || reading.isWord(index, "and", "but", "while")
        || reading.isWord(index, "who") && !reading.classes(index + 1).contains(.auxiliary)
        // What one may be hurt or killed by has not happened.
        || reading.isWord(index, "could", "may", "might", "would", "if", "can")
        || reading.classes(index).contains(.reporting)
          && !reading.isWord(index, "confirmed", "reported", "feared")
      {
        break
      }
      index += 1
    }
    return found.isEmpty ? nil : found
  }

  /// "no children were hurt" says nothing of the others, "no immediate reports of casualties" nothing
  /// at all.
  private func deniesPart(_ quantity: Annotation<Quantity>) -> Bool {
    let index = quantity.tokens.upperBound
    return quantity.value.high == 0 && quantity.tokens.count == 1
      && reading.isWord(quantity.tokens.lowerBound, "no")
      && !reading.isWord(index, "people", "person", "further", "casualties") && state(index) == nil
  }

  /// The state that a word puts people into; "their homes" are what the evacuated leave.
  private func state(_ index: Int) -> String? {
    guard let token = reading.token(index) else { return nil }
    if reading.isWord(index, "homes"), reading.isWord(index - 1, "their"),
      (index - 4..<index).contains(where: {
        reading.isWord($0, "leave", "left", "fled", "flee", "forced", "moved", "from", "driven")
      })
    {
      return "evacuated"
    }
    return reading.lexicon.value(of: token.word, as: .harm)
  }

  /// "killing at least five", "wounding two others", "the death toll rose to 11".
  private func before(
    _ quantity: Annotation<Quantity>
  ) -> [(String, Range<Int>, RuleID)]? {
    let end = quantity.tokens.upperBound
    var start = quantity.tokens.lowerBound
    if reading.isWord(start - 1, "all") { start -= 1 }
    guard start > reading.tokens.lowerBound else { return nil }
    if let token = reading.token(start - 1),
      let state = reading.lexicon.value(of: token.word, as: .harmVerb)
    {
      return [(state, (start - 1)..<end, "claim.stateBeforeNumber")]
    }
    // "claimed the lives of 12 people".
    if reading.isWord(start - 1, "of"), reading.isWord(start - 2, "lives") {
      return [("killed", (start - 2)..<end, "claim.stateBeforeNumber")]
    }
    if reading.isWord(end, "bodies"), reading.isWord(start - 1, "recovered", "found", "retrieved") {
      return [("killed", start..<(end + 1), "claim.bodies")]
    }
    guard
      reading.isWord(start - 1, "to", "at", "of", "is", "was", "reached", "hit", "past", "stands")
    else { return nil }
    let floor = max(reading.tokens.lowerBound, start - 16)
    for index in stride(from: start - 2, through: floor, by: -1)
    where reading.classes(index).contains(.toll) {
      return [("killed", index..<end, "claim.toll")]
    }
    return nil
  }

  /// "were killed", "had been wounded": a form of be before the participle.
  private func isPassive(_ index: Int) -> Bool {
    reading.classes(index - 1).contains(.auxiliary)
  }

  private func startsQuantity(_ index: Int) -> Bool {
    reading.quantities.contains { $0.tokens.lowerBound == index }
  }
}
