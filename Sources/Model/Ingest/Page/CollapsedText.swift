/// Text as a page shows it: white space of any length is one space and none stands at the ends.
///
/// The no-break space counts as white space, for pages use it for layout; soft hyphens and zero-width
/// spaces show only where a line breaks and are dropped.
struct CollapsedText {
  private(set) var bytes: [UInt8] = []
  private var isSpacePending = false

  /// Whether nothing was taken yet.
  var isEmpty: Bool { bytes.isEmpty }

  /// The text; invalid sequences are U+FFFD.
  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Takes a range of UTF-8.
  mutating func append(_ text: [UInt8], _ range: TextRange) {
    var index = range.start
    while index < range.end {
      let byte = text[index]
      if byte <= 0x20 {
        isSpacePending = true
        index += 1
        continue
      }
      let hidden = CollapsedText.hiddenLength(text, index, range.end)
      if hidden > 0 {
        index += hidden
        continue
      }
      let space = byte < 0x80 ? 0 : TextLine.spaceLength(text, at: index, before: range.end)
      if space > 0 {
        isSpacePending = true
        index += space
        continue
      }
      if isSpacePending {
        if !bytes.isEmpty, bytes.last != 0x0A { bytes.append(0x20) }
        isSpacePending = false
      }
      bytes.append(byte)
      index += 1
    }
  }

  /// Takes white space.
  mutating func appendSpace() { isSpacePending = true }

  /// Takes a line break; several are one.
  mutating func appendLineBreak() {
    isSpacePending = false
    if !bytes.isEmpty, bytes.last != 0x0A { bytes.append(0x0A) }
  }

  /// Length of a soft hyphen, a zero-width space or a byte-order mark.
  private static func hiddenLength(_ text: [UInt8], _ index: Int, _ end: Int) -> Int {
    switch text[index] {
    case 0xC2: return index + 1 < end && text[index + 1] == 0xAD ? 2 : 0
    case 0xE2:
      guard index + 2 < end, text[index + 1] == 0x80 else { return 0 }
      return text[index + 2] == 0x8B ? 3 : 0
    case 0xEF:
      guard index + 2 < end else { return 0 }
      return text[index + 1] == 0xBB && text[index + 2] == 0xBF ? 3 : 0
    default: return 0
    }
  }
}
