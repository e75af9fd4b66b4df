/// What can be typed behind `:`. Every action of the screens has its name there; some take words.
public struct LineCommand: Hashable, Sendable {
  /// What it does.
  enum Deed: Hashable, Sendable {
    case action(Action)
    case set
    case write
    case tour
    case changes
  }

  /// Its name.
  public let name: String
  /// What may stand behind it, as help writes it; empty where nothing but a number may.
  public let usage: String
  /// What it does, in a line.
  public let help: String
  let deed: Deed

  /// The command with a name or one of vi's names for it.
  public static func named(_ name: String) -> LineCommand? {
    let wanted = aliases[name] ?? name
    return all.first { $0.name == wanted }
  }

  /// Every command, by name.
  public static let all: [LineCommand] = (own + actions).sorted { $0.name < $1.name }

  /// The commands that take words, in the order in which help tells them.
  static var withWords: [LineCommand] { all.filter { !$0.usage.isEmpty } }

  private static let aliases = [
    "q": "quit", "qa": "quit", "q!": "quit", "qa!": "quit", "wq": "quit", "x": "quit",
    "w": "write", "h": "help", "e": "open", "n": "next-match", "N": "previous-match", "!": "pipe",
  ]

  private static let own: [LineCommand] = [
    LineCommand(
      name: "set", usage: "theme NAME, mouse on|off, plain on|off, signs ascii|unicode",
      help: "change a setting until the end of this start", deed: .set),
    LineCommand(
      name: "write", usage: "", help: "nothing: marks are on disk as soon as they are made",
      deed: .write),
    LineCommand(name: "tour", usage: "", help: "the tour of the first start", deed: .tour),
    LineCommand(
      name: "changes", usage: "",
      help: "the conflicts that came and went with files that changed, since the start",
      deed: .changes),
  ]

  private static let usages: [Action: String] = [
    .open: "[ARTICLE, FILE or FOLDER]", .export: "[PART] [FORMAT FILE]", .filterBy: "[EXPRESSION]",
    .sort: "[ORDER]",
    .help: "[KEY or COMMAND]", .search: "[WORDS]", .verdict: "[VERDICT]", .tag: "[TAGS]",
    .note: "[TEXT]", .pipe: "[PROGRAM]",
  ]

  /// Names that differ from those in the code.
  private static let names: [Action: String] = [.filter: "next-filter", .filterBy: "filter"]

  private static let actions: [LineCommand] = Action.allCases.compactMap { action in
    let bindings = KeyTable.standard.bindings.filter { $0.action == action }
    // What only popups know would close the line or edit it.
    guard let binding = bindings.first(where: { !$0.places.isDisjoint(with: Place.screens) }),
      action != .command
    else { return nil }
    return LineCommand(
      name: names[action] ?? action.name, usage: usages[action] ?? "", help: binding.help,
      deed: .action(action))
  }
}

extension Action {
  /// Its name in words with hyphens, as in "next-conflict".
  public var name: String {
    var name = ""
    for scalar in rawValue.unicodeScalars {
      if ("A"..."Z").contains(scalar) { name += "-" }
      name += String(scalar).lowercased()
    }
    return name
  }
}
