/// Where keys are pressed: a screen, or a popup over it.
public enum Place: String, Hashable, Sendable, CaseIterable {
  case library, reader, compare, discrepancies, help, problems, hits
  case menu, prompt, details, question
  case matrix, timeline

  /// The screens, in the order in which help lists them.
  public static let screens: [Place] = [
    .library, .reader, .compare, .matrix, .timeline, .discrepancies, .help, .problems, .hits,
  ]

  /// Its name for the reader of the program.
  public var name: String {
    switch self {
    case .library: "Library"
    case .reader: "Reader"
    case .compare: "Compare"
    case .discrepancies: "Discrepancies"
    case .help: "Help"
    case .problems: "Problems"
    case .hits: "Search"
    case .menu: "menus"
    case .prompt: "prompts"
    case .details: "the reasons"
    case .question: "questions"
    case .matrix: "Matrix"
    case .timeline: "Timeline"
    }
  }
}
