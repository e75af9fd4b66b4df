import ArgumentParser
import Model

/// Folders and files that a command works on.
struct PathOptions: ParsableArguments {
  @Argument(help: "Folders and files with articles.", completion: .file())
  var paths: [String]

  @OptionGroup var files: ReadingOptions

  /// Reads the articles; each file that cannot be read is a line on standard error.
  /// - Throws: trouble where nothing is readable.
  func read() throws(Trouble) -> Reading {
    try PathOptions.read(paths, files.settings(Surroundings.look()))
  }

  /// Reads and analyses the articles, in the stories as their reader edited them.
  ///
  /// `jobs` is how many threads work; nil is one for each processor. Of what is found
  /// the `extent` is kept.
  func analysis(
    with store: StoreOptions, jobs: Int? = nil, keeping extent: AnalysisExtent = .whole
  ) throws(Trouble) -> Analysis {
    let surroundings = Surroundings.look()
    let workers = surroundings.workers(jobs)
    let reading = try PathOptions.read(paths, files.settings(surroundings), workers)
    return try store.analysis(
      of: reading, at: paths, surroundings, workers: workers, keeping: extent)
  }

  /// Reads articles; see `read()`.
  static func read(
    _ paths: [String], _ settings: ReadingSettings, _ workers: Workers = Workers()
  ) throws(Trouble) -> Reading {
    let reading = readArticles(at: paths, with: settings, workers: workers)
    for problem in reading.problems {
      Output.complain("rashomon: \(problem.file): \(Wording.problem(problem))")
    }
    if reading.articles.isEmpty {
      if !reading.problems.isEmpty { throw .complainedAlready }
      throw Trouble(
        file: paths.first ?? ".", Wording.problem(Problem(file: "", kind: .emptyFolder)))
    }
    return reading
  }
}
