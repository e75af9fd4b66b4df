/// Words that stand for one thing or act, from `Lexicons/synonyms.tsv`.
struct Synonyms: Sendable {
  /// By the stem's hash: the head of the row.
  private let heads: WordMap<String>

  /// Reads rows of `head TAB word|word`; where a word stands in two rows the first holds.
  init(table bytes: [UInt8] = LexiconFile.synonyms) {
    let stemmer = Stemmer()
    var heads = WordMap<String>()
    for row in TabSeparated.rows(bytes) where row.count == 2 {
      for word in [row[0]] + row[1].split(separator: "|").map(String.init) {
        let stem = StableHash.folded(stemmer.stem(word))
        if heads[stem] == nil { heads[stem] = row[0] }
      }
    }
    self.heads = heads
  }

  /// The head of a stem's row, nil where no row holds it.
  func head(ofStem stem: UInt64) -> String? { heads[stem] }
}
