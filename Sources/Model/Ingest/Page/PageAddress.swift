/// Addresses of pages.
enum PageAddress {
  /// Whether a text is an address of the web: http or https, a host, no white space, at most 2048
  /// bytes.
  static func isWeb(_ text: String) -> Bool {
    guard let host = host(of: text) else { return false }
    return !host.isEmpty && text.utf8.count <= 2048 && text.utf8.allSatisfy { $0 > 0x20 }
  }

  /// The host without "www." and port; nil where the text is no address of the web.
  static func host(of text: String) -> String? {
    let lower = text.prefix(8).lowercased()
    let scheme = ["https://", "http://"].first { lower.hasPrefix($0) }
    guard let scheme else { return nil }
    let host = text.dropFirst(scheme.count).prefix { !"/?#:".contains($0) }.lowercased()
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }
}
