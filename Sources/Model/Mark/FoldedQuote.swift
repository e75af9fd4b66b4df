/// A selector's quote and context in folded bytes, and how well a place agrees with them.
struct FoldedQuote: Sendable {
  /// The quote, without blanks at its ends.
  let bytes: [UInt8]
  /// What stood before it, without the blank next to it.
  let prefix: [UInt8]
  /// What stood after it, without the blank next to it.
  let suffix: [UInt8]
  /// Whether the quote began at the start of a word.
  let startsWord: Bool
  /// Whether the quote ended at the end of a word.
  let endsWord: Bool

  /// Folds a selector.
  init(_ selector: Selector) {
    bytes = FoldedText.trimmed(selector.exact)
    prefix = FoldedText.trimmed(selector.prefix)
    suffix = FoldedText.trimmed(selector.suffix)
    startsWord = !FoldedQuote.isWord(selector.prefix.utf8.last ?? 0x20)
    endsWord = !FoldedQuote.isWord(selector.suffix.utf8.first ?? 0x20)
  }

  /// Whether the words alone tell the passage from others: four words or more, 24 bytes or more.
  /// "The prime minister" stands in many places, "by the two heads of state" in one.
  var isDistinctive: Bool {
    bytes.count >= 24 && bytes.count(where: { $0 == 0x20 }) >= 3
  }

  /// Bytes of the prefix that stand right before a place; blanks next to the place do not count.
  func agreementBefore(_ text: ArraySlice<UInt8>) -> Int {
    let text = text.last == 0x20 ? text.dropLast() : text
    return zip(text.reversed(), prefix.reversed()).prefix { $0 == $1 }.count
  }

  /// Bytes of the suffix that stand right after a place; blanks next to the place do not count.
  func agreementAfter(_ text: ArraySlice<UInt8>) -> Int {
    let text = text.first == 0x20 ? text.dropFirst() : text
    return zip(text, suffix).prefix { $0 == $1 }.count
  }

  /// Whether a byte belongs to a word: ASCII letters and digits, and all of other scripts.
  static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: return true
    default: return false
    }
  }
}
