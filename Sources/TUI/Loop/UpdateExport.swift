import Model

/// Asking what is exported, as what, and where to; and what comes of it.
extension AppState {
  /// Asks which part to export; where there is only one, which format.
  mutating func askExport() {
    let choices = exportChoices
    if choices.count == 1, let only = choices.first { return askFormat(of: only) }
    popup = .exportChoice(Menu(title: "Export what?", entries: choices.map(\.label)), choices)
  }

  /// Asks for the format.
  mutating func askFormat(of choice: ExportChoice) {
    popup = .export(
      Menu(
        title: choice.part == .everything ? "Export findings and marks" : "Export \(choice.label)",
        entries: ExportFormat.allCases.map(\.rawValue)), choice)
  }

  /// Asks for the file.
  mutating func askPath(of choice: ExportChoice, as format: ExportFormat) {
    popup = .prompt(
      Prompt(
        .exportPath(format, choice.scope), text: "\(choice.fileName).\(format.fileEnding)"))
  }

  /// Does what was typed behind `:export`: a part, a format and a file, each of which may be left out
  /// from the end. Without a part it is everything.
  mutating func export(_ words: String) -> [Effect] {
    if let reason = obstacle(to: .export) { return refuse(reason) }
    let choices = exportChoices
    var choice = choices.last
    var parts = words.split(separator: " ", maxSplits: 1).map(String.init)
    if let first = parts.first, let part = ExportChoice.Part(rawValue: first) {
      choice =
        choices.first { $0.part == part } ?? (part == .story && choices.count == 1 ? choice : nil)
      guard choice != nil else {
        let known = choices.map(\.part.rawValue).joined(separator: ", ")
        return refuse("nothing here is \"\(first)\"; export takes \(known)")
      }
      parts = parts.dropFirst().first?.split(separator: " ", maxSplits: 1).map(String.init) ?? []
    }
    guard let choice else { return [] }
    guard let name = parts.first else {
      askFormat(of: choice)
      return []
    }
    guard let format = ExportFormat(rawValue: name) else {
      let known = ExportFormat.allCases.map(\.rawValue).joined(separator: ", ")
      return refuse("no format \"\(name)\"; there are \(known)")
    }
    guard parts.count > 1 else { return refuse("name a file: export \(format.rawValue) FILE") }
    return export(ExportRequest(format, of: choice.scope, path: parts[1]))
  }

  /// Has it written.
  mutating func export(_ request: ExportRequest) -> [Effect] {
    exports += 1
    tell("writing \(request.path)")
    return [.export(request)]
  }

  /// Takes what came of an export.
  mutating func take(_ outcome: ExportOutcome, of request: ExportRequest) -> [Effect] {
    exports = max(0, exports - 1)
    exportWork = nil
    isStopping = isStopping && isReading
    switch outcome {
    case .written(let folder): tell("written to \(request.fileName) in \(folder)")
    case .stopped: tell("stopped; nothing was written to \(request.path)")
    case .failed(let reason): return refuse("\(request.path): \(reason)")
    case .isThere:
      // A reader who has gone on is not asked in the middle of something else.
      guard popup == nil else {
        return refuse("\(request.path) is there already; nothing was written")
      }
      // Nothing is being written while the question stands.
      message = nil
      popup = .replace(request)
    }
    return []
  }
}
