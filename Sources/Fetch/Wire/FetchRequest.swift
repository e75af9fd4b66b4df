/// One line of what `rashomon-fetch` reads: a page to fetch, and how.
public struct FetchRequest: Codable, Hashable, Sendable {
  /// Number by which the answer is known.
  public let id: Int
  /// The address as it was given.
  public let url: String
  /// The file that is made for the body; one that is there already is left alone, as a failure.
  public var body: String
  /// The entity tag of the copy that is known (RFC 9110, section 8.8.3).
  public var etag: String?
  /// The Last-Modified line of the copy that is known.
  public var lastModified: String?
  /// Whether robots.txt is obeyed: for pages that a feed names, not for those that a person names.
  public var robots = false
  /// The hosts that may have private addresses, in lower case.
  public var privateHosts: [String] = []
  /// Program and version.
  public var userAgent = "rashomon"
  /// What it may take.
  public var bounds = FetchBounds()

  /// Makes a request without conditions.
  public init(id: Int, url: String, body: String) {
    self.id = id
    self.url = url
    self.body = body
  }
}
