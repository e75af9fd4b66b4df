/// What one request may take. Times are milliseconds.
public struct FetchBounds: Codable, Hashable, Sendable {
  /// The most bytes of a body, counted after its compression is undone.
  public var bytes = 16 << 20
  /// The most redirects that are followed.
  public var redirects = 5
  /// Time until the head of an answer is there; looking the name up and connecting count.
  public var answer = 20_000
  /// Time without a byte in the middle of a body.
  public var stall = 20_000
  /// Time for one exchange as a whole; a redirect begins another exchange.
  public var total = 120_000
  /// Rest between two requests to one host.
  public var pause = 1_000
  /// The longest rest that a site's robots.txt can ask for.
  public var longestPause = 60_000

  /// The bounds for reading articles: the largest news pages have a tenth of the bytes.
  public init() {}

  /// The rest after a request, where robots.txt asks for `delay`.
  public func rest(asked delay: Int?) -> Int { max(pause, min(delay ?? 0, longestPause)) }
}
