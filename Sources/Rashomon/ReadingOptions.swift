import ArgumentParser
import Model

/// How files are read.
struct ReadingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Which columns of a table hold what, as in text=Body,title=Headline.",
      discussion: "The fields are title, text, summary, byline, outlet, date, language and url.",
      valueName: "FIELD=NAME,…"))
  var columns: ColumnNames?

  /// What the readers of files are told: the columns of the command line, then those of the settings.
  func settings(_ surroundings: Surroundings) -> ReadingSettings {
    let cache = NewsboatCache(temporaryFolder: surroundings.temporaryFolder)
    return ReadingSettings(
      columns: named(surroundings), programs: surroundings.programs,
      feedCache: { cache.rows(at: $0) })
  }

  private func named(_ surroundings: Surroundings) -> ColumnNames {
    let usual = ColumnNames(SettingsFile.read(surroundings.environment).settings.columns)
    return columns?.over(usual) ?? usual
  }

  /// What these paths gave at earlier starts of this very program, read with the same options.
  func caches(_ paths: [String], _ folder: String, _ surroundings: Surroundings) -> Caches {
    var name = StableHash()
    for part in [surroundings.workingFolder] + paths { name.add(part) }
    let program = ProgramVersion.text + "\n" + surroundings.ownStamp
    return Caches(
      reading: ReadingCache(
        folder: folder, name: name.hex, key: program + "\n" + named(surroundings).description),
      analysis: AnalysisCache(folder: folder, name: name.hex, key: program))
  }
}

extension ColumnNames: ExpressibleByArgument {}
