import Model

/// One row of the library; it is its own identity, so that a selection outlives any change of order.
public enum LibraryRow: Hashable, Sendable {
  /// A story, by id.
  case story(String)
  /// An article of the story above it, or one that stands alone.
  case article(ArticleID)
  /// The line above files that are being read. A story's own line takes its place, so that its
  /// articles come where their files stood.
  case files
  /// A file that is still being read.
  case file(String)
  /// The line above articles that no other one tells the same of.
  case alone
  /// The line above articles that were read and not yet compared.
  case waiting
  /// Files that could not be read.
  case problems
}

/// The rows of the library in order, and where each stands.
struct LibraryRows: Sendable {
  let rows: [LibraryRow]
  /// Articles that are shown, those of folded stories among them.
  let articles: Int
  private let index: [LibraryRow: Int]

  static let none = LibraryRows(rows: [], articles: 0)

  private init(rows: [LibraryRow], articles: Int) {
    self.rows = rows
    self.articles = articles
    index = Dictionary(
      rows.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Files that are being read, by name.
  init(files: [String]) {
    self.init(rows: files.isEmpty ? [] : [.files] + files.map(LibraryRow.file), articles: 0)
  }

  /// Stories with their articles, then articles that stand alone or wait, then what could not be read.
  /// A selection leaves out what it does not show; problems are shown where nothing is filtered.
  init(_ findings: Findings, folded: Set<String>, selection: LibrarySelection) {
    var rows: [LibraryRow] = []
    var alone: [ArticleID] = []
    var count = 0
    for story in selection.stories(findings.analysis.stories) {
      let articles = selection.articles(story.articles)
      if story.articles.count < 2 {
        alone += articles
        continue
      }
      guard !articles.isEmpty else { continue }
      count += articles.count
      rows.append(.story(story.id))
      if !folded.contains(story.id) { rows += articles.map(LibraryRow.article) }
    }
    let waiting = selection.articles(
      findings.analysis.articles.map(\.id).filter { findings.storyIndex[$0] == nil })
    for (head, articles) in [(LibraryRow.alone, alone), (.waiting, waiting)] {
      if !articles.isEmpty { rows += [head] + articles.map(LibraryRow.article) }
      count += articles.count
    }
    if !selection.isFiltered, !findings.analysis.problems.isEmpty { rows.append(.problems) }
    self.init(rows: rows, articles: count)
  }

  var count: Int { rows.count }

  func index(of row: LibraryRow?) -> Int? { row.flatMap { index[$0] } }

  subscript(index: Int) -> LibraryRow? { rows.indices.contains(index) ? rows[index] : nil }
}
