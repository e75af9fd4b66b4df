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

/// The rows of the library in order. Where a row stands is looked for from where it stood: a table of
/// all would cost ten times what the rows cost.
struct LibraryRows: Sendable {
  let rows: [LibraryRow]
  /// Articles that are shown, those of folded stories among them.
  let articles: Int

  static let none = LibraryRows(rows: [], articles: 0)

  private init(rows: [LibraryRow], articles: Int) {
    self.rows = rows
    self.articles = articles
  }

  /// Files that are being read, by name; the articles of those that were read already stand in their
  /// place.
  init(files: ArraySlice<String>, articles: [Article]) {
    guard !files.isEmpty || !articles.isEmpty else {
      self = .none
      return
    }
    var rows: [LibraryRow] = []
    rows.reserveCapacity(articles.count + files.count + 1)
    rows.append(files.isEmpty ? .waiting : .files)
    rows += articles.lazy.map { .article($0.id) }
    rows += files.lazy.map { .file($0) }
    self.init(rows: rows, articles: articles.count)
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
    let isWhole = findings.storyIndex.count == findings.analysis.articles.count
    let waiting =
      isWhole
      ? []
      : selection.articles(
        findings.analysis.articles.map(\.id).filter { findings.storyIndex[$0] == nil })
    for (head, articles) in [(LibraryRow.alone, alone), (.waiting, waiting)] {
      if !articles.isEmpty { rows += [head] + articles.map(LibraryRow.article) }
      count += articles.count
    }
    if !selection.isFiltered, !findings.analysis.problems.isEmpty { rows.append(.problems) }
    self.init(rows: rows, articles: count)
  }

  var count: Int { rows.count }

  /// Where a row stands, nil where it is not there.
  /// - Complexity: linear in how far that is from `start`.
  func index(of row: LibraryRow?, near start: Int = 0) -> Int? {
    guard let row, !rows.isEmpty else { return nil }
    let start = max(0, min(start, rows.count - 1))
    for distance in 0..<max(start + 1, rows.count - start) {
      if start + distance < rows.count, rows[start + distance] == row { return start + distance }
      if start >= distance, rows[start - distance] == row { return start - distance }
    }
    return nil
  }

  subscript(index: Int) -> LibraryRow? { rows.indices.contains(index) ? rows[index] : nil }
}
