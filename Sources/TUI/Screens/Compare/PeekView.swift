import Model

/// The popup that shows the whole sentences of other sources on a question.
enum PeekView {
  /// The rows of every source, and those of the selected one.
  static func rows(
    _ sources: [PeekedSource], selected: Int, _ compare: CompareState, _ state: AppState, width: Int
  ) -> (all: [StyledRow], selected: Range<Int>) {
    var rows: [StyledRow] = []
    var range = 0..<0
    for (index, source) in sources.enumerated() {
      if index > 0 { rows.append(.empty) }
      let start = rows.count
      var head = StyledText(index == selected ? state.signs.selected : " ", .selection)
      head.append(" \(index + 1)  ")
      head.append(state.findings.sigil(source.article, in: compare), .sigil)
      head.append("  ")
      head.append(Wording.label(source.value), .heading)
      head.append(source.isShown ? "  shown" : "  not shown: Enter brings it in", .dim)
      rows += head.rows(width: width, indent: 5)
      rows += sentence(of: source.claim, state).rows(width: width - 5)
        .map { $0.indented(by: 5) }
      if index == selected { range = start..<rows.count }
    }
    return (rows, range)
  }

  /// The whole sentence with the words of the claim highlighted.
  static func sentence(of claim: Claim, _ state: AppState) -> StyledText {
    guard let text = state.findings.analysis.article(claim.article)?.text else {
      return StyledText()
    }
    var styled = StyledText(text[TextRange(claim.sentence.start, claim.range.start)])
    styled.append(text[claim.range], .conflictCurrent)
    styled.append(text[TextRange(claim.range.end, claim.sentence.end)])
    return styled
  }

  static func draw(
    _ compare: CompareState, selected: Int, of state: AppState, into frame: inout Frame
  ) {
    guard let comparison = state.findings.comparison(compare.comparison) else { return }
    let size = DetailsView.size(in: state.content)
    let (rows, range) = rows(
      compare.peekedSources(in: state.findings), selected: selected, compare, state,
      width: size.columns)
    let inner = PopupBox.draw(
      title: Wording.question(comparison), rows: min(rows.count, size.rows), columns: size.columns,
      in: state.content, signs: state.signs, into: &frame)
    // The end of the selected source first, then its start, which matters more where it is too long.
    let top = min(max(0, range.upperBound - inner.size.rows), range.lowerBound)
    for (index, row) in rows.dropFirst(top).prefix(inner.size.rows).enumerated() {
      frame.write(
        row, row: inner.row + index, column: inner.column, limit: inner.columns.upperBound,
        role: .prompt)
    }
    if !inner.isEmpty { frame.cursor = (inner.row + range.lowerBound - top, inner.column) }
  }
}
