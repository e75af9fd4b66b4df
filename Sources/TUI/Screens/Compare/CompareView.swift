import Model

/// Draws Compare.
enum CompareView {
  /// The parts of the screen from top to bottom; a part that has no room is empty.
  struct Parts {
    let head: Rect
    let text: Rect
    let rule: Rect
    let panel: Rect
  }

  static func parts(in state: AppState) -> Parts {
    let content = state.content
    let rows = content.size.rows
    let (head, rest) = content.splitTop(rows >= 16 ? 2 : rows >= 6 ? 1 : 0)
    // A third for the reasons, as much as they mostly need; the rest is for reading.
    let panelRows = rows >= 6 ? max(2, min(8, rows / 3)) : 0
    let (text, below) = rest.splitBottom(panelRows == 0 ? 0 : panelRows + 1)
    let (rule, panel) = below.splitTop(panelRows == 0 ? 0 : 1)
    return Parts(head: head, text: text, rule: rule, panel: panel)
  }

  static func draw(_ compare: CompareState, of state: AppState, into frame: inout Frame) {
    let parts = parts(in: state)
    let columns = compare.layout.columns
    CompareHead.draw(compare, state, columns, in: parts.head, into: &frame)
    drawText(compare, state, columns, in: parts.text, into: &frame)
    drawRule(compare, state, columns, in: parts.rule, into: &frame)
    guard !parts.panel.isEmpty else { return }
    let rows = ComparisonPanel.rows(compare, state, width: parts.panel.size.columns - 2)
    for (index, row) in rows.prefix(parts.panel.size.rows).enumerated() {
      let line = parts.panel.row + index
      frame.write(
        row, row: line, column: parts.panel.column + 1, limit: parts.panel.columns.upperBound)
      // What does not fit is a key away, and said to be.
      if index == parts.panel.size.rows - 1, rows.count > parts.panel.size.rows {
        let more = " \(state.signs.elision) Enter: all of it"
        frame.write(
          more, row: line, column: max(0, parts.panel.columns.upperBound - DisplayWidth.of(more)),
          role: .dim)
      }
    }
  }

  private static func drawText(
    _ compare: CompareState, _ state: AppState, _ columns: [Range<Int>], in rect: Rect,
    into frame: inout Frame
  ) {
    let layout = compare.layout
    if layout.lines.isEmpty, !rect.isEmpty {
      frame.write(
        state.isReading
          ? "Reading the articles"
          : compare.isWaiting ? "Aligning the articles" : "These articles hold no sentence.",
        role: .dim,
        row: rect.row, column: 1, limit: rect.columns.upperBound, signs: state.signs)
    }
    let cells = compare.articles.indices.map { ComparisonCells($0, compare, state) }
    let current = compare.row
    for row in rect.rows {
      if !layout.isStacked {
        for column in columns.dropFirst() {
          frame.write(state.signs.upright, row: row, column: column.lowerBound - 1, role: .border)
        }
      }
      for column in cells.indices where column < columns.count {
        let index = compare.top(of: column) + row - rect.row
        guard layout.lines.indices.contains(index) else { continue }
        let line = layout.lines[index]
        if let fold = line.fold {
          let all = rect.columns
          // Columns that scroll as one share the line of a fold.
          if compare.isApart || column == 0 {
            drawFold(
              fold, compare, state, at: row, in: compare.isApart ? columns[column] : all,
              into: &frame)
          }
        } else if let range = line.cells[column], let aligned = line.row {
          cells[column].draw(
            range, line: index, row: layout.rows[aligned], index: aligned, at: row,
            in: columns[column], into: &frame)
        }
      }
      let index = compare.top + row - rect.row
      if layout.lines.indices.contains(index), layout.lines[index].holds(current) {
        drawCursor(compare, state, columns, line: index, at: row, into: &frame)
      }
    }
  }

  /// Draws the line that stands for rows that are folded.
  private static func drawFold(
    _ fold: Range<Int>, _ compare: CompareState, _ state: AppState, at row: Int,
    in columns: Range<Int>, into frame: inout Frame
  ) {
    let limit = columns.upperBound
    let words = "\(state.signs.folded) \(compare.layout.words(ofFold: fold)) "
    let start = columns.lowerBound + 1
    frame.write(
      words, role: .dim, row: row, column: start, limit: limit, signs: state.signs)
    let end = min(limit, start + DisplayWidth.of(words))
    frame.write(
      String(repeating: state.signs.level, count: max(0, limit - end)), row: row, column: end,
      role: .border, limit: limit)
  }

  /// Marks one line of the current row in the focused column; its first line that is seen carries the
  /// sign and the hardware cursor.
  private static func drawCursor(
    _ compare: CompareState, _ state: AppState, _ columns: [Range<Int>], line: Int, at row: Int,
    into frame: inout Frame
  ) {
    let layout = compare.layout
    guard columns.indices.contains(compare.column) else { return }
    guard let aligned = layout.lines[line].row else {
      let column = compare.isApart ? columns[compare.column].lowerBound : 0
      frame.write(state.signs.selected, row: row, column: column, role: .selection)
      frame.cursor = (row, column)
      return
    }
    let start = layout.rows[aligned].firstLines[compare.column] ?? layout.rows[aligned].start
    let isFirst = line == max(start, compare.top)
    guard isFirst || !layout.isStacked || layout.lines[line].cells[compare.column] != nil else {
      return
    }
    let column = columns[compare.column].lowerBound
    frame.write(isFirst ? state.signs.selected : " ", row: row, column: column, role: .selection)
    if isFirst { frame.cursor = (row, column) }
  }

  private static func drawRule(
    _ compare: CompareState, _ state: AppState, _ columns: [Range<Int>], in rect: Rect,
    into frame: inout Frame
  ) {
    guard !rect.isEmpty else { return }
    frame.write(
      String(repeating: state.signs.level, count: rect.size.columns), row: rect.row, column: 0,
      role: .border)
    if !compare.layout.isStacked {
      for column in columns.dropFirst() {
        frame.write(
          state.signs.meeting, row: rect.row, column: column.lowerBound - 1, role: .border)
      }
    }
    let labels = ComparisonPanel.labels(compare, state)
    let end = frame.write(
      labels.left.row, row: rect.row, column: rect.column, limit: rect.columns.upperBound)
    let right = rect.columns.upperBound - DisplayWidth.of(labels.right.string)
    guard right >= end else { return }
    if let question = state.findings.comparison(compare.comparison), compare.link == nil {
      let story = ReviewLabel.ofStory(question.story, in: state)
      if end + DisplayWidth.of(story) <= right {
        frame.write(story, row: rect.row, column: end, role: .dim)
      }
    }
    frame.write(labels.right.row, row: rect.row, column: right, limit: rect.columns.upperBound)
  }
}

extension Findings {
  /// The short name of an article in Compare. Articles of several stories are counted from the left,
  /// for each story has an A.
  func sigil(_ article: ArticleID, in compare: CompareState) -> String {
    if Set(compare.articles.map { storyIndex[$0] }).count == 1, let sigil = sigils[article] {
      return sigil
    }
    return compare.articles.firstIndex(of: article).map(Story.sigil) ?? sigils[article] ?? "?"
  }
}

extension CompareState {
  /// The short name of an article; one that is not shown stands in brackets.
  func shownSigil(_ article: ArticleID, in state: AppState) -> StyledText {
    let sigil = state.findings.sigil(article, in: self)
    return articles.contains(article) ? StyledText(sigil, .sigil) : StyledText("(\(sigil))", .dim)
  }
}
