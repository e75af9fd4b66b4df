import ArgumentParser

/// `rashomon manual`: the manual pages, for `make install`; the help does not list it.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Print a page of the manual for man(1).",
    discussion: "Example: rashomon manual --section 5 | man -l -",
    shouldDisplay: false)

  /// The programs that have a page.
  enum Program: String, ExpressibleByArgument, CaseIterable {
    case rashomon
    case fetch = "rashomon-fetch"
  }

  @Option(help: "The program that the page is about.")
  var of = Program.rashomon

  @Option(help: "1 for the commands and keys, 5 for settings and files.")
  var section = 1

  func validate() throws {
    let sections = of == .rashomon ? [1, 5] : [1]
    guard sections.contains(section) else {
      throw ValidationError("rashomon has the sections 1 and 5, rashomon-fetch has 1.")
    }
  }

  func run() throws {
    switch (of, section) {
    case (.fetch, _): try Output.print(FetchPage.text)
    case (.rashomon, 5): try Output.print(FilesPage.text)
    case (.rashomon, _): try Output.print(CommandsPage.text(of: HelpTree.read(of: Rashomon.self)))
    }
  }
}
