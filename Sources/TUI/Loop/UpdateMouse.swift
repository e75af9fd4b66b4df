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
        case .details: isUp ? .scrollUp : .scrollDown
        default: isUp ? .up : .down
        }
      return perform(Command(action, count: Self.wheelLines))
    case .click, .doubleClick:
      guard popup == nil else { return [] }
      let top = screens.count - 1
      switch screens[top] {
      case .library(var library):
        library.click(row: row, in: self)
        screens[top] = .library(library)
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
      case .reader, .help: return []
      }
      return mouse == .doubleClick ? perform(Command(.open)) : []
    case .drag:
      // With the button held, the passages on the way are selected.
      guard popup == nil, case .compare(var compare) = screen else { return [] }
      compare.drag(row: row, in: self)
      screens[screens.count - 1] = .compare(compare)
      return []
    case .release:
      guard popup == nil, case .compare(var compare) = screen, compare.isExtending else {
        return []
      }
      compare.isExtending = false
      screens[screens.count - 1] = .compare(compare)
      return []
    }
  }
}
