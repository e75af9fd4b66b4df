/// A list of which only the rows that are seen are drawn: 100,000 items cost what ten cost.
public enum ListWidget {
  /// Cells at the left of every item: the sign of the selected one and a blank.
  public static let margin = 2

  /// The first item to show, so that the selected one is seen and as little as possible moves.
  /// `top` is the first item shown so far, `selected` the one that must be seen, nil where none is.
  public static func top(_ top: Int, selected: Int?, count: Int, height: Int) -> Int {
    var result = top
    if let selected {
      if selected < result { result = selected }
      if selected >= result + height { result = selected - height + 1 }
    }
    return max(0, min(result, count - max(1, height)))
  }

  /// Draws the items that fit, from `top`; `drawItem` gets the frame, the item, and a rectangle one
  /// row high behind the margin, and returns the columns of the item's name. The selected item carries
  /// a sign and the hardware cursor, where screen readers look for it, and its name stands out; a row
  /// that stood out as a whole would cost twice the bytes for every step.
  public static func draw(
    count: Int, top: Int, selected: Int?, in rect: Rect, signs: Signs, into frame: inout Frame,
    drawItem: (inout Frame, Int, Rect) -> Range<Int>
  ) {
    let first = max(0, top)
    guard !rect.isEmpty, first < count else { return }
    for item in first..<min(count, first + rect.size.rows) {
      let line = Rect(
        row: rect.row + item - first, column: rect.column, rows: 1,
        columns: rect.size.columns)
      let name = drawItem(&frame, item, line.splitLeft(margin).rest)
      if item == selected {
        frame.write(signs.selected, row: line.row, column: line.column, role: .selection)
        frame.paint(row: line.row, columns: name, role: .selection)
        frame.cursor = (line.row, line.column)
      }
    }
  }
}
