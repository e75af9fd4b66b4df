#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// An address that may be asked for: http or https, with a host, without a password.
public struct WebAddress: Hashable, Sendable {
  /// Scheme in lower case: "http" or "https".
  public let scheme: String
  /// Host in lower case, without the brackets of an IPv6 address and without a dot at the end.
  public let host: String
  /// The port, also where it is the scheme's own.
  public let port: Int
  /// Path with its slash, and the query with its question mark.
  public let target: String

  /// The most bytes of an address; servers refuse longer ones.
  public static let limit = 8_192

  /// Reads an address. White space around it does not count, and what stands after "#" is dropped,
  /// for it is never sent.
  /// - Throws: `FetchFailure` of the kinds address, scheme and password.
  public init(_ text: String) throws(FetchFailure) {
    try self.init(URL(string: WebAddress.trimmed(text)), text)
  }

  /// Reads an address that an answer of this one names, as in a Location line or a link.
  /// - Throws: as for `init(_:)`.
  public func resolving(_ reference: String) throws(FetchFailure) -> WebAddress {
    try WebAddress(
      URL(string: WebAddress.trimmed(reference), relativeTo: URL(string: text))?.absoluteURL,
      reference)
  }

  private init(_ url: URL?, _ text: String) throws(FetchFailure) {
    guard text.utf8.count <= WebAddress.limit, let url else {
      throw FetchFailure(.address)
    }
    guard let scheme = url.scheme?.lowercased() else { throw FetchFailure(.address) }
    guard scheme == "http" || scheme == "https" else { throw FetchFailure(.scheme, scheme) }
    guard url.user == nil, url.password == nil else { throw FetchFailure(.password) }
    var host = (url.host(percentEncoded: true) ?? "").lowercased()
    if host.hasPrefix("["), host.hasSuffix("]") { host = String(host.dropFirst().dropLast()) }
    if host.hasSuffix(".") { host.removeLast() }
    let port = url.port ?? (scheme == "http" ? 80 : 443)
    guard WebAddress.isHost(host), (1...65_535).contains(port) else { throw FetchFailure(.address) }
    let path = url.path(percentEncoded: true)
    let query = url.query(percentEncoded: true).map { "?" + $0 } ?? ""
    self.scheme = scheme
    self.host = host
    self.port = port
    target = (path.isEmpty ? "/" : path) + query
  }

  /// The address as it is asked for.
  public var text: String { origin + target }

  /// Scheme, host and port: what has one robots.txt (RFC 9309, section 2.3).
  public var origin: String { "\(scheme)://\(hostAndPort)" }

  /// Host and port as the Host line names them.
  public var hostAndPort: String {
    let name = host.contains(":") ? "[\(host)]" : host
    return port == (scheme == "http" ? 80 : 443) ? name : "\(name):\(port)"
  }

  /// The same address asked of one machine: its numeric address stands in place of the host.
  public func text(at address: NetworkAddress) -> String {
    let name = address.bytes.count == 16 ? "[\(address.text)]" : address.text
    return "\(scheme)://\(name):\(port)\(target)"
  }

  /// What two addresses of one page have in common: no scheme, no words that only count clicks, no
  /// slash at the end.
  public var key: String {
    let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    var path = parts[0]
    while path.hasSuffix("/") { path.removeLast() }
    let words = parts.dropFirst().first?.split(separator: "&").filter { word in
      let name = word.prefix { $0 != "=" }.lowercased()
      return !name.hasPrefix("utm_") && !WebAddress.clickNames.contains(name)
    }
    let query = (words ?? []).isEmpty ? "" : "?" + (words ?? []).joined(separator: "&")
    return hostAndPort + path + query
  }

  /// Whether it is the front page of its host.
  public var isFrontPage: Bool { target == "/" }

  /// Parameters that campaigns and social networks add to links.
  private static let clickNames: Set<String> = [
    "fbclid", "gclid", "dclid", "msclkid", "yclid", "igshid", "mc_cid", "mc_eid", "cmpid",
    "ref_src",
    "ref_url", "smid", "at_medium", "at_campaign",
  ]

  private static func trimmed(_ text: String) -> String {
    let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r" }
    let start = text.drop(while: isBlank)
    let end = start.lastIndex { !isBlank($0) }
    let whole = end.map { start[...$0] } ?? ""
    return String(whole.prefix { $0 != "#" })
  }

  /// A name in ASCII, as URLs write others ("xn--…"), or a numeric address.
  private static func isHost(_ host: String) -> Bool {
    !host.isEmpty && host.utf8.count <= 253
      && host.utf8.allSatisfy { byte in
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
          || [0x2D, 0x2E, 0x3A, 0x5F].contains(byte)
      }
  }
}
