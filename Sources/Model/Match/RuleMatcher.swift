/// Runs a family of rules over tokens: one pass, the longest match at each place wins, ties go to the
/// rule that stands first. Matches do not overlap.
///
/// A class, so that closures in its loops copy one reference and no table.
final class RuleMatcher<Value: Sendable>: Sendable {
  private let rules: [Rule<Value>]
  private let program: PatternProgram
  private let index: RuleIndex

  /// Compiles rules; their words are looked up in `lexicon` once.
  init(_ rules: [Rule<Value>], lexicon: Lexicon) {
    self.rules = rules
    program = PatternProgram(rules.map(\.pattern), lexicon: lexicon)
    index = RuleIndex(rules.map(\.pattern), columns: program.columns)
  }

  /// A machine that runs these rules on any sentence of a document.
  func machine(for document: Document, lexicon: Lexicon) -> PatternMachine<Value> {
    PatternMachine(program, document, lexicon: lexicon)
  }

  /// The annotations of a sentence, in order, by a machine of this matcher.
  /// - Complexity: linear in the tokens, as long as rules are bounded in length.
  func annotations(
    tokens: Range<Int>, _ machine: inout PatternMachine<Value>
  ) -> [Annotation<Value>] {
    machine.move(to: tokens)
    var found: [Annotation<Value>] = []
    let end = machine.range.upperBound
    var place = machine.range.lowerBound
    var column = machine.column(at: place)
    while place < end {
      let next = machine.column(at: place + 1)
      if let taken = takeLongest(at: place, column, next, &machine, &found) {
        place = max(place + 1, taken)
        column = machine.column(at: place)
      } else {
        place += 1
        column = next
      }
    }
    return found
  }

  /// Adds the longest match at a place and gives the end of its annotation, nil where none begins.
  private func takeLongest(
    at place: Int, _ column: Int, _ next: Int, _ machine: inout PatternMachine<Value>,
    _ found: inout [Annotation<Value>]
  ) -> Int? {
    var longest = 0
    var taken: Int?
    index.forEachCandidate(column, next: next) { number in
      guard let end = machine.end(of: number, at: place), end > longest else { return }
      let match = machine.match(place..<end)
      guard let value = rules[number].produce(match),
        let tokens = rules[number].part.map({ match.captures[$0] }) ?? match.range, !tokens.isEmpty
      else { return }
      longest = end
      if taken != nil { found.removeLast() }
      taken = tokens.upperBound
      found.append(
        Annotation(
          range: match.bytes(tokens), tokens: tokens, value: value, rule: rules[number].id))
    }
    return taken
  }
}
