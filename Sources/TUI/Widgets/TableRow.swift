/// One row of a table: cells of fixed width beside one that takes what is left.
public enum TableRow {
  /// One cell of a row.
  public struct Cell: Hashable, Sendable {
    /// What stands in it; cut with a sign where it is too long.
    public let text: String
    /// What it means.
    public let role: Role
    /// Width in cells; nil for the one cell that takes what is left.
    public let width: Int?
    /// Whether the text ends at the right edge, as numbers do.
    public let isRight: Bool

    /// Makes a cell.
    public init(_ text: String, role: Role = .text, width: Int?, isRight: Bool = false) {
      self.text = text
      self.role = role
      self.width = width
      self.isRight = isRight
    }
  }

  /// Draws cells with one blank between them.
  /// - Returns: the columns of the text in the cell that takes what is left; empty where there is none.
  @discardableResult
  public static func draw(
    _ cells: [Cell], in line: Rect, signs: Signs, into frame: inout Frame
  ) -> Range<Int> {
    let fixed = cells.reduce(0) { $0 + ($1.width ?? 0) } + max(0, cells.count - 1)
    let left = max(0, line.size.columns - fixed)
    var column = line.column
    var name = line.column..<line.column
    for cell in cells {
      let width = cell.width ?? left
      let limit = min(column + width, line.columns.upperBound)
      frame.write(
        cell.text, role: cell.role, row: line.row, column: column, limit: limit, signs: signs,
        isRight: cell.isRight)
      if cell.width == nil {
        name = column..<max(column, min(limit, column + DisplayWidth.of(cell.text)))
      }
      column += width + 1
    }
    return name
  }
}

extension Frame {
  /// Writes text that is cut with a sign where it does not fit before `limit`.
  public mutating func write(
    _ text: String, role: Role = .text, row: Int, column: Int, limit: Int, signs: Signs,
    isRight: Bool = false
  ) {
    let room = limit - column
    guard room > 0 else { return }
    let width = DisplayWidth.of(text)
    if width <= room {
      write(text, row: row, column: isRight ? limit - width : column, role: role, limit: limit)
    } else {
      write(text, row: row, column: column, role: role, limit: limit - 1)
      write(signs.cut, row: row, column: limit - 1, role: role, limit: limit)
    }
  }
}
