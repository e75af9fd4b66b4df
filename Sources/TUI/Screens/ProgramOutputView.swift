import Model

/// The popup with what a program said.
enum ProgramOutputView {
  /// Its rows, as wide as the popup has room for.
  static func rows(_ text: String, in state: AppState) -> [StyledRow] {
    let width = max(1, state.content.size.columns - 6)
    return StyledText(text.expandingTabs).rows(width: width, lineEnds: .kept)
  }

  private static func height(in state: AppState) -> Int {
    max(1, state.content.size.rows - 4)
  }

  /// The largest first row.
  static func lastTop(_ text: String, in state: AppState) -> Int {
    max(0, rows(text, in: state).count - height(in: state))
  }

  static func draw(
    title: String, text: String, top: Int, of state: AppState, into frame: inout Frame
  ) {
    let rows = rows(text, in: state)
    let box = PopupBox.draw(
      title: title, rows: min(rows.count, height(in: state)), columns: state.content.size.columns,
      in: state.content, signs: state.signs, into: &frame)
    for (index, row) in rows.dropFirst(top).prefix(box.size.rows).enumerated() {
      frame.write(row, row: box.row + index, column: box.column, limit: box.columns.upperBound)
    }
    frame.cursor = (box.row, box.column)
  }
}

extension String {
  /// With blanks up to the next column of tabs for each tab, as a terminal has one in every eighth
  /// column: a tab in a cell would be shown as a sign, and tables would not stand in columns.
  fileprivate var expandingTabs: String {
    guard utf8.contains(0x09) else { return self }
    var shown = String.UnicodeScalarView()
    var column = 0
    for scalar in unicodeScalars {
      switch scalar {
      case "\t":
        let blanks = 8 - column % 8
        for _ in 0..<blanks { shown.append(" ") }
        column += blanks
      case "\n":
        shown.append(scalar)
        column = 0
      default:
        shown.append(scalar)
        column += DisplayWidth.of(scalar)
      }
    }
    return String(shown)
  }
}
