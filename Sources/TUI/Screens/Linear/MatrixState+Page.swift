import Model

extension MatrixState {
  /// The matrix question by question, with what each source says in one item.
  func page(in state: AppState) -> LinearPage {
    let story = state.findings.story(story)
    let name = story.map { ArticleLabel.title(of: $0, in: state.findings.analysis) } ?? ""
    let title =
      "Matrix of \(name), story: \(ReviewLabel.of(state.tallies.story(self.story))): \(lines.count) \(shown.rawValue), by \(order.name), "
      + "sources " + sources.map(state.name).joined(separator: "; ")
    guard !lines.isEmpty else { return .empty(title, MatrixView.nothing(self, state)) }
    return LinearPage(
      title: title, count: lines.count, current: selectedIndex,
      item: { item(lines[$0], number: $0 + 1, state) },
      details: { details(state, width: $0) })
  }

  private func item(_ line: MatrixLine, number: Int, _ state: AppState) -> StyledText {
    let relation = line.comparison.relation
    var text = StyledText("\(number). ")
    text.append(
      LabelledText.words(for: relation), ComparisonCells.role(of: relation, isCurrent: false))
    text.append(", \(state.verdict(on: line.comparison)): \(line.question)")
    for (source, cell) in zip(sources, line.cells) {
      text.append(" ")
      text.append(state.findings.sigils[source] ?? "?", .sigil)
      guard let said = cell.relation else {
        text.append(" silent.")
        continue
      }
      let copied = cell.isCopied ? ", copied" : ""
      text.append(" \(cell.label) (\(LabelledText.words(for: said))\(copied)).")
    }
    return text
  }

  /// Why the question is flagged, and the words of the selected source.
  private func details(_ state: AppState, width: Int) -> [StyledRow] {
    guard let comparison = current?.comparison else { return [] }
    var rows = StyledText(Wording.explanation(comparison)).rows(width: width)
    guard let focus, let article = state.findings.analysis.article(focus) else { return rows }
    var said = StyledText(state.name(of: focus), .sigil)
    if let claim = comparison.claims.first(where: { $0.article == focus }) {
      said.append(claim.attribution.map { ", citing \($0): " } ?? ": ")
      said.append(
        QuotedSentence.text(claim.range, of: claim.sentence, in: article, cut: state.signs.elision))
    } else {
      said.append(" says nothing of this")
    }
    rows += said.rows(width: width)
    return rows
  }
}
