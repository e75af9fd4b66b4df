import Model

extension DiscrepanciesState {
  /// Does a command that the list of marks understands.
  mutating func perform(_ command: Command, in state: inout AppState) -> [Effect] {
    let height = max(1, DiscrepanciesView.parts(in: state).list.size.rows)
    let times = command.times
    if let index = command.scrolled(from: selectedIndex, height: height, rows: shown.count) {
      select(index, in: state)
      return []
    }
    switch command.action {
    case .open: open(in: &state)
    case .choose:
      if let current {
        chosen.formSymmetricDifference([current.id])
        select(selectedIndex + 1, in: state)
        tellChosen(in: &state)
      }
    case .chooseAll:
      chosen = chosen.count == shown.count ? [] : Set(shown.map(\.id))
      tellChosen(in: &state)
    case .verdict:
      let title = chosen.count > 1 ? "Verdict on \(chosen.count) marks" : "Verdict"
      if let target { state.askVerdict(for: target, title: title) }
    case .tag:
      if let target { state.popup = .prompt(Prompt(.tags(target))) }
    case .note:
      if let current { return state.askNote(for: .mark(id: current.id)) }
    case .noteInEditor:
      if let current {
        return [.editNote(.mark(id: current.id), note: current.discrepancy.note)]
      }
    case .delete:
      switch target {
      case .chosen(let ids): return [.deleteMarks(ids: ids, cause: .edit)]
      case .mark(let id): return [.deleteMarks(ids: [id], cause: .edit)]
      case .draft, nil: break
      }
    case .filter: showNextVerdict(in: &state)
    case .filterBy:
      state.popup = .prompt(Prompt(.filterMarks, text: filter.text))
    case .sort:
      sort(by: order.next, in: state)
      state.tell("sorted by \(order.rawValue)")
    case .nextMatch: match(by: times, in: &state)
    case .previousMatch: match(by: -times, in: &state)
    case .copy:
      if let current { return [.copy(copied(current))] }
    case .cancel:
      if search == nil, chosen.isEmpty, filter == .everything { state.pop() }
      // What was chosen goes first: with a filter it may be much work.
      if chosen.isEmpty, search == nil { filter = .everything }
      search = nil
      chosen = []
      arrange(in: state)
    default: break
    }
    return []
  }

  /// Why an action cannot be done now; nil where it can.
  func obstacle(to action: Action, in state: AppState) -> String? {
    switch action {
    case .open:
      guard let current else { return "nothing is marked yet" }
      return articles(of: current).count < 2 || current.places.allSatisfy { $0.anchor == .lost }
        ? "the passages stand in fewer than two of the articles read now" : nil
    case .note where !chosen.isEmpty, .noteInEditor where !chosen.isEmpty:
      return "a note is for one mark; Esc drops the choice"
    case .verdict, .note, .noteInEditor, .tag, .delete, .copy, .choose, .chooseAll:
      if current != nil { return nil }
      return state.marks.all.isEmpty ? "nothing is marked yet" : "the filter shows no mark"
    case .filter where state.marks.all.isEmpty, .filterBy where state.marks.all.isEmpty,
      .sort where state.marks.all.isEmpty:
      return "nothing is marked yet"
    case .nextMatch where search == nil, .previousMatch where search == nil:
      return "nothing searched yet; / searches"
    default: return nil
    }
  }

  /// The articles that hold passages of a mark now, or should, each once, in order of the passages.
  private func articles(of mark: PlacedDiscrepancy) -> [ArticleID] {
    var seen: Set<ArticleID> = []
    return mark.places.compactMap(\.article).filter { seen.insert($0).inserted }
  }

  /// Opens Compare at the marked words: on the comparison that the mark counts for, or on the mark
  /// itself where none is left. Says what they were, where the comparison is another one now.
  private func open(in state: inout AppState) {
    guard let current else { return }
    let articles = Array(articles(of: current).prefix(CompareState.mostColumns))
    let comparison = state.marks.comparison(of: current, in: state.findings)
    state.openCompare(articles, comparison: comparison?.id)
    guard case .compare(var compare) = state.screen else { return }
    if let comparison {
      // What agrees by now is no stop of Compare's own.
      if compare.comparison != comparison.id { compare.lookAt(comparison.id, in: state) }
      if comparison.id != current.discrepancy.comparison {
        compare.goTo(wordsOf: current, in: state)
      }
    } else {
      compare.lookAt(current, in: state)
    }
    state.screens[state.screens.count - 1] = .compare(compare)
    if let change = MarkedWords.change(of: current, on: comparison, in: state.findings) {
      state.tell(change)
    }
  }

  private func tellChosen(in state: inout AppState) {
    let marks = ArticleLabel.count(chosen.count, "mark", "marks")
    state.tell(
      "\(marks) chosen\(chosen.isEmpty ? "" : "; m, t and d work on \(chosen.count == 1 ? "it" : "them")")"
    )
  }

  private mutating func showNextVerdict(in state: inout AppState) {
    let used = Verdict.allCases.filter { verdict in
      state.marks.all.contains { $0.discrepancy.verdict == verdict }
    }
    let next = filter.verdict.flatMap { used.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    filter(by: next < used.count ? MarkFilter(used[next]) : .everything, in: state)
    state.tell(filter.verdict.map { "only: \(Wording.label($0))" } ?? "every verdict")
  }

  private func copied(_ mark: PlacedDiscrepancy) -> String {
    let passages = mark.discrepancy.passages.map {
      "\"\(VisibleLine.of($0.selector.exact))\" (\(VisibleLine.of($0.file)))"
    }
    let note = VisibleLine.of(mark.discrepancy.note)
    return ([Wording.label(mark.discrepancy.verdict)] + passages + (note.isEmpty ? [] : [note]))
      .joined(separator: "; ")
  }

  /// Searches notes and passages from the selected mark on; says which match is looked at.
  mutating func search(_ query: SearchQuery, in state: AppState) -> String? {
    let start = selectedIndex
    let hits = shown.indices.filter { query.matches(copied(shown[$0])) }
    search = Search(
      query, hits: hits.map { shown[$0].id }, startingAt: hits.firstIndex { $0 >= start } ?? 0)
    guard let search else { return nil }
    selected = search.hit
    arrange(in: state)
    return search.label
  }

  private mutating func match(by step: Int, in state: inout AppState) {
    search?.move(by: step)
    guard let search else { return }
    selected = search.hit
    arrange(in: state)
    state.tell(search.label)
  }

  /// Selects the mark that was clicked.
  mutating func click(row: Int, in state: AppState) {
    let list = DiscrepanciesView.parts(in: state).list
    guard list.rows.contains(row), shown.indices.contains(top + row - list.row) else { return }
    select(top + row - list.row, in: state)
  }
}
