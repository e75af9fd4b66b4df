import ArgumentParser
import TUI

/// How the reader uses the terminal.
struct ScreenOptions: ParsableArguments {
  @Flag(help: "Print the report as plain text and open no screen.")
  var plain = false

  @Option(help: "Print this screen in place of the report, in lines and without columns.")
  var plainScreen: PlainScreen?

  @Flag(help: "Leave the mouse to the terminal.")
  var noMouse = false

  @Option(help: "Draw with this theme in place of the one for the background.")
  var theme: ThemeName?
}

/// The screens that have a linear form; `text` prints that of the Reader.
enum PlainScreen: String, ExpressibleByArgument, CaseIterable {
  case library, compare, matrix, timeline, discrepancies
}

extension ThemeName: ExpressibleByArgument {}
