/// Stems and concepts of the words that were met lately, each worked out once: articles say few words
/// that none before them has said. One value belongs to one thread.
final class ConceptTable {
  /// With more words the table begins anew: ten thousand articles have two hundred thousand, nearly all
  /// names and numbers that no other article has, and a table of them is in no near cache.
  private static let mostWords = 1 << 14

  /// What a word means; a function of its folded form alone, whatever text has it.
  struct Meaning {
    /// The hash of the stem that Snowball gives.
    let plainStem: UInt64
    /// The hash of the stem; an irregular form has its verb's.
    let stem: UInt64
    /// The hash of the head of its row of synonyms, else of the stem.
    let concept: UInt64
    let isIrregularVerb: Bool
  }

  private let synonyms: Synonyms
  private let verbs: IrregularVerbs
  private let stemmer = Stemmer()
  private var known = WordMap<Meaning>()
  private var knownKinds = WordMap<[Synset.ID]>()
  /// How many words stand in the table of meanings.
  private var count = 0
  /// What WordNet tells; without it the project's own lists alone tell which words belong together.
  let meanings: WordMeanings?

  init(synonyms: Synonyms, verbs: IrregularVerbs, meanings: WordMeanings?) {
    self.synonyms = synonyms
    self.verbs = verbs
    self.meanings = meanings
  }

  /// What the word of a token means.
  func meaning(of token: Token, in text: ArticleText) -> Meaning {
    if let meaning = known[token.folded] { return meaning }
    let plainStem = stem(of: ConceptTable.plain(text[token.range]))
    let verb = verbs.stem(folded: token.folded)
    let stem = verb ?? plainStem
    let meaning = Meaning(
      plainStem: plainStem, stem: stem, concept: concept(ofStem: stem),
      isIrregularVerb: verb != nil)
    makeRoom()
    known[token.folded] = meaning
    return meaning
  }

  /// Makes room for one more word; each word with kinds stands in the other table too.
  private func makeRoom() {
    if count == ConceptTable.mostWords {
      known = WordMap()
      knownKinds = WordMap()
      count = 0
    }
    count += 1
  }

  /// The hash of the stem of a word in lower case.
  func stem(of word: String) -> UInt64 { StableHash.folded(stemmer.stem(word)) }

  /// The concept of a stem, both as hashes.
  func concept(ofStem stem: UInt64) -> UInt64 {
    synonyms.head(ofStem: stem).map(StableHash.folded) ?? stem
  }

  /// The concept of the verb for what a noun says happens, nil for other words and for those that a row
  /// of synonyms holds.
  func act(of token: Token, in text: ArticleText) -> UInt64? {
    guard let meanings, synonyms.head(ofStem: meaning(of: token, in: text).stem) == nil else {
      return nil
    }
    return meanings.verb(of: token, in: text).map { concept(ofStem: stem(of: $0)) }
  }

  /// What a noun in the singular means and what that is a kind of, the nearest first; empty for other
  /// words. To follow the kinds through WordNet's files takes as long as to read a paragraph.
  func kinds(of token: Token, in text: ArticleText) -> [Synset.ID] {
    if let kinds = knownKinds[token.folded] { return kinds }
    let kinds = meanings?.kinds(of: token, in: text) ?? []
    knownKinds[token.folded] = kinds
    return kinds
  }

  /// The head of the row of synonyms that holds the word of a token, nil where none does.
  func head(of token: Token, in text: ArticleText) -> String? {
    synonyms.head(ofStem: meaning(of: token, in: text).plainStem)
  }

  /// In lower case with straight apostrophes, as tokens are folded: "O’Brien" and "O'Brien" are one
  /// word.
  private static func plain(_ word: String) -> String {
    let lower = word.lowercased()
    guard lower.utf8.contains(0xE2) else { return lower }
    return String(String.UnicodeScalarView(lower.unicodeScalars.map { $0 == "’" ? "'" : $0 }))
  }
}
