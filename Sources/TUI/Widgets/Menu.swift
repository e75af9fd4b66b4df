/// A popup list of which one entry is taken.
public struct Menu: Hashable, Sendable {
  /// What the choice is about.
  public let title: String
  /// The entries, in order.
  public let entries: [String]
  /// Index of the entry that Enter takes.
  public private(set) var selected: Int

  /// Makes a menu; `selected` is kept within the entries.
  public init(title: String, entries: [String], selected: Int = 0) {
    self.title = title
    self.entries = entries
    self.selected = max(0, min(selected, entries.count - 1))
  }

  /// Moves the selection; it stops at the ends.
  public mutating func move(by step: Int) {
    selected = max(0, min(selected + step, entries.count - 1))
  }

  /// Index of the entry that is drawn at a cell over a rectangle, nil where none is.
  public func entry(atRow row: Int, column: Int, in rect: Rect) -> Int? {
    let inner = PopupBox.inside(rows: entries.count, columns: columns, in: rect)
    guard inner.rows.contains(row), inner.columns.contains(column) else { return nil }
    let index = top(height: inner.size.rows) + row - inner.row
    return entries.indices.contains(index) ? index : nil
  }

  private var columns: Int {
    let width = entries.map(DisplayWidth.of).max() ?? 0
    return max(width + 3 + ListWidget.margin, DisplayWidth.of(title) + 2)
  }

  private func top(height: Int) -> Int {
    ListWidget.top(0, selected: selected, count: entries.count, height: height)
  }

  /// Draws it over a rectangle.
  public func draw(in rect: Rect, signs: Signs, into frame: inout Frame) {
    let inner = PopupBox.draw(
      title: title, rows: entries.count, columns: columns, in: rect, signs: signs, into: &frame)
    let top = top(height: inner.size.rows)
    ListWidget.draw(
      count: entries.count, top: top, selected: selected, in: inner, signs: signs, into: &frame
    ) { frame, index, line in
      frame.write(
        "\(index + 1)  \(entries[index])", role: .prompt, row: line.row, column: line.column,
        limit: line.columns.upperBound, signs: signs)
      return line.columns
    }
  }
}
