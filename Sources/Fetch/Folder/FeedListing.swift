import Model

/// What a feed names, as addresses that can be asked for: pages, or further feeds.
public struct FeedListing: Hashable, Sendable {
  /// The addresses of its pages, in its order, each once.
  public let pages: [WebAddress]
  /// The feeds that a list of feeds names, in its order, each once.
  public let feeds: [WebAddress]
  /// Entries without an address that can be asked for.
  public let unusable: Int

  /// Reads a feed or a list of feeds; nil where the bytes are something else. Addresses that are
  /// relative are read against `base`, the address that it came from.
  public init?(of bytes: [UInt8], at base: WebAddress?) {
    guard let links = FeedLinks(of: bytes) else { return nil }
    let pages = links.pages.map { FeedListing.address($0, base) }
    let feeds = links.feeds.map { FeedListing.address($0, base) }
    self.pages = FeedListing.once(pages)
    self.feeds = FeedListing.once(feeds)
    unusable = (pages + feeds).filter { $0 == nil }.count
  }

  private static func address(_ text: String?, _ base: WebAddress?) -> WebAddress? {
    guard let text else { return nil }
    guard let base else { return try? WebAddress(text) }
    return try? base.resolving(text)
  }

  private static func once(_ addresses: [WebAddress?]) -> [WebAddress] {
    var seen: Set<String> = []
    return addresses.compactMap { $0 }.filter { seen.insert($0.key).inserted }
  }
}
