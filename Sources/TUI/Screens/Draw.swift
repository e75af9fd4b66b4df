import Model

/// Draws what the reader sees. Pure: the same state gives the same cells.
public func draw(_ state: AppState, into frame: inout Frame) {
  switch state.screen {
  case .library(let library): LibraryView.draw(library, of: state, into: &frame)
  case .reader(let reader): ReaderView.draw(reader, of: state, into: &frame)
  case .compare(let compare): CompareView.draw(compare, of: state, into: &frame)
  case .discrepancies(let screen): DiscrepanciesView.draw(screen, of: state, into: &frame)
  case .help(let help): HelpView.draw(help, of: state, into: &frame)
  }
  switch state.popup {
  case .verdict(let menu, _), .export(let menu):
    menu.draw(in: state.content, signs: state.signs, into: &frame)
  case .details(let top):
    if case .compare(let compare) = state.screen {
      DetailsView.draw(compare, top: top, of: state, into: &frame)
    }
  case .prompt, nil: break
  }
  drawBottom(state, into: &frame)
}

private func drawBottom(_ state: AppState, into frame: inout Frame) {
  let line = frame.bounds.splitBottom(1).bottom
  if case .prompt(let prompt) = state.popup {
    PromptLine.draw(label: prompt.label, editor: prompt.editor, in: line, into: &frame)
    return
  }
  let pending = state.pending.notation
  if let message = state.message {
    Footer.draw(
      message: message.text, role: message.isProblem ? .error : .message, pending: pending,
      in: line, signs: state.signs, into: &frame)
    return
  }
  let last = hints(of: state).first { $0.key == KeyTable.helpKey }
  let others = hints(of: state).filter { $0 != last }
  Footer.draw(hints: others, last: last, pending: pending, in: line, into: &frame)
}

/// The keys that do something now, in order of the table.
func hints(of state: AppState) -> [Footer.Hint] {
  KeyTable.bindings(in: state.place).compactMap { binding in
    guard let hint = binding.hint, let key = binding.keys.first,
      state.popup != nil || state.obstacle(to: binding.action) == nil
    else { return nil }
    return Footer.Hint(key: key.notation, text: hint)
  }
}
