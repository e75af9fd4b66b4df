/// Finds the rules that can begin with two tokens: most tokens begin none, and cost two looks.
///
/// Every column of tokens has three sets of rules, one bit each: those that it can match alone, those
/// that it can begin, and those whose first token it can follow.
struct RuleIndex: Sendable {
  /// The rule of each bit: a rule has one for each way in which it can begin.
  private let ruleOfBit: [Int]
  /// By column: whether any rule can begin with its tokens; with most words none can.
  private let begins: [Bool]
  private let single: TokenTable
  private let first: TokenTable
  private let second: TokenTable

  /// Reads the beginnings of patterns; `columns` tell apart all that they name.
  init(_ patterns: [Pattern], columns: TokenColumns) {
    let ways = patterns.map(LeadingTokens.alternatives)
    let leading = ways.flatMap { $0 }
    ruleOfBit = ways.indices.flatMap { rule in ways[rule].map { _ in rule } }
    let single = columns.table(leading.map(\.single))
    let first = columns.table(leading.map(\.first))
    begins = (0..<columns.count).map { column in
      (0..<single.stride).contains {
        single.sets(column, word: $0) | first.sets(column, word: $0) != 0
      }
    }
    self.single = single
    self.first = first
    second = columns.table(leading.map(\.second))
  }

  /// Calls with the numbers of the rules that can begin with a token and the next, in order.
  @inline(__always)
  func forEachCandidate(_ column: Int, next: Int, _ body: (Int) -> Void) {
    guard begins[column] else { return }
    var last = -1
    for word in 0..<single.stride {
      var bits =
        single.sets(column, word: word)
        | (first.sets(column, word: word) & second.sets(next, word: word))
      while bits != 0 {
        let rule = ruleOfBit[word * 64 + bits.trailingZeroBitCount]
        bits &= bits - 1
        if rule != last { body(rule) }
        last = rule
      }
    }
  }
}
