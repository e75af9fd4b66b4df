import ArgumentParser
import TUI

/// How the reader uses the terminal.
struct ScreenOptions: ParsableArguments {
  @Flag(help: "Print the report as plain text and open no screen.")
  var plain = false

  @Flag(help: "Leave the mouse to the terminal.")
  var noMouse = false

  @Option(help: "Draw with this theme in place of the one for the background.")
  var theme: ThemeName?
}

extension ThemeName: ExpressibleByArgument {}
