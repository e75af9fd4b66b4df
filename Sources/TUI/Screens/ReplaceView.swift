import Model

/// The popup that asks whether an export takes the place of a file.
enum ReplaceView {
  static let title = "Export"

  static func question(_ request: ExportRequest) -> String {
    "\(VisibleLine.of(request.path)) is there already. Replace it with this export?"
  }

  static func draw(_ request: ExportRequest, of state: AppState, into frame: inout Frame) {
    let width = max(1, state.content.size.columns - 6)
    let rows = StyledText(question(request), .prompt).rows(width: width)
    let box = PopupBox.draw(
      title: title, rows: rows.count,
      columns: rows.map { DisplayWidth.of($0.string) }.max() ?? 0, in: state.content,
      signs: state.signs, into: &frame)
    for (index, row) in rows.prefix(box.size.rows).enumerated() {
      frame.write(row, row: box.row + index, column: box.column, limit: box.columns.upperBound)
    }
    frame.cursor = (box.row, box.column)
  }
}
