/// What a file is for, told from its name, or from its first bytes.
enum FileKind: Hashable {
  /// Plain text or Markdown.
  case article
  /// A table of articles, a row each: CSV, TSV.
  case table
  /// Articles as lines of JSON, an object each.
  case recordLines
  /// A JSON document that may hold articles.
  case record
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
    } else if let kind = FileKind.readable[ending] {
      self = kind
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
    let signs = [
      ("%pdf-", "pdf"), ("pk\u{3}\u{4}", "zip"), ("<!doctype html", "html"), ("<html", "html"),
      ("<?xml", "xml"), ("{\\rtf", "rtf"),
    ]
    guard let sign = signs.first(where: { head.starts(with: $0.0.utf8) }) else { return nil }
    self = .unsupported(sign.1)
  }

  private static let readable: [String: FileKind] = [
    "txt": .article, "text": .article, "md": .article, "markdown": .article,
    "csv": .table, "tsv": .table, "tab": .table, "jsonl": .recordLines, "ndjson": .recordLines,
    "json": .record,
  ]
  private static let unreadable: Set<String> = [
    "html", "htm", "mhtml", "pdf", "eml", "docx", "odt", "epub", "xml", "rss",
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
