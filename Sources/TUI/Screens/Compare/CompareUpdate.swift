import Model

extension CompareState {
  /// Does a command that Compare understands.
  mutating func perform(_ command: Command, in state: inout AppState) -> [Effect] {
    let height = max(1, CompareView.parts(in: state).text.size.rows)
    let times = command.times
    switch command.action {
    case .down: walk(by: times, in: state)
    case .up: walk(by: -times, in: state)
    case .halfPageDown: page(by: max(1, height / 2) * times, in: state)
    case .halfPageUp: page(by: -max(1, height / 2) * times, in: state)
    case .pageDown: page(by: height * times, in: state)
    case .pageUp: page(by: -height * times, in: state)
    case .lineDown: scroll(by: times, in: state)
    case .lineUp: scroll(by: -times, in: state)
    case .first: move(toRow: (command.count ?? 1) - 1, in: state)
    case .last: move(toRow: (command.count ?? layout.rows.count) - 1, in: state)
    case .nextConflict: go(along: conflicts, by: times, noun: "conflict", in: &state)
    case .previousConflict: go(along: conflicts, by: -times, noun: "conflict", in: &state)
    case .nextTension: go(along: tensions, by: times, noun: "tension", in: &state)
    case .previousTension: go(along: tensions, by: -times, noun: "tension", in: &state)
    case .nextColumn: focusColumn(column + times, in: state)
    case .previousColumn: focusColumn(column - times, in: state)
    case .toggleSource: return toggleSource(command.digit ?? 0, in: &state)
    case .open: state.popup = .details(top: 0)
    case .verdict:
      if let target = target(in: state) {
        let question = state.findings.comparison(comparison).map(Wording.question)
        state.askVerdict(for: target, title: question ?? "Verdict")
      }
    case .tag:
      if let target = target(in: state) { state.popup = .prompt(Prompt(.tags(target))) }
    case .note:
      if let target = target(in: state) { return state.askNote(for: target) }
    case .noteInEditor:
      if let target = target(in: state) { return [.editNote(target, note: state.note(of: target))] }
    case .selectPassage:
      toggleSelecting(in: state.findings)
      if !isExtending { state.tell("selected; = links it") }
    case .link: link(in: &state)
    case .nextMatch: match(by: times, in: &state)
    case .previousMatch: match(by: -times, in: &state)
    case .copy:
      if let text = copied(in: state.findings) { return [.copy(text)] }
    case .openSource:
      if let focus, let article = state.findings.analysis.article(focus) {
        return [.openSource(file: article.file)]
      }
    case .cancel:
      if selections.isEmpty, search == nil {
        state.pop()
      } else {
        deselect()
        search = nil
      }
    default: break
    }
    return []
  }

  /// Why an action cannot be done now; nil where it can.
  func obstacle(to action: Action, in state: AppState) -> String? {
    switch action {
    case .nextConflict where conflicts.isEmpty, .previousConflict where conflicts.isEmpty:
      return "no conflict found among these articles"
    case .nextTension where tensions.isEmpty, .previousTension where tensions.isEmpty:
      return "no tension found among these articles"
    case .verdict where target(in: state) == nil, .note where target(in: state) == nil,
      .tag where target(in: state) == nil,
      .noteInEditor where target(in: state) == nil:
      return "nothing is flagged here; v and = link two passages by hand"
    case .open where target(in: state) == nil: return "nothing is flagged here"
    case .selectPassage where !isExtending && sentenceIndex(in: state.findings) == nil:
      return "nothing stands here in this column; Tab or j goes on"
    case .link:
      if selections.isEmpty { return "select a passage first with v, then one in another column" }
      if linked(in: state.findings).count < 2 {
        return "one passage is selected; go to another column with Tab"
      }
      return nil
    case .toggleSource where articles.first.flatMap(state.findings.story) == nil:
      return "these articles are in no story"
    case .nextMatch where search == nil, .previousMatch where search == nil:
      return "nothing searched yet; / searches"
    case .copy where copied(in: state.findings) == nil: return "nothing stands here to copy"
    default: return nil
    }
  }

  private mutating func walk(by count: Int, in state: AppState) {
    if isExtending { return extend(by: count, in: state) }
    for _ in 0..<min(abs(count), layout.lines.count) { step(by: count.signum(), in: state) }
  }

  private mutating func go(
    along list: [String], by step: Int, noun: String, in state: inout AppState
  ) {
    if let told = goAlong(list, by: step, noun: noun, in: state) { state.tell(told) }
  }

  /// The link that is looked at, the mark on the comparison that is, or a draft of one.
  func target(in state: AppState) -> MarkTarget? {
    if let mark = state.marks.mark(link) { return .mark(id: mark.id) }
    guard let comparison = state.findings.comparison(comparison) else { return nil }
    if let mark = state.marks.mark(on: comparison) { return .mark(id: mark.id) }
    return .draft(MarkDraft(comparison, in: state.findings.analysis))
  }

  private func link(in state: inout AppState) {
    let passages = linked(in: state.findings).compactMap { passage in
      state.findings.analysis.article(passage.article).map {
        Discrepancy.Passage($0, passage.range)
      }
    }
    state.askVerdict(
      for: .draft(MarkDraft(passages: passages)), title: "Link \(passages.count) passages as")
  }

  private mutating func toggleSource(_ number: Int, in state: inout AppState) -> [Effect] {
    guard let story = articles.first.flatMap(state.findings.story) else { return [] }
    guard story.articles.indices.contains(number - 1) else {
      return state.refuse("the story has \(story.articles.count) sources")
    }
    let article = story.articles[number - 1]
    if articles.contains(article) {
      if articles.count <= 2 { return state.refuse("two sources are the least to compare") }
    } else if articles.count >= Self.mostColumns {
      return state.refuse("Compare shows \(Self.mostColumns) articles at most")
    }
    toggle(article, in: story, state: state)
    return []
  }

  /// Searches every column, from the current row on; says which match is looked at.
  mutating func search(_ query: SearchQuery, in state: AppState) -> String? {
    let start = row.map { layout.rows[$0].start } ?? 0
    var hits: [(line: Int, column: Int, hit: TextHit)] = []
    for (column, article) in articles.enumerated() {
      guard let text = state.findings.analysis.article(article)?.text else { continue }
      for range in query.ranges(in: text.bytes) {
        guard let line = layout.line(column: column, offset: range.start) else { continue }
        hits.append((line, column, TextHit(article: article, range: range)))
      }
    }
    hits.sort { ($0.line, $0.column, $0.hit.range) < ($1.line, $1.column, $1.hit.range) }
    search = Search(
      query, hits: hits.map(\.hit), startingAt: hits.firstIndex { $0.line >= start } ?? 0)
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

  /// Puts the cursor on words of an article.
  mutating func goTo(_ hit: TextHit, in state: AppState) {
    focus = hit.article
    cursor = Place(article: hit.article, offset: hit.range.start)
    guard let line = layout.line(column: column, offset: hit.range.start) else { return }
    show(lines: line..<(line + 1), in: state)
  }

  /// Gives the keys to the column and row that were clicked.
  mutating func click(row: Int, column: Int, in state: AppState) {
    let text = CompareView.parts(in: state).text
    let line = top + row - text.row
    guard text.rows.contains(row), layout.lines.indices.contains(line),
      let clicked = layout.lines[line].row
    else { return }
    if layout.isStacked {
      if let index = layout.lines[line].cells.firstIndex(where: { $0 != nil }) {
        focus = articles[index]
      }
    } else {
      let columns = CompareLayout.columns(articles.count, width: state.size.columns)
      if let index = columns.lastIndex(where: { $0.lowerBound <= column }) {
        focus = articles[index]
      }
    }
    isExtending = false
    move(toRow: clicked, in: state)
  }
}
