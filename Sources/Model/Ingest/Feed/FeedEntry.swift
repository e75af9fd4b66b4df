/// One entry of a feed.
struct FeedEntry: Hashable {
  /// Its title as text that may be HTML.
  var title: String?
  /// Its whole text, as far as the feed says so; may be HTML.
  var content: String?
  /// What the feed calls a description or a summary; many feeds put the whole text there.
  var summary: String?
  /// The author's name, or address and name.
  var author: Article.Metadatum?
  /// When it was published, else when it was changed.
  var date: Article.Metadatum?
  /// Whether the date is that of a change.
  var isUpdate = false
  /// Its page.
  var address: Article.Metadatum?
  /// Whose it is, where the feed gathers the entries of others.
  var outlet: Article.Metadatum?
  /// A language tag.
  var language: Article.Metadatum?

  /// Summaries of this many words or more are taken for the whole text.
  static let wordsOfWholeText = 150

  /// The article; nil where there is no text.
  /// - Returns: also whether the text is only a summary.
  func draft(of feed: FeedHead) -> (draft: ArticleDraft?, isSummary: Bool) {
    let text = [content, summary].compactMap { $0 }.map(LooseMarkup.plain)
      .first { text in text.unicodeScalars.contains { !$0.properties.isWhitespace } }
    guard let text else { return (nil, false) }
    var draft = ArticleDraft(text: text)
    draft.title = title.map(LooseMarkup.plain)
    draft.byline = author.map { FeedEntry.plain($0, FeedEntry.name($0.value)) }
    draft.outlet = (outlet ?? feed.title).map { FeedEntry.plain($0, $0.value) }
    draft.date = date
    draft.isUpdate = isUpdate
    draft.language = language ?? feed.language
    draft.address = address
    let isWhole = content.map { !$0.isEmpty } ?? false
    return (draft, !isWhole && FeedEntry.words(of: text) < FeedEntry.wordsOfWholeText)
  }

  private static func plain(_ datum: Article.Metadatum, _ value: String) -> Article.Metadatum {
    Article.Metadatum(LooseMarkup.plain(value), field: datum.field)
  }

  /// RSS writes authors as "ana@daily.example (Ana Díaz)".
  private static func name(_ author: String) -> String {
    guard let open = author.firstIndex(of: "("), author.hasSuffix(")"),
      author[..<open].contains("@")
    else { return author }
    return String(author[author.index(after: open)...].dropLast())
  }

  private static func words(of text: String) -> Int {
    text.utf8.split { $0 <= 0x20 }.count
  }
}

/// What a feed says of itself.
struct FeedHead: Hashable {
  /// Its title, which is the outlet of its entries.
  var title: Article.Metadatum?
  /// A language tag.
  var language: Article.Metadatum?
}
