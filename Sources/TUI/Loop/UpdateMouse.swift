extension AppState {
  /// Lines that one notch of the wheel scrolls, as in less and vim.
  private static let wheelLines = 3

  /// Takes the mouse: the wheel scrolls, a click selects, a double click opens.
  mutating func use(_ mouse: Key.Mouse, row: Int, column: Int) -> [Effect] {
    guard !isLinear else { return refuse("the mouse needs the drawn screens") }
    switch mouse {
    case .wheelUp, .wheelDown:
      let isUp = mouse == .wheelUp
      let action: Action =
        switch popup {
        case nil: isUp ? .lineUp : .lineDown
        case .details, .said: isUp ? .scrollUp : .scrollDown
        default: isUp ? .up : .down
        }
      return perform(Command(action, count: Self.wheelLines))
    case .click, .doubleClick:
      if popup != nil {
        return clickPopup(isDouble: mouse == .doubleClick, row: row, column: column)
      }
      let isOnItem = click(row: row, column: column)
      return mouse == .doubleClick && isOnItem ? perform(Command(.open)) : []
    case .drag, .release:
      guard popup == nil else { return [] }
      select(mouse, row: row, column: column)
      return []
    }
  }

  /// Selects what stands at a cell of the screen.
  /// - Returns: whether a double click opens something there.
  private mutating func click(row: Int, column: Int) -> Bool {
    let top = screens.count - 1
    switch screens[top] {
    case .library(var library):
      library.click(row: row, in: self)
      screens[top] = .library(library)
    case .reader(var reader):
      let isOnWords = reader.click(row: row, column: column, in: self)
      screens[top] = .reader(reader)
      return isOnWords
    case .compare(var compare):
      compare.click(row: row, column: column, in: self)
      screens[top] = .compare(compare)
    case .discrepancies(var discrepancies):
      discrepancies.click(row: row, in: self)
      screens[top] = .discrepancies(discrepancies)
    case .matrix(var matrix):
      matrix.click(row: row, column: column, in: self)
      screens[top] = .matrix(matrix)
    case .timeline(var timeline):
      timeline.click(row: row, column: column, in: self)
      screens[top] = .timeline(timeline)
    case .problems(var problems):
      problems.click(row: row, in: self)
      screens[top] = .problems(problems)
    case .hits(var hits):
      hits.click(row: row, in: self)
      screens[top] = .hits(hits)
    case .help: return false
    }
    return true
  }

  /// With the button held, the passages on the way are selected; letting go ends it.
  private mutating func select(_ mouse: Key.Mouse, row: Int, column: Int) {
    let top = screens.count - 1
    let isDrag = mouse == .drag
    switch screens[top] {
    case .compare(var compare):
      if isDrag { compare.drag(row: row, in: self) } else { compare.isExtending = false }
      screens[top] = .compare(compare)
    case .reader(var reader):
      if isDrag {
        reader.drag(row: row, column: column, in: self)
      } else {
        reader.isExtending = false
      }
      screens[top] = .reader(reader)
    default: break
    }
  }

  /// Selects the entry of a menu that was clicked; a double click takes it.
  private mutating func clickPopup(isDouble: Bool, row: Int, column: Int) -> [Effect] {
    guard let menu = popup?.menu, let entry = menu.entry(atRow: row, column: column, in: content)
    else { return [] }
    let step = entry - menu.selected
    for _ in 0..<abs(step) { _ = perform(Command(step > 0 ? .down : .up)) }
    return isDouble ? perform(Command(.accept)) : []
  }
}
