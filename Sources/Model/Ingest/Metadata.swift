/// What the file says about its article: title, author, publisher, dates.
struct Metadata {
  /// The headline.
  let title: Article.Metadatum?
  /// The author as printed.
  let byline: Article.Metadatum?
  /// Who published it.
  let outlet: Article.Metadatum?
  /// Dates, in order of trust: front matter, the date the text gives for itself, the date beside
  /// the byline, a later update, a page header, the properties of a document.
  let statedDates: [Article.StatedDate]
  /// The first date in figures that can be read two ways, in a date line or byline.
  let ambiguousDate: Article.AmbiguousDate?
  /// The language that the front matter states.
  let language: Article.Metadatum?
  /// The address that the front matter states; only http and https.
  let address: Article.Metadatum?

  /// Reads metadata from front matter first, then from blocks.
  init(text: ArticleText, blocks: [Block], frontMatter: FrontMatter) {
    let own = blocks.filter { $0.range.start >= frontMatter.end }
    title = Metadata.title(text, own, frontMatter)
    byline = Metadata.byline(text, own, frontMatter)
    outlet = Metadata.outlet(text, own, frontMatter)
    statedDates = Metadata.dates(text, own, frontMatter)
    language = frontMatter.value("language", "lang")
      .map { Article.Metadatum($0, field: "front matter language") }
    address = frontMatter.value("url", "link", "canonical", "canonical_url", "source_url")
      .flatMap { PageAddress.isWeb($0) ? Article.Metadatum($0, field: "front matter url") : nil }
    ambiguousDate =
      own.lazy.filter { $0.kind == .dateline || $0.kind == .byline }
      .compactMap { DateScanner(text.bytes, $0.range).ambiguous.first }.first
  }

  private static func title(
    _ text: ArticleText, _ blocks: [Block], _ front: FrontMatter
  ) -> Article.Metadatum? {
    let block = blocks.first { $0.kind == .title }
    if let value = front.value("title", "headline") {
      let isPrinted = block.map { text[$0.range] == value } ?? false
      return Article.Metadatum(value, range: isPrinted ? block?.range : nil)
    }
    return block.map { Article.Metadatum(singleSpaced(text[$0.range]), range: $0.range) }
  }

  private static func byline(
    _ text: ArticleText, _ blocks: [Block], _ front: FrontMatter
  ) -> Article.Metadatum? {
    if let value = front.value("author", "authors", "byline", "by") {
      return Article.Metadatum(value)
    }
    for block in blocks where block.kind == .byline {
      let shape = LineShape(of: text, block.range)
      let name =
        BylineShape(labelled: shape)?.name ?? DateLine(shape, in: text)?.name
        ?? BylineShape(bare: shape)?.name
      if let name { return Article.Metadatum(singleSpaced(text[name]), range: name) }
    }
    return nil
  }

  /// Front matter, then the copyright line, then the site's words about itself, then a source
  /// credit: the first three name who published the text, the last whom it was taken from.
  private static func outlet(
    _ text: ArticleText, _ blocks: [Block], _ front: FrontMatter
  ) -> Article.Metadatum? {
    if let value = front.value("source", "outlet", "publisher", "site", "site_name", "website") {
      return Article.Metadatum(value)
    }
    let footer = blocks.filter { $0.kind == .furniture(.siteFooter) }.map(\.range)
    let credits = blocks.filter { $0.kind == .furniture(.sourceCredit) }.map(\.range)
    let name =
      footer.lazy.compactMap { OutletName(copyright: $0, in: text) }.first
      ?? footer.lazy.compactMap { OutletName(about: $0, in: text) }.first
      ?? credits.lazy.compactMap { OutletName(credit: $0, in: text) }.first
    return name.map { Article.Metadatum(singleSpaced(text[$0.range]), range: $0.range) }
  }

  private static func dates(
    _ text: ArticleText, _ blocks: [Block], _ front: FrontMatter
  ) -> [Article.StatedDate] {
    var dates: [Article.StatedDate] = []
    if let value = front.value(
      "date", "published", "publishdate", "publish_date", "pubdate", "published_at",
      "date_published", "datepublished", "created")
    {
      let bytes = Array(value.utf8)
      dates += DateScanner(bytes, TextRange(0, bytes.count)).dates.prefix(1)
        .map { Article.StatedDate(date: $0.date, place: .frontMatter) }
    }
    let own = found(text, blocks, .dateline, .dateline)
    dates += own.filter { !$0.isUpdate }
    dates += openingDates(text, blocks)
    dates += found(text, blocks, .byline, .byline)
    dates += own.filter(\.isUpdate)
    dates += keyed(front, "updated", "modified", "lastmod", "last_modified", "date_modified")
    dates += found(text, blocks, .furniture(.pageHeader), .pageHeader)
    dates += keyed(front, "document_created", place: .documentProperties, isUpdate: false)
    dates += keyed(front, "document_modified", place: .documentProperties)
    return dates
  }

  /// The date of a field of the front matter that does not tell when the article was published.
  private static func keyed(
    _ front: FrontMatter, _ keys: String..., place: Article.StatedDate.Place = .frontMatter,
    isUpdate: Bool = true
  ) -> [Article.StatedDate] {
    guard let key = keys.first(where: { front.value($0) != nil }), let value = front.value(key)
    else { return [] }
    let bytes = Array(value.utf8)
    return DateScanner(bytes, TextRange(0, bytes.count)).dates.prefix(1).map {
      Article.StatedDate(
        date: $0.date, place: place, field: "front matter \(key)", isUpdate: isUpdate)
    }
  }

  /// The dates of the blocks of one kind.
  private static func found(
    _ text: ArticleText, _ blocks: [Block], _ kind: Block.Kind, _ place: Article.StatedDate.Place
  ) -> [Article.StatedDate] {
    blocks.filter { $0.kind == kind }
      .flatMap { DateScanner(text.bytes, $0.range).dates }
      .map {
        Article.StatedDate(
          date: $0.date, place: place, range: $0.range, isUpdate: $0.isUpdate)
      }
  }

  /// The date in the dateline that opens one of the first paragraphs, as in
  /// "LIMA, March 20, 2023 (Agency) —".
  private static func openingDates(
    _ text: ArticleText, _ blocks: [Block]
  ) -> [Article.StatedDate] {
    // A standfirst may come before it.
    blocks.filter(\.isProse).prefix(3).compactMap { opening(of: text, $0.range) }
      .flatMap { DateScanner(text.bytes, $0).dates }
      .map { Article.StatedDate(date: $0.date, place: .dateline, range: $0.range) }
  }

  /// The stretch before the dash of a dateline: at most 100 bytes that open with a place in
  /// capitals.
  private static func opening(of text: ArticleText, _ range: TextRange) -> TextRange? {
    let end = min(range.end, range.start + 100)
    let dash = (range.start..<end).first { index in
      let rest = text.bytes[index..<end]
      return dashes.contains { rest.starts(with: $0) }
    }
    guard let dash else { return nil }
    let opening = TextRange(range.start, dash)
    let place = LineShape(of: text, opening).words.first
    return place?.isUpperCase == true && (place?.width ?? 0) >= 3 ? opening : nil
  }

  private static let dashes = ["—", "–", " - ", "--"].map { Array($0.utf8) }

  private static func singleSpaced(_ string: String) -> String {
    string.unicodeScalars.split { $0.isASCII ? $0.value <= 0x20 : $0.properties.isWhitespace }
      .map { String($0) }.joined(separator: " ")
  }
}
