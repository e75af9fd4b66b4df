/// What a feed names: the pages of its entries, or the feeds of a list of feeds.
public struct FeedLinks: Hashable, Sendable {
  /// The address of each entry, in its order, as the feed writes it; nil for an entry that has none.
  public let pages: [String?]
  /// The addresses of a list of feeds, as the list writes them.
  public let feeds: [String]

  /// Reads RSS, Atom, JSON Feed or OPML; nil where the bytes are something else.
  ///
  /// Entries without a text count too: of some feeds the titles are all there is.
  public init?(of bytes: [UInt8]) {
    if FileKind(magic: bytes) == .feed {
      let feed = XMLEvents.read(bytes, from: FeedParser()) { $0.take($1) }.state
      guard feed.format != nil else { return nil }
      pages = feed.entries.map { $0.address?.value }
      feeds = feed.outlines.map(\.address)
    } else if bytes.first(where: { $0 > 0x20 && ![0xEF, 0xBB, 0xBF].contains($0) }) == 0x7B {
      guard let text = TextDecoding.text(of: bytes), let document = JSONDocument(text.bytes[...]),
        JSONFeed.isFeed(document)
      else { return nil }
      pages = (document.members["items"]?.elements ?? []).prefix(ItemCollector.limit).map { item in
        item.members["url"]?.line ?? item.members["external_url"]?.line
      }
      feeds = []
    } else {
      return nil
    }
  }
}
