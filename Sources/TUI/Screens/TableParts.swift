/// The parts of a screen that shows a table, from top to bottom; a part that has no room is empty.
struct TableParts {
  /// What is shown.
  let title: Rect
  /// The heads of the columns.
  let head: Rect
  /// The rows.
  let list: Rect
  /// The line between the rows and the panel.
  let rule: Rect
  /// What is told of the selected row.
  let panel: Rect
  /// What the signs mean; only a screen of some height has room for it.
  let legend: Rect

  /// Rows of a screen that has room for a legend.
  private static let legendRows = 20

  /// Divides a screen; the panel has so many rows, none where it is 0.
  init(of screen: Rect, panelRows: Int) {
    let (content, legend) = screen.splitBottom(screen.size.rows >= Self.legendRows ? 1 : 0)
    self.legend = legend
    let rows = content.size.rows
    let (title, rest) = content.splitTop(rows >= 5 ? 1 : 0)
    let (head, body) = rest.splitTop(rows >= 3 ? 1 : 0)
    let (list, below) = body.splitBottom(panelRows == 0 ? 0 : panelRows + 1)
    let (rule, panel) = below.splitTop(panelRows == 0 ? 0 : 1)
    self.title = title
    self.head = head
    self.list = list
    self.rule = rule
    self.panel = panel
  }
}
