/// Forms of verbs that no stemmer leads back to their verb, from `Lexicons/irregularVerbs.tsv`: "took"
/// and "taken" are "take". Forms that are another word as well ("wound", "ground") are not in it.
struct IrregularVerbs: Sendable {
  /// By the form's folded hash: the hash of the verb's stem.
  private let stems: WordMap<UInt64>

  /// Reads rows of `verb TAB form|form`.
  init(table bytes: [UInt8] = LexiconFile.irregularVerbs) {
    let stemmer = Stemmer()
    var stems = WordMap<UInt64>()
    for row in TabSeparated.rows(bytes) where row.count == 2 {
      let stem = StableHash.folded(stemmer.stem(row[0]))
      for form in row[1].split(separator: "|") { stems[StableHash.folded(String(form))] = stem }
    }
    self.stems = stems
  }

  /// The hash of the stem of the verb that a folded form belongs to, nil for other words.
  func stem(folded: UInt64) -> UInt64? { stems[folded] }
}
