import Model

/// How screens name an article.
enum ArticleLabel {
  /// The title; where there is none, "(untitled)" and the first words of the prose.
  static func title(of article: Article) -> String {
    if let title = article.title?.value, !title.isEmpty { return title }
    return firstWords(of: article).map { "(untitled) \($0)" } ?? "(untitled)"
  }

  /// The title; where that is no more than a file's name, the first words of the first article.
  static func title(of story: Story, in analysis: Analysis) -> String {
    guard let first = story.articles.first.flatMap(analysis.article), story.title == first.file
    else { return story.title }
    return firstWords(of: first) ?? story.title
  }

  /// The first words of the prose in quotation marks; nil where there is none.
  private static func firstWords(of article: Article) -> String? {
    guard let prose = article.blocks.first(where: \.isProse) else { return nil }
    // 160 bytes hold more words than any column shows; a cut scalar at the end is not seen.
    let start = prose.range.start
    let words = article.text[TextRange(start, min(prose.range.end, start + 160))]
    return "\"\(words)\""
  }

  /// Who published it; the file's name where that is unknown.
  static func source(of article: Article) -> String {
    article.outlet?.value ?? fileName(article.file)
  }

  /// Who wrote or published it, for a column; where that is unknown the file's name, unless it would
  /// be cut: the beginnings of names are often the same.
  static func author(of article: Article, width: Int) -> String {
    if let known = (article.byline ?? article.outlet)?.value { return known }
    let name = fileName(article.file)
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    return [name, stem].first { DisplayWidth.of($0) <= width } ?? ""
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

  /// What an article repeats, as in "as A, 93 %"; nil where it is an account of its own.
  static func reprint(_ article: ArticleID, in findings: Findings) -> String? {
    guard let reprint = findings.story(of: article)?.reprint(article) else { return nil }
    return Wording.label(reprint, original: findings.sigils[reprint.original] ?? "")
  }

  /// How many sources a story has, and how many of them are texts of their own: a reprint is no
  /// further witness.
  static func sources(of story: Story) -> String {
    let sources = count(story.articles.count, "source", "sources")
    guard !story.reprints.isEmpty else { return sources }
    let texts = count(story.articles.count - story.reprints.count, "text", "texts")
    return "\(sources), \(texts)"
  }

  /// A number with its noun, as in "1 story" and "5 stories".
  static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }
}
