/// What the words of one text mean as far as comparisons ask: "homes" and "houses" are one thing,
/// "dropped" and "dropping" one act.
///
/// A word's concept is the head of its row of synonyms, else its stem. Words with two senses have one
/// concept: what they stand beside tells the senses apart. One value belongs to one thread.
struct Concepts {
  private let text: ArticleText
  private let table: ConceptTable
  /// By token: the concept of a word that carries meaning, 0 for other tokens.
  private let contents: [UInt64]

  /// Reads all words of a document once, for every rule asks for them.
  init(_ document: Document, _ table: ConceptTable, lexicon: Lexicon) {
    text = document.text
    self.table = table
    contents = document.tokens.map { token in
      guard token.kind == .word, token.count > 1,
        lexicon.classes(of: token.word).isDisjoint(with: .grammar)
      else { return 0 }
      return table.meaning(of: token, in: document.text).concept
    }
  }

  /// The concept of the token at an index of the document; nil for signs, numbers and function words.
  func content(at index: Int) -> UInt64? { contents[index] == 0 ? nil : contents[index] }

  /// The concept of a token, as a hash.
  func concept(of token: Token) -> UInt64 { table.meaning(of: token, in: text).concept }

  /// The concept of a stem, both as hashes.
  func concept(ofStem stem: UInt64) -> UInt64 { table.concept(ofStem: stem) }

  /// The concept of the verb for what a noun says happens, as a hash: that of "destroy" for
  /// "destruction"; nil for other words, for those that a row of synonyms holds, and without WordNet.
  func act(of token: Token) -> UInt64? { table.act(of: token, in: text) }

  /// The stem, as a hash, of the word that stands for a token and its opposite, where that is the
  /// opposite: that of "insured" for "uninsured". nil for most words, and without WordNet.
  func opposite(of token: Token) -> UInt64? {
    table.meanings?.opposite(of: token, in: text).map(table.stem)
  }

  /// What a noun in the singular means and what that is a kind of, the nearest first; empty for other
  /// words, and without WordNet.
  func kinds(of token: Token) -> [Synset.ID] { table.kinds(of: token, in: text) }

  /// What a noun in lower case means in its first sense; nil without WordNet.
  func sense(of noun: String) -> Synset.ID? { table.meanings?.sense(of: noun) }

  /// The hash of a token's stem; an irregular form has its verb's.
  func stem(of token: Token) -> UInt64 { table.meaning(of: token, in: text).stem }

  /// Whether a token is a form that only a verb has: "froze".
  func isIrregularVerb(_ token: Token) -> Bool {
    table.meaning(of: token, in: text).isIrregularVerb
  }

  /// The noun that a token's concept goes by, in the singular: "house" for "homes".
  func noun(_ token: Token) -> String {
    table.head(of: token, in: text)
      ?? EnglishNoun.singular(text[token.range].lowercased())
  }
}
