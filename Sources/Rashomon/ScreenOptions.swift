import ArgumentParser

/// How the reader uses the terminal.
struct ScreenOptions: ParsableArguments {
  @Flag(help: "Print the report as plain text and open no screen.")
  var plain = false

  @Flag(help: "Leave the mouse to the terminal.")
  var noMouse = false
}
