import Model

/// Where the command line ends and the reader begins.
enum Reader {
  /// The screen that the reader opens on.
  enum Start {
    /// All stories.
    case library
    /// The articles that were named, side by side.
    case compare
  }

  /// Opens the reader on folders and files; prints what it would show as plain text where the
  /// terminal cannot show screens.
  static func run(
    paths: [String], start: Start, screen: ScreenOptions, store: StoreOptions,
    surroundings: Surroundings
  ) throws {
    try printPlainly(paths: paths, start: start, store: store, surroundings: surroundings)
  }

  private static func printPlainly(
    paths: [String], start: Start, store: StoreOptions, surroundings: Surroundings
  ) throws {
    let reading = try PathOptions.read(paths)
    let analysis = analyze(reading.articles, problems: reading.problems)
    let marks = try store.marks(paths, analysis.articles, surroundings)
    let report = PlainReport(analysis, marks: marks)
    if start == .compare {
      try Output.print(report.sideBySide(analysis.articles.map(\.id)) + "\n")
    }
    try Output.print(report.report([.conflict, .tension]))
  }
}
