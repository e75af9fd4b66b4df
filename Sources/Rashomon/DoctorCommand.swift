import ArgumentParser
import Model

/// `rashomon doctor`: what the program finds around it.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Say what was found: terminal, locale, colours, other programs, store.",
    discussion: "Example: rashomon doctor seeds")

  @Argument(help: "The folder whose store is meant; this folder where none is named.")
  var path = "."

  @OptionGroup var store: StoreOptions

  func run() throws {
    let surroundings = Surroundings.look()
    var lines = [("program", "rashomon \(ProgramVersion.text)")]
    lines.append(("terminal", terminal(surroundings)))
    lines.append(("locale", locale(surroundings)))
    lines.append(("colours", colours(surroundings)))
    lines.append(("word lists", "built into the program"))
    lines.append(("WordNet", wordNet(surroundings)))
    lines += programs(surroundings)
    lines.append(
      (
        "fetching",
        surroundings.ownProgram("rashomon-fetch")
          ?? "rashomon-fetch is neither beside rashomon nor in the search path; add takes files only (make install)"
      ))
    let settings = SettingsFile.read(surroundings.environment)
    let found =
      !settings.exists
      ? "no file" : settings.problems.isEmpty ? "read" : "read, with what follows"
    lines.append(
      ("settings", settings.path.map { "\($0) (\(found))" } ?? "no folder; HOME is not set"))
    lines += settings.problems.map { ("", $0) }
    lines.append(
      (
        "cache",
        surroundings.cacheFolder.map { "\($0) (may be deleted at any time)" }
          ?? "none; its folder cannot be made or written, so each start reads and compares all anew"
      ))
    for location in store.locations([path], surroundings) {
      let state = location.exists ? "a store" : "no store yet"
      let writing = location.isWritable ? "can be written" : "cannot be written"
      lines.append(("store", "\(location.path) (\(state), \(writing))"))
    }
    let text = lines.map { name, finding in
      let column = name + String(repeating: " ", count: max(1, 12 - name.count))
      return column + VisibleLine.of(finding) + "\n"
    }
    try Output.print(text.joined())
  }

  private func terminal(_ surroundings: Surroundings) -> String {
    let name = surroundings.environment["TERM"] ?? ""
    let size = surroundings.terminalSize.map { ", \($0.columns)x\($0.rows)" } ?? ""
    let type = name.isEmpty ? "TERM is not set" : name
    if surroundings.canShowScreens { return "\(type)\(size)" }
    let reason =
      surroundings.isInputTerminal && surroundings.isOutputTerminal
      ? "it cannot show screens" : "input or output is no terminal"
    return "\(type)\(size); \(reason), the reader prints plain text"
  }

  private func locale(_ surroundings: Surroundings) -> String {
    for name in ["LC_ALL", "LC_CTYPE", "LANG"] {
      guard let value = surroundings.environment[name], !value.isEmpty else { continue }
      let lower = value.lowercased()
      let isUTF8 = lower.hasSuffix("utf-8") || lower.hasSuffix("utf8")
      return "\(name)=\(value)" + (isUTF8 ? "" : "; not UTF-8, the reader uses C.UTF-8")
    }
    return "none is set; the reader uses C.UTF-8"
  }

  private func colours(_ surroundings: Surroundings) -> String {
    let environment = surroundings.environment
    if let wish = environment["NO_COLOR"], !wish.isEmpty { return "none (NO_COLOR is set)" }
    let terminal = environment["TERM"] ?? ""
    if terminal.hasSuffix("-256color") || terminal.hasSuffix("-direct") { return "256" }
    if terminal.isEmpty || terminal == "dumb" || terminal.hasPrefix("vt") { return "none" }
    return "as the terminal description of \(terminal) says"
  }

  private func wordNet(_ surroundings: Surroundings) -> String {
    if let (folder, _) = surroundings.wordNet { return folder }
    return "not found; fewer opposites and words of one meaning are known"
      + " (on Debian: wordnet-base)"
  }

  private func programs(_ surroundings: Surroundings) -> [(String, String)] {
    let environment = surroundings.environment
    let editors = [environment["VISUAL"], environment["EDITOR"]].compactMap { $0 }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    return [
      (
        "browser",
        surroundings.program(["xdg-open", "open", "sensible-browser"])
          ?? "not found; sources cannot be opened"
      ),
      (
        "editor",
        surroundings.program(editors + ["sensible-editor", "nano", "vi"])
          ?? "not found; set EDITOR to write long notes"
      ),
      (
        "clipboard",
        surroundings.program(["wl-copy", "xclip", "xsel", "pbcopy"])
          ?? "no tool found; copying relies on the terminal (OSC 52)"
      ),
      (
        "PDF",
        surroundings.program(["pdftotext"])
          ?? "pdftotext not found; PDF cannot be read (on Debian: poppler-utils)"
      ),
      (
        "docx, odt",
        surroundings.program(["unzip"])
          ?? "unzip not found; they cannot be read (on Debian: unzip)"
      ),
    ]
  }
}
