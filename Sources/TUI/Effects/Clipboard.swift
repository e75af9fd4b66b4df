/// The terminal's clipboard, reached by OSC 52, which works over ssh as well
/// (xterm control sequences, "Manipulate Selection Data").
enum Clipboard {
  /// The most bytes that are sent: terminals drop longer ones.
  static let limit = 74_994

  /// The bytes that put text on the clipboard. The text itself is in base64, so that nothing in it
  /// can act on the terminal; past the limit it is cut at a whole scalar.
  static func sequence(for text: String) -> [UInt8] {
    var bytes = Array(text.utf8.prefix(limit))
    if bytes.count < text.utf8.count {
      while let last = bytes.last, last & 0xC0 == 0x80 { bytes.removeLast() }
      if let last = bytes.last, last >= 0xC0 { bytes.removeLast() }
    }
    return Array("\u{1B}]52;c;".utf8) + base64(bytes) + [0x07]
  }

  /// Base64 with padding (RFC 4648, section 4).
  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = group.reduce(0) { $0 << 8 | Int($1) }
      bits <<= 8 * (3 - group.count)
      for place in 0..<4 {
        let isPadding = place > group.count
        result.append(isPadding ? 0x3D : digits[bits >> (18 - 6 * place) & 0x3F])
      }
    }
    return result
  }
}
