import Model

/// What the reader does in the list of sentences that a search of all articles found.
public struct HitsState: Sendable {
  /// What is looked for.
  let query: TextQuery
  /// The number of the request, by which its answers are known.
  let number: Int
  /// Index of the selected sentence; answers come behind those that are there.
  private(set) var selectedIndex = 0
  /// Index of the first row shown.
  private(set) var top = 0
  /// What was found so far, in order of the articles.
  private(set) var found: [TextFinding] = []
  /// Whether every article was searched.
  private(set) var isDone = false
  /// Whether the reader stopped it.
  private(set) var isStopped = false
  /// Whether there is more than is shown.
  private(set) var isCut = false

  /// The most sentences that are listed: nobody reads on after so many.
  static let mostFound = 5000

  /// Waits for the answers to a request.
  init(_ query: TextQuery, number: Int) {
    self.query = query
    self.number = number
  }

  /// The selected sentence, nil where none is found.
  var current: TextFinding? {
    found.indices.contains(selectedIndex) ? found[selectedIndex] : nil
  }

  /// How many articles the sentences stand in.
  var articles: Int { Set(found.map(\.article)).count }

  /// Takes an answer.
  mutating func take(_ findings: [TextFinding], isLast: Bool) {
    guard !isStopped else { return }
    let room = Self.mostFound - found.count
    isCut = isCut || findings.count > room
    found += findings.prefix(max(0, room))
    isDone = isDone || isLast
  }

  /// Waits for no more answers; false where it waits for none.
  mutating func stop() -> Bool {
    guard !isDone else { return false }
    isDone = true
    isStopped = true
    return true
  }

  /// Brings the scroll in line with the window; articles that are gone go with their sentences.
  mutating func arrange(in state: AppState) {
    let selected = current
    let known = found.filter { state.findings.analysis.article($0.article) != nil }
    if known.count < found.count {
      found = known
      selectedIndex = selected.flatMap { known.firstIndex(of: $0) } ?? 0
    }
    clamp(in: state)
  }

  /// Does a command that the list understands.
  mutating func perform(_ command: Command, in state: inout AppState) -> [Effect] {
    let height = max(1, HitsView.parts(in: state).list.size.rows)
    let times = command.times
    if let index = command.scrolled(from: selectedIndex, height: height, rows: found.count) {
      select(index, in: state)
      return []
    }
    switch command.action {
    case .nextMatch: select(selectedIndex + times, in: state)
    case .previousMatch: select(selectedIndex - times, in: state)
    case .open: return open(in: &state)
    case .copy:
      if let current, let article = state.findings.analysis.article(current.article) {
        return [.copy(quoted(current.sentence, of: article))]
      }
    case .openSource:
      if let article = current.flatMap({ state.findings.analysis.article($0.article) }) {
        return [.openSource(file: article.file)]
      }
    case .cancel: state.pop()
    default: break
    }
    return []
  }

  /// Why an action cannot be done now; nil where it can.
  func obstacle(to action: Action, in state: AppState) -> String? {
    switch action {
    case .open, .nextMatch, .previousMatch, .copy, .openSource:
      guard found.isEmpty else { return nil }
      return isDone ? "nothing found" : "still searching"
    default: return nil
    }
  }

  /// Searches the sentences from the selected one on; says which match is looked at.
  mutating func search(_ query: SearchQuery, in state: AppState) -> String? {
    let hits = found.indices.filter { index in
      state.findings.analysis.article(found[index].article).map {
        query.matches($0.text[found[index].sentence])
      } ?? false
    }
    guard let next = hits.first(where: { $0 >= selectedIndex }) ?? hits.first else { return nil }
    select(next, in: state)
    return "/\(query.text)  \((hits.firstIndex(of: next) ?? 0) + 1) of \(hits.count)"
  }

  /// Selects the row that was clicked.
  mutating func click(row: Int, in state: AppState) {
    let list = HitsView.parts(in: state).list
    guard list.rows.contains(row), found.indices.contains(top + row - list.row) else { return }
    select(top + row - list.row, in: state)
  }

  /// Opens the Reader at the words; n and N go on there, through all articles.
  private func open(in state: inout AppState) -> [Effect] {
    guard let current, let query = SearchQuery(query.text) else { return [] }
    let before = found.prefix(selectedIndex).reduce(0) { $0 + $1.words.count }
    let hits = found.flatMap { finding in
      finding.words.map { TextHit(article: finding.article, range: $0) }
    }
    let effects = state.openReader(current.article)
    guard case .reader(var reader) = state.screen else { return effects }
    reader.search = Search(query, hits: hits, startingAt: before)
    if let word = current.words.first { reader.show(offset: word.start, in: state) }
    state.screens[state.screens.count - 1] = .reader(reader)
    return effects
  }

  private mutating func select(_ index: Int, in state: AppState) {
    selectedIndex = max(0, min(index, found.count - 1))
    clamp(in: state)
  }

  private mutating func clamp(in state: AppState) {
    top = ListWidget.top(
      top, selected: selectedIndex, count: found.count,
      height: HitsView.parts(in: state).list.size.rows)
  }
}
