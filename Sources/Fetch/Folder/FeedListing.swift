import Model

/// What a feed names: pages, or further feeds.
public struct FeedListing: Hashable, Sendable {
  /// The addresses of its pages, in its order, each once.
  public let pages: [WebAddress]
  /// The feeds that a list of feeds names, in its order, each once.
  public let feeds: [WebAddress]
  /// Entries without an address that can be fetched.
  public let unusable: Int

  /// Reads a feed or a list of feeds; nil where the bytes are something else.
  /// - Parameter base: the address that it came from, for addresses that are relative.
  public init?(of bytes: [UInt8], at base: WebAddress?) {
    return nil
  }
}
