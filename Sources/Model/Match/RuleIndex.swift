/// Finds the rules that can begin with two tokens: most tokens begin none, and cost two looks.
///
/// Every word of the lexicon, every other word that a rule names, and every kind of token is a
/// column with three sets of rules, one bit each: those that it can match alone, those that it can
/// begin, and those whose first token it can follow.
struct RuleIndex: Sendable {
  private let wordCount: Int
  /// Columns of words that rules name and the lexicon does not hold.
  private let columnOfHash: [UInt64: Int]
  /// Low bits of those hashes: a quick no for nearly all words.
  private let filter: [Bool]
  /// The rule of each bit: a rule has one for each way in which it can begin.
  private let ruleOfBit: [Int]
  /// Words of 64 bits a column.
  private let stride: Int
  private let single: [UInt64]
  private let first: [UInt64]
  private let second: [UInt64]

  /// Kinds of token, whose columns come first.
  static let kindCount = Int(Token.Kind.sign.rawValue) + 1

  init(_ patterns: [Pattern], lexicon: Lexicon) {
    let ways = patterns.map(LeadingTokens.alternatives)
    let leading = ways.flatMap { $0 }
    ruleOfBit = ways.indices.flatMap { rule in ways[rule].map { _ in rule } }
    let named = leading.reduce(into: Swift.Set<UInt64>()) {
      $0.formUnion($1.single.words)
      $0.formUnion($1.first.words)
      $0.formUnion($1.second.words)
    }
    var columns: [UInt64: Int] = [:]
    var filter = [Bool](repeating: false, count: RuleIndex.filterSize)
    let ownWords = RuleIndex.kindCount + 1 + lexicon.count
    for hash in named.sorted() where lexicon.id(folded: hash) == .unknown {
      columns[hash] = ownWords + columns.count
      filter[RuleIndex.slot(hash)] = true
    }
    let table = RuleTable(
      columns: ownWords + columns.count, bits: leading.count, lexicon: lexicon,
      firstWord: RuleIndex.kindCount + 1, columnOfHash: columns)
    single = table.bits(leading.map(\.single))
    first = table.bits(leading.map(\.first))
    second = table.bits(leading.map(\.second))
    stride = table.stride
    self.filter = filter
    columnOfHash = columns
    wordCount = lexicon.count
  }

  /// The column of a token.
  @inline(__always)
  func column(_ token: Token) -> Int {
    guard token.kind == .word else { return Int(token.kind.rawValue) }
    if token.word == .unknown, filter[RuleIndex.slot(token.folded)],
      let column = columnOfHash[token.folded]
    {
      return column
    }
    let word = Int(token.word.index)
    return RuleIndex.kindCount + 1 + (word < wordCount ? word : 0)
  }

  /// The column for what follows the last token.
  var endColumn: Int { RuleIndex.kindCount }

  /// Calls with the numbers of the rules that can begin with a token and the next, in order.
  @inline(__always)
  func forEachCandidate(_ column: Int, next: Int, _ body: (Int) -> Void) {
    var last = -1
    for word in 0..<stride {
      let place = column * stride + word
      var bits = single[place] | (first[place] & second[next * stride + word])
      while bits != 0 {
        let rule = ruleOfBit[word * 64 + bits.trailingZeroBitCount]
        bits &= bits - 1
        if rule != last { body(rule) }
        last = rule
      }
    }
  }

  private static let filterSize = 4096
  private static func slot(_ hash: UInt64) -> Int { Int(hash % UInt64(filterSize)) }
}
