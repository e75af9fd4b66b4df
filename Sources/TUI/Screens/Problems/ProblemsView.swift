import Model

/// Draws the files that could not be read, and for the selected one why and what to do.
enum ProblemsView {
  /// The parts of the screen.
  static func parts(in state: AppState) -> ListParts {
    ListParts(of: state.content, detailRows: state.content.size.rows >= 8 ? 4 : 0)
  }

  /// How many files could not be read, as in "3 files not read, or not in full".
  static func count(_ problems: [Problem]) -> String {
    ArticleLabel.count(problems.count, "file", "files") + " not read, or not in full"
  }

  static func draw(_ screen: ProblemsState, of state: AppState, into frame: inout Frame) {
    let parts = parts(in: state)
    if !parts.title.isEmpty {
      frame.fill(parts.title, role: .title)
      frame.write(
        " " + (screen.problems.isEmpty ? "Every file could be read" : count(screen.problems)),
        role: .title, row: parts.title.row, column: 0, limit: parts.title.columns.upperBound,
        signs: state.signs)
    }
    ListWidget.draw(
      count: screen.problems.count, top: screen.top, selected: screen.selectedIndex,
      in: parts.list, signs: state.signs, into: &frame
    ) { frame, index, line in
      TableRow.draw(
        cells(screen.problems[index], width: line.size.columns), in: line, signs: state.signs,
        into: &frame)
    }
    guard let problem = screen.current else { return }
    let text = StyledText(VisibleLine.of("\(problem.file): \(Wording.problem(problem))"))
    parts.drawDetail(
      text.rows(width: parts.detail.size.columns - 2), state.signs, into: &frame)
  }

  private static func cells(_ problem: Problem, width: Int) -> [TableRow.Cell] {
    guard width >= 60 else { return [.init(problem.file, width: nil)] }
    return [
      .init(problem.file, width: nil),
      .init(Wording.problem(problem), role: .dim, width: width * 3 / 5),
    ]
  }
}
