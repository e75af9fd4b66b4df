/// What a file is for, told from its name, or from its first bytes.
enum FileKind: Hashable {
  /// Plain text or Markdown.
  case article
  /// A page of the web.
  case page
  /// A kind of article that cannot be read yet, as in "pdf".
  case unsupported(String)
  /// Anything else: pictures, scripts, a README.
  case other

  /// The kind of a file in a folder, by its name; case is ignored.
  init(name: [UInt8]) {
    let lower = name.map(FileKind.lowered)
    guard let dot = lower.lastIndex(of: 0x2E), dot > 0 else {
      self = .other
      return
    }
    let ending = String(decoding: lower[(dot + 1)...], as: UTF8.self)
    // "README.md" and "readme.en.md" speak about a folder; they are no news.
    let stem = String(decoding: lower.prefix { $0 != 0x2E }, as: UTF8.self)
    if FileKind.aboutFolders.contains(stem) {
      self = .other
    } else if FileKind.readable.contains(ending) {
      self = .article
    } else if FileKind.pages.contains(ending) {
      self = .page
    } else if FileKind.unreadable.contains(ending) {
      self = .unsupported(ending)
    } else {
      self = .other
    }
  }

  /// The kind that the first bytes give away, whatever the name; nil for what may be text.
  init?(magic bytes: [UInt8]) {
    let space: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF]
    let head = bytes.prefix(512).drop { space.contains($0) }.prefix(16).map(FileKind.lowered)
    if FileKind.isPage(bytes) {
      self = .page
      return
    }
    let signs = [
      ("%pdf-", "pdf"), ("pk\u{3}\u{4}", "zip"), ("<?xml", "xml"), ("{\\rtf", "rtf"),
    ]
    guard let sign = signs.first(where: { head.starts(with: $0.0.utf8) }) else { return nil }
    self = .unsupported(sign.1)
  }

  /// Whether the first bytes open a page: its type or its first element, behind white space, comments
  /// and an XML declaration.
  private static func isPage(_ bytes: [UInt8]) -> Bool {
    // UTF-16 is looked at by every other byte.
    let isWide =
      bytes.prefix(2).elementsEqual([0xFF, 0xFE]) || bytes.prefix(2).elementsEqual([0xFE, 0xFF])
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
    return elements.contains { name in
      let next = rest.dropFirst(name.utf8.count).first
      return rest.starts(with: name.utf8) && (next == 0x3E || next.map { $0 <= 0x20 } == true)
    }
  }

  private static let elements = [
    "<!doctype html", "<html", "<head", "<body", "<title", "<meta", "<article", "<main", "<div",
    "<section", "<table", "<center", "<h1", "<h2", "<p", "<header", "<link",
  ]
  private static let pages: Set<String> = ["html", "htm", "xhtml", "xht", "shtml"]
  private static let readable: Set<String> = ["txt", "text", "md", "markdown"]
  private static let unreadable: Set<String> = [
    "mhtml", "pdf", "eml", "docx", "odt", "epub", "xml", "rss",
  ]
  private static let aboutFolders: Set<String> = [
    "readme", "license", "licence", "changelog",
    // What this program exports, where the reader keeps the name that it offers.
    "rashomon",
  ]

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
