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
  /// A file that could not be read, by its index among the problems.
  case problem(Int)
}

/// The rows of the library in order, and where each stands.
struct LibraryRows: Sendable {
  let rows: [LibraryRow]
  private let index: [LibraryRow: Int]

  static let none = LibraryRows(rows: [])

  private init(rows: [LibraryRow]) {
    self.rows = rows
    index = Dictionary(
      rows.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Files that are being read, by name.
  init(files: [String]) {
    self.init(rows: files.isEmpty ? [] : [.files] + files.map(LibraryRow.file))
  }

  /// Stories with their articles, then articles that stand alone, then what could not be read.
  init(_ findings: Findings, folded: Set<String>) {
    var rows: [LibraryRow] = []
    var alone: [LibraryRow] = []
    for story in findings.analysis.stories {
      if story.articles.count < 2 {
        alone += story.articles.map(LibraryRow.article)
        continue
      }
      rows.append(.story(story.id))
      if !folded.contains(story.id) { rows += story.articles.map(LibraryRow.article) }
    }
    alone += findings.analysis.articles.map(\.id).filter { findings.storyIndex[$0] == nil }
      .map(LibraryRow.article)
    if !alone.isEmpty { rows += [.alone] + alone }
    rows += findings.analysis.problems.indices.map(LibraryRow.problem)
    self.init(rows: rows)
  }

  var count: Int { rows.count }

  func index(of row: LibraryRow?) -> Int? { row.flatMap { index[$0] } }

  subscript(index: Int) -> LibraryRow? { rows.indices.contains(index) ? rows[index] : nil }
}
