/// Reads the articles of a feed that was saved as a file; item 0 is its first entry.
public enum FeedReader {
  /// Reads a file.
  static func read(_ bytes: [UInt8], from source: ItemSource) -> FileReading {
    let (feed, isSound) = parse(bytes)
    guard let format = feed.format else {
      let root = feed.root.map { [$0] } ?? []
      let kind: Problem.Kind =
        isSound ? .noArticles(format: "XML", names: root) : .malformed(format: "XML")
      return FileReading(Problem(file: source.file, kind: kind))
    }
    if format == .opml {
      let names = feed.outlines.map { $0.title ?? $0.address }
      return FileReading(Problem(file: source.file, kind: .feedList(names)))
    }
    var items = ItemCollector(source: source, part: .entry)
    for (number, entry) in feed.entries.enumerated() {
      let (draft, isSummary) = entry.draft(of: feed.head)
      if !items.add(draft, item: number, isSummary: isSummary) { break }
    }
    if feed.isInsideEntry {
      _ = items.add(nil, item: feed.entries.count)
    } else if feed.entries.isEmpty, !isSound {
      return FileReading(Problem(file: source.file, kind: .malformed(format: format.name)))
    }
    return items.reading
  }

  /// The feeds of a list of feeds; nil where the bytes are none.
  public static func outlines(of bytes: [UInt8]) -> [FeedOutline]? {
    let feed = parse(bytes).state
    return feed.format == .opml ? feed.outlines : nil
  }

  private static func parse(_ bytes: [UInt8]) -> (state: FeedParser, isSound: Bool) {
    XMLEvents.read(bytes, from: FeedParser()) { $0.take($1) }
  }
}
