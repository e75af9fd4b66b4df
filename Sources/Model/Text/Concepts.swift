/// What the words of one text mean as far as comparisons ask: "homes" and "houses" are one thing,
/// "dropped" and "dropping" one act.
///
/// A word's concept is the head of its row of synonyms, else its stem. Words with two senses have one
/// concept: what they stand beside tells the senses apart. One value belongs to one thread.
struct Concepts {
  private let text: ArticleText
  private let table: ConceptTable

  init(_ text: ArticleText, _ table: ConceptTable) {
    self.text = text
    self.table = table
  }

  /// The concept of a token, as a hash.
  func concept(of token: Token) -> UInt64 { table.meaning(of: token, in: text).concept }

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
