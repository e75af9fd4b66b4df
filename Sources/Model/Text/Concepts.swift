/// What the words of one text mean as far as comparisons ask: "homes" and "houses" are one thing,
/// "dropped" and "dropping" one act.
///
/// A word's concept is the head of its row of synonyms, else its stem. Words with two senses have one
/// concept: what they stand beside tells the senses apart. One value belongs to one thread.
final class Concepts {
  private let text: ArticleText
  private let synonyms: Synonyms
  private let verbs: IrregularVerbs
  private let meanings: WordMeanings?
  private let stemmer = Stemmer()

  /// Without meanings the project's own lists alone tell which words belong together.
  init(
    _ text: ArticleText, synonyms: Synonyms, verbs: IrregularVerbs, meanings: WordMeanings? = nil
  ) {
    self.text = text
    self.verbs = verbs
    self.synonyms = synonyms
    self.meanings = meanings
  }

  /// The concept of a token, as a hash.
  func concept(of token: Token) -> UInt64 { concept(ofStem: stem(of: token)) }

  /// The concept of a stem, both as hashes.
  func concept(ofStem stem: UInt64) -> UInt64 {
    synonyms.head(ofStem: stem).map(StableHash.folded) ?? stem
  }

  /// The concept of the verb for what a noun says happens, as a hash: that of "destroy" for
  /// "destruction"; nil for other words, for those that a row of synonyms holds, and without WordNet.
  func act(of token: Token) -> UInt64? {
    guard let meanings, synonyms.head(ofStem: stem(of: token)) == nil else { return nil }
    return meanings.verb(of: token, in: text).map {
      concept(ofStem: StableHash.folded(stemmer.stem($0)))
    }
  }

  /// The stem, as a hash, of the word that stands for a token and its opposite, where that is the
  /// opposite: that of "insured" for "uninsured". nil for most words, and without WordNet.
  func opposite(of token: Token) -> UInt64? {
    meanings?.opposite(of: token, in: text).map { StableHash.folded(stemmer.stem($0)) }
  }

  /// What a noun in the singular means and what that is a kind of, the nearest first; empty for other
  /// words, and without WordNet.
  func kinds(of token: Token) -> [Synset.ID] { meanings?.kinds(of: token, in: text) ?? [] }

  /// What a noun in lower case means in its first sense; nil without WordNet.
  func sense(of noun: String) -> Synset.ID? { meanings?.sense(of: noun) }

  /// The hash of a token's stem; an irregular form has its verb's.
  func stem(of token: Token) -> UInt64 {
    verbs.stem(folded: token.folded) ?? stemmer.stem(of: token, in: text)
  }

  /// Whether a token is a form that only a verb has: "froze".
  func isIrregularVerb(_ token: Token) -> Bool { verbs.stem(folded: token.folded) != nil }

  /// The noun that a token's concept goes by, in the singular: "house" for "homes".
  func noun(_ token: Token) -> String {
    synonyms.head(ofStem: stemmer.stem(of: token, in: text))
      ?? EnglishNoun.singular(text[token.range].lowercased())
  }
}
