/// What a page says of itself in its markup, each with the field that says it, surest first: JSON-LD,
/// then OpenGraph and its kin, then other `<meta>`, then marks on what it prints.
struct PageMetadata {
  private(set) var titles: [Article.Metadatum] = []
  private(set) var bylines: [Article.Metadatum] = []
  private(set) var outlets: [Article.Metadatum] = []
  private(set) var published: [Article.StatedDate] = []
  private(set) var modified: [Article.StatedDate] = []
  private(set) var languages: [Article.Metadatum] = []
  private(set) var addresses: [Article.Metadatum] = []
  /// The content of `<title>`.
  private(set) var windowTitle: String?

  /// Reads the markup; `isDropped` tells, by node, what is no part of the article.
  init(_ tree: HTMLTree, _ source: HTMLSource, isDropped: [Bool]) {
    takeLinkedData(LinkedData(source.linkedData))
    takeHead(tree)
    takeMarks(tree, isDropped)
    if let address = source.savedFrom {
      addresses.append(Article.Metadatum(address, field: "saved from"))
    }
  }

  private mutating func takeLinkedData(_ data: LinkedData) {
    for key in ["headline", "name"] { add(data.text(key), "JSON-LD \(key)", to: \.titles) }
    let authors = data.names("author")
    if !authors.isEmpty { addByline(authors.joined(separator: ", "), "JSON-LD author") }
    add(data.names("publisher").first, "JSON-LD publisher", to: \.outlets)
    addDate(data.text("datePublished"), "JSON-LD datePublished", to: \.published)
    addDate(data.text("dateCreated"), "JSON-LD dateCreated", to: \.published)
    addDate(data.text("dateModified"), "JSON-LD dateModified", to: \.modified)
    addLanguage(data.text("inLanguage"), "JSON-LD inLanguage")
    addAddress(data.text("url"), "JSON-LD url")
    addAddress(data.text("mainEntityOfPage"), "JSON-LD mainEntityOfPage")
  }

  private mutating func takeHead(_ tree: HTMLTree) {
    var fields: [String: String] = [:]
    var canonical: String?
    var language: String?
    for index in tree.nodes.indices {
      switch tree.nodes[index].tag {
      case .meta:
        guard let content = tree.value(.content, of: index), !content.isEmpty else { continue }
        let names = [HTMLAttribute.property, .name, .httpEquiv, .itemprop]
        for name in names.compactMap({ tree.value($0, of: index)?.lowercased() })
        where fields[name] == nil {
          fields[name] = content
        }
      case .link where tree.value(.rel, of: index)?.lowercased() == "canonical":
        canonical = canonical ?? tree.value(.href, of: index)
      case .html:
        language = tree.value(.lang, of: index) ?? tree.value(.xmlLang, of: index)
      case .title where windowTitle == nil:
        let text = tree.text(inside: index)
        windowTitle = text.isEmpty ? nil : text
      default: break
      }
    }
    for name in PageMetadata.titleFields { add(fields[name], "meta \(name)", to: \.titles) }
    for name in PageMetadata.bylineFields where fields[name].map(PageAddress.isWeb) != true {
      if let value = fields[name] { addByline(value, "meta \(name)") }
    }
    for name in PageMetadata.outletFields { add(fields[name], "meta \(name)", to: \.outlets) }
    for name in PageMetadata.publishedFields {
      addDate(fields[name], "meta \(name)", to: \.published)
    }
    for name in PageMetadata.modifiedFields {
      addDate(fields[name], "meta \(name)", to: \.modified)
    }
    addAddress(canonical, "link canonical")
    addAddress(fields["og:url"], "meta og:url")
    // The canonical address is the page's own word; the others repeat it.
    addresses.sort { $0.field == "link canonical" && $1.field != "link canonical" }
    addLanguage(language, "html lang")
    addLanguage(fields["content-language"], "meta content-language")
    addLanguage(fields["og:locale"], "meta og:locale")
  }

  /// Marks on what the page prints: `itemprop`, `rel=author`, `<time>`.
  private mutating func takeMarks(_ tree: HTMLTree, _ isDropped: [Bool]) {
    for index in tree.nodes.indices where !isDropped[index] && tree.nodes[index].tag != .text {
      let node = tree.nodes[index]
      guard !node.attributes.isEmpty else { continue }
      let mark = tree.value(.itemprop, of: index)
      if mark == "datePublished" || mark == "dateModified" {
        let value =
          tree.value(.datetime, of: index) ?? tree.value(.content, of: index)
          ?? tree.text(inside: index)
        let list: WritableKeyPath<PageMetadata, [Article.StatedDate]> =
          mark == "datePublished" ? \.published : \.modified
        addDate(value, "itemprop \(mark ?? "")", to: list)
      } else if node.tag == .time, published.isEmpty {
        addDate(tree.value(.datetime, of: index), "time datetime", to: \.published)
      }
      let rel = tree.value(.rel, of: index)
      if bylines.isEmpty, mark == "author" || rel == "author" || isByline(index, in: tree) {
        let text = tree.text(inside: index)
        let field =
          mark == "author" ? "itemprop author" : rel == "author" ? "rel author" : "class byline"
        if text.utf8.count <= 120, !text.utf8.contains(where: { (0x30...0x39).contains($0) }) {
          addByline(text, field)
        }
      }
    }
  }

  private func isByline(_ index: Int, in tree: HTMLTree) -> Bool {
    guard let classes = tree.value(.class, of: index) else { return false }
    let names = PageParts.words(of: classes)
    if names.contains("byline") { return true }
    return names.first == "author"
      && names.dropFirst().allSatisfy { ["line", "name"].contains($0) }
  }

  private mutating func add(
    _ value: String?, _ field: String,
    to list: WritableKeyPath<PageMetadata, [Article.Metadatum]>
  ) {
    guard let value else { return }
    var line = CollapsedText()
    let bytes = Array(value.utf8.prefix(1000))
    line.append(bytes, TextRange(0, bytes.count))
    if !line.isEmpty { self[keyPath: list].append(Article.Metadatum(line.string, field: field)) }
  }

  private mutating func addByline(_ value: String, _ field: String) {
    let lower = value.lowercased()
    let label = ["written by ", "by: ", "by "].first { lower.hasPrefix($0) }
    add(String(value.dropFirst(label?.count ?? 0)), field, to: \.bylines)
  }

  /// The day as the page states it, in the page's own time zone.
  private mutating func addDate(
    _ value: String?, _ field: String,
    to list: WritableKeyPath<PageMetadata, [Article.StatedDate]>
  ) {
    guard let value, let date = PageMetadata.date(value) else { return }
    self[keyPath: list].append(
      Article.StatedDate(
        date: date, place: .metadata, field: field, isUpdate: list == \.modified))
  }

  private mutating func addLanguage(_ value: String?, _ field: String) {
    guard let value, (2...35).contains(value.utf8.count) else { return }
    let tag = String(value.map { $0 == "_" ? "-" : $0 })
    let isTag = tag.utf8.allSatisfy {
      (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == 0x2D
    }
    if isTag { languages.append(Article.Metadatum(tag, field: field)) }
  }

  private mutating func addAddress(_ value: String?, _ field: String) {
    guard let value, PageAddress.isWeb(value) else { return }
    addresses.append(Article.Metadatum(value, field: field))
  }

  /// The first date of a value: ISO 8601, also without hyphens, RFC 5322, or words.
  static func date(_ value: String) -> CalendarDate? {
    let bytes = Array(value.utf8.prefix(100))
    let digits = bytes.prefix { (0x30...0x39).contains($0) }
    if digits.count == 8, let number = Int(String(decoding: digits, as: UTF8.self)) {
      return CalendarDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }
    return DateScanner(bytes, TextRange(0, bytes.count)).dates.first?.date
  }

  private static let titleFields = ["og:title", "parsely-title", "dc.title", "twitter:title"]
  private static let bylineFields = [
    "author", "article:author", "parsely-author", "dc.creator", "dcterms.creator", "byl",
    "sailthru.author",
  ]
  private static let outletFields = [
    "og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "application-name",
  ]
  private static let publishedFields = [
    "article:published_time", "article:published", "article.published", "og:published_time",
    "datepublished",
    "parsely-pub-date", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created",
    "dc.date", "dcterms.date", "pubdate", "publishdate", "publish-date", "publish_date",
    "publication_date", "citation_publication_date", "sailthru.date", "date",
  ]
  private static let modifiedFields = [
    "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "last-modified",
  ]
}
