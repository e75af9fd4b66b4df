/// One word, number or sign of a text.
///
/// Hyphenated words are several tokens ("three", "-", "day"), a possessive ending is a token of its
/// own ("Friday", "'s"), an abbreviation keeps its full stops ("U.S.", "p.m.", "V.").
public struct Token: Hashable, Sendable {
  /// What a token is.
  public enum Kind: UInt8, Hashable, Sendable {
    case word, number, ordinalNumber, possessive
    case fullStop, question, comma, semicolon, colon, hyphen, dash, slash, ellipsis
    case openQuote, closeQuote, openBracket, closeBracket, currency, percent, sign
  }

  /// First byte in the article's text.
  public let start: Int32
  /// One past the last byte.
  public let end: Int32
  /// What it is.
  public let kind: Kind
  /// Whether a word begins with a capital.
  public let isCapitalised: Bool
  /// Whether white space stands before it.
  public let followsSpace: Bool
  /// Its word in the lexicon; `.unknown` for words that the lexicon does not hold and for signs.
  public let word: WordID
  /// FNV-1a hash of the folded form (lower case, straight apostrophes): two tokens with one hash are
  /// taken for one word.
  public let folded: UInt64

  /// Its bytes.
  public var range: TextRange { TextRange(Int(start), Int(end)) }
  /// Length in bytes.
  public var count: Int { Int(end - start) }

  /// Whether it is one of these words or signs, whatever its kind.
  @inline(__always)
  func isWord(_ words: NamedWord...) -> Bool {
    for word in words where word.hash == folded { return true }
    return false
  }
}
