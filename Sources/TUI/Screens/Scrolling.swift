extension Command {
  /// The item to go to after a command that goes through a list of `count` items from one of them,
  /// `height` of which are seen at once; nil for other commands. It may lie outside the list: the
  /// screen clamps it.
  func moved(from index: Int, height: Int, count items: Int) -> Int? {
    switch action {
    case .down: index + times
    case .up: index - times
    case .halfPageDown: index + max(1, height / 2) * times
    case .halfPageUp: index - max(1, height / 2) * times
    case .pageDown: index + max(1, height) * times
    case .pageUp: index - max(1, height) * times
    case .first: (count ?? 1) - 1
    case .last: (count ?? items) - 1
    default: nil
    }
  }

  /// The same where scrolling by lines is no other movement: in a text by rows, and in short lists.
  func scrolled(from top: Int, height: Int, rows: Int) -> Int? {
    withoutScrolling.moved(from: top, height: height, count: rows)
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
