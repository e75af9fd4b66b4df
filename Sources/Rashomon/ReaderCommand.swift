import ArgumentParser
import Model

/// `rashomon [PATH…]`: the reader.
struct ReaderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Open the reader on folders and files (the command where none is named).",
    discussion: """
      Into a pipe, and on a terminal that cannot show screens, it prints the report as plain text.

      Example: rashomon seeds
      """)

  @Argument(help: "Folders and files with articles; this folder where none is named.")
  var paths: [String] = []

  @OptionGroup var screen: ScreenOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    try Reader.run(
      paths: paths.isEmpty ? ["."] : paths, screen: screen, store: store,
      surroundings: Surroundings.look())
  }
}

/// How the reader uses the terminal.
struct ScreenOptions: ParsableArguments {
  @Flag(help: "Print the report as plain text and open no screen.")
  var plain = false

  @Flag(help: "Leave the mouse to the terminal.")
  var noMouse = false

  @Flag(help: "Analyse afresh instead of using what an earlier run kept.")
  var noCache = false
}

/// Where the command line ends and the reader begins.
enum Reader {
  /// Opens the reader on folders and files.
  static func run(
    paths: [String], screen: ScreenOptions, store: StoreOptions, surroundings: Surroundings
  ) throws {
    let reading = try PathOptions.read(paths)
    let analysis = analyze(reading.articles, problems: reading.problems)
    let marks = try store.marks(paths, analysis.articles, surroundings)
    try Output.print(PlainReport(analysis, marks: marks).report([.conflict, .tension]))
  }
}
