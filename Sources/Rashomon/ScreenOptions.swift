import ArgumentParser
import TUI

/// How the reader uses the terminal.
struct ScreenOptions: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      "Tell every screen as a list in words, without columns, signs and boxes.",
      discussion: "Into a pipe, print the report, which is so by itself."))
  var plain = false

  @Option(
    help: ArgumentHelp(
      "Begin on this screen; into a pipe, print it in place of the report.",
      valueName: "name"))
  var screen: ScreenName?

  @Flag(help: "Leave the mouse to the terminal.")
  var noMouse = false

  @Option(help: "Draw with this theme in place of the one for the background.")
  var theme: ThemeName?
}

extension ThemeName: ExpressibleByArgument {}
