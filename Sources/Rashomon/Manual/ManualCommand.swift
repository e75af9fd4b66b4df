import ArgumentParser

/// `rashomon manual`: the manual pages, for `make install`; the help does not list it.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Print a page of the manual for man(1).",
    discussion: "Example: rashomon manual --section 5 | man -l -",
    shouldDisplay: false)

  @Option(help: "1 for the commands and keys, 5 for settings and files.")
  var section = 1

  func validate() throws {
    guard [1, 5].contains(section) else { throw ValidationError("The sections are 1 and 5.") }
  }

  func run() throws {
    let page =
      section == 1 ? CommandsPage.text(of: try HelpTree.read(of: Rashomon.self)) : FilesPage.text
    try Output.print(page)
  }
}
