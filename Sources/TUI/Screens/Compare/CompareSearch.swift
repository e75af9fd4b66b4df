import Model

/// Searching Compare, and pointing into it.
extension CompareState {
  /// Searches every column, from the current row on; says which match is looked at.
  mutating func search(_ query: SearchQuery, in state: AppState) -> String? {
    let start = row.map { unfolded.rows[$0].start } ?? 0
    var hits: [(line: Int, column: Int, hit: TextHit)] = []
    for (column, article) in articles.enumerated() {
      guard let text = state.findings.analysis.article(article)?.text else { continue }
      for range in query.ranges(in: text.bytes) {
        guard let line = unfolded.line(column: column, offset: range.start) else { continue }
        hits.append((line, column, TextHit(article: article, range: range)))
      }
    }
    hits.sort { ($0.line, $0.column, $0.hit.range) < ($1.line, $1.column, $1.hit.range) }
    search = Search(
      query, hits: hits.map(\.hit), startingAt: hits.firstIndex { $0.line >= start } ?? 0)
    guard let search else { return nil }
    goTo(search.hit, in: state)
    return search.label
  }

  mutating func match(by step: Int, in state: inout AppState) {
    search?.move(by: step)
    guard let search else { return }
    goTo(search.hit, in: state)
    state.tell(search.label)
  }

  /// Puts the cursor on words of an article, and opens the fold they lie in.
  mutating func goTo(_ hit: TextHit, in state: AppState) {
    reveal(hit.article, offset: hit.range.start)
    focus = hit.article
    cursor = Place(article: hit.article, offset: hit.range.start)
    guard let line = layout.line(column: column, offset: hit.range.start) else { return }
    show(lines: line..<(line + 1), in: state)
  }

  /// Gives the keys to the column and row that were clicked.
  mutating func click(row: Int, column: Int, in state: AppState) {
    let text = CompareView.parts(in: state).text
    let clickedColumn =
      layout.isStacked ? 0 : layout.columns.lastIndex { $0.lowerBound <= column } ?? 0
    let line = top(of: clickedColumn) + row - text.row
    guard text.rows.contains(row), layout.lines.indices.contains(line),
      let clicked = layout.lines[line].row ?? layout.lines[line].fold?.lowerBound
    else { return }
    if !layout.isStacked {
      focus = articles[clickedColumn]
    } else if let index = layout.lines[line].cells.firstIndex(where: { $0 != nil }) {
      focus = articles[index]
    }
    isExtending = false
    move(toRow: clicked, in: state)
  }
}
