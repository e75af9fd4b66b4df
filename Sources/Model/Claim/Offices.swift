/// Offices that one person holds at a time, from `Lexicons/offices.tsv`: "coach", "presiding judge".
struct Offices: Sendable {
  /// An office that begins at a token.
  struct Office: Hashable, Sendable {
    /// Length in tokens.
    let length: Int
    /// Whether an event has only one without more being said: the mayor, the presiding judge; a
    /// minister is one of several.
    let standsAlone: Bool
  }

  private let rows: WordMap<[(words: [UInt64], standsAlone: Bool)]>

  /// Reads the list that ships with the program.
  init(lexicon: Lexicon) {
    var rows = WordMap<[(words: [UInt64], standsAlone: Bool)]>()
    for row in TabSeparated.rows(LexiconFile.offices) where row.count == 2 {
      let text = ArticleText(row[0])
      let words = Tokenizer.tokens(
        of: text, in: TextRange(0, text.bytes.count), lexicon: lexicon
      ).map(\.folded)
      guard let first = words.first else { continue }
      rows.update(first, default: []) { $0.append((words, row[1] == "alone")) }
    }
    self.rows = rows
  }

  /// The longest office that begins at a token.
  func office(at index: Int, in tokens: [Token], limit: Int) -> Office? {
    guard index < limit else { return nil }
    var best: Office?
    for row in rows[tokens[index].folded] ?? []
    where row.words.count > (best?.length ?? 0) && index + row.words.count <= limit
      && row.words.indices.allSatisfy({ tokens[index + $0].folded == row.words[$0] })
    {
      best = Office(length: row.words.count, standsAlone: row.standsAlone)
    }
    return best
  }
}
