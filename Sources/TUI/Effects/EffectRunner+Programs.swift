import Model

extension EffectRunner {
  /// The longest that a program may take before it is ended, in milliseconds.
  private static let patience = 60_000

  /// Hands text to a program, and posts what it says.
  func pipe(_ words: [String], _ text: PipedText) {
    let input: String
    switch text {
    case .passage(let passage): input = passage + "\n"
    case .report: input = report()
    }
    let title = words.joined(separator: " ")
    guard let program = ProgramPath.find(words[0], settings.environment) else {
      return post(.failed("no program \(VisibleLine.of(words[0])) in the search path"))
    }
    let run = ChildProcess.feed(
      [program] + words.dropFirst(), input: Array(input.utf8), environment: settings.environment,
      patience: Self.patience)
    guard let run else { return post(.failed("\(VisibleLine.of(title)) could not be run")) }
    let shown = String(decoding: run.output, as: UTF8.self)
    if shown.isEmpty {
      let told = "\(VisibleLine.of(title)) said nothing"
      post(run.status == 0 ? .told(told) : .failed("\(told) and failed"))
    } else {
      post(.programSaid(title: title, text: shown, hasFailed: run.status != 0))
    }
  }

  /// Hands a copy to the desktop's clipboard as well, where there is a program for it; the terminal has
  /// it already.
  func feedClipboard(_ text: String) {
    guard let words = clipboardProgram() else { return post(.copied) }
    let run = ChildProcess.feed(
      words, input: Array(text.utf8), environment: settings.environment, patience: nil)
    if let run, run.status == 0 { return post(.copied) }
    post(.failed("copied to the terminal; \(VisibleLine.of(words[0])) failed"))
  }

  private func clipboardProgram() -> [String]? {
    let environment = settings.environment
    func isSet(_ name: String) -> Bool { environment[name].map { !$0.isEmpty } ?? false }
    var candidates: [[String]] = []
    if let words = settings.reader.clipboard { candidates.append(words) }
    if isSet("WAYLAND_DISPLAY") { candidates.append(["wl-copy"]) }
    if isSet("DISPLAY") {
      candidates.append(["xclip", "-selection", "clipboard", "-in"])
      candidates.append(["xsel", "--clipboard", "--input"])
    }
    #if os(macOS)
      candidates.append(["pbcopy"])
    #endif
    for words in candidates {
      if let path = ProgramPath.find(words[0], environment) { return [path] + words.dropFirst() }
    }
    return nil
  }
}
