/// One line of what `rashomon-fetch` writes: what became of a request.
public struct FetchResponse: Codable, Hashable, Sendable {
  /// One header of the last answer. Names are in the spelling of URLSession; fields of one name are
  /// joined with a comma.
  public struct Header: Codable, Hashable, Sendable {
    /// The field's name.
    public let name: String
    /// The field's value.
    public let value: String
    /// Makes a header.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The number of the request.
  public let id: Int
  /// The address that answered last.
  public var url: String
  /// The addresses before it, in order; empty where nothing was redirected.
  public var redirects: [String] = []
  /// The HTTP status; nil where no answer came.
  public var status: Int?
  /// The headers of the last answer, by name. Set-Cookie is left out: it may tell who asked.
  public var headers: [Header] = []
  /// The file that holds the body; nil where there is none.
  public var body: String?
  /// SHA-256 of that file, in hex.
  public var sha256: String?
  /// Bytes of that file.
  public var bytes: Int?
  /// The second of the answer in UTC, as in 2025-02-24T09:30:00Z.
  public var time: String
  /// The rest between two pages that the site's robots.txt asks for, in milliseconds; nil where it asks
  /// for none, and where it was not read.
  public var crawlDelay: Int?
  /// Why there is no whole answer; nil where there is one, whatever its status.
  public var failure: FetchFailure?

  /// Makes a response without an answer.
  public init(id: Int, url: String, time: String, failure: FetchFailure? = nil) {
    self.id = id
    self.url = url
    self.time = time
    self.failure = failure
  }

  /// The value of a header; case does not count.
  public func header(_ name: String) -> String? {
    headers.first { $0.name.lowercased() == name }?.value
  }
}
