/// Lays sets of tokens out as bits: a column for each kind of token, for the end of a sentence, for
/// each word of the lexicon and for each other word that rules name; a bit for each set.
///
/// Filled set by set: asking every set about every word costs ten times as much at every start.
struct RuleTable {
  /// Number of columns.
  let columns: Int
  /// Words of 64 bits a column.
  let stride: Int
  private let lexicon: Lexicon
  private let firstWord: Int
  private let columnOfHash: [UInt64: Int]

  init(
    columns: Int, bits: Int, lexicon: Lexicon, firstWord: Int, columnOfHash: [UInt64: Int]
  ) {
    self.columns = columns
    stride = (bits + 63) / 64
    self.lexicon = lexicon
    self.firstWord = firstWord
    self.columnOfHash = columnOfHash
  }

  /// The bits of some sets, column by column.
  func bits(_ sets: [LeadingTokens.Set]) -> [UInt64] {
    var bits = [UInt64](repeating: 0, count: columns * stride)
    for (number, set) in sets.enumerated() {
      let word = number / 64
      let bit: UInt64 = 1 << UInt64(number % 64)
      func mark(_ column: Int) { bits[column * stride + word] |= bit }
      for raw in 0..<RuleIndex.kindCount where set.admits(Token.Kind(rawValue: UInt8(raw)) ?? .sign)
      {
        mark(raw)
      }
      if set.admitsAnything { mark(RuleIndex.kindCount) }
      if set.admits(.word) {
        for column in firstWord..<columns { mark(column) }
        continue
      }
      if set.hasClasses {
        for index in 0..<lexicon.count where set.admits(lexicon.classes(at: index)) {
          mark(firstWord + index)
        }
      }
      for hash in set.words {
        let id = lexicon.id(folded: hash)
        mark(id == .unknown ? columnOfHash[hash] ?? firstWord : firstWord + Int(id.index))
      }
    }
    return bits
  }
}
