import Model

/// Draws what the reader sees. Pure: the same state gives the same cells.
public func draw(_ state: AppState, into frame: inout Frame) {
  if state.isLinear {
    LinearView.draw(state, into: &frame)
  } else {
    drawScreen(state, into: &frame)
    drawPopup(state, into: &frame)
  }
  drawBottom(state, into: &frame)
}

private func drawScreen(_ state: AppState, into frame: inout Frame) {
  switch state.screen {
  case .library(let library): LibraryView.draw(library, of: state, into: &frame)
  case .reader(let reader): ReaderView.draw(reader, of: state, into: &frame)
  case .compare(let compare): CompareView.draw(compare, of: state, into: &frame)
  case .discrepancies(let screen): DiscrepanciesView.draw(screen, of: state, into: &frame)
  case .help(let help): HelpView.draw(help, of: state, into: &frame)
  case .matrix(let matrix): MatrixView.draw(matrix, of: state, into: &frame)
  case .timeline(let timeline): TimelineView.draw(timeline, of: state, into: &frame)
  case .problems(let problems): ProblemsView.draw(problems, of: state, into: &frame)
  case .hits(let hits): HitsView.draw(hits, of: state, into: &frame)
  }
}

private func drawPopup(_ state: AppState, into frame: inout Frame) {
  switch state.popup {
  case .verdict(let menu, _), .exportChoice(let menu, _), .export(let menu, _),
    .sources(let menu), .slots(let menu), .order(let menu):
    menu.draw(in: state.content, signs: state.signs, into: &frame)
  case .details(let top):
    if case .compare(let compare) = state.screen {
      DetailsView.draw(compare, top: top, of: state, into: &frame)
    }
  case .peek(let selected):
    if case .compare(let compare) = state.screen {
      PeekView.draw(compare, selected: selected, of: state, into: &frame)
    }
  case .said(let title, let text, let top):
    ProgramOutputView.draw(title: title, text: text, top: top, of: state, into: &frame)
  case .replace(let request): ReplaceView.draw(request, of: state, into: &frame)
  case .tour: TourView.draw(of: state, into: &frame)
  case .prompt(let prompt):
    let line = state.content.splitBottom(1).bottom
    prompt.completion?.draw(in: line, signs: state.signs, into: &frame)
  case nil: break
  }
}

private func drawBottom(_ state: AppState, into frame: inout Frame) {
  let line = frame.bounds.splitBottom(1).bottom
  if case .prompt(let prompt) = state.popup {
    PromptLine.draw(
      label: prompt.label, editor: prompt.editor, isProposal: prompt.isProposal,
      fault: prompt.fault, in: line, into: &frame)
    return
  }
  if state.popup == .tour {
    Footer.draw(
      hints: [Footer.Hint(key: "Esc", text: "close the tour")], last: nil, right: "", in: line,
      into: &frame)
    return
  }
  let right = rightOfFooter(state)
  if let message = state.message {
    Footer.draw(
      message: message.text, role: message.isProblem ? .error : .message, right: right,
      in: line, signs: state.signs, into: &frame)
    return
  }
  // Help itself has no key for help; there the way back is kept.
  let all = hints(of: state)
  let help = state.keys.bindings(in: state.place).first { $0.action == .help }?.keys.first
  let last = all.first { $0.key == help?.notation } ?? all.last
  let others = all.filter { $0 != last }
  Footer.draw(hints: others, last: last, right: right, in: line, into: &frame)
}

/// What stands at the right of the bottom line: keys that wait for more, else how far an export is,
/// else in help how far it goes, where that leaves half of the line to the keys.
private func rightOfFooter(_ state: AppState) -> String {
  if state.pending.isEmpty, let work = state.exportWork {
    return share(of: work, width: state.size.columns / 2, signs: state.signs)
  }
  guard state.pending.isEmpty, case .help(let help) = state.screen,
    let position = help.position(in: state), position.utf8.count <= state.size.columns / 2
  else { return state.pending.notation }
  return position
}

/// How far an export is and what stops it, as much as fits into `width` cells: at least a percentage.
private func share(of work: WorkProgress, width: Int, signs: Signs) -> String {
  let told = LibraryHead.told(work)
  let percent = "\(work.done * 100 / max(1, work.total))%"
  let fitting = ["\(told) \(signs.dot) Esc stops", told, percent].first {
    DisplayWidth.of($0) < width
  }
  // A blank more than between hints and what waits: it is no hint.
  return fitting.map { " " + $0 } ?? ""
}

/// The keys that do something now, in order of the table.
func hints(of state: AppState) -> [Footer.Hint] {
  state.keys.bindings(in: state.place).compactMap { binding in
    guard let hint = binding.hint, let key = binding.keys.first,
      state.popup != nil || state.obstacle(to: binding.action) == nil
    else { return nil }
    return Footer.Hint(key: key.notation, text: hint)
  }
}
