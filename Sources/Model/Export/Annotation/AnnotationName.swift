/// Names of marks and files as Web Annotations need them: IRIs, and back.
enum AnnotationName {
  private static let mark = "urn:x-rashomon:mark:"
  private static let uuid = "urn:uuid:"
  private static let file = "file://"

  /// A mark's identity: 32 hex digits are a UUID (RFC 9562), what is an IRI stays one.
  static func iri(ofMark id: String) -> String {
    let bytes = Array(id.utf8)
    if bytes.count == 32, bytes.allSatisfy(isLowerHex) {
      let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map {
        String(decoding: bytes[$0], as: UTF8.self)
      }
      return uuid + parts.joined(separator: "-")
    }
    return hasScheme(id) ? id : mark + encoded(id)
  }

  /// The mark that an IRI names.
  static func mark(ofIRI iri: String) -> String {
    if iri.hasPrefix(uuid) {
      let digits = iri.dropFirst(uuid.count).utf8.filter { $0 != UInt8(ascii: "-") }
      if digits.count == 32, digits.allSatisfy(isLowerHex) {
        return String(decoding: digits, as: UTF8.self)
      }
    }
    return iri.hasPrefix(mark) ? decoded(iri.dropFirst(mark.count)) : iri
  }

  /// A file as typed: a relative reference, or an address where the path is absolute. What is an
  /// address of the web stays one.
  static func iri(ofFile path: String) -> String {
    if path.hasPrefix("http://") || path.hasPrefix("https://") { return path }
    return (path.hasPrefix("/") ? file : "") + encoded(path)
  }

  /// The file that an IRI names; an address of another scheme is its own name.
  static func file(ofIRI iri: String) -> String {
    if iri.hasPrefix(file) {
      // The host before the path, mostly empty, names the machine.
      return decoded(iri.dropFirst(file.count).drop { $0 != "/" })
    }
    return hasScheme(iri) ? iri : decoded(iri[...])
  }

  /// Whether a text begins with a scheme of RFC 3986 and goes on without a blank.
  private static func hasScheme(_ text: String) -> Bool {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let scheme = text[..<colon].utf8
    let isScheme = scheme.enumerated().allSatisfy { index, byte in
      isLetter(byte) || index > 0 && (isDigit(byte) || "+-.".utf8.contains(byte))
    }
    return isScheme && !scheme.isEmpty && text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F }
  }

  /// All but the unreserved characters of RFC 3986 and "/" in percent-encoding.
  private static func encoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if isLetter(byte) || isDigit(byte) || "-._~/".utf8.contains(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A "%" without two hex digits stays as it is.
  private static func decoded(_ text: Substring) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let byte = UInt8(String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16)
      {
        result.append(byte)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isLowerHex(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
