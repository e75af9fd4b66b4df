/// What a file is for, told from its name, or from its first bytes.
enum FileKind: Hashable {
  /// Plain text or Markdown.
  case article
  /// A page of the web.
  case page
  /// A table of articles, a row each: CSV, TSV.
  case table
  /// Articles as lines of JSON, an object each.
  case recordLines
  /// A JSON document that may hold articles.
  case record
  /// A feed, or a list of feeds, as XML.
  case feed
  /// One mail.
  case mail
  /// A box of mails.
  case mailbox
  /// A page with its pictures in one file.
  case webArchive
  /// The cache of a feed reader.
  case feedCache
  /// Pages as they are printed.
  case pdf
  /// The document of a word processor.
  case office(OfficeFormat)
  /// A kind of article that cannot be read yet, as in "pdf".
  case unsupported(String)
  /// Anything else: pictures, scripts, a README.
  case other

  /// Whether a file of this kind holds one article, or is refused for what its first bytes say.
  var isOneArticle: Bool {
    switch self {
    case .article, .page, .feedCache, .unsupported, .other: true
    case .table, .recordLines, .record, .feed, .mail, .mailbox, .webArchive, .pdf, .office: false
    }
  }

  /// The kind of a file in a folder, by its name; case is ignored.
  init(name: [UInt8]) {
    let lower = name.map(FileKind.lowered)
    guard let dot = lower.lastIndex(of: 0x2E), dot > 0 else {
      self = .other
      return
    }
    let ending = String(decoding: lower[(dot + 1)...], as: UTF8.self)
    // "README.md" and "readme.en.md" speak about a folder; they are no news.
    let stem = lower.prefix { $0 != 0x2E }
    if FileKind.stemLengths.contains(stem.count),
      FileKind.aboutFolders.contains(String(decoding: stem, as: UTF8.self))
    {
      self = .other
    } else if lower.elementsEqual("cache.db".utf8) {
      self = .feedCache
    } else if let kind = FileKind.readable[ending] {
      self = kind
    } else if FileKind.unreadable.contains(ending) {
      self = .unsupported(ending)
    } else {
      self = .other
    }
  }

  /// The kind of a file that was named, by the last part of its path.
  init(path: [UInt8]) {
    self.init(name: Array(path.split(separator: 0x2F).last ?? []))
  }

  /// The kind that the first bytes give away, whatever the name; nil for what may be text.
  init?(magic bytes: [UInt8]) {
    // Every file is asked, and nearly every one begins with a letter.
    guard let first = bytes.first(where: { $0 > 0x20 && ![0xEF, 0xBB, 0xBF].contains($0) }),
      FileKind.firstBytes.contains(first)
    else { return nil }
    let space: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF]
    let head = bytes.prefix(512).drop { space.contains($0) }.prefix(16).map(FileKind.lowered)
    if FileKind.isPage(bytes) {
      self = .page
      return
    }
    let signs: [(String, FileKind)] = [
      ("%pdf-", .pdf), ("<?xml", .feed), ("<rss", .feed), ("<feed", .feed), ("<rdf:rdf", .feed),
      ("<opml", .feed), ("sqlite format 3\0", .feedCache), ("{\\rtf", .unsupported("rtf")),
    ]
    if let sign = signs.first(where: { head.starts(with: $0.0.utf8) }) {
      self = sign.1
    } else if bytes.starts(with: "PK\u{3}\u{4}".utf8) {
      self = OfficeFormat(bytes).map { .office($0) } ?? .unsupported("zip")
    } else {
      return nil
    }
  }

  /// Whether the first bytes open a page: its type or its first element, behind white space, comments
  /// and an XML declaration.
  private static func isPage(_ bytes: [UInt8]) -> Bool {
    // UTF-16 is looked at by every other byte.
    let isWide =
      bytes.prefix(2).elementsEqual([0xFF, 0xFE]) || bytes.prefix(2).elementsEqual([0xFE, 0xFF])
    // Most files are plain text, which the first letter tells.
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard isWide || bytes.dropFirst(mark).first(where: { $0 > 0x20 }) == UInt8(ascii: "<") else {
      return false
    }
    let head = bytes.prefix(4096).filter { !isWide || $0 != 0 && $0 < 0x80 }.map(FileKind.lowered)
    var rest = head.drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }
    while true {
      let end: String
      if rest.starts(with: "<!--".utf8) {
        end = "-->"
      } else if rest.starts(with: "<?xml".utf8) {
        end = "?>"
      } else {
        break
      }
      guard let close = rest.firstRange(of: Array(end.utf8)) else { return false }
      rest = rest[close.upperBound...].drop { $0 <= 0x20 }
    }
    func opens(with name: String) -> Bool {
      let next = rest.dropFirst(name.utf8.count).first
      return rest.starts(with: name.utf8) && (next == 0x3E || next.map { $0 <= 0x20 } == true)
    }
    if wholes.contains(where: opens) { return true }
    return elements.contains(where: opens) && !hasMarkdown(rest)
  }

  /// Whether a paragraph begins with no tag: Markdown may open with an element of HTML and go on
  /// below an empty line.
  private static func hasMarkdown(_ head: ArraySlice<UInt8>) -> Bool {
    var breaks = 0
    for byte in head where byte != 0x0D && byte != 0x20 && byte != 0x09 {
      if byte == 0x0A {
        breaks += 1
      } else {
        if breaks > 1, byte != UInt8(ascii: "<") { return true }
        breaks = 0
      }
    }
    return false
  }

  /// The first bytes of all that `init(magic:)` knows: of pages also those of UTF-16.
  private static let firstBytes: [UInt8] = [0x3C, 0x25, 0x53, 0x73, 0x7B, 0x50, 0xFE, 0xFF]

  private static let wholes = ["<!doctype html", "<html", "<head", "<body"]
  private static let elements = [
    "<title", "<meta", "<article", "<main", "<div",
    "<section", "<table", "<center", "<h1", "<h2", "<p", "<header", "<link",
  ]
  private static let readable: [String: FileKind] = [
    "txt": .article, "text": .article, "md": .article, "markdown": .article,
    "csv": .table, "tsv": .table, "tab": .table, "jsonl": .recordLines, "ndjson": .recordLines,
    "json": .record, "rss": .feed, "atom": .feed, "xml": .feed, "rdf": .feed, "opml": .feed,
    "eml": .mail, "mbox": .mailbox, "mhtml": .webArchive, "mht": .webArchive, "pdf": .pdf,
    "docx": .office(.docx), "odt": .office(.odt), "html": .page, "htm": .page, "xhtml": .page,
    "xht": .page, "shtml": .page,
  ]
  private static let unreadable: Set<String> = [
    "doc", "epub", "rtf",
  ]
  private static let aboutFolders: Set<String> = [
    "readme", "license", "licence", "changelog",
    // What this program exports, where the reader keeps the name that it offers.
    "rashomon",
  ]

  /// Most names are longer, and need not be looked up.
  private static let stemLengths = 6...9

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
