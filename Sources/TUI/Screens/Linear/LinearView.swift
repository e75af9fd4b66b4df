import Model

/// Draws a screen as a list; the hardware cursor stands at the start of the current item.
///
/// Nothing but the cursor and what is told of the item changes while the keys go through the items of
/// half a window, so that a screen reader speaks what is new and nothing else.
enum LinearView {
  /// The parts of the screen from top to bottom; a part that has no room is empty.
  private struct Parts {
    let title: Rect
    let list: Rect
    let details: Rect

    init(_ page: LinearPage, in content: Rect) {
      let rows = content.size.rows
      let (title, rest) = content.splitTop(rows >= 20 ? 3 : rows >= 16 ? 2 : rows >= 3 ? 1 : 0)
      let most = page.details == nil || rows < 6 ? 0 : min(rows * 2 / 5, page.mostDetails)
      // One row more is empty, and keeps apart what would be heard as one.
      let (list, details) = rest.splitBottom(most == 0 ? 0 : most + 1)
      self.title = title
      self.list = list
      self.details = details
    }
  }

  static func draw(_ state: AppState, into frame: inout Frame) {
    let page = state.page
    let parts = Parts(page, in: state.content)
    frame.fill(parts.title, role: .title)
    write(StyledText(page.title), in: parts.title, role: .title, state.signs, into: &frame)
    drawItems(page, in: parts.list, into: &frame)
    guard let details = page.details, parts.details.size.rows > 1 else { return }
    let rect = parts.details.splitTop(1).rest
    let rows = details(rect.size.columns)
    for (index, row) in rows.prefix(rect.size.rows).enumerated() {
      frame.write(row, row: rect.row + index, column: 0, limit: rect.columns.upperBound)
    }
    if rows.count > rect.size.rows, let last = rect.rows.last {
      frame.write(
        " " + state.signs.cut, row: last, column: max(0, rect.columns.upperBound - 2), role: .dim)
    }
  }

  private static func drawItems(_ page: LinearPage, in rect: Rect, into frame: inout Frame) {
    guard !rect.isEmpty else { return }
    frame.cursor = (rect.row, 0)
    var row = rect.row
    for index in first(page, in: rect)..<max(first(page, in: rect), page.count) {
      guard row < rect.rows.upperBound else { break }
      if index == page.current { frame.cursor = (row, 0) }
      for styled in rows(page, index, rect).prefix(rect.rows.upperBound - row) {
        frame.write(styled, row: row, column: 0, limit: rect.columns.upperBound)
        row += 1
      }
    }
  }

  /// The first item shown: items come by half windows, and the current one is always whole where it
  /// can be.
  private static func first(_ page: LinearPage, in rect: Rect) -> Int {
    let half = max(1, rect.size.rows / 2)
    let wanted = min(page.first ?? page.current / half * half, page.current)
    var first = page.current
    guard first < page.count else { return max(0, first) }
    var used = rows(page, first, rect).count
    while first > wanted {
      used += rows(page, first - 1, rect).count
      if used > rect.size.rows { break }
      first -= 1
    }
    return first
  }

  private static func rows(_ page: LinearPage, _ index: Int, _ rect: Rect) -> [StyledRow] {
    let rows = page.item(index).rows(width: rect.size.columns, indent: 2)
    return rows.isEmpty ? [.empty] : rows
  }

  private static func write(
    _ text: StyledText, in rect: Rect, role: Role, _ signs: Signs, into frame: inout Frame
  ) {
    let rows = text.rows(width: rect.size.columns)
    for (index, row) in rows.prefix(rect.size.rows).enumerated() {
      frame.write(
        row, row: rect.row + index, column: 0, limit: rect.columns.upperBound, role: role)
    }
    if rows.count > rect.size.rows, let last = rect.rows.last {
      let end = DisplayWidth.of(rows[rect.size.rows - 1].string)
      let column = min(end, rect.columns.upperBound - 1)
      frame.write(signs.cut, row: last, column: column, role: role)
    }
  }
}
