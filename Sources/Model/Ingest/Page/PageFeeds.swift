/// The feeds that a page names in its head (RSS Advisory Board, "RSS Autodiscovery";
/// `<link rel="alternate" type="application/rss+xml" href="…">`).
public enum PageFeeds {
  /// The most feeds that are taken of one page.
  private static let limit = 10

  private static let types: Set<String> = [
    "application/rss+xml", "application/atom+xml", "application/feed+json",
  ]

  /// Their addresses as the page writes them, in its order; feeds of readers' comments come last.
  /// None where the bytes are no page.
  public static func addresses(in bytes: [UInt8]) -> [String] {
    guard FileKind(magic: bytes) == .page else { return [] }
    let tree = HTMLParser.tree(of: HTMLSource(PageDecoding.text(of: bytes)))
    var found: [String] = []
    for index in tree.nodes.indices where tree.nodes[index].tag == .link && found.count < limit {
      guard isFeed(index, in: tree), let address = tree.value(.href, of: index), !address.isEmpty
      else { continue }
      found.append(address)
    }
    return found.filter { !isOfComments($0) } + found.filter(isOfComments)
  }

  private static func isFeed(_ index: Int, in tree: HTMLTree) -> Bool {
    let relations = (tree.value(.rel, of: index) ?? "").lowercased().split(separator: " ")
    let type = (tree.value(.type, of: index) ?? "").lowercased().prefix { $0 != ";" && $0 != " " }
    return relations.contains("alternate") && types.contains(String(type))
  }

  private static func isOfComments(_ address: String) -> Bool {
    address.lowercased().holds("comment")
  }
}
