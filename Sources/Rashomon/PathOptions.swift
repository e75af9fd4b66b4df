import ArgumentParser
import Model

/// Folders and files that a command works on.
struct PathOptions: ParsableArguments {
  @Argument(help: "Folders and files with articles.", completion: .file())
  var paths: [String]

  @OptionGroup var files: ReadingOptions
  @OptionGroup var cache: CacheOptions

  /// Reads and analyses the articles, in the stories as their reader edited them.
  func analysis(with store: StoreOptions) throws(Trouble) -> Analysis {
    let surroundings = Surroundings.look()
    let workers = surroundings.workers()
    let (input, caches) = try input(with: store, surroundings, workers)
    return input.analysis(workers: workers, cache: caches?.analysis)
  }

  /// Reads the articles, and what they are analysed with.
  func input(
    with store: StoreOptions, _ surroundings: Surroundings, _ workers: Workers
  ) throws(Trouble) -> (input: AnalysisInput, caches: Caches?) {
    let caches = cache.caches(paths, files, surroundings)
    let reading = try PathOptions.read(
      paths, files.settings(surroundings), workers, cache: caches?.reading)
    return (try store.input(reading, at: paths, surroundings), caches)
  }

  /// Reads the articles; each file that cannot be read is a line on standard error. With a cache only
  /// what changed since an earlier start is opened.
  /// - Throws: trouble where nothing is readable.
  static func read(
    _ paths: [String], _ settings: ReadingSettings, _ workers: Workers = Workers(),
    cache: ReadingCache? = nil
  ) throws(Trouble) -> Reading {
    let reading = articles(at: paths, settings, workers, cache: cache)
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

  /// Reads articles and tells nobody of problems.
  static func articles(
    at paths: [String], _ settings: ReadingSettings, _ workers: Workers, cache: ReadingCache?
  ) -> Reading {
    guard let cache else { return readArticles(at: paths, with: settings, workers: workers) }
    var files = ReadFiles()
    files.takeUp(cache)
    return files.read(at: paths, with: settings, workers: workers)
  }
}
