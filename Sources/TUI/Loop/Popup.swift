import Model

/// What lies over a screen and takes the keys.
public enum Popup: Hashable, Sendable {
  /// Choose a verdict.
  case verdict(Menu, MarkTarget)
  /// Choose what to export.
  case exportChoice(Menu, [ExportChoice])
  /// Choose a kind of file for it.
  case export(Menu, ExportChoice)
  /// Say whether an export takes the place of the file that is there.
  case replace(ExportRequest)
  /// Choose an order of the library.
  case order(Menu)
  /// Type a line.
  case prompt(Prompt)
  /// Read why a comparison was made; `top` is the first row shown.
  case details(top: Int)
  /// Read what a program said; `top` is the first row shown.
  case said(title: String, text: String, top: Int)
  /// Read the tour of the first start; any key ends it.
  case tour
  /// Choose a source of the story to show or hide in Compare.
  case sources(Menu)
  /// Choose the questions that Compare shows.
  case slots(Menu)
  /// Read what other sources say on the question that is looked at.
  case peek(selected: Int)

  /// The menu that it is; nil where it is none.
  var menu: Menu? {
    switch self {
    case .verdict(let menu, _), .exportChoice(let menu, _), .export(let menu, _),
      .order(let menu), .sources(let menu), .slots(let menu):
      menu
    case .replace, .prompt, .details, .said, .tour, .peek: nil
    }
  }

  /// Where keys go that are pressed over it.
  public var place: Place {
    switch self {
    case .verdict, .exportChoice, .export, .sources, .slots, .peek, .order: .menu
    case .replace: .question
    case .prompt: .prompt
    case .details: .details
    case .said, .tour: .details
    }
  }
}

/// A line that is being typed, and what for.
public struct Prompt: Hashable, Sendable {
  /// What the line is for.
  public enum Purpose: Hashable, Sendable {
    case search
    case note(MarkTarget)
    case exportPath(ExportFormat, ExportScope)
    case filter
    case filterMarks
    case searchAll
    case command
    case tags(MarkTarget)
    case pipe(PipedText)

    /// Whether what stands in the line at first is replaced by typing. A note is not: who opens it
    /// again goes on writing.
    var takesProposals: Bool {
      switch self {
      case .exportPath, .filter, .filterMarks: true
      case .search, .note, .searchAll, .command, .tags, .pipe: false
      }
    }
  }

  /// What the line is for.
  public let purpose: Purpose
  /// The line.
  public private(set) var editor: LineEditor
  /// Whether the line is a proposal that nobody touched: what is typed takes its place, as in a
  /// browser's line of addresses.
  public private(set) var isProposal: Bool
  /// Why the line was not taken, until it changes.
  var fault: String?
  /// Lines typed before, the latest last.
  let history: [String]
  /// The proposals for the word at the cursor, while the reader goes through them.
  private(set) var completion: Completion?
  /// How many entries back the reader went; 0 is the line being typed.
  private var back = 0
  private var draft = LineEditor()

  /// Makes a prompt with the cursor at the end of its text.
  public init(_ purpose: Purpose, text: String = "", history: [String] = []) {
    self.purpose = purpose
    self.history = history
    editor = LineEditor(text)
    isProposal = !text.isEmpty && purpose.takesProposals
  }

  /// Types or pastes text.
  mutating func type(_ text: String) {
    if isProposal { editor = LineEditor() }
    editor.insert(text)
    isProposal = false
    fault = nil
  }

  /// Says why the line was not taken: it is to be mended, not typed anew.
  mutating func refuse(_ reason: String) {
    fault = reason
    isProposal = false
  }

  /// Does an editing action.
  mutating func edit(_ action: Action) {
    _ = editor.edit(action)
    isProposal = false
  }

  /// What stands before the line.
  public var label: String {
    switch purpose {
    case .search: "/"
    case .note: "Note: "
    case .exportPath(let format, _): "Write \(format.rawValue) to: "
    case .filter: "& "
    case .filterMarks: "Filter: "
    case .searchAll: "Search all: "
    case .command: ":"
    case .tags: "Tags: "
    case .pipe: "| "
    }
  }

  /// Puts the next proposal in the place of the word before the cursor, the one before it when `step`
  /// is negative; false where there is none. `proposals` are those for the line as it was typed.
  mutating func complete(by step: Int, _ proposals: (LineEditor) -> [String]) -> Bool {
    if completion?.shown == editor {
      completion?.move(by: step)
    } else {
      completion = Completion(editor, proposals: proposals(editor), step: step)
    }
    guard let completion else { return false }
    editor = completion.shown
    isProposal = false
    return true
  }

  /// Goes to an earlier entry, or a later one when `step` is negative.
  mutating func goBack(_ step: Int) {
    let wanted = max(0, min(back + step, history.count))
    guard wanted != back else { return }
    if back == 0 { draft = editor }
    isProposal = false
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
