/// A size in cells.
public struct Size: Hashable, Sendable {
  /// Columns, 0 or more.
  public let columns: Int
  /// Rows, 0 or more.
  public let rows: Int
  /// Makes a size; negative numbers become 0.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// A rectangle of cells; row 0, column 0 is the top left corner of the screen.
public struct Rect: Hashable, Sendable {
  /// The first row.
  public let row: Int
  /// The first column.
  public let column: Int
  /// Its size.
  public let size: Size

  /// Makes a rectangle; negative sizes become 0.
  public init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    size = Size(columns: columns, rows: rows)
  }

  /// Rows it covers.
  public var rows: Range<Int> { row..<(row + size.rows) }
  /// Columns it covers.
  public var columns: Range<Int> { column..<(column + size.columns) }
  /// Whether it holds no cell.
  public var isEmpty: Bool { size.rows == 0 || size.columns == 0 }

  /// Splits off `count` rows at the top; fewer where it has fewer.
  public func splitTop(_ count: Int) -> (top: Rect, rest: Rect) {
    let taken = min(max(0, count), size.rows)
    return (
      Rect(row: row, column: column, rows: taken, columns: size.columns),
      Rect(row: row + taken, column: column, rows: size.rows - taken, columns: size.columns)
    )
  }

  /// Splits off `count` rows at the bottom; fewer where it has fewer.
  public func splitBottom(_ count: Int) -> (rest: Rect, bottom: Rect) {
    let taken = min(max(0, count), size.rows)
    let (rest, bottom) = splitTop(size.rows - taken)
    return (rest, bottom)
  }

  /// Splits off `count` columns at the left; fewer where it has fewer.
  public func splitLeft(_ count: Int) -> (left: Rect, rest: Rect) {
    let taken = min(max(0, count), size.columns)
    return (
      Rect(row: row, column: column, rows: size.rows, columns: taken),
      Rect(row: row, column: column + taken, rows: size.rows, columns: size.columns - taken)
    )
  }
}
