import Model

/// Selecting passages in the Reader, by keys and with the mouse; `y` and `|` take what is selected.
extension ReaderState {
  /// The words that are selected, nil where none are.
  func selected(in findings: Findings) -> TextRange? {
    let sentences = findings.sentences(of: article)
    guard let selection, sentences.indices.contains(selection.sentences.upperBound) else {
      return nil
    }
    return sentences[selection.sentences.lowerBound].range
      .union(sentences[selection.sentences.upperBound].range)
  }

  /// Begins a selection at what is looked at or found, where that is seen, else at the first sentence
  /// that is seen; or ends making it longer.
  mutating func toggleSelecting(in state: AppState) {
    guard !isExtending else {
      isExtending = false
      return
    }
    guard let sentence = firstToSelect(in: state) else { return }
    selection = CompareState.Selection(anchor: sentence, head: sentence)
    isExtending = true
  }

  /// Index of the sentence that a selection begins at; nil where none is seen.
  func firstToSelect(in state: AppState) -> Int? {
    let height = ReaderView.parts(in: state).text.size.rows
    let seen = lines.dropFirst(top).prefix(height).compactMap(\.range)
    guard let first = seen.first, let last = seen.last else { return nil }
    let wanted = [
      comparison.flatMap { id in spans.first { $0.comparison == id }?.range.start },
      search.flatMap { $0.hit.article == article ? $0.hit.range.start : nil },
    ].compactMap { $0 }.first { first.start <= $0 && $0 < last.end }
    let offset = wanted ?? first.start
    return state.findings.sentences(of: article).firstIndex { $0.range.end > offset }
  }

  /// Moves the end of the selection by sentences.
  mutating func extend(by step: Int, in state: AppState) {
    let sentences = state.findings.sentences(of: article)
    guard var selection, !sentences.isEmpty else { return }
    selection.head = max(0, min(selection.head + step, sentences.count - 1))
    self.selection = selection
    show(offset: sentences[selection.head].range.start, in: state)
  }

  /// The byte of the text that is drawn at a cell of the screen, nil where none is.
  private func offset(atRow row: Int, column: Int, in state: AppState) -> Int? {
    let text = ReaderView.parts(in: state).text
    guard text.rows.contains(row), lines.indices.contains(top + row - text.row),
      let range = lines[top + row - text.row].range,
      let article = state.findings.analysis.article(article)
    else { return nil }
    return LineWrap.byte(
      atColumn: column - text.column - Self.gutter, in: range, of: article.text)
  }

  /// Index of the sentence that holds a byte, or of the last one before it.
  private func sentence(at offset: Int, in findings: Findings) -> Int? {
    findings.sentences(of: article).lastIndex { $0.range.start <= offset }
  }

  /// Drops the selection, and looks at the comparison whose words were clicked.
  /// - Returns: whether there is one.
  mutating func click(row: Int, column: Int, in state: AppState) -> Bool {
    selection = nil
    isExtending = false
    let offset = offset(atRow: row, column: column, in: state)
    pressed = offset.flatMap { sentence(at: $0, in: state.findings) }
    let clicked = offset.flatMap { offset in
      spans.filter { $0.range.start <= offset && offset < $0.range.end }
        .min { $0.relation < $1.relation }
    }
    guard let clicked else { return false }
    comparison = clicked.comparison
    return true
  }

  /// Selects from the sentence that the button was pressed on to the one that the mouse is over.
  mutating func drag(row: Int, column: Int, in state: AppState) {
    guard let pressed, let offset = offset(atRow: row, column: column, in: state),
      let target = sentence(at: offset, in: state.findings)
    else { return }
    selection = CompareState.Selection(anchor: pressed, head: target)
    isExtending = true
  }
}
