/// Finds the rules that can begin with a token: most tokens begin none, and cost one look.
struct RuleIndex: Sendable {
  /// By index of the word in the lexicon; 0 stands for words that it does not hold.
  private let byWord: [[Int]]
  /// Words that rules name and the lexicon does not hold.
  private let byHash: [UInt64: [Int]]
  /// Low bits of those hashes: a quick no for nearly all words.
  private let filter: [Bool]
  /// By raw value of the kind, for tokens that are not words.
  private let byKind: [[Int]]

  init(_ firsts: [FirstSet], lexicon: Lexicon) {
    var hashes: [UInt64: [Int]] = [:]
    var filter = [Bool](repeating: false, count: RuleIndex.filterSize)
    for hash in firsts.reduce(into: Set<UInt64>(), { $0.formUnion($1.words) }) {
      hashes[hash] = firsts.indices.filter { firsts[$0].admits(hash, []) }
      filter[RuleIndex.slot(hash)] = true
    }
    var words = [[Int]](repeating: [], count: lexicon.count)
    words[0] = firsts.indices.filter { firsts[$0].admits(.word) }
    for (hash, word) in lexicon.words {
      let classes = lexicon.classes(of: word)
      words[Int(word.index)] = firsts.indices.filter { firsts[$0].admits(hash, classes) }
    }
    byWord = words
    byHash = hashes
    self.filter = filter
    byKind = (0...Token.Kind.sign.rawValue).map { raw in
      firsts.indices.filter { rule in Token.Kind(rawValue: raw).map(firsts[rule].admits) ?? false }
    }
  }

  /// Numbers of the rules that can begin with a token, in order.
  @inline(__always)
  func candidates(_ token: Token) -> [Int] {
    guard token.kind == .word else { return byKind[Int(token.kind.rawValue)] }
    if token.word == .unknown, filter[RuleIndex.slot(token.folded)],
      let rules = byHash[token.folded]
    {
      return rules
    }
    return byWord[Int(token.word.index)]
  }

  private static let filterSize = 4096
  private static func slot(_ hash: UInt64) -> Int { Int(hash % UInt64(filterSize)) }
}
