/// A feed in a list of feeds (OPML 2.0).
public struct FeedOutline: Hashable, Sendable {
  /// What the list calls it.
  public let title: String?
  /// Where it is, as the list writes it; not checked.
  public let address: String
}
