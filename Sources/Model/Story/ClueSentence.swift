/// One sentence of running text with the times in it: what the rules for clues look at.
struct ClueSentence {
  let article: ArticleID
  let document: Document
  let sentence: Sentence
  /// What the time expressions of the sentence say, in order.
  let times: [Annotation<TimeExpression>]
  let lexicon: Lexicon

  /// The tokens of the sentence.
  var tokens: Range<Int> { sentence.tokens }

  /// The token at an index of the document, nil outside the sentence.
  func token(_ index: Int) -> Token? {
    tokens.contains(index) ? document.tokens[index] : nil
  }

  /// Whether the word at an index is one of these, given in lower case.
  func isWord(_ index: Int, _ words: Set<UInt64>) -> Bool {
    token(index).map { words.contains($0.folded) } ?? false
  }

  /// The classes of the word at an index; none outside the sentence.
  func classes(_ index: Int) -> WordClasses {
    token(index).map { lexicon.classes(of: $0.word) } ?? []
  }

  /// Whether the verb beside some tokens looks back or ahead.
  func tense(at range: Range<Int>) -> VerbTense {
    VerbTense(at: range, in: document, sentence: tokens, lexicon: lexicon)
  }

  /// Whether the sentence speaks of plans: "is expected to attend events for the anniversary".
  var isAhead: Bool {
    tokens.contains { classes($0).contains(.planning) || classes($0).contains(.futureCue) }
  }

  /// The number that an ordinal at an index gives, in words or figures.
  func ordinal(_ index: Int) -> Int? {
    guard let token = token(index) else { return nil }
    if token.kind == .ordinalNumber { return Numerals.integer(document.text.bytes, token) }
    return lexicon.number(of: token.word, as: .ordinal)
  }

  /// Evidence that rests on some tokens; on the whole sentence where there are none.
  func evidence(_ range: Range<Int>, _ kind: Evidence.Kind) -> Evidence {
    guard let first = token(range.lowerBound), let last = token(range.upperBound - 1) else {
      return Evidence(article: article, range: sentence.range, kind: kind)
    }
    return Evidence(
      article: article, range: TextRange(Int(first.start), Int(last.end)), kind: kind)
  }

  /// Words as `isWord` takes them.
  static func words(_ words: String...) -> Set<UInt64> { Set(words.map(StableHash.folded)) }
}
