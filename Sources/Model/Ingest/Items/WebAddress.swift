/// The parts of a web address that say whose a page is (RFC 3986, section 3.2).
struct WebAddress: Hashable {
  /// The host in lower case, without "www.", user and port.
  let host: String
  /// Whether its scheme is http or https.
  let isWeb: Bool

  /// Reads an address with a scheme, such as "https://www.example.org/a"; nil for anything else.
  init?(_ text: String) {
    let bytes = Array(text.utf8.prefix(2048))
    let sign = Array("://".utf8)
    guard let colon = bytes.firstIndex(of: sign[0]), bytes[colon...].starts(with: sign),
      bytes[..<colon].allSatisfy({ (0x61...0x7A).contains($0 | 0x20) })
    else { return nil }
    let authority = bytes[(colon + 3)...].prefix { !Array("/?#\\".utf8).contains($0) && $0 > 0x20 }
    let behindUser = authority.lastIndex(of: UInt8(ascii: "@")).map { authority[($0 + 1)...] }
    let host = (behindUser ?? authority).prefix { $0 != UInt8(ascii: ":") }
      .map(\.asciiLowercased)
    let own = host.starts(with: "www.".utf8) ? host[4...] : host[...]
    guard !own.isEmpty else { return nil }
    let scheme = bytes[..<colon].map(\.asciiLowercased)
    isWeb = scheme.elementsEqual("http".utf8) || scheme.elementsEqual("https".utf8)
    self.host = String(decoding: own, as: UTF8.self)
  }
}
