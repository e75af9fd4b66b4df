import Model

/// A screen as a grid of cells. Widgets draw into it; nothing in it touches a terminal.
public struct Frame: Hashable, Sendable {
  /// Its size in cells.
  public let size: Size
  /// Row by row from the top left; `size.rows * size.columns` of them.
  public private(set) var cells: [Cell]
  /// Where the hardware cursor stands, nil to hide it. Screen readers follow it: put it on the
  /// selected item.
  public var cursor: (row: Int, column: Int)? {
    get { cursorRow < 0 ? nil : (cursorRow, cursorColumn) }
    set {
      cursorRow = newValue?.row ?? -1
      cursorColumn = newValue?.column ?? -1
    }
  }
  private var cursorRow = -1
  private var cursorColumn = -1

  /// An empty frame.
  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.rows * size.columns)
  }

  /// The whole frame.
  public var bounds: Rect { Rect(row: 0, column: 0, rows: size.rows, columns: size.columns) }

  /// The cell at a place; blank outside.
  public subscript(row: Int, column: Int) -> Cell {
    guard row >= 0, row < size.rows, column >= 0, column < size.columns else { return .blank }
    return cells[row * size.columns + column]
  }

  /// Writes text in one row from a column, and returns the column after it.
  ///
  /// Text is cut at `limit` (a column, half-open; the frame's edge by default); a wide grapheme that
  /// would be cut leaves a blank. Controls, bidirectional controls and other scalars that a terminal
  /// must not see are shown as visible signs (`VisibleText`). Nothing is drawn outside the frame.
  @discardableResult
  public mutating func write(
    _ text: some StringProtocol, row: Int, column: Int, role: Role = .text, limit: Int? = nil
  ) -> Int {
    ShownScalars.reading(text) {
      write($0, row: row, column: column, role: role, limit: limit)
    }
  }

  /// Writes a range of a text as `write(_:row:column:role:limit:)` does, without a string between.
  @discardableResult
  public mutating func write(
    _ text: ArticleText, range: TextRange, row: Int, column: Int, role: Role = .text,
    limit: Int? = nil
  ) -> Int {
    text.bytes.withUnsafeBufferPointer {
      write(
        ShownScalars($0, from: range.start, to: range.end), row: row, column: column, role: role,
        limit: limit)
    }
  }

  private mutating func write(
    _ scalars: ShownScalars, row: Int, column: Int, role: Role, limit: Int?
  ) -> Int {
    let edge = min(limit ?? size.columns, size.columns)
    var at = column
    for shown in scalars {
      if shown.cells == 0 {
        // A mark that leads the text has no letter to stand on, and the cell before is another's.
        if at > column { combine(shown.scalar, row: row, column: at - 1) }
        continue
      }
      if at + shown.cells > edge {
        while at < edge {
          set(Cell(role: role), row: row, column: at)
          at += 1
        }
        break
      }
      set(Cell(scalar: shown.scalar.value, role: role), row: row, column: at)
      // The left half of a wide grapheme may lie left of the frame; its right half is then blank.
      if shown.cells == 2 {
        set(Cell(scalar: at < 0 ? 0x20 : 0, role: role), row: row, column: at + 1)
      }
      at += shown.cells
    }
    return at
  }

  /// Fills a rectangle with blanks of a role.
  public mutating func fill(_ rect: Rect, role: Role) {
    for row in rect.rows {
      for column in rect.columns { set(Cell(role: role), row: row, column: column) }
    }
  }

  /// Gives cells that stand in a row another role, and leaves their text.
  public mutating func paint(row: Int, columns: Range<Int>, role: Role) {
    guard row >= 0, row < size.rows else { return }
    for column in columns.clamped(to: 0..<size.columns) {
      cells[row * size.columns + column].role = role
    }
  }

  private mutating func set(_ cell: Cell, row: Int, column: Int) {
    guard row >= 0, row < size.rows, column >= 0, column < size.columns else { return }
    let index = row * size.columns + column
    // A wide grapheme that loses one half to another cell loses the other to a blank.
    if cells[index].scalar == 0, column > 0 { cells[index - 1].scalar = 0x20 }
    if column + 1 < size.columns, cells[index + 1].scalar == 0 { cells[index + 1].scalar = 0x20 }
    cells[index] = cell
  }

  private mutating func combine(_ scalar: Unicode.Scalar, row: Int, column: Int) {
    guard row >= 0, row < size.rows, column >= 0, column < size.columns,
      VisibleText.isDrawnMark(scalar)
    else { return }
    var index = row * size.columns + column
    if cells[index].scalar == 0, column > 0 { index -= 1 }
    if cells[index].combining == 0 { cells[index].combining = scalar.value }
  }
}
