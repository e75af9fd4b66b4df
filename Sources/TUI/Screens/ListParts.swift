/// The parts of a screen that shows a list and all of the selected item, from top to bottom; a part
/// that has no room is empty.
struct ListParts {
  /// What is listed.
  let title: Rect
  /// The items.
  let list: Rect
  /// All of the selected item, below a line.
  let detail: Rect

  /// Divides a screen; the detail has so many rows with its line, none where it is 0.
  init(of content: Rect, detailRows: Int) {
    let (title, rest) = content.splitTop(content.size.rows > 2 ? 1 : 0)
    let (list, detail) = rest.splitBottom(detailRows)
    self.title = title
    self.list = list
    self.detail = detail
  }

  /// Draws the line over the detail, and its rows.
  func drawDetail(_ rows: [StyledRow], _ signs: Signs, into frame: inout Frame) {
    guard detail.size.rows > 1 else { return }
    let (rule, rest) = detail.splitTop(1)
    frame.write(
      String(repeating: signs.level, count: rule.size.columns), row: rule.row, column: 0,
      role: .border)
    frame.write(rows, in: rest)
  }
}
