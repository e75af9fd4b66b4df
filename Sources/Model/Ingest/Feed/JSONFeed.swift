/// Reads JSON Feed 1.0 and 1.1 (jsonfeed.org); item 0 is its first.
enum JSONFeed {
  /// Whether a document says that it is one.
  static func isFeed(_ document: JSONDocument) -> Bool {
    document.members["version"]?.line?.contains("jsonfeed.org/version/") == true
  }

  /// Reads a feed.
  static func read(_ document: JSONDocument, from source: ItemSource) -> FileReading {
    let members = document.members
    let head = FeedHead(
      title: datum(members, "title"), language: datum(members, "language"))
    var items = ItemCollector(source: source, part: .entry)
    for (number, item) in (members["items"]?.elements ?? []).enumerated() {
      let (draft, isSummary) = entry(item.members).draft(of: head)
      if !items.add(draft, item: number, isSummary: isSummary) { break }
    }
    return items.reading
  }

  private static func entry(_ members: [String: JSONDocument]) -> FeedEntry {
    var entry = FeedEntry()
    entry.title = members["title"]?.line
    entry.content = members["content_html"]?.line ?? members["content_text"]?.line
    entry.summary = members["summary"]?.line
    entry.author = datum(members, "authors") ?? datum(members, "author")
    let published = datum(members, "date_published")
    entry.date = published ?? datum(members, "date_modified")
    entry.isUpdate = published == nil
    entry.address = datum(members, "url") ?? datum(members, "external_url")
    entry.language = datum(members, "language")
    return entry
  }

  private static func datum(
    _ members: [String: JSONDocument], _ name: String
  ) -> Article.Metadatum? {
    members[name]?.line.map { Article.Metadatum($0, field: "JSON Feed \(name)") }
  }
}
