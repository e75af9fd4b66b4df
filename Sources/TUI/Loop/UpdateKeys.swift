import Model

extension AppState {
  /// Takes one key: a popup first, then the screen, then what works everywhere.
  mutating func press(_ key: Key) -> [Effect] {
    message = nil
    if popup == .tour {
      popup = nil
      // Keys that close things close the tour; any other one has not been pressed in vain.
      if [.escape, .character("q"), .character(" ")].contains(key) { return [.keepTourSeen] }
      return [.keepTourSeen] + press(key)
    }
    switch key {
    case .mouse(let mouse, let row, let column):
      return use(mouse, row: row, column: column)
    case .paste(let text):
      guard case .prompt(var prompt) = popup else {
        return refuse("pasted text goes into notes, searches and commands")
      }
      prompt.type(text)
      popup = .prompt(prompt)
      return []
    case .character(let scalar):
      if case .prompt(var prompt) = popup {
        prompt.type(String(Character(scalar)))
        popup = .prompt(prompt)
        return []
      }
    default: break
    }
    if key == .escape, !pending.isEmpty {
      pending.clear()
      return []
    }
    switch pending.press(key, in: place, of: keys) {
    case .waits: return []
    case .command(let command): return perform(command)
    case .unbound(let keys, let elsewhere): return refuse(reason(against: keys, elsewhere))
    }
  }

  private func reason(against keys: [Key], _ elsewhere: [Place]) -> String {
    let notation = keys.map(\.notation).joined()
    guard !elsewhere.isEmpty, popup == nil else {
      return "\(notation) does nothing here\(wayToHelp)"
    }
    let names = elsewhere.map(\.name).joined(separator: ", ")
    return "\(notation) works in \(names), not here"
  }

  /// How to find out what keys do, where a key is bound to help.
  var wayToHelp: String {
    keys.notation(of: .help, in: .library).map { "; \($0) lists the keys" } ?? ""
  }

  /// Does what a command says, or says why not.
  mutating func perform(_ command: Command) -> [Effect] {
    switch command.action {
    case .quit: return leave()
    case .interrupt: return stopWhatRuns() ?? leave()
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    default: break
    }
    if popup != nil { return performInPopup(command) }
    // Esc stops what is shown to run, as the library does with reading.
    if command.action == .cancel, exportWork != nil { return [.stopExports] }
    if let reason = obstacle(to: command.action) { return refuse(reason) }
    switch command.action {
    case .back:
      if screens.count == 1 { return leave() }
      pop()
      return []
    case .help:
      push(.help(HelpState(about: screen.place)))
      arrange()
      return []
    case .discrepancies:
      push(.discrepancies(DiscrepanciesState()))
      arrange()
      return []
    case .library:
      screens.removeLast(screens.count - 1)
      return []
    case .search:
      popup = .prompt(Prompt(.search, history: searches))
      return []
    case .searchAll:
      popup = .prompt(Prompt(.searchAll, history: searches))
      return []
    case .nextUnreviewed: return openUnreviewed(by: command.times)
    case .previousUnreviewed: return openUnreviewed(by: -command.times)
    case .command:
      popup = .prompt(Prompt(.command, history: commands))
      return []
    case .pipe:
      guard let text = pipedText() else { return refuse("nothing stands here to hand on") }
      popup = .prompt(Prompt(.pipe(text), history: pipes))
      return []
    case .undo: return history.undo.map { [$0] } ?? []
    case .redo: return history.redo.map { [$0] } ?? []
    case .export:
      askExport()
      return []
    case .matrix:
      openMatrix()
      return []
    case .timeline: return openTimeline()
    default:
      return performOnScreen(command)
    }
  }

  private mutating func performOnScreen(_ command: Command) -> [Effect] {
    // A list follows its current item: what scrolls a drawn screen goes on by an item.
    let command = isLinear ? command.withoutScrolling : command
    let top = screens.count - 1
    switch screens[top] {
    case .library(var library):
      let effects = library.perform(command, in: &self)
      screens[top] = .library(library)
      return effects
    case .reader(var reader):
      let effects = reader.perform(command, in: &self)
      if top < screens.count { screens[top] = .reader(reader) }
      return effects
    case .compare(var compare):
      let effects = compare.perform(command, in: &self)
      if top < screens.count { screens[top] = .compare(compare) }
      return effects
    case .discrepancies(var discrepancies):
      let effects = discrepancies.perform(command, in: &self)
      if top < screens.count { screens[top] = .discrepancies(discrepancies) }
      return effects
    case .help(var help):
      let effects = help.perform(command, in: &self)
      if top < screens.count { screens[top] = .help(help) }
      return effects
    case .matrix(var matrix):
      let effects = matrix.perform(command, in: &self)
      if top < screens.count { screens[top] = .matrix(matrix) }
      return effects
    case .timeline(var timeline):
      let effects = timeline.perform(command, in: &self)
      if top < screens.count { screens[top] = .timeline(timeline) }
      return effects
    case .problems(var problems):
      let effects = problems.perform(command, in: &self)
      if top < screens.count { screens[top] = .problems(problems) }
      return effects
    case .hits(var hits):
      let effects = hits.perform(command, in: &self)
      if top < screens.count { screens[top] = .hits(hits) }
      return effects
    }
  }

  /// Why an action cannot be done now; nil where it can. The footer leaves such keys out.
  public func obstacle(to action: Action) -> String? {
    switch action {
    case .undo where history.undo == nil: return "nothing to undo"
    case .redo where history.redo == nil: return "nothing to do again"
    case .searchAll where findings.analysis.articles.isEmpty:
      return isReading ? "still reading the articles" : "no article to search"
    case .export where findings.analysis.articles.isEmpty:
      return isReading ? "still reading the articles" : "no article to export"
    case .matrix, .timeline: return obstacle(toStoryScreen: action)
    default: break
    }
    switch screen {
    case .library(let library): return library.obstacle(to: action, in: self)
    case .reader(let reader): return reader.obstacle(to: action, in: self)
    case .compare(let compare): return compare.obstacle(to: action, in: self)
    case .discrepancies(let discrepancies): return discrepancies.obstacle(to: action, in: self)
    case .help(let help): return help.obstacle(to: action, in: self)
    case .matrix(let matrix): return matrix.obstacle(to: action, in: self)
    case .timeline(let timeline): return timeline.obstacle(to: action, in: self)
    case .problems(let problems): return problems.obstacle(to: action, in: self)
    case .hits(let hits): return hits.obstacle(to: action, in: self)
    }
  }

  /// Leaves; the place in the library is kept for the next start.
  private func leave() -> [Effect] {
    guard case .library(let library) = screens.first, let position = library.position else {
      return [.quit]
    }
    return [.keepPosition(position), .quit]
  }
}
