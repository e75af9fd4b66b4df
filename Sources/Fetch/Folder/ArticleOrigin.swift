import Model

/// Where the bytes of an article came from: what `NAME.headers.json` keeps.
public struct ArticleOrigin: Sendable {
  /// The address that answered; nil for a file.
  public let address: WebAddress?
  /// The second at which it came, in UTC (RFC 3339).
  public let time: String
  /// What the server said; nil for a file.
  public let response: FetchResponse?
  /// The address as it was asked for, or the name of the file; the way to a file is left out, for it
  /// tells about the machine.
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
    requested = file.split(separator: "/").last.map(String.init) ?? file
  }

  /// The file's name without its ending: words for a name where there is no title.
  public var lastWords: String {
    let last = fileName
    guard let dot = last.lastIndex(of: "."), dot > last.startIndex else { return last }
    return String(last[..<dot])
  }

  /// The address by which an article is known: the one that the page calls its own, where that can be
  /// believed, else the one that answered.
  public func address(of article: Article) -> WebAddress? {
    guard let stated = article.address.flatMap({ try? WebAddress($0.value) }) else {
      return address
    }
    guard let address else { return stated }
    // Sites that name their front page on every page would make one article of all.
    return stated.isFrontPage && !address.isFrontPage ? address : stated
  }

  /// The name of the file, or the last part of the address: its ending may tell the kind.
  public var fileName: String {
    let path = address.map { String($0.target.prefix { $0 != "?" }) } ?? requested
    return path.split(separator: "/").last.map(String.init) ?? address?.host ?? requested
  }

  /// The record of an original, as JSON; `canonical` is the address by which its article is known.
  public func record(original: String, bytes: [UInt8], canonical: WebAddress?) -> String {
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
      .init("canonical", .known(canonical?.text)),
      .init("redirects", .array((response?.redirects ?? []).map { .string($0) })),
      .init("status", response?.status.map { .integer($0) } ?? .null),
      .init("headers", .array(headers)),
    ]).document
  }
}
