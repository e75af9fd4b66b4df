import Model

/// The popup that shows who says what on a question: each value with its sources, under it the whole
/// sentence of each, and who is silent.
enum PeekView {
  /// The rows of every source; those of the selected one, with the value over it where it is the first
  /// that gives it; and the row that names the selected one.
  static func rows(
    _ sources: [PeekedSource], selected: Int, _ compare: CompareState, _ state: AppState, width: Int
  ) -> (all: [StyledRow], selected: Range<Int>, cursor: Int) {
    var rows: [StyledRow] = []
    var range = 0..<0
    var cursor = 0
    for (index, source) in sources.enumerated() {
      let isFirst = index == 0 || sources[index - 1].value != source.value
      if isFirst, index > 0 { rows.append(.empty) }
      let start = rows.count
      if isFirst {
        let group = sources.filter { $0.value == source.value }
        rows += heading(group, compare, state).rows(width: width, indent: 2)
      }
      if index == selected { cursor = rows.count }
      rows += head(source, index, isSelected: index == selected, compare, state)
        .rows(width: width, indent: 5)
      rows += sentence(of: source.claim, state).rows(width: width - 5)
        .map { $0.indented(by: 5) }
      if index == selected { range = start..<rows.count }
    }
    return (rows, range, cursor)
  }

  /// A value and who gives it, as in "Friday: A, (C)".
  private static func heading(
    _ group: [PeekedSource], _ compare: CompareState, _ state: AppState
  ) -> StyledText {
    var text = StyledText(group.first.map { Wording.label($0.value.value) } ?? "", .heading)
    text.append(": ")
    for (place, source) in group.enumerated() {
      if place > 0 { text.append(", ") }
      text.append(compare.shownSigil(source.article, in: state))
    }
    return text
  }

  /// Who, of which date, and what Enter does.
  private static func head(
    _ source: PeekedSource, _ index: Int, isSelected: Bool, _ compare: CompareState,
    _ state: AppState
  ) -> StyledText {
    var head = StyledText(isSelected ? state.signs.selected : " ", .selection)
    head.append(" \(index + 1)  ")
    head.append(state.findings.sigil(source.article, in: compare), .sigil)
    head.append("  \(ArticleLabel.date(state.findings.analysis.datelines[source.article]))")
    if let own = Wording.ownLabel(of: source.claim, in: source.value) {
      head.append("  says \(own)", .dim)
    }
    if let speaker = source.claim.attribution { head.append("  citing \(speaker)", .dim) }
    if source.passages > 1 { head.append("  \(source.passages) passages", .dim) }
    switch source.standing {
    case .here: head.append("  this column", .heading)
    case .shown: head.append("  shown", .dim)
    case .hidden: head.append("  not shown: Enter brings it in", .dim)
    }
    return head
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

  /// Who says nothing, and which sources are one witness.
  private static func foot(
    _ comparison: Comparison, _ compare: CompareState, _ state: AppState, width: Int
  ) -> [StyledRow] {
    var text = StyledText("silent: ", .dim)
    let silent = compare.silentSources(in: state.findings)
    for (place, article) in silent.enumerated() {
      if place > 0 { text.append(", ") }
      text.append(compare.shownSigil(article, in: state))
      if article == compare.focus { text.append(" (this column)", .dim) }
    }
    if silent.isEmpty { text.append("nobody", .dim) }
    return comparison.sharedOrigins.flatMap {
      ComparisonPanel.origin($0, compare, state).rows(width: width, indent: 2)
    } + [text.row]
  }

  static func draw(
    _ compare: CompareState, selected: Int, of state: AppState, into frame: inout Frame
  ) {
    guard let comparison = state.findings.comparison(compare.comparison) else { return }
    let size = DetailsView.size(in: state.content)
    let (rows, range, cursor) = rows(
      compare.peekedSources(in: state.findings), selected: selected, compare, state,
      width: size.columns)
    let foot = foot(comparison, compare, state, width: size.columns)
    let inner = PopupBox.draw(
      title: Wording.question(comparison), rows: min(rows.count + foot.count, size.rows),
      columns: size.columns, in: state.content, signs: state.signs, into: &frame)
    func write(_ row: StyledRow, at line: Int) {
      frame.write(
        row, row: line, column: inner.column, limit: inner.columns.upperBound, role: .prompt)
    }
    // The foot stays while the sources scroll; its last row says who is silent.
    let footRows = min(foot.count, max(0, inner.size.rows - 3))
    let room = inner.size.rows - footRows
    // The end of the selected source first, then its start, which matters more where it is too long.
    let top = min(max(0, range.upperBound - room), range.lowerBound)
    for (index, row) in rows.dropFirst(top).prefix(room).enumerated() {
      write(row, at: inner.row + index)
    }
    for (index, row) in foot.suffix(footRows).enumerated() {
      write(row, at: inner.row + room + index)
    }
    if rows.count > room, inner.size.rows > 1 {
      let place = " \(min(rows.count, top + room))/\(rows.count) "
      frame.write(
        place, row: inner.rows.upperBound,
        column: inner.columns.upperBound - DisplayWidth.of(place), role: .border,
        limit: inner.columns.upperBound)
    }
    if !inner.isEmpty {
      frame.cursor = (inner.row + min(cursor - top, inner.size.rows - 1), inner.column)
    }
  }
}
