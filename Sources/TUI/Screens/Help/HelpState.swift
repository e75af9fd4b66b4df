import Model

/// The help screen, drawn from the key table.
public struct HelpState: Sendable {
  /// The screen that help was asked for on; its keys come first.
  let place: Place
  /// First row shown.
  var top = 0
  /// The search, while it is on; hits are rows.
  var search: Search<Int>?
  private(set) var rows: [StyledRow] = []
  private var key: Key?

  /// What the rows are made from.
  private struct Key: Hashable {
    let width: Int
    let isLinear: Bool
  }

  /// Help that begins with the keys of one screen.
  init(about place: Place) { self.place = place }

  /// Brings the rows in line with the window.
  mutating func arrange(in state: AppState) {
    let key = Key(width: max(1, state.size.columns - 2), isLinear: state.isLinear)
    if key != self.key {
      self.key = key
      rows = HelpView.rows(
        about: place, of: state.keys, signs: state.isLinear ? nil : state.signs,
        width: key.width)
      search = nil
    }
    top = max(0, min(top, rows.count - max(1, state.content.size.rows)))
  }

  /// Does a command that help understands.
  mutating func perform(_ command: Command, in state: inout AppState) -> [Effect] {
    let height = max(1, state.content.size.rows)
    let times = command.times
    switch command.action {
    case .nextMatch: match(by: times, in: &state)
    case .previousMatch: match(by: -times, in: &state)
    case .cancel:
      if search == nil { state.pop() }
      search = nil
    default:
      top = command.scrolled(from: top, height: height, rows: rows.count) ?? top
    }
    arrange(in: state)
    return []
  }

  /// Which rows are shown, as in "1-38 of 86"; nil where all are.
  func position(in state: AppState) -> String? {
    let end = min(rows.count, top + state.content.size.rows)
    guard top > 0 || end < rows.count else { return nil }
    return "\(top + 1)-\(end) of \(rows.count)"
  }

  /// Why an action cannot be done now; nil where it can.
  func obstacle(to action: Action, in state: AppState) -> String? {
    switch action {
    case .nextMatch where search == nil, .previousMatch where search == nil:
      return "nothing searched yet; / searches"
    default: return nil
    }
  }

  /// Searches the rows from the top one on; says which match is looked at.
  mutating func search(_ query: SearchQuery, in state: AppState) -> String? {
    let hits = rows.indices.filter { query.matches(rows[$0].string) }
    search = Search(query, hits: hits, startingAt: hits.firstIndex { $0 >= top } ?? 0)
    guard let search else { return nil }
    top = search.hit
    arrange(in: state)
    return search.label
  }

  private mutating func match(by step: Int, in state: inout AppState) {
    search?.move(by: step)
    guard let search else { return }
    top = search.hit
    state.tell(search.label)
  }
}
