/// A box over a screen with a title, and rows of text in it.
public enum PopupBox {
  /// Draws a box in the middle of `rect`, as high as its rows and as wide as asked, where there is
  /// room, and returns the part inside its border.
  public static func draw(
    title: String, rows: Int, columns: Int, in rect: Rect, signs: Signs, into frame: inout Frame
  ) -> Rect {
    let box = bounds(rows: rows, columns: columns, in: rect)
    let (height, width) = (box.size.rows, box.size.columns)
    frame.fill(box, role: .prompt)
    guard height > 2, width > 4 else { return box }
    let rule = String(repeating: signs.level, count: width)
    for row in [box.row, box.rows.upperBound - 1] {
      frame.write(rule, row: row, column: box.column, role: .border, limit: box.columns.upperBound)
    }
    for row in box.rows.dropFirst().dropLast() {
      frame.write(signs.upright, row: row, column: box.column, role: .border)
      frame.write(signs.upright, row: row, column: box.columns.upperBound - 1, role: .border)
    }
    frame.write(
      " " + title + " ", role: .heading, row: box.row, column: box.column + 2,
      limit: box.columns.upperBound - 2, signs: signs)
    return inside(of: box)
  }

  /// The part inside the border of a box that is drawn so.
  public static func inside(rows: Int, columns: Int, in rect: Rect) -> Rect {
    inside(of: bounds(rows: rows, columns: columns, in: rect))
  }

  private static func bounds(rows: Int, columns: Int, in rect: Rect) -> Rect {
    let height = min(rows + 2, rect.size.rows)
    let width = min(columns + 4, rect.size.columns)
    return Rect(
      row: rect.row + (rect.size.rows - height) / 2,
      column: rect.column + (rect.size.columns - width) / 2, rows: height, columns: width)
  }

  private static func inside(of box: Rect) -> Rect {
    guard box.size.rows > 2, box.size.columns > 4 else { return box }
    return Rect(
      row: box.row + 1, column: box.column + 2, rows: box.size.rows - 2,
      columns: box.size.columns - 4)
  }
}
