import Model

/// Selecting passages by hand, and linking them.
extension CompareState {
  /// Index of the sentence of the focused column that the cursor is on; nil where the column has
  /// nothing in the current row.
  func sentenceIndex(in findings: Findings) -> Int? {
    guard let cursor, cursor.article == focus else { return nil }
    return findings.sentences(of: cursor.article).firstIndex {
      $0.range.start <= cursor.offset && cursor.offset < $0.range.end
    }
  }

  /// The words of a selection; nil where the article has no such sentences.
  func range(of selection: Selection, article: ArticleID, in findings: Findings) -> TextRange? {
    let sentences = findings.sentences(of: article)
    guard sentences.indices.contains(selection.sentences.upperBound) else { return nil }
    return sentences[selection.sentences.lowerBound].range
      .union(sentences[selection.sentences.upperBound].range)
  }

  /// Begins a selection at the cursor, or ends making it longer.
  mutating func toggleSelecting(in findings: Findings) {
    guard let focus, let sentence = sentenceIndex(in: findings) else { return }
    if isExtending {
      isExtending = false
    } else {
      selections[focus] = Selection(anchor: sentence, head: sentence)
      isExtending = true
    }
  }

  /// Moves the end of the selection by sentences, in the order of the article.
  mutating func extend(by step: Int, in state: AppState) {
    guard let focus, var selection = selections[focus] else { return }
    let sentences = state.findings.sentences(of: focus)
    selection.head = max(0, min(selection.head + step, sentences.count - 1))
    selections[focus] = selection
    guard sentences.indices.contains(selection.head) else { return }
    reveal(focus, offset: sentences[selection.head].range.start)
    cursor = Place(article: focus, offset: sentences[selection.head].range.start)
    if let row { show(lines: layout.rows[row].start..<layout.rows[row].end, in: state) }
  }

  /// Selects from the passage that the button was pressed on to the row that the mouse is over.
  mutating func drag(row: Int, in state: AppState) {
    let text = CompareView.parts(in: state).text
    let line = top + row - text.row
    guard text.rows.contains(row), layout.lines.indices.contains(line),
      let target = layout.lines[line].row,
      let present = self.row, isExtending || target != present
    else { return }
    if !isExtending { toggleSelecting(in: state.findings) }
    guard isExtending, layout.rows.indices.contains(target),
      let wanted = layout.rows[target].sentences.indices.contains(column)
        ? layout.rows[target].sentences[column].first : nil,
      let focus, let selection = selections[focus]
    else { return }
    let index = state.findings.sentences(of: focus).firstIndex { $0.range == wanted.range }
    if let index { extend(by: index - selection.head, in: state) }
  }

  /// The passages that `=` would link, from left to right: what is selected, and in the focused
  /// column the sentence under the cursor where nothing is selected there.
  func linked(in findings: Findings) -> [(article: ArticleID, range: TextRange)] {
    articles.compactMap { article in
      if let selection = selections[article] {
        return range(of: selection, article: article, in: findings).map { (article, $0) }
      }
      guard article == focus, let index = sentenceIndex(in: findings) else { return nil }
      return (article, findings.sentences(of: article)[index].range)
    }
  }

  /// Drops every selection.
  mutating func deselect() {
    selections = [:]
    isExtending = false
  }

  /// The passage under the cursor or the selection of the focused column, with its source.
  func copied(in findings: Findings) -> String? {
    guard let focus, let article = findings.analysis.article(focus),
      let passage = linked(in: findings).first(where: { $0.article == focus })
    else { return nil }
    return quoted(passage.range, of: article)
  }
}

/// Words of an article in quotes with where they come from, safe to paste anywhere.
func quoted(_ range: TextRange, of article: Article) -> String {
  let words = VisibleLine.of(article.text[range])
  let source = VisibleLine.of(ArticleLabel.title(of: article))
  return "\"\(words)\" (\(source), \(VisibleLine.of(article.file)))"
}
