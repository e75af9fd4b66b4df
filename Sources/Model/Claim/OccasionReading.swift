/// The phrases of one article that tell of events, each with the kind that the whole text gives it.
struct OccasionReading {
  /// By sentence, in the order of the readings.
  let triggers: [[OccasionTrigger]]
  /// The kind that the article tells most of; nil where it tells of none.
  let mainKind: String?

  /// Finds the phrases; of two kinds that share a word ("strike") the one is taken that more other
  /// words of the article speak for.
  init(_ readings: [SentenceReading], kinds: OccasionKinds) {
    typealias Found = (phrases: [OccasionKinds.Phrase], tokens: Range<Int>)
    let found: [[Found]] = readings.map { reading in
      var found: [Found] = []
      var index = reading.tokens.lowerBound
      while index < reading.tokens.upperBound {
        let match = kinds.phrases(
          at: index, in: reading.document.tokens, limit: reading.tokens.upperBound)
        guard let match, !OccasionReading.isName(index, reading) else {
          index += 1
          continue
        }
        found.append((match.phrases, index..<(index + match.length)))
        index += match.length
      }
      return found
    }
    var nouns: [String: Int] = [:]
    var signs: [String: Int] = [:]
    for (phrases, _) in found.joined() {
      for phrase in phrases where !phrase.kind.isEmpty {
        switch phrase.role {
        case .noun, .verb: nouns[phrase.kind, default: 0] += 1
        case .sign, .locator: signs[phrase.kind, default: 0] += 1
        default: break
        }
      }
    }
    let weight = { (kind: String) in 3 * (nouns[kind] ?? 0) + (signs[kind] ?? 0) }
    // "The attack" is the bombing that the article tells of, "an explosion" a part of it.
    let special = kinds.specialKinds.filter { (nouns[$0] ?? 0) > 0 }
      .max { (weight($0), $1) < (weight($1), $0) }
    triggers = found.map { sentence in
      sentence.compactMap { phrases, tokens in
        OccasionReading.trigger(phrases, tokens, weight).map { trigger in
          guard let special, kinds.isGeneral(trigger.kind) else { return trigger }
          return OccasionTrigger(tokens: tokens, kind: special, role: trigger.role)
        }
      }
    }
    let all = triggers.joined().filter { $0.role == .noun || $0.role == .verb || $0.isNoun }
    var counts: [String: Int] = [:]
    for trigger in all where trigger.kind != OccasionKinds.anyKind {
      counts[trigger.kind, default: 0] += 1
    }
    mainKind = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// The reading of a phrase that the article speaks for; nil for a doubtful noun alone.
  private static func trigger(
    _ phrases: [OccasionKinds.Phrase], _ tokens: Range<Int>, _ weight: (String) -> Int
  ) -> OccasionTrigger? {
    let fitting = phrases.filter { $0.role != .doubtfulNoun || weight($0.kind) > 0 }
    let best = fitting.max {
      (weight($0.kind), $1.kind) < (weight($1.kind), $0.kind)
    }
    return best.map { OccasionTrigger(tokens: tokens, kind: $0.kind, role: $0.role) }
  }

  /// "Storm Reynolds", "the Grand Final": a capital within a sentence belongs to a name.
  private static func isName(_ index: Int, _ reading: SentenceReading) -> Bool {
    guard let token = reading.token(index), token.isCapitalised else { return false }
    return index > reading.tokens.lowerBound
      && reading.token(index - 1)?.kind != .openQuote
  }
}
