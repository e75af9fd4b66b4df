/// A stretch of a page's text between two places where a line breaks: the text block of Kohlschütter,
/// Fankhauser and Nejdl, "Boilerplate Detection using Shallow Text Features" (WSDM 2010).
struct PageBlock: Sendable {
  /// What the markup says the block is.
  enum Shape: Hashable, Sendable {
    case paragraph, item, row, caption, preformatted
    /// From 1 to 6.
    case heading(Int)
  }

  /// Its text with single spaces; a line feed stands where the page breaks a line within it.
  let text: [UInt8]
  /// What the markup says it is.
  let shape: Shape
  /// The innermost element around it that breaks lines, as an index of the tree.
  let node: Int
  /// Number of words; scripts that write no spaces count half a word a character.
  let words: Int
  /// Number of words in links.
  let linkWords: Int
  /// Whether the page marks it as a paragraph or a part of a list, a quotation or a table, rather
  /// than as a box with text in it.
  let isMarkedText: Bool

  /// The share of words in links, 0 to 1.
  var linkDensity: Double { words == 0 ? 0 : Double(linkWords) / Double(words) }

  /// Whether it is a heading.
  var isHeading: Bool {
    if case .heading = shape { return true }
    return false
  }

  /// Whether it has letters, or cells of figures; "18.45" alone is a time beside the text.
  var hasLetters: Bool {
    shape == .row || shape == .item
      || text.contains {
        (0x61...0x7A).contains($0 | 0x20) && $0 < 0x80 || $0 >= 0xC3 && $0 != 0xE2
      }
  }

  /// The text as a string.
  var string: String { String(decoding: text, as: UTF8.self) }
}
