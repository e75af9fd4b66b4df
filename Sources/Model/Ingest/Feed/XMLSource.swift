/// The source of an XML file, written anew for the parser: UTF-8, without declaration and document
/// type, and with no entity but XML's own five.
///
/// So nothing that a document declares is ever expanded or fetched, and the sloppiness that feeds are
/// full of ("AT&T", "&nbsp;", control characters) does not end the parsing. An entity of HTML comes
/// out as its own letters, "&nbsp;", which HTML's parser reads later.
enum XMLSource {
  /// Rewrites a document.
  /// - Complexity: linear in the bytes.
  static func rewritten(_ bytes: [UInt8]) -> [UInt8] {
    let text = PageDecoding.text(of: bytes)
    var result: [UInt8] = []
    result.reserveCapacity(text.count + text.count / 16)
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte == UInt8(ascii: "<"), let skipped = skipped(text, at: index) {
        index = skipped
      } else if text[index...].starts(with: cdata) {
        let end = end(of: Array("]]>".utf8), in: text, from: index)
        result += text[index..<end].lazy.filter(isAllowed)
        index = end
      } else if byte == UInt8(ascii: "&"), !opensReference(text, at: index) {
        result += "&amp;".utf8
        index += 1
      } else {
        if isAllowed(byte) { result.append(byte) }
        index += 1
      }
    }
    return result
  }

  private static let cdata = Array("<![CDATA[".utf8)

  /// Where a declaration, a document type, a comment or an instruction ends; nil for anything else.
  private static func skipped(_ text: [UInt8], at index: Int) -> Int? {
    let rest = text[index...]
    if rest.starts(with: "<!--".utf8) { return end(of: Array("-->".utf8), in: text, from: index) }
    if rest.starts(with: "<?".utf8) { return end(of: Array("?>".utf8), in: text, from: index) }
    guard rest.prefix(9).map(\.asciiLowercased).elementsEqual("<!doctype".utf8) else { return nil }
    // Declarations of entities stand in brackets, and may hold ">".
    var isInside = false
    for place in index..<text.count {
      if text[place] == 0x5B { isInside = true }
      if text[place] == 0x5D { isInside = false }
      if text[place] == 0x3E, !isInside { return place + 1 }
    }
    return text.count
  }

  private static func end(of sign: [UInt8], in text: [UInt8], from start: Int) -> Int {
    var index = start
    while index + sign.count <= text.count {
      if text[index] == sign[0], text[index...].starts(with: sign) { return index + sign.count }
      index += 1
    }
    return text.count
  }

  /// Whether "&amp;", "&lt;", "&gt;", "&quot;", "&apos;", "&#8217;" or "&#x2019;" stands at a byte.
  private static func opensReference(_ text: [UInt8], at index: Int) -> Bool {
    let name = text[(index + 1)...].prefix(10).prefix { $0 != 0x3B }
    guard name.endIndex < text.count, text[name.endIndex] == 0x3B else { return false }
    if name.first == 0x23 {
      let isHex = name.dropFirst().first.map { $0 | 0x20 == 0x78 } ?? false
      let figures = String(decoding: name.dropFirst(isHex ? 2 : 1), as: UTF8.self)
      // A reference to a control, which XML 1.0 forbids, would end the parsing.
      guard let value = UInt32(figures, radix: isHex ? 16 : 10), Unicode.Scalar(value) != nil else {
        return false
      }
      return value >= 0x20 && value != 0xFFFE && value != 0xFFFF || [9, 10, 13].contains(value)
    }
    return ["amp", "lt", "gt", "quot", "apos"].contains { name.elementsEqual($0.utf8) }
  }

  /// XML 1.0 has no controls but tab and line ends (section 2.2).
  private static func isAllowed(_ byte: UInt8) -> Bool {
    byte >= 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
