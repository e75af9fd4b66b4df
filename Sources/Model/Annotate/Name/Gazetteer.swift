/// Countries with their demonyms, capitals and seats of government, roles, and given names, looked
/// up by folded words.
struct Gazetteer: Sendable {
  /// What a run of words is called.
  struct Entry: Hashable, Sendable {
    let kind: Name.Kind
    let country: String
    fileprivate let words: [UInt64]
    /// "US" and "UAE" only in capitals, for "us" is a pronoun.
    fileprivate let needsCapitals: Bool
  }

  private var entries = WordMap<[Entry]>()
  private var roles = WordMap<[(words: [UInt64], role: String)]>()
  private var givenNames = WordSet()

  /// Reads the lists that ship with the program.
  init(lexicon: Lexicon) {
    for row in TabSeparated.rows(LexiconFile.countries) where row.count >= 5 {
      add(row[0], .country, of: row[0], lexicon)
      for name in Gazetteer.cells(row[1]) { add(name, .demonym, of: row[0], lexicon) }
      add(row[2], .capital, of: row[0], lexicon)
      for name in Gazetteer.cells(row[3]) { add(name, .seat, of: row[0], lexicon) }
      for name in Gazetteer.cells(row[4]) { add(name, .country, of: row[0], lexicon) }
    }
    for row in TabSeparated.rows(LexiconFile.roles) where row.count == 2 {
      let words = Gazetteer.words(row[0], lexicon)
      guard let first = words.first else { continue }
      roles.update(first, default: []) { $0.append((words, row[1])) }
    }
    for row in TabSeparated.rows(LexiconFile.givenNames) {
      givenNames.insert(StableHash.folded(row[0]))
    }
  }

  /// The longest country, demonym, capital or seat that begins at a token, with its length in tokens.
  func place(at index: Int, in tokens: [Token], limit: Int) -> (entry: Entry, length: Int)? {
    guard tokens[index].isCapitalised else { return nil }
    guard let candidates = entries[tokens[index].folded] else { return nil }
    var best: (entry: Entry, length: Int)?
    for entry in candidates
    where entry.words.count > (best?.length ?? 0)
      && Gazetteer.matches(entry.words, tokens, index, limit)
    {
      if entry.needsCapitals, tokens[index].count != 2, tokens[index].count != 3 { continue }
      best = (entry, entry.words.count)
    }
    return best
  }

  /// The longest role that begins at a token, with its length in tokens.
  func role(at index: Int, in tokens: [Token], limit: Int) -> (role: String, length: Int)? {
    guard let candidates = roles[tokens[index].folded] else { return nil }
    var best: (role: String, length: Int)?
    for entry in candidates
    where entry.words.count > (best?.length ?? 0)
      && Gazetteer.matches(entry.words, tokens, index, limit)
    {
      best = (entry.role, entry.words.count)
    }
    return best
  }

  /// Whether a token is a frequent given name.
  func isGivenName(_ token: Token) -> Bool {
    token.isCapitalised && givenNames.contains(token.folded)
  }

  private mutating func add(
    _ name: String, _ kind: Name.Kind, of country: String, _ lexicon: Lexicon
  ) {
    let words = Gazetteer.words(name, lexicon)
    guard let first = words.first else { return }
    let short = words.count == 1 && name.count <= 3 && name.allSatisfy { $0.isUppercase }
    entries.update(first, default: []) {
      $0.append(Entry(kind: kind, country: country, words: words, needsCapitals: short))
    }
  }

  private static func cells(_ cell: String) -> [String] {
    cell.split(separator: "|").map(String.init)
  }

  private static func words(_ name: String, _ lexicon: Lexicon) -> [UInt64] {
    let text = ArticleText(name)
    return Tokenizer.tokens(of: text, in: TextRange(0, text.bytes.count), lexicon: lexicon)
      .map(\.folded)
  }

  private static func matches(
    _ words: [UInt64], _ tokens: [Token], _ index: Int, _ limit: Int
  ) -> Bool {
    guard index + words.count <= limit else { return false }
    return words.indices.allSatisfy { tokens[index + $0].folded == words[$0] }
  }
}
