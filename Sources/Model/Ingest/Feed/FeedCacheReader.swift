/// Makes articles of what newsboat keeps; item 0 is the first row.
enum FeedCacheReader {
  /// Makes the articles of a file.
  static func read(_ rows: [FeedCacheRow], of file: String) -> FileReading {
    // The file changes with every start of newsboat: each article is told by its own content.
    var items = ItemCollector(source: ItemSource(file: file, sha256: nil), part: .entry)
    for (number, row) in rows.enumerated() {
      let (draft, isSummary) = entry(row).draft(of: FeedHead(title: datum(row.feed, "feed")))
      if !items.add(draft, item: number, isSummary: isSummary) { break }
    }
    return items.reading
  }

  private static func entry(_ row: FeedCacheRow) -> FeedEntry {
    var entry = FeedEntry()
    entry.title = row.title
    // newsboat keeps content and summary in one column.
    entry.summary = row.content
    entry.author = datum(row.author, "author")
    entry.address = datum(row.address, "url")
    entry.date = row.published > 0 ? datum(String(row.published), "pubDate") : nil
    return entry
  }

  private static func datum(_ value: String, _ column: String) -> Article.Metadatum? {
    value.isEmpty ? nil : Article.Metadatum(value, field: "newsboat \(column)")
  }
}
