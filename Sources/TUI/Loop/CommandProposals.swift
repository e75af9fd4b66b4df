import Model

/// What completes a line behind `:`.
enum CommandProposals {
  /// The names of commands for the first word, what the command takes for a later one.
  static func of(_ editor: LineEditor, in state: AppState) -> [String] {
    let words = editor.beforeCursor.split(separator: " ").map(String.init)
    let isFirst = words.isEmpty || (words.count == 1 && !editor.word.isEmpty)
    let all =
      isFirst
      ? LineCommand.all.map(\.name)
      : LineCommand.named(words[0]).map {
        arguments(of: $0, words: words, isNew: editor.word.isEmpty, in: state)
      } ?? []
    return all.filter { $0.hasPrefix(editor.word) }
  }

  private static func arguments(
    of command: LineCommand, words: [String], isNew: Bool, in state: AppState
  ) -> [String] {
    /// Which word is being typed, counted from 1 behind the name.
    let place = words.count - (isNew ? 0 : 1)
    switch command.deed {
    case .set where place == 1: return ["theme", "mouse", "plain", "signs"]
    case .set where place == 2:
      switch words[1] {
      case "theme": return ThemeName.allCases.map(\.rawValue)
      case "mouse", "plain": return ["on", "off"]
      case "signs": return ["ascii", "unicode"]
      default: return []
      }
    case .action(.export):
      // The part may be left out.
      let hasPart = place > 1 && ExportChoice.Part(rawValue: words[1]) != nil
      let parts = hasPart ? [] : state.exportChoices.map(\.part.rawValue)
      let formatPlace = hasPart ? 2 : 1
      if place == formatPlace { return parts + ExportFormat.allCases.map(\.rawValue) }
      guard place == formatPlace + 1 else { return [] }
      return ExportFormat(rawValue: words[formatPlace]).map { ["rashomon.\($0.fileEnding)"] } ?? []
    case .action(.sort) where place == 1:
      if case .library = state.screen { return LibraryOrder.allCases.map(\.rawValue) }
      if case .matrix = state.screen { return ComparisonMatrix.Order.allCases.map(\.rawValue) }
      return MarkOrder.allCases.map(\.rawValue)
    case .action(.verdict) where place == 1: return Verdict.allCases.map(\.rawValue)
    case .action(.filterBy): return MarkFilter.proposals(among: state.marks)
    case .action(.tag): return state.marks.tags
    case .action(.help) where place == 1: return LineCommand.all.map(\.name)
    // A name with blanks is no word; its sigil finds it.
    case .action(.open) where place == 1:
      return state.findings.analysis.articles.map(\.file).filter { !$0.contains(" ") }
    default: return []
    }
  }
}
