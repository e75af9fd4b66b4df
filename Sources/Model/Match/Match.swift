/// What a pattern matched: the tokens, and those of each capture.
public struct Match: Sendable {
  /// The document's text.
  public let text: ArticleText
  /// The document's tokens.
  public let tokens: [Token]
  /// The words that the tokens' classes come from.
  public let lexicon: Lexicon
  /// The tokens that matched.
  public let range: Range<Int>
  /// The tokens of each capture.
  public let captures: Captures

  /// The first token of a capture, nil where the capture took no part.
  public func first(_ capture: Int) -> Token? {
    captures[capture].flatMap { $0.isEmpty ? nil : tokens[$0.lowerBound] }
  }

  /// The value of a capture's first word as a member of a class.
  public func value(_ capture: Int, as name: WordClasses) -> String? {
    first(capture).flatMap { lexicon.value(of: $0.word, as: name) }
  }

  /// The same as a number.
  public func number(_ capture: Int, as name: WordClasses) -> Int? {
    first(capture).flatMap { lexicon.number(of: $0.word, as: name) }
  }

  /// A capture's first token as a number in digits, without separators and ordinal endings; nil
  /// above nine digits or with a fraction.
  public func digits(_ capture: Int) -> Int? {
    guard let token = first(capture) else { return nil }
    return Numerals.integer(text.bytes, token)
  }

  /// A capture's words as they stand.
  public func words(_ capture: Int) -> String? {
    guard let range = captures[capture], !range.isEmpty else { return nil }
    return text[bytes(range)]
  }

  /// The bytes of some tokens; an empty range at the start of the text where there are none.
  public func bytes(_ range: Range<Int>) -> TextRange {
    guard !range.isEmpty, tokens.indices.contains(range.lowerBound),
      tokens.indices.contains(range.upperBound - 1)
    else { return TextRange(0, 0) }
    return TextRange(Int(tokens[range.lowerBound].start), Int(tokens[range.upperBound - 1].end))
  }
}
