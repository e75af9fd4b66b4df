/// An article as a table, a feed or a mail tells it: its text, and its metadata beside the text.
struct ArticleDraft: Hashable {
  /// The headline; it becomes the first line of the article's own text.
  var title: String?
  /// Running text: a line is a paragraph.
  var text: String
  /// The author.
  var byline: Article.Metadatum?
  /// Who published it.
  var outlet: Article.Metadatum?
  /// The date as the file writes it.
  var date: Article.Metadatum?
  /// Whether that is told as the date of a change.
  var isUpdate = false
  /// A language tag, as in "en-GB".
  var language: Article.Metadatum?
  /// Where it was published.
  var address: Article.Metadatum?
  /// What the file notes of itself as a document.
  var properties = DocumentProperties()
  /// Byte offset in `text` at which it no longer speaks of its matter; nil where it does to the end.
  var footer: Int?
  /// What of the file is missing in the text; nil where nothing is.
  var loss: Problem.Kind?

  /// Drafts an article of a text.
  init(text: String) {
    self.text = text
  }

  /// The article; nil where there is neither a title nor a text.
  ///
  /// Its id comes from what the draft holds, not from the bytes of the file and not from the item:
  /// a feed puts new articles before the old, and those must keep their marks.
  func article(in source: ItemSource, item: Int?) -> Article? {
    let title = title.flatMap(ArticleDraft.line)
    let (whole, bodyStart) = whole(title)
    let decoded = ArticleText(whole)
    let footer = footer.map { $0 + bodyStart } ?? decoded.bytes.count
    let blocks = ArticleDraft.blocks(of: decoded, title: title, bodyStart: bodyStart).map { block in
      block.range.start < footer || block.kind == .furniture(.blank)
        ? block : Block(kind: .furniture(.siteFooter), range: block.range)
    }
    guard blocks.contains(where: { $0.kind != .furniture(.blank) }) else { return nil }
    let own = Metadata(text: decoded, blocks: blocks, frontMatter: .none)
    let stated = statedDate.map { [$0] } ?? []
    let digest = digest
    return Article(
      id: ArticleID(sha256: digest), file: source.file, item: item,
      sha256: source.sha256 ?? digest,
      text: decoded, blocks: blocks, title: properties.title(over: own.title),
      byline: byline.flatMap(ArticleDraft.cleaned) ?? own.byline ?? properties.author,
      outlet: outlet.flatMap(ArticleDraft.cleaned) ?? own.outlet,
      statedDates: stated + own.statedDates + properties.dates,
      ambiguousDate: stated.isEmpty ? own.ambiguousDate : nil,
      language: language.flatMap(ArticleDraft.cleaned) ?? properties.language,
      address: address.flatMap(ArticleDraft.web), loss: loss)
  }

  private var statedDate: Article.StatedDate? {
    date.flatMap { date in
      StatedDay(date.value).map {
        Article.StatedDate(
          date: $0.date, place: .metadata, field: date.field, isUpdate: isUpdate)
      }
    }
  }

  /// Title, an empty line, text; and where the text begins.
  private func whole(_ title: String?) -> (String, Int) {
    guard let title else { return (text, 0) }
    let head = title + "\n\n"
    return (head + text, head.utf8.count)
  }

  /// Over every field, so that a corrected date makes another article, as it does in front matter.
  private var digest: String {
    let fields = [title, text] + [byline, outlet, date, language, address].map { $0?.value }
    let bytes = Array(fields.map { $0 ?? "" }.joined(separator: "\0").utf8)
    return SHA256(of: bytes).hex
  }

  /// The title is the first line whatever its shape; the rest is told apart as a page's text is.
  private static func blocks(of text: ArticleText, title: String?, bodyStart: Int) -> [Block] {
    guard let title else { return BlockClassifier.blocks(of: text, from: 0) }
    let body = BlockClassifier.blocks(of: text, from: bodyStart).map { block in
      guard block.kind == .title else { return block }
      // Scrapers put the headline into the text as well.
      let isRepeated = text[block.range] == title
      return Block(kind: isRepeated ? .furniture(.pageHeader) : .heading, range: block.range)
    }
    return [Block(kind: .title, range: TextRange(0, title.utf8.count))] + body
  }

  private static func cleaned(_ datum: Article.Metadatum) -> Article.Metadatum? {
    line(datum.value).map { Article.Metadatum($0, field: datum.field) }
  }

  /// Only http and https: the address is opened by a browser.
  private static func web(_ datum: Article.Metadatum) -> Article.Metadatum? {
    guard let datum = cleaned(datum), PageAddress.isWeb(datum.value) else { return nil }
    return datum
  }

  /// A value on one line, without surrounding white space; nil where nothing is left.
  static func line(_ value: String) -> String? {
    let words = value.unicodeScalars.split { $0.value <= 0x20 || $0.properties.isWhitespace }
    return words.isEmpty ? nil : words.map { String($0) }.joined(separator: " ")
  }
}

/// The file that articles are taken from.
struct ItemSource: Hashable {
  /// The argument as typed, joined with the way below it.
  let file: String
  /// SHA-256 of the file's bytes, in hex; nil where they change without their articles, as a
  /// database's do: then it is that of what each article holds.
  let sha256: String?
}
