import Model
import TUI

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

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
    guard !screen.plain, surroundings.canShowScreens else {
      return try printPlainly(paths: paths, start: start, store: store, surroundings: surroundings)
    }
    do throws(TerminalError) {
      let ending = try runReader(
        paths: paths, opening: start == .compare ? .compare : .library,
        terminal: terminalOptions(screen, surroundings),
        settings: settings(paths, store, surroundings))
      if case .signal(let number) = ending { die(of: number) }
    } catch {
      Output.complain("rashomon: \(error)")
      try printPlainly(paths: paths, start: start, store: store, surroundings: surroundings)
    }
  }

  /// Ends the process as the signal would have, had it not been caught: a parent that sent it, as
  /// `timeout` or a shell's loop, looks at that.
  private static func die(of number: Int32) {
    signal(number, SIG_DFL)
    raise(number)
  }

  private static func terminalOptions(
    _ screen: ScreenOptions, _ surroundings: Surroundings
  ) -> TerminalOptions {
    let isColourless = surroundings.environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    return TerminalOptions(
      name: surroundings.environment["TERM"], isColourless: isColourless,
      usesMouse: !screen.noMouse)
  }

  private static func settings(
    _ paths: [String], _ store: StoreOptions, _ surroundings: Surroundings
  ) -> EffectSettings {
    EffectSettings(
      storeLocations: store.locations(paths, surroundings), environment: surroundings.environment,
      author: surroundings.author, version: ProgramVersion.text,
      events: ReaderEvents.read(surroundings.environment),
      wordNet: surroundings.wordNet?.files, now: { surroundings.now() },
      newID: { surroundings.newMarkID() })
  }

  private static func printPlainly(
    paths: [String], start: Start, store: StoreOptions, surroundings: Surroundings
  ) throws {
    let reading = try PathOptions.read(paths)
    let analysis = analyze(
      reading.articles, problems: reading.problems,
      events: ReaderEvents.read(surroundings.environment),
      edits: store.storyEdits(paths, surroundings), wordNet: surroundings.wordNet?.files)
    let marks = try store.marks(paths, analysis.articles, surroundings)
    let report = PlainReport(analysis, marks: marks)
    if start == .compare {
      try Output.print(report.sideBySide(analysis.articles.map(\.id)) + "\n")
    }
    try Output.print(report.report([.conflict, .tension]))
  }
}
