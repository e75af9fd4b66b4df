/// What is looked for in all articles: words, "several words in a row", and beginnings of words with a
/// star. All of them must stand in an article; case and accents do not count.
public struct TextQuery: Hashable, Sendable {
  /// Words that stand in a row.
  public struct Term: Hashable, Sendable {
    /// The words, folded; at least one.
    public let words: [String]
    /// Whether the last one is the beginning of a word.
    public let isPrefix: Bool
    let bytes: [[UInt8]]

    init(words: [String], isPrefix: Bool) {
      self.words = words
      self.isPrefix = isPrefix
      bytes = words.map { Array($0.utf8) }
    }
  }

  /// As typed.
  public let text: String
  /// What must stand in an article; at least one term.
  public let terms: [Term]

  /// Reads what was typed; nil where no word is in it. Signs inside a word part it, as in the index:
  /// "Smith-Jones" is two words in a row. A quotation mark that is not closed holds to the end.
  public init?(_ text: String) {
    var terms: [Term] = []
    for (index, part) in text.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
    {
      let isQuoted = index % 2 == 1
      for piece in isQuoted ? [part] : part.split(whereSeparator: \.isWhitespace) {
        let words = WordFolding.words(of: String(piece))
        guard !words.isEmpty else { continue }
        terms.append(Term(words: words, isPrefix: !isQuoted && piece.hasSuffix("*")))
      }
    }
    guard !terms.isEmpty else { return nil }
    self.text = text
    self.terms = terms
  }

  /// Looks for words in a row of which the last may be the beginning of a word; nil where there is no
  /// word.
  public init?(beginning text: String) {
    let words = WordFolding.words(of: text)
    guard !words.isEmpty else { return nil }
    self.text = text
    terms = [Term(words: words, isPrefix: true)]
  }
}
