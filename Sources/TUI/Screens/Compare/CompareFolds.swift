import Model

/// Folding what agrees.
extension CompareState {
  /// Whether the reader folded a row that may be folded: what is flagged never is.
  func isFolded(_ row: Int) -> Bool {
    !flags.rows.contains(row) && places(inRow: row).contains(where: folded.contains)
  }

  /// Whether the current row is folded away.
  var isOnFold: Bool { row.map { layout.rows[$0].isFolded } ?? false }

  /// The longest runs of rows that all pass a test, in order.
  func runs(where test: (Int) -> Bool) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for row in unfolded.rows.indices where test(row) {
      if let last = runs.last, last.upperBound == row {
        runs[runs.count - 1] = last.lowerBound..<(row + 1)
      } else {
        runs.append(row..<(row + 1))
      }
    }
    return runs
  }

  /// Where the cells of a row begin, by which a fold outlives another layout.
  func places(inRow row: Int) -> [Place] {
    unfolded.rows[row].sentences.enumerated().compactMap { column, sentences in
      sentences.first.map { Place(article: articles[column], offset: $0.range.start) }
    }
  }

  /// Folds the run of rows without a conflict or tension around a row, or opens the fold there.
  mutating func toggleFold(at row: Int, in state: AppState) {
    if layout.rows[row].isFolded { return reveal(row: row) }
    guard let run = runs(where: { !flags.rows.contains($0) }).first(where: { $0.contains(row) })
    else { return }
    close([run], in: state)
  }

  /// Folds everything that holds no conflict or tension. A run of a single line stays: its fold would
  /// be as long and say less.
  mutating func foldAll(in state: AppState) {
    close(
      runs { !flags.rows.contains($0) }.filter { run in
        unfolded.rows[run.upperBound - 1].end - unfolded.rows[run.lowerBound].start > 1
      }, in: state)
  }

  /// Opens every fold.
  mutating func unfoldAll(in state: AppState) {
    let line = lineOfRow
    folded = []
    fold()
    keepRow(at: line, in: state)
  }

  private mutating func close(_ runs: [Range<Int>], in state: AppState) {
    let line = lineOfRow
    for row in runs.joined() { folded.formUnion(places(inRow: row)) }
    fold()
    keepRow(at: line, in: state)
  }

  /// Opens the fold that a row lies in.
  mutating func reveal(row: Int) {
    guard layout.rows.indices.contains(row), layout.rows[row].isFolded else { return }
    for row in layout.rows(with: row) { folded.subtract(places(inRow: row)) }
    fold()
  }

  /// Opens the fold that words lie in.
  mutating func reveal(_ article: ArticleID, offset: Int) {
    guard !folded.isEmpty, let column = articles.firstIndex(of: article),
      let row = layout.row(column: column, offset: offset)
    else { return }
    reveal(row: row)
  }

  /// Scrolls so that the current row stands on a line of the window.
  mutating func keepRow(at line: Int, in state: AppState) {
    top += lineOfRow - line
    clamp(in: state)
    guard let row else { return }
    show(lines: layout.rows[row].start..<layout.rows[row].end, in: state)
  }
}
