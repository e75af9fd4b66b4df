extension Command {
  /// The first row to show after a command that scrolls a text of `rows` rows in a window of `height`
  /// rows from `top`; nil for other commands. It may lie outside the text: the screen clamps it.
  func scrolled(from top: Int, height: Int, rows: Int) -> Int? {
    switch action {
    case .down, .lineDown: top + times
    case .up, .lineUp: top - times
    case .halfPageDown: top + max(1, height / 2) * times
    case .halfPageUp: top - max(1, height / 2) * times
    case .pageDown: top + height * times
    case .pageUp: top - height * times
    case .first: (count ?? 1) - 1
    case .last: (count ?? rows) - 1
    default: nil
    }
  }

  /// The same command, by items where it scrolls by lines.
  var withoutScrolling: Command {
    switch action {
    case .lineDown: Command(.down, count: count)
    case .lineUp: Command(.up, count: count)
    default: self
    }
  }
}
