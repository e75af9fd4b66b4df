/// How the bytes of a page become text.
enum PageDecoding {
  /// The bytes within which a page names its character set (HTML Standard, 13.2.3.2, "prescan").
  private static let prescan = 4096

  /// Reads a page as valid UTF-8. A byte-order mark decides, then what the transport says
  /// (`stated`), then the page's own label, then whether the bytes are UTF-8; all else is
  /// Windows-1252. Bytes that are UTF-8 with letters beyond ASCII are read as that under any label of
  /// a single-byte set: browsers write UTF-8 when they save a page and may leave its label.
  static func text(of bytes: [UInt8], stated: CharacterSet? = nil) -> [UInt8] {
    let found = TextDecoding(of: bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) || found == .utf16LittleEndian
      || found == .utf16BigEndian
    {
      return (found ?? .utf8).decode(bytes)
    }
    let isUTF8 = isValidUTF8(bytes)
    if isUTF8, bytes.contains(where: { $0 >= 0x80 }) { return bytes }
    if let stated, !stated.isWide { return stated.decode(bytes) }
    if let own = label(in: bytes).flatMap(CharacterSet.init(label:)) {
      // A page whose label can be read byte by byte is in no wide set.
      return own.isWide ? TextDecoding.utf8.decode(bytes) : own.decode(bytes)
    }
    return isUTF8 ? bytes : (found ?? .windows1252).decode(bytes)
  }

  private static func isValidUTF8(_ bytes: [UInt8]) -> Bool {
    String(validating: bytes, as: UTF8.self) != nil
  }

  /// The label in `<meta charset=…>`, `<meta http-equiv=… content="…; charset=…">` or an XML
  /// declaration.
  private static func label(in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(prescan).map { $0 < 0x80 ? $0.asciiLowercased : UInt8(ascii: "?") }
    let text = String(decoding: head, as: UTF8.self)
    if text.hasPrefix("<?xml"), let end = text.utf8.firstIndex(of: UInt8(ascii: ">")),
      let label = value(of: "encoding", in: text[..<end])
    {
      return label
    }
    var rest = text[...]
    while let start = rest.utf8.firstRange(of: "<meta".utf8) {
      rest = rest[start.upperBound...]
      let end = rest.utf8.firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex
      if let label = value(of: "charset", in: rest[..<end]) { return label }
      rest = rest[end...]
    }
    return nil
  }

  /// What stands behind a name and "=", without quotes.
  private static func value(of name: String, in text: Substring) -> String? {
    guard let found = text.utf8.firstRange(of: name.utf8) else { return nil }
    let rest = text[found.upperBound...].drop { $0.isWhitespace }
    guard rest.first == "=" else { return nil }
    let value = rest.dropFirst().drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
      .prefix { !$0.isWhitespace && !"\"';/>?".contains($0) }
    return value.isEmpty ? nil : String(value)
  }
}
