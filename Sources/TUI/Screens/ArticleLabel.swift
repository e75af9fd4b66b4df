import Model

/// How screens name an article.
enum ArticleLabel {
  /// The title; where there is none, "(untitled)" and the first words of the prose.
  static func title(of article: Article) -> String {
    if let title = article.title?.value, !title.isEmpty { return title }
    guard let prose = article.blocks.first(where: \.isProse) else { return "(untitled)" }
    // 160 bytes hold more words than any column shows; a cut scalar at the end is not seen.
    let start = prose.range.start
    let words = article.text[TextRange(start, min(prose.range.end, start + 160))]
    return "(untitled) \"\(words)\""
  }

  /// Who published it; the file's name where that is unknown.
  static func source(of article: Article) -> String {
    article.outlet?.value ?? fileName(article.file)
  }

  /// The part of a path after its last slash.
  static func fileName(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The date in a column: inferred dates carry "~".
  static func shortDate(_ dateline: Dateline?) -> String {
    guard let dateline, let value = dateline.value else { return "?" }
    return dateline.basis == .inferred ? "~" + value : value
  }

  /// The date with the word for how it is known.
  static func date(_ dateline: Dateline?) -> String {
    guard let dateline, let value = dateline.value else { return "date unknown" }
    return "\(value) (\(dateline.basis.rawValue))"
  }

  /// A number with its noun, as in "1 story" and "5 stories".
  static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }
}
