/// Sorts tokens into columns, so that a pattern asks one bit whether a token is in a set: a column for
/// each kind of token, each length of an integer, each word of the lexicon and each other word that a
/// pattern names, and one for what follows the last token.
struct TokenColumns: Sendable {
  /// How many columns there are.
  let count: Int
  private let lexicon: Lexicon
  /// Columns of words that patterns name and the lexicon does not hold.
  private let columnOfHash: [UInt64: Int]
  /// Low bits of those hashes: a quick no for nearly all words.
  private let filter: [Bool]

  private static let kindCount = Int(Token.Kind.sign.rawValue) + 1
  /// The column of what follows the last token.
  static let end = kindCount + TokenSet.longestInteger + 1
  private static let firstWord = end + 1
  private static let filterSize = 4096
  private static func slot(_ hash: UInt64) -> Int { Int(hash % UInt64(filterSize)) }

  /// Columns that tell apart what some sets tell apart.
  init(_ sets: some Sequence<TokenSet>, lexicon: Lexicon) {
    self.lexicon = lexicon
    var columns: [UInt64: Int] = [:]
    var filter = [Bool](repeating: false, count: TokenColumns.filterSize)
    let named = sets.reduce(into: Swift.Set<UInt64>()) { $0.formUnion($1.words) }
    let ownWords = TokenColumns.firstWord + lexicon.count
    for hash in named.sorted() where lexicon.id(folded: hash) == .unknown {
      columns[hash] = ownWords + columns.count
      filter[TokenColumns.slot(hash)] = true
    }
    columnOfHash = columns
    self.filter = filter
    count = ownWords + columns.count
  }

  /// The column of a token of a text.
  @inline(__always)
  func column(of token: Token, in bytes: [UInt8]) -> Int {
    guard token.kind == .word else {
      guard token.kind == .number, Numerals.integer(bytes, token) != nil else {
        return Int(token.kind.rawValue)
      }
      return TokenColumns.kindCount + min(token.count, TokenSet.longestInteger)
    }
    if token.word == .unknown, filter[TokenColumns.slot(token.folded)],
      let column = columnOfHash[token.folded]
    {
      return column
    }
    let word = Int(token.word.index)
    return TokenColumns.firstWord + (word < lexicon.count ? word : 0)
  }

  /// Sets of tokens as bits by column.
  ///
  /// Filled set by set: asking every set about every word costs ten times as much at every start.
  func table(_ sets: [TokenSet]) -> TokenTable {
    var table = TokenTable(columns: count, sets: sets.count)
    for (number, set) in sets.enumerated() {
      for raw in 0..<TokenColumns.kindCount
      where set.admits(Token.Kind(rawValue: UInt8(raw)) ?? .sign) {
        table.mark(raw, number)
      }
      for length in 0...TokenSet.longestInteger where set.admits(integerOfLength: length) {
        table.mark(TokenColumns.kindCount + length, number)
      }
      if set.admitsAnything { table.mark(TokenColumns.end, number) }
      if set.admits(Token.Kind.word) {
        for column in TokenColumns.firstWord..<count { table.mark(column, number) }
        continue
      }
      if set.hasClasses {
        for index in 0..<lexicon.count where set.admits(lexicon.classes(at: index)) {
          table.mark(TokenColumns.firstWord + index, number)
        }
      }
      for hash in set.words {
        let id = lexicon.id(folded: hash)
        let own = TokenColumns.firstWord + Int(id.index)
        table.mark(id == .unknown ? columnOfHash[hash] ?? own : own, number)
      }
    }
    return table
  }
}
