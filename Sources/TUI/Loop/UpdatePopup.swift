import Model

extension AppState {
  /// Does a command in the popup that lies over the screen.
  mutating func performInPopup(_ command: Command) -> [Effect] {
    if command.action == .cancel {
      if case .replace(let request) = popup { tell("\(request.path) stays as it is") }
      popup = nil
      return []
    }
    switch popup {
    case .verdict(var menu, let target):
      if let index = choice(command, in: &menu) {
        popup = nil
        return keep(verdict: Verdict.allCases[index], for: target)
      }
      popup = .verdict(menu, target)
    case .exportChoice(var menu, let choices):
      if let index = choice(command, in: &menu) {
        askFormat(of: choices[index])
        return []
      }
      popup = .exportChoice(menu, choices)
    case .export(var menu, let part):
      if let index = choice(command, in: &menu) {
        askPath(of: part, as: ExportFormat.allCases[index])
        return []
      }
      popup = .export(menu, part)
    case .replace(let request):
      popup = nil
      if command.action == .accept { return export(request.replacing) }
    case .order(var menu):
      if let index = choice(command, in: &menu) {
        popup = nil
        return sortLibrary(LibraryOrder.allCases[index])
      }
      popup = .order(menu)
    case .prompt(var prompt):
      if command.action == .accept {
        popup = nil
        return accept(prompt)
      }
      prompt.fault = nil
      switch command.action {
      case .earlier: prompt.goBack(1)
      case .later: prompt.goBack(-1)
      case .complete, .completeBack:
        let step = command.action == .complete ? 1 : -1
        let purpose = prompt.purpose
        let isCompleted = prompt.complete(by: step) { proposals(for: purpose, $0) }
        if !isCompleted { _ = refuse("nothing to complete it with") }
      default: prompt.edit(command.action)
      }
      popup = .prompt(prompt)
    case .details(let top):
      let step = (command.action == .scrollUp ? -1 : 1) * command.times
      popup = .details(top: max(0, min(top + step, lastTopOfDetails)))
    case .sources(var menu):
      // A digit without a source is answered with how many there are.
      if let index = choice(command, in: &menu) ?? command.digit.map({ $0 - 1 }) {
        popup = nil
        return takeSource(index)
      }
      popup = .sources(menu)
    case .slots(var menu):
      if let index = choice(command, in: &menu) {
        popup = nil
        return takeSlot(index)
      }
      popup = .slots(menu)
    case .peek(let selected): return peek(command, selected: selected)
    case .said(let title, let text, let top):
      let step = (command.action == .scrollUp ? -1 : 1) * command.times
      let last = ProgramOutputView.lastTop(text, in: self)
      popup = .said(title: title, text: text, top: max(0, min(top + step, last)))
    case .tour: popup = nil
    case nil: break
    }
    return []
  }

  /// The entry that a command takes from a menu, nil where it only moves.
  private func choice(_ command: Command, in menu: inout Menu) -> Int? {
    switch command.action {
    case .down: menu.move(by: 1)
    case .up: menu.move(by: -1)
    case .accept: return menu.selected
    case .select:
      if let digit = command.digit, digit <= menu.entries.count { return digit - 1 }
    default: break
    }
    return nil
  }

  private mutating func accept(_ prompt: Prompt) -> [Effect] {
    let text = prompt.editor.text
    switch prompt.purpose {
    case .search:
      guard let query = SearchQuery(text) else { return [] }
      searches.removeAll { $0 == text }
      searches.append(text)
      return search(query)
    case .note(let target):
      return keep(note: text, for: target)
    case .exportPath(let format, let scope):
      if text.isEmpty { return refuse("no file named, nothing written") }
      return export(ExportRequest(format, of: scope, path: text))
    case .filter: return filterLibrary(prompt)
    case .filterMarks: return filter(by: text)
    case .searchAll: return searchAll(text)
    case .command: return run(line: text)
    case .tags(let target): return change(tags: text, of: target)
    case .pipe(let piped): return pipe(piped, to: text)
    }
  }

  mutating func search(_ query: SearchQuery) -> [Effect] {
    let top = screens.count - 1
    var label: String?
    switch screens[top] {
    case .library(var library):
      label = library.search(query, in: self)
      screens[top] = .library(library)
    case .reader(var reader):
      label = reader.search(query, in: self)
      screens[top] = .reader(reader)
    case .compare(var compare):
      label = compare.search(query, in: self)
      screens[top] = .compare(compare)
    case .discrepancies(var discrepancies):
      label = discrepancies.search(query, in: self)
      screens[top] = .discrepancies(discrepancies)
    case .help(var help):
      label = help.search(query, in: self)
      screens[top] = .help(help)
    case .matrix(var matrix):
      label = matrix.search(query, in: self)
      screens[top] = .matrix(matrix)
    case .timeline(var timeline):
      label = timeline.search(query, in: self)
      screens[top] = .timeline(timeline)
    case .problems(var problems):
      label = problems.search(query, in: self)
      screens[top] = .problems(problems)
    case .hits(var hits):
      label = hits.search(query, in: self)
      screens[top] = .hits(hits)
    }
    guard let label else { return refuse("/\(query.text)  not found") }
    tell(label)
    return []
  }

  /// Opens the menu of verdicts for a mark or a draft.
  mutating func askVerdict(for target: MarkTarget, title: String) {
    var present = Verdict.open
    if case .mark(let id) = target, let mark = marks.mark(id) {
      present = mark.discrepancy.verdict
    }
    let verdicts = Verdict.allCases
    popup = .verdict(
      Menu(
        title: title, entries: verdicts.map { "\(Wording.label($0)): \(Wording.meaning(of: $0))" },
        selected: verdicts.firstIndex(of: present) ?? 0
      ), target)
  }

  /// Opens the line for a note; a note of several lines, which one line would join, goes to the
  /// editor.
  mutating func askNote(for target: MarkTarget) -> [Effect] {
    let note = note(of: target)
    if note.utf8.contains(0x0A) { return [.editNote(target, note: note)] }
    popup = .prompt(Prompt(.note(target), text: note))
    return []
  }

  /// The note that a mark has now.
  func note(of target: MarkTarget) -> String {
    switch target {
    case .mark(let id): marks.mark(id)?.discrepancy.note ?? ""
    case .chosen: ""
    case .draft(let draft): draft.note
    }
  }

  mutating func keep(verdict: Verdict, for target: MarkTarget) -> [Effect] {
    change(target, draft: { $0.verdict = verdict }, mark: { $0.verdict = verdict })
  }

  /// Keeps a note on a mark, or makes the mark with it.
  mutating func keep(note: String, for target: MarkTarget) -> [Effect] {
    change(target, draft: { $0.note = note }, mark: { $0.note = note })
  }
}
