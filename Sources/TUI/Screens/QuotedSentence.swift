import Model

/// A sentence of an article in which some words stand out.
enum QuotedSentence {
  /// Bytes of the sentence that are shown before the words.
  private static let lead = 60

  /// The sentence from a little before the words on: a long one would else end before them.
  static func text(
    _ words: TextRange, of sentence: TextRange, in article: Article, cut: String
  ) -> StyledText {
    let bytes = article.text.bytes
    let before = TextRange(min(sentence.start, words.start), words.start)
    let start =
      before.count <= lead
      ? before.start
      : (before.end - lead..<before.end).first { bytes.indices.contains($0) && bytes[$0] == 0x20 }
        ?? before.end
    var text = StyledText(start > before.start ? cut : "", .dim)
    text.append(article.text[article.text.clamped(TextRange(start, before.end))])
    text.append(article.text[article.text.clamped(words)], .heading)
    text.append(article.text[article.text.clamped(TextRange(words.end, sentence.end))])
    return text
  }
}
