/// An article in the cache of a feed reader.
public struct FeedCacheRow: Hashable, Sendable {
  /// Its number in the cache.
  public let number: Int
  /// Its title; may be HTML.
  public let title: String
  /// Its text, HTML as a rule.
  public let content: String
  /// The author.
  public let author: String
  /// Its page.
  public let address: String
  /// Seconds since 1970; 0 where the feed gave no date.
  public let published: Int
  /// The title of its feed.
  public let feed: String

  /// Makes a row.
  public init(
    number: Int, title: String, content: String, author: String, address: String, published: Int,
    feed: String
  ) {
    self.number = number
    self.title = title
    self.content = content
    self.author = author
    self.address = address
    self.published = published
    self.feed = feed
  }
}
