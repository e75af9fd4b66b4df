/// Runs a family of rules over tokens: one pass, the longest match at each place wins, ties go to the
/// rule that stands first. Matches do not overlap.
struct RuleMatcher<Value: Sendable>: Sendable {
  private let rules: [Rule<Value>]
  private let programs: [CompiledPattern]
  private let index: RuleIndex

  /// Compiles rules; their words are looked up in `lexicon` once.
  init(_ rules: [Rule<Value>], lexicon: Lexicon) {
    self.rules = rules
    programs = rules.map { CompiledPattern($0.pattern) }
    index = RuleIndex(programs.map(\.firsts), lexicon: lexicon)
  }

  /// The annotations of a range of tokens, in order.
  /// - Complexity: linear in the tokens, as long as rules are bounded in length.
  func annotations(
    in document: Document, tokens range: Range<Int>, lexicon: Lexicon
  ) -> [Annotation<Value>] {
    var found: [Annotation<Value>] = []
    var machine = PatternMachine<Value>(document, tokens: range, lexicon: lexicon)
    var place = machine.range.lowerBound
    while place < machine.range.upperBound {
      if let best = longest(at: place, &machine) {
        found.append(best)
        place = max(place + 1, best.tokens.upperBound)
      } else {
        place += 1
      }
    }
    return found
  }

  private func longest(
    at place: Int, _ machine: inout PatternMachine<Value>
  ) -> Annotation<Value>? {
    var best: Annotation<Value>?
    var bestEnd = 0
    for number in index.candidates(machine.document.tokens[place]) {
      guard let match = machine.match(programs[number], at: place), match.range.upperBound > bestEnd
      else { continue }
      let rule = rules[number]
      guard let value = rule.produce(match),
        let tokens = rule.part.map({ match.captures[$0] }) ?? match.range, !tokens.isEmpty
      else { continue }
      bestEnd = match.range.upperBound
      best = Annotation(
        range: match.bytes(tokens), tokens: tokens, value: value, rule: rule.id)
    }
    return best
  }
}
