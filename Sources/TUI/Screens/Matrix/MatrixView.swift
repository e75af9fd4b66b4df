import Model

/// Draws the matrix of a story. Only what is seen is drawn.
enum MatrixView {
  /// The parts of the screen.
  static func parts(in state: AppState) -> TableParts {
    let rows = state.content.size.rows
    return TableParts(
      of: state.content, panelRows: rows >= 30 ? 6 : rows >= 20 ? 4 : rows >= 8 ? 2 : 0)
  }

  static func draw(_ matrix: MatrixState, of state: AppState, into frame: inout Frame) {
    let parts = parts(in: state)
    let columns = MatrixColumns(
      width: parts.list.size.columns, sources: matrix.sources.count, widest: matrix.widest)
    drawTitle(matrix, state, in: parts.title, into: &frame)
    drawHeads(matrix, state, columns, in: parts.head, into: &frame)
    for row in parts.list.rows {
      let index = matrix.top + row - parts.list.row
      guard matrix.lines.indices.contains(index) else { break }
      let line = Rect(row: row, column: 0, rows: 1, columns: parts.list.size.columns)
      draw(
        matrix.lines[index], isSelected: index == matrix.selectedIndex, matrix, state, columns,
        in: line, into: &frame)
    }
    if matrix.lines.isEmpty { drawEmpty(matrix, state, in: parts.list, into: &frame) }
    MatrixPanel.drawRule(matrix, state, columns, in: parts.rule, into: &frame)
    MatrixPanel.draw(matrix, state, in: parts.panel, into: &frame)
    SignLegend.draw(MatrixPanel.legend(state.signs), in: parts.legend, into: &frame)
  }

  private static func drawEmpty(
    _ matrix: MatrixState, _ state: AppState, in rect: Rect, into frame: inout Frame
  ) {
    guard !rect.isEmpty else { return }
    frame.write(
      StyledText(nothing(matrix, state), .dim).rows(width: rect.size.columns - 2), in: rect)
  }

  /// What is told where no comparison is shown.
  static func nothing(_ matrix: MatrixState, _ state: AppState) -> String {
    if state.isReading { return "Reading the articles" }
    switch matrix.shown {
    case .unreviewed: return "Everything flagged is reviewed. f shows the rest."
    case .all: return "Nothing was compared in this story."
    case .flagged, .conflicts:
      return "No conflict or tension found in this story. f shows what agrees."
    }
  }

  private static func drawTitle(
    _ matrix: MatrixState, _ state: AppState, in line: Rect, into frame: inout Frame
  ) {
    let dot = " \(state.signs.dot) "
    let isNarrow = line.size.columns < 60
    let shown = isNarrow ? matrix.shown.short : matrix.shown.rawValue
    let order = isNarrow ? matrix.order.short : matrix.order.name
    let story = state.findings.story(matrix.story)
    TitleLine.draw(
      "Matrix", about: story.map { ArticleLabel.title(of: $0, in: state.findings.analysis) } ?? "",
      // In a narrow window the story's title gives way to what is shown and in which order.
      summary: { _ in "\(matrix.lines.count) \(shown)\(dot)by \(order)" }, in: line,
      signs: state.signs, into: &frame)
  }

  /// The sources above their columns, and how many stand on either side of those shown.
  private static func drawHeads(
    _ matrix: MatrixState, _ state: AppState, _ columns: MatrixColumns, in line: Rect,
    into frame: inout Frame
  ) {
    guard !line.isEmpty else { return }
    let limit = line.columns.upperBound
    let seen = matrix.left..<min(matrix.sources.count, matrix.left + columns.shown)
    let count = matrix.sources.count
    let range =
      seen.count == count
      ? ArticleLabel.count(count, "source", "sources")
      : seen.count == 1
        ? "source \(seen.upperBound) of \(count)"
        : "sources \(seen.lowerBound + 1)-\(seen.upperBound) of \(count)"
    frame.write(
      range, role: .dim, row: line.row, column: MatrixColumns.margin, limit: columns.question,
      signs: state.signs)
    frame.write(
      state.signs.upright, row: line.row, column: columns.line, role: .border, limit: limit)
    for (place, index) in seen.enumerated() {
      let article = matrix.sources[index]
      let isFocused = index == matrix.column
      let start = columns.start(of: place)
      let end = min(limit, start + columns.cell)
      let sigil = state.findings.sigils[article] ?? "?"
      // The sign stands before the cell, in the blank between two.
      if isFocused {
        frame.write(
          state.signs.selected, row: line.row, column: start - 1, role: .selection, limit: limit)
      }
      let at = frame.write(
        sigil + " ", row: line.row, column: start, role: isFocused ? .selection : .sigil, limit: end
      )
      let source = state.findings.analysis.article(article).map(ArticleLabel.source) ?? ""
      frame.write(
        source, role: isFocused ? .selection : .text, row: line.row, column: at, limit: end,
        signs: state.signs)
    }
  }

  private static func draw(
    _ line: MatrixLine, isSelected: Bool, _ matrix: MatrixState, _ state: AppState,
    _ columns: MatrixColumns, in rect: Rect, into frame: inout Frame
  ) {
    let row = rect.row
    let limit = rect.columns.upperBound
    let signs = state.signs
    let relation = line.comparison.relation
    if isSelected {
      frame.write(signs.selected, row: row, column: 0, role: .selection, limit: columns.question)
    }
    frame.write(
      signs.exactSign(of: relation), row: row, column: 1,
      role: ComparisonCells.role(of: relation, isCurrent: false), limit: columns.question)
    if state.marks.isReviewed(line.comparison) {
      frame.write(signs.reviewed, row: row, column: 2, role: .marked, limit: columns.question)
    }
    frame.write(
      line.question, role: isSelected ? .selection : .text, row: row, column: MatrixColumns.margin,
      limit: columns.question, signs: signs)
    frame.write(signs.upright, row: row, column: columns.line, role: .border, limit: limit)
    for place in 0..<columns.shown {
      let index = matrix.left + place
      guard line.cells.indices.contains(index) else { break }
      let start = columns.start(of: place)
      let isCurrent = isSelected && index == matrix.column
      draw(
        line.cells[index], isCurrent: isCurrent, row: row, column: start,
        label: start + matrix.signs,
        limit: min(limit, start + columns.cell), signs, into: &frame)
      if isCurrent { frame.cursor = start < limit ? (row, start) : (row, 0) }
    }
  }

  private static func draw(
    _ cell: MatrixLine.Cell, isCurrent: Bool, row: Int, column: Int, label: Int, limit: Int,
    _ signs: Signs, into frame: inout Frame
  ) {
    guard let relation = cell.relation else {
      frame.write(
        signs.silent, row: row, column: column, role: isCurrent ? .selection : .dim, limit: limit)
      return
    }
    let role = ComparisonCells.role(of: relation, isCurrent: isCurrent)
    frame.write(signs.exactSign(of: relation), row: row, column: column, role: role, limit: limit)
    if cell.isCopied {
      frame.write(signs.copied, row: row, column: column + 1, role: .dim, limit: limit)
    }
    let isFlagged = relation <= .tension
    frame.write(
      cell.label, role: isCurrent ? .selection : isFlagged ? role : .text, row: row,
      column: label, limit: limit, signs: signs)
  }
}
