import Model

extension MatrixState {
  /// Does a command that the matrix understands.
  mutating func perform(_ command: Command, in state: inout AppState) -> [Effect] {
    let height = max(1, MatrixView.parts(in: state).list.size.rows)
    let times = command.times
    if let index = command.moved(from: selectedIndex, height: height, count: lines.count) {
      select(line: index, in: state)
      return []
    }
    switch command.action {
    case .lineDown: scroll(by: times, in: state)
    case .lineUp: scroll(by: -times, in: state)
    case .nextColumn: select(column: column + times, in: state)
    case .previousColumn: select(column: column - times, in: state)
    case .firstColumn: select(column: 0, in: state)
    case .lastColumn: select(column: sources.count - 1, in: state)
    case .nextConflict: go(to: .conflict, by: times, in: &state)
    case .previousConflict: go(to: .conflict, by: -times, in: &state)
    case .nextTension: go(to: .tension, by: times, in: &state)
    case .previousTension: go(to: .tension, by: -times, in: &state)
    case .filter: filter(in: &state)
    case .sort: sort(in: &state)
    case .open: return open(in: &state)
    case .verdict:
      if let current, let target = target(in: state) {
        state.askVerdict(for: target, title: current.question)
      }
    case .note:
      if let target = target(in: state) { return state.askNote(for: target) }
    case .tag:
      if let target = target(in: state) { state.popup = .prompt(Prompt(.tags(target))) }
    case .noteInEditor:
      if let target = target(in: state) { return [.editNote(target, note: state.note(of: target))] }
    case .nextMatch: match(by: times, in: &state)
    case .previousMatch: match(by: -times, in: &state)
    case .copy:
      if let current { return [.copy(copied(current, in: state))] }
    case .openSource:
      if let focus, let article = state.findings.analysis.article(focus) {
        return [.openSource(file: article.file)]
      }
    case .cancel:
      if search == nil { state.pop() }
      search = nil
    default: break
    }
    return []
  }

  /// Why an action cannot be done now; nil where it can.
  func obstacle(to action: Action, in state: AppState) -> String? {
    let isEmpty = lines.isEmpty
    switch action {
    case .open, .verdict, .note, .noteInEditor, .tag, .copy:
      return isEmpty ? "no comparison is shown; f shows others" : nil
    case .nextConflict, .previousConflict:
      return lines.contains { $0.comparison.relation == .conflict } ? nil : "no conflict is shown"
    case .nextTension, .previousTension:
      return lines.contains { $0.comparison.relation == .tension } ? nil : "no tension is shown"
    case .sort where isEmpty: return "nothing to sort"
    case .nextMatch where search == nil, .previousMatch where search == nil:
      return "nothing searched yet; / searches"
    default: return nil
    }
  }

  private mutating func go(to relation: Relation, by step: Int, in state: inout AppState) {
    let wanted = lines.indices.filter { lines[$0].comparison.relation == relation }
    guard !wanted.isEmpty else { return }
    let before = wanted.filter { step > 0 ? $0 <= selectedIndex : $0 < selectedIndex }.count
    let place = step > 0 ? before + step - 1 : before + step
    select(line: wanted[(place % wanted.count + wanted.count) % wanted.count], in: state)
    if place >= wanted.count {
      state.tell("past the last \(relation.rawValue), at the first again")
    } else if place < 0 {
      state.tell("before the first \(relation.rawValue), at the last")
    }
  }

  private mutating func filter(in state: inout AppState) {
    shown = shown.next
    arrange(in: state)
    state.tell("shown: \(shown.rawValue) (\(lines.count))")
  }

  private mutating func sort(in state: inout AppState) {
    order = order.next
    arrange(in: state)
    state.tell("sorted by \(order.name)")
  }

  /// Opens Compare at the selected row; the Reader where one source alone speaks.
  private func open(in state: inout AppState) -> [Effect] {
    guard let comparison = current?.comparison else { return [] }
    return state.openCompare(on: comparison, focus: focus)
  }

  /// The mark on the selected comparison, or a draft of one.
  func target(in state: AppState) -> MarkTarget? {
    guard let comparison = current?.comparison else { return nil }
    if let mark = state.marks.mark(on: comparison) { return .mark(id: mark.id) }
    return .draft(MarkDraft(comparison, in: state.findings.analysis))
  }

  /// The question, and what each source that speaks says.
  private func copied(_ line: MatrixLine, in state: AppState) -> String {
    let sources = line.speakers.map { column -> String in
      let article = state.findings.analysis.article(self.sources[column])
      return "\(line.cells[column].label) (\(article.map(ArticleLabel.source) ?? "?"))"
    }
    return VisibleLine.of("\(line.question) " + sources.joined(separator: "; "))
  }

  /// Searches questions and values from the selected row on; says which match is looked at.
  mutating func search(_ query: SearchQuery, in state: AppState) -> String? {
    var hits: [Hit] = []
    var start: Int?
    for (index, line) in lines.enumerated() {
      if start == nil, index >= selectedIndex { start = hits.count }
      for (place, text) in line.searched.enumerated() where query.matches(text) {
        hits.append(Hit(comparison: line.comparison.id, column: place == 0 ? nil : place - 1))
      }
    }
    let first = (start ?? 0) < hits.count ? start ?? 0 : 0
    search = Search(query, hits: hits, startingAt: first)
    guard let search else { return nil }
    goTo(search.hit, in: state)
    return search.label
  }

  private mutating func match(by step: Int, in state: inout AppState) {
    search?.move(by: step)
    guard let search else { return }
    goTo(search.hit, in: state)
    state.tell(search.label)
  }

  private mutating func goTo(_ hit: Hit, in state: AppState) {
    selected = hit.comparison
    select(column: hit.column, in: state)
  }

  /// Selects the row and the source that were clicked.
  mutating func click(row: Int, column: Int, in state: AppState) {
    let list = MatrixView.parts(in: state).list
    guard list.rows.contains(row), lines.indices.contains(top + row - list.row) else { return }
    let columns = MatrixColumns(width: list.size.columns, sources: sources.count, widest: widest)
    select(
      line: top + row - list.row, column: columns.place(at: column).map { left + $0 }, in: state)
  }
}

extension CaseIterable where Self: Equatable {
  /// The case after this one, the first after the last.
  var next: Self {
    let all = Array(Self.allCases)
    let index = all.firstIndex(of: self) ?? 0
    return all[(index + 1) % all.count]
  }
}

extension ComparisonMatrix.Order {
  /// Its name for the reader.
  var name: String {
    switch self {
    case .story: "story order"
    case .severity: "severity"
    case .slot: "kind of question"
    }
  }

  /// Its name where there is little room.
  var short: String {
    switch self {
    case .story: "story"
    case .severity: "severity"
    case .slot: "kind"
    }
  }
}
