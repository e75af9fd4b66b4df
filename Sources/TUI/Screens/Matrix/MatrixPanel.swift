import Model

/// The lines below the matrix: the question of the selected row, why it is flagged, and the words of
/// the selected source.
enum MatrixPanel {
  static func drawRule(
    _ matrix: MatrixState, _ state: AppState, _ columns: MatrixColumns, in line: Rect,
    into frame: inout Frame
  ) {
    guard !line.isEmpty else { return }
    let limit = line.columns.upperBound
    frame.write(
      String(repeating: state.signs.level, count: line.size.columns), row: line.row,
      column: line.column, role: .border)
    frame.write(state.signs.meeting, row: line.row, column: columns.line, role: .border)
    guard let comparison = matrix.current?.comparison else { return }
    let relation = comparison.relation
    let left =
      " \(state.signs.exactSign(of: relation)) \(relation.rawValue) "
      + "\(matrix.selectedIndex + 1)/\(matrix.lines.count) "
    let end = frame.write(
      left, row: line.row, column: line.column,
      role: ComparisonCells.role(of: relation, isCurrent: true), limit: limit)
    let verdict = state.marks.mark(on: comparison).map { Wording.label($0.discrepancy.verdict) }
    let right = " [\(verdict ?? "not reviewed")] "
    let start = limit - DisplayWidth.of(right)
    guard start > end else { return }
    frame.write(
      right, row: line.row, column: start, role: verdict == nil ? .dim : .marked, limit: limit)
  }

  /// The question, then the reason and the words of the selected source, which share what is left.
  static func draw(
    _ matrix: MatrixState, _ state: AppState, in rect: Rect, into frame: inout Frame
  ) {
    guard let current = matrix.current, !rect.isEmpty else { return }
    let width = rect.size.columns - 2
    let share = max(1, (rect.size.rows - 1) / 2)
    let parts = [
      (StyledText(Wording.question(current.comparison), .heading), 1),
      (StyledText(Wording.explanation(current.comparison)), share),
      (said(matrix, current.comparison, state), share),
    ]
    var row = rect.row
    for (text, most) in parts {
      let rows = text.rows(width: width)
      for (index, styled) in rows.prefix(most).enumerated() where row < rect.rows.upperBound {
        frame.write(styled, row: row, column: rect.column + 1, limit: rect.columns.upperBound)
        if index == most - 1, rows.count > most {
          frame.write(state.signs.cut, row: row, column: rect.columns.upperBound - 1, role: .dim)
        }
        row += 1
      }
    }
  }

  /// The words of the selected source that carry its value, in their sentence.
  private static func said(
    _ matrix: MatrixState, _ comparison: Comparison, _ state: AppState
  ) -> StyledText {
    guard let focus = matrix.focus, let article = state.findings.analysis.article(focus) else {
      return StyledText()
    }
    var text = StyledText((state.findings.sigils[focus] ?? "?") + "  ", .sigil)
    guard let claim = comparison.claims.first(where: { $0.article == focus }) else {
      text.append("says nothing of this", .dim)
      return text
    }
    let others = Set(
      comparison.sharedOrigins.filter { $0.articles.contains(focus) }.flatMap(\.articles))
    let sigils = matrix.sources.filter { $0 != focus && others.contains($0) }
      .map { state.findings.sigils[$0] ?? "?" }
    if !sigils.isEmpty { text.append("one witness with \(sigils.joined(separator: ", ")): ", .dim) }
    if let speaker = claim.attribution { text.append("after \(speaker): ", .dim) }
    text.append(
      QuotedSentence.text(claim.range, of: claim.sentence, in: article, cut: state.signs.cut))
    return text
  }
}
