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
    let columns = CompareLayout.columns(compare.articles.count, width: state.size.columns)
    drawHead(compare, state, columns, in: parts.head, into: &frame)
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
        let more = " \(state.signs.cut) Enter: all of it"
        frame.write(
          more, row: line, column: max(0, parts.panel.columns.upperBound - DisplayWidth.of(more)),
          role: .dim)
      }
    }
  }

  private static func drawHead(
    _ compare: CompareState, _ state: AppState, _ columns: [Range<Int>], in rect: Rect,
    into frame: inout Frame
  ) {
    guard !rect.isEmpty else { return }
    frame.fill(rect, role: .title)
    let analysis = state.findings.analysis
    let articles = compare.articles.compactMap(analysis.article)
    if compare.layout.isStacked {
      let dot = " \(state.signs.dot) "
      let names = articles.map {
        state.findings.sigil($0.id, in: compare) + " " + ArticleLabel.title(of: $0)
      }
      let room = max(1, (rect.size.columns - 2) / max(1, names.count) - DisplayWidth.of(dot))
      var column = rect.column + 1
      for (index, name) in names.enumerated() {
        if index > 0 { column = frame.write(dot, row: rect.row, column: column, role: .title) }
        let limit = min(column + room, rect.columns.upperBound)
        if index == compare.column {
          frame.write(state.signs.selected, row: rect.row, column: column - 1, role: .title)
        }
        frame.write(
          name, role: .title, row: rect.row, column: column, limit: limit, signs: state.signs)
        column = min(limit, column + DisplayWidth.of(name))
      }
      if rect.size.rows > 1 {
        let dates = articles.map {
          state.findings.sigil($0.id, in: compare) + " "
            + ArticleLabel.date(analysis.datelines[$0.id])
        }
        frame.write(
          dates.joined(separator: dot), role: .title, row: rect.row + 1, column: rect.column + 1,
          limit: rect.columns.upperBound, signs: state.signs)
      }
      return
    }
    for (index, article) in articles.enumerated() where index < columns.count {
      let limit = columns[index].upperBound
      let sign = index == compare.column ? state.signs.selected : " "
      let sigil = state.findings.sigil(article.id, in: compare)
      let start = frame.write(
        "\(sign)\(sigil)  ", row: rect.row, column: columns[index].lowerBound,
        role: .title, limit: limit)
      frame.write(
        ArticleLabel.title(of: article), role: .title,
        row: rect.row, column: start, limit: limit, signs: state.signs)
      if rect.size.rows > 1 {
        let source =
          "\(ArticleLabel.date(analysis.datelines[article.id])) \(state.signs.dot) \(ArticleLabel.source(of: article))"
        frame.write(
          source, role: .title, row: rect.row + 1, column: start, limit: limit, signs: state.signs)
      }
      if index > 0 {
        for row in rect.rows {
          frame.write(
            state.signs.upright, row: row, column: columns[index].lowerBound - 1, role: .border)
        }
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
        state.isReading ? "Reading the articles" : "These articles hold no sentence.", role: .dim,
        row: rect.row, column: 1, limit: rect.columns.upperBound, signs: state.signs)
    }
    let cells = compare.articles.indices.map { ComparisonCells($0, compare, state) }
    let current = compare.row
    for row in rect.rows {
      let index = compare.top + row - rect.row
      if !layout.isStacked {
        for column in columns.dropFirst() {
          frame.write(state.signs.upright, row: row, column: column.lowerBound - 1, role: .border)
        }
      }
      guard layout.lines.indices.contains(index) else { continue }
      let line = layout.lines[index]
      for (column, range) in line.cells.enumerated() where column < columns.count {
        guard let range, let aligned = line.row else { continue }
        cells[column].draw(
          range, line: index, row: layout.rows[aligned], at: row, in: columns[column], into: &frame)
      }
      if let aligned = line.row, aligned == current {
        let isHere = layout.isStacked ? line.cells[compare.column] != nil : true
        let column =
          columns.indices.contains(compare.column) ? columns[compare.column].lowerBound : 0
        let isFirst = index == max(layout.rows[aligned].start, compare.top)
        if isHere || isFirst {
          let sign = isFirst ? state.signs.selected : " "
          frame.write(sign, row: row, column: column, role: .selection)
        }
        if frame.cursor == nil { frame.cursor = (row, column) }
      }
    }
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
    guard right > end else { return }
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
