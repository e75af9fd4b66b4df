/// Runs a family of rules over tokens: one pass, the longest match at each place wins, ties go to the
/// rule that stands first. Matches do not overlap.
struct RuleMatcher<Value: Sendable>: Sendable {
  private let rules: [Rule<Value>]
  private let program: PatternProgram
  private let index: RuleIndex

  /// Compiles rules; their words are looked up in `lexicon` once.
  init(_ rules: [Rule<Value>], lexicon: Lexicon) {
    self.rules = rules
    program = PatternProgram(rules.map(\.pattern))
    index = RuleIndex(rules.map(\.pattern), lexicon: lexicon)
  }

  /// The annotations of a range of tokens, in order.
  /// - Complexity: linear in the tokens, as long as rules are bounded in length.
  func annotations(
    in document: Document, tokens range: Range<Int>, lexicon: Lexicon
  ) -> [Annotation<Value>] {
    var machine = machine(for: document, lexicon: lexicon)
    return annotations(tokens: range, &machine)
  }

  /// A machine that runs these rules on any sentence of a document.
  func machine(for document: Document, lexicon: Lexicon) -> PatternMachine<Value> {
    PatternMachine(program, document, tokens: document.tokens.indices, lexicon: lexicon)
  }

  /// The annotations of a range of tokens, in order, by a machine of this matcher.
  func annotations(
    tokens range: Range<Int>, _ machine: inout PatternMachine<Value>
  ) -> [Annotation<Value>] {
    machine.move(to: range)
    var found: [Annotation<Value>] = []
    let end = machine.range.upperBound
    var place = machine.range.lowerBound
    guard place < end else { return [] }
    var column = index.column(machine.document.tokens[place])
    while place < end {
      let next =
        place + 1 < end ? index.column(machine.document.tokens[place + 1]) : index.endColumn
      if let best = longest(at: place, column, next, &machine) {
        found.append(best)
        place = max(place + 1, best.tokens.upperBound)
        if place < end { column = index.column(machine.document.tokens[place]) }
      } else {
        place += 1
        column = next
      }
    }
    return found
  }

  private func longest(
    at place: Int, _ column: Int, _ next: Int, _ machine: inout PatternMachine<Value>
  ) -> Annotation<Value>? {
    var best: Annotation<Value>?
    var bestEnd = 0
    index.forEachCandidate(column, next: next) { number in
      guard let end = machine.end(of: number, at: place), end > bestEnd else { return }
      let rule = rules[number]
      let match = machine.match(place..<end)
      guard let value = rule.produce(match),
        let tokens = rule.part.map({ match.captures[$0] }) ?? match.range, !tokens.isEmpty
      else { return }
      bestEnd = end
      best = Annotation(
        range: match.bytes(tokens), tokens: tokens, value: value, rule: rule.id)
    }
    return best
  }
}
