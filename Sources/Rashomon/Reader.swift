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
    reading: ReadingOptions, cache: CacheOptions, surroundings: Surroundings
  ) throws {
    let caches = cache.caches(paths, reading, surroundings)
    guard surroundings.canShowScreens else {
      return try printPlainly(
        screen.screen, paths: paths, start: start, store: store, reading: reading,
        caches: caches, surroundings: surroundings)
    }
    let file = SettingsFile.read(surroundings.environment)
    for problem in file.problems { Output.complain("rashomon: \(problem)") }
    do throws(TerminalError) {
      let ending = try runReader(
        paths: paths, opening: opening(start, screen), isLinear: screen.plain,
        terminal: terminalOptions(screen, file.settings, surroundings),
        settings: settings(paths, store, reading, caches, file, surroundings))
      if case .signal(let number) = ending { die(of: number) }
    } catch {
      Output.complain("rashomon: \(error)")
      try printPlainly(
        screen.screen, paths: paths, start: start, store: store, reading: reading,
        caches: caches, surroundings: surroundings)
    }
  }

  /// Articles that are named one by one are compared whatever story they belong to.
  private static func opening(_ start: Start, _ screen: ScreenOptions) -> AppState.Opening {
    guard start == .compare, screen.screen == nil || screen.screen == .compare else {
      return screen.screen?.opening ?? .library
    }
    return .compare
  }

  /// Ends the process as the signal would have, had it not been caught: a parent that sent it, as
  /// `timeout` or a shell's loop, looks at that.
  private static func die(of number: Int32) {
    signal(number, SIG_DFL)
    raise(number)
  }

  private static func terminalOptions(
    _ screen: ScreenOptions, _ settings: ReaderSettings, _ surroundings: Surroundings
  ) -> TerminalOptions {
    let isColourless = surroundings.environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    return TerminalOptions(
      name: surroundings.environment["TERM"], isColourless: isColourless,
      usesMouse: settings.usesMouse && !screen.noMouse && !screen.plain,
      theme: screen.theme ?? settings.theme,
      background: Background(colorFGBG: surroundings.environment["COLORFGBG"]),
      looks: settings.looks)
  }

  private static func settings(
    _ paths: [String], _ store: StoreOptions, _ reading: ReadingOptions, _ caches: Caches?,
    _ file: SettingsFile, _ surroundings: Surroundings
  ) -> EffectSettings {
    let count = Wording.number(file.problems.count, "problem", "problems")
    return EffectSettings(
      storeLocations: store.locations(paths, surroundings), environment: surroundings.environment,
      author: file.settings.author ?? surroundings.author, version: ProgramVersion.text,
      events: ReaderEvents.read(surroundings.environment),
      wordNet: surroundings.wordNet?.files, files: reading.settings(surroundings),
      workers: surroundings.workers(givingWay: true),
      textFolder: surroundings.cacheFolder ?? surroundings.temporaryFolder,
      readingCache: caches?.reading, analysisCache: caches?.analysis,
      now: { surroundings.now() },
      newID: { surroundings.newMarkID() }, reader: file.settings,
      notice: file.problems.isEmpty ? nil : "\(count) in config.toml; rashomon doctor tells them",
      tourFile: surroundings.dataFile("toured"))
  }

  private static func printPlainly(
    _ screen: ScreenName?, paths: [String], start: Start, store: StoreOptions,
    reading: ReadingOptions, caches: Caches?, surroundings: Surroundings
  ) throws {
    let workers = surroundings.workers()
    let read = try PathOptions.read(
      paths, reading.settings(surroundings), workers, cache: caches?.reading)
    let analysis = try store.analysis(
      of: read, at: paths, surroundings, workers: workers, cache: caches?.analysis)
    let marks = try store.marks(paths, analysis.articles, surroundings)
    let report = PlainReport(analysis, marks: marks)
    if let screen {
      return try Output.print(text(of: screen, report, analysis, marks: marks))
    }
    if start == .compare {
      try Output.print(report.sideBySide(analysis.articles.map(\.id)) + "\n")
    }
    try Output.print(report.report([.conflict, .tension]))
  }

  /// A screen in lines: what it shows, for pipes and for those who listen to it.
  private static func text(
    of screen: ScreenName, _ report: PlainReport, _ analysis: Analysis,
    marks: [PlacedDiscrepancy]
  ) -> String {
    let stories = analysis.stories.filter { $0.articles.count > 1 }
    switch screen {
    case .library: return report.list
    case .discrepancies: return PlainMarks.text(marks, on: analysis.comparisons)
    case .compare:
      let compare = PlainCompare(analysis)
      return stories.map(compare.text).joined(separator: "\n")
    case .matrix:
      let matrix = PlainMatrix(analysis, marks: marks)
      return stories.map { matrix.text($0) }.joined(separator: "\n")
    case .timeline:
      let timeline = PlainTimeline(analysis)
      return stories.map { timeline.text($0, times: StoryTimes($0, in: analysis)) }
        .joined(separator: "\n")
    }
  }
}
