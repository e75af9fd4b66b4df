/// How the name of an original ends: by its first bytes, else by what the server or the file's own
/// name says, and only by endings of a list.
public enum OriginalEnding {
  /// The ending of a body, as in "html". `type` is its Content-Type line, foreign text; `file` is the
  /// name of a local file.
  public static func of(_ bytes: [UInt8], type: String? = nil, file: String? = nil) -> String {
    let head = bytes.prefix(512).drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }.prefix(16)
      .map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    let own = file.flatMap { name in
      name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() }
    }
    if let own, known.contains(own) { return own }
    if let sign = signs.first(where: { head.starts(with: $0.sign.utf8) }) { return sign.ending }
    let named = type?.prefix { $0 != ";" && $0 != " " }.lowercased() ?? ""
    return types[named] ?? "txt"
  }

  private static let signs: [(sign: String, ending: String)] = [
    ("%pdf-", "pdf"), ("<!doctype html", "html"), ("<html", "html"),
    ("<?xml", "xml"), ("<rss", "xml"), ("<feed", "xml"), ("<opml", "xml"),
  ]

  private static let types = [
    "text/html": "html", "application/xhtml+xml": "xhtml", "application/pdf": "pdf",
    "text/markdown": "md", "application/json": "json", "application/feed+json": "json",
    "application/xml": "xml", "text/xml": "xml", "application/rss+xml": "xml",
    "application/atom+xml": "xml", "message/rfc822": "eml", "multipart/related": "mhtml",
  ]

  private static let known: Set<String> = [
    "txt", "text", "md", "markdown", "html", "htm", "xhtml", "mhtml", "mht", "pdf", "eml", "mbox",
    "docx", "odt", "json", "jsonl", "csv", "tsv", "xml", "rss", "atom", "opml", "db",
  ]
}
