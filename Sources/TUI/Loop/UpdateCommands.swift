import Model

extension AppState {
  /// The most command lines that are kept.
  private static let keptCommands = 100

  /// Does what was typed behind `:`.
  mutating func run(line: String) -> [Effect] {
    let words = line.split(separator: " ", maxSplits: 1).map(String.init)
    guard let name = words.first else { return [] }
    commands.removeAll { $0 == line }
    commands = commands.suffix(Self.keptCommands - 1) + [line]
    // As in vi, a number alone goes to that item.
    if let number = Int(name), words.count == 1 {
      return perform(Command(.first, count: max(1, min(number, PendingKeys.largestCount))))
    }
    guard let command = LineCommand.named(name) else {
      let near = NearestName.of(name, among: LineCommand.all.map(\.name))
      return refuse("no command \"\(name)\"" + (near.map { "; did you mean \($0)?" } ?? ""))
    }
    let rest = words.count > 1 ? words[1].trimmedBlanks : ""
    switch command.deed {
    case .set: return set(rest)
    case .write: tell("nothing to write: marks are on disk as soon as they are made")
    case .tour: popup = .tour
    case .changes:
      guard !conflictChanges.entries.isEmpty else {
        return refuse("no conflict came or went since the start")
      }
      popup = .said(title: "Conflicts that came and went", text: conflictChanges.text, top: 0)
    case .action(let action): return perform(action, rest, named: command.name)
    }
    return []
  }

  private mutating func perform(_ action: Action, _ rest: String, named name: String) -> [Effect] {
    if action == .filterBy, case .library = screen {
      return rest.isEmpty
        ? perform(Command(.filter)) : filterLibrary(Prompt(.filter, text: rest))
    }
    let places = KeyTable.standard.bindings.filter { $0.action == action }
      .reduce(into: Set<Place>()) { $0.formUnion($1.places) }
    // An article is opened and help is asked for from everywhere.
    let isEverywhere = !rest.isEmpty && [.open, .help, .export].contains(action)
    guard isEverywhere || places.contains(screen.place) else {
      let names = Place.screens.filter(places.contains).map(\.name).joined(separator: ", ")
      return refuse("\(name) works in \(names), not here")
    }
    guard !rest.isEmpty else { return perform(Command(action)) }
    switch action {
    case .open: return open(rest)
    case .help: return explain(rest)
    case .export: return export(rest)
    case .filterBy: return filter(by: rest)
    case .sort: return sort(by: rest)
    case .pipe: return pipedText().map { pipe($0, to: rest) } ?? []
    case .search:
      guard let query = SearchQuery(rest) else { return [] }
      return search(query)
    case .verdict, .tag, .note: return mark(action, rest)
    default:
      guard let number = Int(rest), (1...PendingKeys.largestCount).contains(number) else {
        return refuse("\(name) takes a number, not \"\(rest)\"")
      }
      return perform(Command(action, count: number, digit: number))
    }
  }

  /// Tells what a key does here, or what a command does.
  private mutating func explain(_ words: String) -> [Effect] {
    let bindings = keys.bindings.filter { $0.keys.contains { $0.notation == words } }
    let here = bindings.filter { $0.places.contains(screen.place) }
    if let binding = here.first ?? bindings.first {
      let places = Place.allCases.filter(binding.places.contains).map(\.name)
      let where_ = here.isEmpty ? " (in \(places.joined(separator: ", ")))" : ""
      tell("\(words)  \(binding.help)\(where_)")
      return []
    }
    if let command = LineCommand.named(words) {
      let usage = command.usage.isEmpty ? "" : " \(command.usage)"
      tell(":\(command.name)\(usage)  \(command.help)")
      return []
    }
    return refuse("neither a key nor a command: \"\(words)\"")
  }

  /// Gives a verdict, tags or a note without a menu.
  private mutating func mark(_ action: Action, _ words: String) -> [Effect] {
    if let reason = obstacle(to: action) { return refuse(reason) }
    let target: MarkTarget?
    switch screen {
    case .compare(let compare): target = compare.target(in: self)
    case .matrix(let matrix): target = matrix.target(in: self)
    case .discrepancies(let list): target = list.target
    default: target = nil
    }
    guard let target else { return [] }
    switch action {
    case .tag: return change(tags: words, of: target)
    case .note: return keep(note: words, for: target)
    default:
      let fitting = Verdict.allCases.filter {
        $0.rawValue.hasPrefix(words) || Wording.label($0).hasPrefix(words)
      }
      guard fitting.count == 1 else {
        let known = Verdict.allCases.map(\.rawValue).joined(separator: ", ")
        return refuse("no verdict \"\(words)\"; there are \(known)")
      }
      return keep(verdict: fitting[0], for: target)
    }
  }

  private mutating func set(_ words: String) -> [Effect] {
    let parts = words.split(separator: " ").map(String.init)
    guard parts.count == 2 else {
      return refuse("set theme NAME, set mouse or plain on or off, set signs ascii or unicode")
    }
    switch (parts[0], parts[1]) {
    case ("theme", let name):
      guard let theme = ThemeName(rawValue: name) else {
        let known = ThemeName.allCases.map(\.rawValue).joined(separator: ", ")
        return refuse("no theme \"\(name)\"; there are \(known)")
      }
      return [.useTheme(theme)]
    case ("mouse", "on"): return [.useMouse(true)]
    case ("mouse", "off"): return [.useMouse(false)]
    case ("plain", "on"): isLinear = true
    case ("plain", "off"): isLinear = false
    case ("signs", "ascii"): drawnSigns = .ascii
    case ("signs", "unicode"): drawnSigns = .unicode
    case ("plain", _): return refuse("plain is on or off")
    case ("mouse", _): return refuse("the mouse is on or off")
    case ("signs", _): return refuse("signs are ascii or unicode")
    default: return refuse("no setting \"\(parts[0])\"; there are theme, mouse, plain, signs")
    }
    arrange()
    return []
  }

  private mutating func sort(by words: String) -> [Effect] {
    let known: [String]
    switch screen {
    case .discrepancies(var list):
      known = MarkOrder.allCases.map(\.rawValue)
      guard let order = MarkOrder(rawValue: words) else { break }
      list.sort(by: order, in: self)
      screens[screens.count - 1] = .discrepancies(list)
      return []
    case .library(var library):
      known = LibraryOrder.allCases.map(\.rawValue)
      guard let order = LibraryOrder(rawValue: words) else { break }
      library.order = order
      library.arrange(in: self)
      screens[screens.count - 1] = .library(library)
      return []
    case .matrix(var matrix):
      known = ComparisonMatrix.Order.allCases.map(\.rawValue)
      guard let order = ComparisonMatrix.Order(rawValue: words) else { break }
      matrix.order = order
      matrix.arrange(in: self)
      screens[screens.count - 1] = .matrix(matrix)
      return []
    default: return []
    }
    return refuse("no order \"\(words)\"; there are \(known.joined(separator: ", "))")
  }

  /// Shows the marks that an expression asks for.
  mutating func filter(by text: String) -> [Effect] {
    guard case .discrepancies(var list) = screen else { return [] }
    do throws(Refusal) {
      list.filter(by: try MarkFilter(text), in: self)
    } catch {
      return refuse(error.reason)
    }
    screens[screens.count - 1] = .discrepancies(list)
    tell(list.filter == .everything ? "every mark" : "only: \(list.filter.text)")
    return []
  }

  /// What can stand in the place of the word before the cursor.
  func proposals(for purpose: Prompt.Purpose, _ editor: LineEditor) -> [String] {
    let word = editor.word
    switch purpose {
    case .command: return CommandProposals.of(editor, in: self)
    case .tags: return marks.tags.filter { $0.hasPrefix(word) }
    case .filterMarks:
      let all = MarkFilter.proposals(among: marks)
      guard word.hasPrefix("-") else { return all.filter { $0.hasPrefix(word) } }
      return all.map { "-" + $0 }.filter { $0.hasPrefix(word) }
    case .search, .searchAll, .filter, .note, .exportPath, .pipe: return []
    }
  }
}

extension String {
  /// Without blanks at both ends.
  fileprivate var trimmedBlanks: String {
    var text = self[...]
    while text.first == " " { text = text.dropFirst() }
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
