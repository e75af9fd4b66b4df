import Model

/// What a Content-Type line says (RFC 9110, section 8.3). Servers may be wrong.
public struct MediaType: Hashable, Sendable {
  /// Type and subtype in lower case, as in "text/html"; empty where nothing is said.
  public let name: String
  /// The label of the character set.
  public let charset: String?

  /// Reads a line, foreign text.
  public init(_ line: String?) {
    let parts = (line ?? "").split(separator: ";", omittingEmptySubsequences: false)
      .map { part in String(part.filter { $0 != " " && $0 != "\t" && $0 != "\"" }) }
    name = (parts.first ?? "").lowercased()
    charset = parts.dropFirst().first { $0.lowercased().hasPrefix("charset=") }
      .map { String($0.dropFirst("charset=".count)) }
  }

  /// Whether it names a page of the web.
  public var isPage: Bool { name == "text/html" || name == "application/xhtml+xml" }

  /// The character set, nil where none is named that is known.
  public var characterSet: CharacterSet? { charset.flatMap(CharacterSet.init(label:)) }
}
