import ArgumentParser

/// How the reader uses the terminal.
struct ScreenOptions: ParsableArguments {
  @Flag(help: "Print the report as plain text and open no screen.")
  var plain = false

  @Flag(help: "Leave the mouse to the terminal.")
  var noMouse = false

  @Flag(help: "Analyse afresh instead of using what an earlier run kept.")
  var noCache = false
}
