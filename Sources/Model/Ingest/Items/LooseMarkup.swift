/// Text that may be HTML, as feeds and scrapers give it without saying which.
enum LooseMarkup {
  /// The text as a reader of the page sees it, a paragraph a line; as it stands where it holds no
  /// markup.
  static func plain(_ text: String) -> String {
    isMarkup(text) ? HTMLFragment.text(of: text) : text
  }

  /// Whether there is a tag or an entity: "<p>", "</a>", "<br/>", "&amp;", "&#39;". "a < b" and "AT&T"
  /// are none.
  static func isMarkup(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    for (index, byte) in bytes.enumerated() {
      let rest = bytes[(index + 1)...]
      if byte == UInt8(ascii: "<") {
        let name = rest.drop { $0 == 0x2F }.prefix { isLetter($0) || (0x31...0x36).contains($0) }
        let after = bytes.dropFirst(name.endIndex).first
        let closes = after == 0x3E || after == 0x2F || after.map { $0 <= 0x20 } == true
        if let first = name.first, isLetter(first), name.count <= 10, closes { return true }
      } else if byte == UInt8(ascii: "&") {
        let name = rest.prefix(10).prefix {
          isLetter($0) || (0x30...0x39).contains($0) || $0 == 0x23
        }
        if name.count >= 2, bytes.dropFirst(name.endIndex).first == 0x3B { return true }
      }
    }
    return false
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
