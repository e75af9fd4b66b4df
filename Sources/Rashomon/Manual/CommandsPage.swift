import TUI

/// `rashomon(1)`: commands, keys, exit statuses, environment; from the tables that the program uses.
enum CommandsPage {
  /// The page.
  static func text(of program: HelpTree) -> String {
    var page = ManualPage(
      "rashomon", section: 1, version: "rashomon \(ProgramVersion.text)", title: "User Commands")
    page.chapter("NAME")
    page.paragraph("rashomon - \(program.abstract ?? "")")
    page.chapter("SYNOPSIS")
    page.verbatim(
      (["rashomon [PATH…]"] + program.shown.dropFirst().map { "rashomon \($0.usage)" })
        .joined(separator: "\n"))
    page.chapter("DESCRIPTION")
    page.paragraph(
      """
      Rashomon opens a folder of articles, shows what several sources say about one event side by
      side, highlights the claims in which they conflict, says why, and keeps what its reader marks.
      It works offline and gives the same answer for the same files each time.
      """)
    page.paragraph(program.discussion ?? "")
    page.chapter("COMMANDS")
    for command in program.shown { describe(command, in: &page) }
    page.part("Every command")
    page.item("-h, --help", "Show the help of the command.")
    page.item("--version", "Show the version.")
    page.chapter("KEYS")
    page.paragraph(
      """
      C-d is Ctrl and d, S-Tab is Shift and Tab. A number before a key repeats it. The settings bind
      others; ? shows those in force.
      """)
    for chapter in KeyTable.standard.chapters {
      page.part(chapter.title)
      for binding in chapter.bindings {
        page.item(binding.keys.map(\.notation).joined(separator: " "), binding.help)
      }
    }
    page.chapter("EXIT STATUS")
    for (status, meaning) in statuses { page.item(status, meaning) }
    page.chapter("ENVIRONMENT")
    for (name, meaning) in variables { page.item(name, meaning) }
    page.chapter("SEE ALSO")
    page.paragraph("rashomon(5), rashomon-fetch(1), less(1), newsboat(1)")
    return page.text
  }

  private static func describe(_ command: HelpTree, in page: inout ManualPage) {
    page.part("rashomon \(command.usage)")
    page.paragraph(
      [command.abstract, command.discussion].compactMap { $0 }.joined(separator: "\n"))
    for argument in command.arguments ?? []
    where argument.shouldDisplay != false && !argument.isCommon {
      page.item(argument.term, argument.help)
    }
  }

  private static let statuses = [
    ("0", "The work is done; for conflicts: no conflict."),
    ("1", "conflicts only: at least one comparison is a conflict."),
    ("2", "Trouble: nothing readable, or a store that cannot be kept."),
    ("64", "The command line is wrong."),
  ]

  private static let variables = [
    ("NO_COLOR", "Where it is not empty, no colours are used."),
    ("BROWSER", "Opens sources."),
    ("VISUAL, EDITOR", "Write long notes."),
    ("RASHOMON_WORDNET", "The folder with WordNet's files; empty goes without it."),
    ("XDG_CONFIG_HOME", "The folder above rashomon/config.toml; see rashomon(5)."),
    ("XDG_DATA_HOME", "The folder above rashomon/stores, for folders that cannot be written."),
  ]
}
