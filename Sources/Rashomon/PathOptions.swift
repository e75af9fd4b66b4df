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
  func analysis(with store: StoreOptions) throws(Trouble) -> Analysis {
    try store.analysis(of: try read(), at: paths, Surroundings.look())
  }

  /// Reads articles; see `read()`.
  static func read(
    _ paths: [String], _ settings: ReadingSettings
  ) throws(Trouble) -> Reading {
    let reading = readArticles(at: paths, with: settings)
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
