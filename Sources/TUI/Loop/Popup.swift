/// What lies over a screen and takes the keys.
public enum Popup: Hashable, Sendable {
  /// Choose a verdict.
  case verdict(Menu, MarkTarget)
  /// Choose a kind of file.
  case export(Menu)
  /// Choose an order of the library.
  case order(Menu)
  /// Type a line.
  case prompt(Prompt)
  /// Read why a comparison was made; `top` is the first row shown.
  case details(top: Int)
  /// Choose a source of the story to show or hide in Compare.
  case sources(Menu)
  /// Choose the questions that Compare shows.
  case slots(Menu)
  /// Read what other sources say on the question that is looked at.
  case peek(selected: Int)

  /// Where keys go that are pressed over it.
  public var place: Place {
    switch self {
    case .verdict, .export, .sources, .slots, .peek, .order: .menu
    case .prompt: .prompt
    case .details: .details
    }
  }
}

/// A line that is being typed, and what for.
public struct Prompt: Hashable, Sendable {
  /// What the line is for.
  public enum Purpose: Hashable, Sendable {
    case search
    case note(MarkTarget)
    case exportPath(ExportFormat)
    case filter
    case searchAll
  }

  /// What the line is for.
  public let purpose: Purpose
  /// The line.
  public var editor: LineEditor
  /// Why the line was not taken, until it changes.
  var fault: String?
  /// Lines typed before, the latest last.
  let history: [String]
  /// How many entries back the reader went; 0 is the line being typed.
  private var back = 0
  private var draft = LineEditor()

  /// Makes a prompt with the cursor at the end of its text.
  public init(_ purpose: Purpose, text: String = "", history: [String] = []) {
    self.purpose = purpose
    self.history = history
    editor = LineEditor(text)
  }

  /// What stands before the line.
  public var label: String {
    switch purpose {
    case .search: "/"
    case .note: "Note: "
    case .exportPath(let format): "Write \(format.rawValue) to: "
    case .filter: "& "
    case .searchAll: "Search all: "
    }
  }

  /// Goes to an earlier entry, or a later one when `step` is negative.
  mutating func goBack(_ step: Int) {
    let wanted = max(0, min(back + step, history.count))
    guard wanted != back else { return }
    if back == 0 { draft = editor }
    back = wanted
    editor = back == 0 ? draft : LineEditor(history[history.count - back])
  }
}

/// One line for the reader in the place of the footer, until the next key.
public struct StatusMessage: Hashable, Sendable {
  /// The line.
  public let text: String
  /// Whether something could not be done.
  public let isProblem: Bool
  /// Makes a line.
  public init(text: String, isProblem: Bool) {
    self.text = text
    self.isProblem = isProblem
  }
}
