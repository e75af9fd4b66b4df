/// What the words of one text mean as far as comparisons ask: "homes" and "houses" are one thing,
/// "dropped" and "dropping" one act.
///
/// A word's concept is the head of its row of synonyms, else its stem. Words with two senses have one
/// concept: what they stand beside tells the senses apart. One value belongs to one thread.
final class Concepts {
  private let text: ArticleText
  private let synonyms: Synonyms
  private let stemmer = Stemmer()

  init(_ text: ArticleText, synonyms: Synonyms) {
    self.text = text
    self.synonyms = synonyms
  }

  /// The concept of a token, as a hash.
  func concept(of token: Token) -> UInt64 {
    let stem = stemmer.stem(of: token, in: text)
    return synonyms.head(ofStem: stem).map(StableHash.folded) ?? stem
  }

  /// The noun that a token's concept goes by, in the singular: "house" for "homes".
  func noun(_ token: Token) -> String {
    synonyms.head(ofStem: stemmer.stem(of: token, in: text))
      ?? EnglishNoun.singular(text[token.range].lowercased())
  }
}
