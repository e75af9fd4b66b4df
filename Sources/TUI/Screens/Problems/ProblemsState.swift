import Model

/// What the reader does in the list of files that could not be read.
public struct ProblemsState: Sendable {
  /// The selected file; nil until the reader moves, which stands for the first.
  var selected: Problem?
  /// Index of the first row shown.
  var top = 0
  /// The search, while it is on.
  var search: Search<Problem>?
  /// By file.
  private(set) var problems: [Problem] = []

  /// Shows every problem.
  init() {}

  /// Index of the selected file.
  var selectedIndex: Int { problems.firstIndex { $0 == selected } ?? 0 }
  /// The selected file, nil where all could be read.
  var current: Problem? {
    problems.indices.contains(selectedIndex) ? problems[selectedIndex] : nil
  }

  /// Brings list and scroll in line with what was read.
  mutating func arrange(in state: AppState) {
    let index = selectedIndex
    problems = state.findings.analysis.problems
    if selected != nil, !problems.contains(where: { $0 == selected }) {
      selected = problems.isEmpty ? nil : problems[min(index, problems.count - 1)]
    }
    clamp(in: state)
  }

  /// Does a command that the list understands.
  mutating func perform(_ command: Command, in state: inout AppState) -> [Effect] {
    let height = max(1, ProblemsView.parts(in: state).list.size.rows)
    let times = command.times
    if let index = command.scrolled(from: selectedIndex, height: height, rows: problems.count) {
      select(index, in: state)
      return []
    }
    switch command.action {
    case .open, .openSource:
      if let current { return [.openSource(file: current.file)] }
    case .copy:
      guard let current else { break }
      return [.copy(VisibleLine.of("\(current.file): \(Wording.problem(current))"))]
    case .nextMatch: match(by: times, in: &state)
    case .previousMatch: match(by: -times, in: &state)
    case .cancel:
      if search == nil { state.pop() }
      search = nil
    default: break
    }
    return []
  }

  /// Why an action cannot be done now; nil where it can.
  func obstacle(to action: Action, in state: AppState) -> String? {
    switch action {
    case .open where current == nil, .openSource where current == nil, .copy where current == nil:
      return "every file could be read"
    case .nextMatch where search == nil, .previousMatch where search == nil:
      return "nothing searched yet; / searches"
    default: return nil
    }
  }

  /// Searches files and reasons from the selected one on; says which match is looked at.
  mutating func search(_ query: SearchQuery, in state: AppState) -> String? {
    let start = selectedIndex
    let hits = problems.indices.filter {
      query.matches("\(problems[$0].file) \(Wording.problem(problems[$0]))")
    }
    search = Search(
      query, hits: hits.map { problems[$0] }, startingAt: hits.firstIndex { $0 >= start } ?? 0)
    guard let search else { return nil }
    selected = search.hit
    clamp(in: state)
    return search.label
  }

  /// Selects the row that was clicked.
  mutating func click(row: Int, in state: AppState) {
    let list = ProblemsView.parts(in: state).list
    guard list.rows.contains(row), problems.indices.contains(top + row - list.row) else { return }
    select(top + row - list.row, in: state)
  }

  private mutating func select(_ index: Int, in state: AppState) {
    guard !problems.isEmpty else { return }
    selected = problems[max(0, min(index, problems.count - 1))]
    clamp(in: state)
  }

  private mutating func match(by step: Int, in state: inout AppState) {
    search?.move(by: step)
    guard let search else { return }
    selected = search.hit
    clamp(in: state)
    state.tell(search.label)
  }

  private mutating func clamp(in state: AppState) {
    top = ListWidget.top(
      top, selected: selectedIndex, count: problems.count,
      height: ProblemsView.parts(in: state).list.size.rows)
  }
}
