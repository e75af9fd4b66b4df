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
    case .first: jump(toRow: (command.count ?? 1) - 1, in: state)
    case .last: jump(toRow: (command.count ?? layout.rows.count) - 1, in: state)
    case .nextConflict: go(along: flags.conflicts, by: times, noun: "conflict", in: &state)
    case .previousConflict: go(along: flags.conflicts, by: -times, noun: "conflict", in: &state)
    case .nextTension: go(along: flags.tensions, by: times, noun: "tension", in: &state)
    case .previousTension: go(along: flags.tensions, by: -times, noun: "tension", in: &state)
    case .nextColumn: focusColumn(column + times, in: state)
    case .previousColumn: focusColumn(column - times, in: state)
    case .open:
      if let row, isOnFold {
        reveal(row: row)
      } else {
        state.popup = .details(top: 0)
      }
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
      if !isExtending { state.tell("selected; = links it, P pins it") }
    case .link: link(in: &state)
    case .nextMatch: match(by: times, in: &state)
    case .previousMatch: match(by: -times, in: &state)
    case .copy:
      if let text = copied(in: state.findings) { return [.copy(text)] }
    case .openSource:
      if let focus, let article = state.findings.analysis.article(focus) {
        return [.openSource(file: article.file)]
      }
    case .cancel: cancel(in: &state)
    default: return performOnLayout(command, in: &state)
    }
    return []
  }

  /// Drops what is selected, searched or gone to, else the filter, else leaves.
  private mutating func cancel(in state: inout AppState) {
    if !selections.isEmpty || search != nil || evidence != nil {
      deselect()
      search = nil
      evidence = nil
    } else if filter != nil {
      show(only: nil, in: state)
    } else {
      state.pop()
    }
  }

  /// Why an action cannot be done now; nil where it can.
  func obstacle(to action: Action, in state: AppState) -> String? {
    switch action {
    case .nextConflict where flags.conflicts.isEmpty,
      .previousConflict where flags.conflicts.isEmpty:
      return "no conflict found \(searched)"
    case .nextTension where flags.tensions.isEmpty, .previousTension where flags.tensions.isEmpty:
      return "no tension found \(searched)"
    case .verdict where target(in: state) == nil, .note where target(in: state) == nil,
      .tag where target(in: state) == nil,
      .noteInEditor where target(in: state) == nil:
      return "nothing is flagged here; v and = link two passages by hand"
    case .open where target(in: state) == nil:
      return isOnFold ? nil : "nothing is flagged here"
    case .selectPassage where !isExtending && isOnFold, .copy where isOnFold:
      return "these passages are folded; za opens them"
    case .selectPassage where !isExtending && sentenceIndex(in: state.findings) == nil:
      return "nothing stands here in this column; Tab or j goes on"
    case .link:
      if selections.isEmpty { return "select a passage first with v, then one in another column" }
      if linked(in: state.findings).count < 2 {
        return "one passage is selected; go to another column with Tab"
      }
      return nil
    case .nextMatch where search == nil, .previousMatch where search == nil:
      return "nothing searched yet; / searches"
    case .copy where copied(in: state.findings) == nil: return "nothing stands here to copy"
    default: return obstacleOnLayout(to: action, in: state)
    }
  }

  /// Among what a conflict is looked for.
  private var searched: String {
    filter.map { "on \(Wording.label($0)) among these articles; Esc shows all questions" }
      ?? "among these articles"
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
}
