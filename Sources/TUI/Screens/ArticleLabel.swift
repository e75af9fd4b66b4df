import Model

/// How screens name an article.
enum ArticleLabel {
  /// Bytes of the first words that stand for a title: more than any column shows.
  private static let mostBytes = 160

  /// The title; where there is none, "(untitled)" and the first words of the prose.
  static func title(of article: Article) -> String {
    Wording.title(of: article, length: mostBytes)
  }

  /// The title; where that is no more than a file's name, the first words of the first article.
  static func title(of story: Story, in analysis: Analysis) -> String {
    Wording.title(of: story, in: analysis, length: mostBytes)
  }

  /// Who published it; the file's name where that is unknown.
  static func source(of article: Article) -> String {
    article.outlet?.value ?? fileName(article.file)
  }

  /// Who published it, for a column: the outlet is by what a newsroom tells sources apart; the author
  /// where that is unknown, then the file's name, unless it would be cut: the beginnings of names are
  /// often the same.
  static func source(of article: Article, width: Int) -> String {
    if let known = (article.outlet ?? article.byline)?.value { return known }
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
