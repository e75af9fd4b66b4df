/// A part of a sentence that states one thing, as far as signs and conjunctions tell: what it is
/// about, and the words that judge, hedge or bound it.
struct Clause {
  /// A word that carries meaning, or an amount of money.
  struct Word: Hashable {
    let concept: UInt64
    /// Index in the document's tokens.
    let token: Int
  }

  /// Words that put the matter in a certain way.
  struct Cue: Hashable {
    let kind: StanceWords.Kind
    let scale: String
    let degree: Int
    /// The concept that the words bear on; nil where the whole clause is meant.
    let head: UInt64?
    /// Whether the words stand before an adjective or an amount, which a plain text gives without them.
    let isAside: Bool
    /// The phrase that carries it.
    let range: TextRange
    /// The tokens of the cue and of its head.
    let tokens: Range<Int>
  }

  let article: ArticleID
  let sentence: TextRange
  let tokens: Range<Int>
  /// In order of the text.
  let words: [Word]
  /// Countries, peoples and people that the clause names, sorted, each once.
  let parties: [UInt64]
  let cues: [Cue]
  /// Whether the clause is of a headline.
  let isHeadline: Bool
  let attribution: String?
  let hedge: String?

  /// What it is about, sorted, each once.
  var matter: [UInt64] { Array(Set(words.map(\.concept)).union(parties)).sorted() }
}
