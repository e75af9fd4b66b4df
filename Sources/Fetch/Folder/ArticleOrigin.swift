import Model

/// Where the bytes of an article came from: what `NAME.headers.json` keeps.
public struct ArticleOrigin: Sendable {
  /// The address that answered, or the one that the page calls its own; nil for a file.
  public var address: WebAddress?
  /// The second at which it came, in UTC (RFC 3339).
  public let time: String
  /// What the server said; nil for a file.
  public let response: FetchResponse?
  /// The address as it was asked for, or the file as it was named.
  public let requested: String

  /// A page that was fetched.
  public init(response: FetchResponse, requested: String) {
    address = try? WebAddress(response.url)
    time = response.time
    self.response = response
    self.requested = requested
  }

  /// A file that was read.
  public init(file: String, time: String) {
    address = nil
    self.time = time
    response = nil
    requested = file
  }

  /// The last part of the address or of the file's name, without its ending: words for a name where
  /// there is no title.
  public var lastWords: String {
    let path = address.map { String($0.target.prefix { $0 != "?" }) } ?? requested
    let last = path.split(separator: "/").last.map(String.init) ?? address?.host ?? ""
    guard let dot = last.lastIndex(of: "."), dot > last.startIndex else { return last }
    return String(last[..<dot])
  }

  /// The record of an original, as JSON.
  public func record(original: String, bytes: [UInt8]) -> String {
    let headers = (response?.headers ?? []).map { header in
      JSONValue.object([
        .init("name", .string(header.name)), .init("value", .string(header.value)),
      ])
    }
    return JSONValue.object([
      .init("format", .string(OriginalRecord.format)),
      .init("original", .string(original)),
      .init("sha256", .string(SHA256(of: bytes).hex)),
      .init("bytes", .integer(bytes.count)),
      .init("fetched", .string(time)),
      .init("requested", .string(requested)),
      .init("url", .known(response?.url)),
      .init("canonical", .known(address?.text)),
      .init("redirects", .array((response?.redirects ?? []).map { .string($0) })),
      .init("status", response?.status.map { .integer($0) } ?? .null),
      .init("headers", .array(headers)),
    ]).document
  }
}
