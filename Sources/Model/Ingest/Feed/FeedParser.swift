/// Reads the entries of a feed: RSS 2.0 and its forerunners, RSS 1.0 (RDF), Atom (RFC 4287).
struct FeedParser {
  /// The formats, by their root element.
  enum Format: String {
    case rss, RDF, feed, opml
    /// As people call it.
    var name: String {
      switch self {
      case .rss: "RSS"
      case .RDF: "RSS 1.0"
      case .feed: "Atom"
      case .opml: "OPML"
      }
    }
  }

  /// What the root says; nil where it is none of a feed's.
  private(set) var format: Format?
  /// The name of the first element, whatever it is.
  private(set) var root: String?
  /// What the feed says of itself.
  private(set) var head = FeedHead()
  /// The entries that ended, one more at most than a file gives articles.
  private(set) var entries: [FeedEntry] = []
  /// The feeds of a list of feeds.
  private(set) var outlines: [FeedOutline] = []

  private var path: [String] = []
  private var entry: FeedEntry?
  private var text = ""
  /// How deep the element lies whose text is being gathered, nil while none is.
  private var depthOfText: Int?
  /// Whether the text is XHTML, whose tags are kept as letters.
  private var isMarkup = false
  private var attributes: [String: String] = [:]

  /// Whether an entry was begun and not ended.
  var isInsideEntry: Bool { entry != nil }

  /// Takes the next event.
  /// - Returns: whether more are wanted.
  mutating func take(_ event: XMLEvent) -> Bool {
    switch event {
    case .start(let name, let namespace, let attributes):
      return start(name, namespace, attributes)
    case .text(let piece):
      if depthOfText != nil { text += isMarkup ? FeedParser.escaped(piece) : piece }
      return true
    case .end: return end()
    }
  }

  private mutating func start(
    _ name: String, _ namespace: String, _ attributes: [String: String]
  ) -> Bool {
    if path.isEmpty {
      root = name
      guard let format = Format(rawValue: name) else { return false }
      self.format = format
      if let language = attributes["xml:lang"] ?? attributes["lang"] {
        let datum = Article.Metadatum(language, field: field("xml:lang"))
        head.language = datum
      }
    }
    path.append(name)
    if depthOfText != nil {
      if isMarkup { text += "<\(name)>" }
      return true
    }
    switch name {
    case "item", "entry":
      entry = FeedEntry()
      if let language = attributes["xml:lang"] ?? attributes["lang"] {
        let datum = Article.Metadatum(language, field: field("xml:lang"))
        entry?.language = datum
      }
    case "outline":
      if let address = attributes["xmlUrl"] ?? attributes["xmlurl"] {
        outlines.append(
          FeedOutline(title: attributes["title"] ?? attributes["text"], address: address))
      }
    case "link" where attributes["href"] != nil: takeLink(attributes)
    // Media RSS has titles and descriptions of pictures.
    case _ where namespace.contains("/mrss") || namespace.contains("itunes"): break
    default:
      depthOfText = path.count
      text = ""
      isMarkup = attributes["type"] == "xhtml"
      self.attributes = attributes
      // Not every element with text is wanted; those that hold elements are entered.
      if !isLeaf(name) { depthOfText = nil }
    }
    return true
  }

  private mutating func end() -> Bool {
    guard let name = path.last else { return false }
    if let depth = depthOfText {
      if path.count > depth {
        if isMarkup { text += "</\(name)>" }
      } else {
        depthOfText = nil
        isMarkup = false
        takeText(name, text.contains { !$0.isWhitespace } ? text : nil)
      }
    }
    path.removeLast()
    guard name == "item" || name == "entry", let ended = entry else { return true }
    entry = nil
    entries.append(ended)
    return entries.count <= ItemCollector.limit
  }

  private mutating func takeText(_ name: String, _ text: String?) {
    guard let text else { return }
    let datum = Article.Metadatum(text, field: field(name))
    guard var entry else {
      if name == "title", path.count <= 3, head.title == nil { head.title = datum }
      if name == "language", head.language == nil { head.language = datum }
      return
    }
    let isOfSource = path.dropLast().last == "source"
    switch name {
    case "title" where isOfSource: entry.outlet = datum
    case "title": if entry.title == nil { entry.title = text }
    case "encoded", "content", "body", "fulltext": if entry.content == nil { entry.content = text }
    case "description", "summary": if entry.summary == nil { entry.summary = text }
    case "published", "pubDate", "issued": (entry.date, entry.isUpdate) = (datum, false)
    case "date": if entry.date == nil { entry.date = datum }
    // An entry's last change counts only where it says nothing of its first appearance.
    case "updated", "modified":
      if entry.date == nil, !isOfSource { (entry.date, entry.isUpdate) = (datum, true) }
    case "creator": if entry.author == nil { entry.author = datum }
    case "name":
      if entry.author == nil, !isOfSource {
        entry.author = Article.Metadatum(text, field: field("author"))
      }
    case "author": if entry.author == nil { entry.author = datum }
    case "link": if entry.address == nil { entry.address = datum }
    case "guid":
      if entry.address == nil, attributes["isPermaLink"] != "false" { entry.address = datum }
    case "source": entry.outlet = datum
    case "language": entry.language = datum
    default: break
    }
    self.entry = entry
  }

  private mutating func takeLink(_ attributes: [String: String]) {
    guard let address = attributes["href"], entry?.address == nil,
      attributes["rel"].map({ $0 == "alternate" }) ?? true
    else { return }
    let datum = Article.Metadatum(address, field: field("link"))
    entry?.address = datum
  }

  private func field(_ name: String) -> String { "\(format?.name ?? "") \(name)" }

  /// The elements whose text is taken; all others are entered.
  private func isLeaf(_ name: String) -> Bool {
    if entry == nil { return name == "title" || name == "language" }
    // Atom's author and source hold elements, RSS's hold a text.
    return name == "author" || name == "source" ? format != .feed : FeedParser.leaves.contains(name)
  }

  private static let leaves: Set<String> = [
    "title", "encoded", "content", "body", "fulltext", "description", "summary", "published",
    "pubDate", "issued", "date", "updated", "modified", "creator", "name", "link", "guid",
    "language",
  ]

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
