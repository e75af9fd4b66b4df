/// A part of a sentence that states one thing, as far as signs and conjunctions tell: what it is
/// about, and the words that judge, hedge or bound it.
struct Clause {
  /// A word that carries meaning, or an amount of money.
  struct Word: Hashable {
    let concept: UInt64
    /// Index in the document's tokens.
    let token: Int
  }

  /// What words of certainty stand before, which decides what stands against them.
  enum Form: Hashable {
    /// A verb, which states a fact in the past: "could damage" against "has damaged".
    case modal
    /// A word or an amount, which a plain text gives without them: "potentially suspicious".
    case aside
    /// A noun, which states nothing alone: "a potential summit" against "a planned summit".
    case noun
  }

  /// Words that put the matter in a certain way.
  struct Cue: Hashable {
    let kind: StanceWords.Kind
    let scale: String
    let degree: Int
    /// The word that they bear on; nil where the whole clause is meant.
    let head: Word?
    /// What a cue of certainty stands before.
    let form: Form
    /// Whether a word before it turned its degree round: "not", "rarely".
    let isTurned: Bool
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
  /// Countries and other proper names in the clause, sorted, each once.
  let parties: [UInt64]
  /// The countries among them.
  let countries: [UInt64]
  let cues: [Cue]
  /// Whether a word denies what it says.
  let isDenied: Bool
  /// Whether the clause is of a headline.
  let isHeadline: Bool
  let attribution: String?
  let hedge: String?
}
