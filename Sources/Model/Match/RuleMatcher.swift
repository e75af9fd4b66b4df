/// Runs a family of rules over tokens: one pass, the longest match at each place wins, ties go to the
/// rule that stands first. Matches do not overlap.
struct RuleMatcher<Value: Sendable>: Sendable {
  private let rules: [(rule: Rule<Value>, program: CompiledPattern)]

  /// Compiles rules; their words are looked up in `lexicon` once.
  init(_ rules: [Rule<Value>], lexicon: Lexicon) {
    self.rules = rules.map { ($0, CompiledPattern($0.pattern, lexicon: lexicon)) }
  }

  /// The annotations of a range of tokens, in order.
  /// - Complexity: linear in the tokens, as long as rules are bounded in length.
  func annotations(
    in document: Document, tokens range: Range<Int>, lexicon: Lexicon
  ) -> [Annotation<Value>] {
    var found: [Annotation<Value>] = []
    let scanner = TokenScanner(document: document, lexicon: lexicon, limit: range.upperBound)
    var index = range.lowerBound
    while index < range.upperBound {
      if let best = longest(at: index, scanner, document, lexicon) {
        found.append(best)
        index = best.tokens.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private func longest(
    at index: Int, _ scanner: TokenScanner, _ document: Document, _ lexicon: Lexicon
  ) -> Annotation<Value>? {
    let classes = lexicon.classes(of: document.tokens[index].word)
    var best: Annotation<Value>?
    for (rule, program) in rules where program.mayBegin(document.tokens[index], classes) {
      var captures: [Int: Range<Int>] = [:]
      guard let end = program.match(scanner, at: index, captures: &captures), end > index,
        end > (best?.tokens.upperBound ?? 0)
      else { continue }
      let match = Match(
        text: document.text, tokens: document.tokens, lexicon: lexicon, range: index..<end,
        captures: captures)
      guard let value = rule.produce(match) else { continue }
      let bytes = TextRange(
        Int(document.tokens[index].start), Int(document.tokens[end - 1].end))
      best = Annotation(range: bytes, tokens: index..<end, value: value, rule: rule.id)
    }
    return best
  }
}

/// The tokens that a pattern reads.
struct TokenScanner {
  let document: Document
  let lexicon: Lexicon
  /// No pattern reads at or past this token.
  let limit: Int

  /// The token at an index, nil outside the range that is searched.
  @inline(__always)
  func token(_ index: Int) -> Token? { index < limit ? document.tokens[index] : nil }
}
