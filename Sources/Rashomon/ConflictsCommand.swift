import ArgumentParser
import Model

/// `rashomon conflicts PATH…`: the report.
struct ConflictsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conflicts",
    abstract: "Report the claims in which sources conflict, and why.",
    discussion: """
      Exit status: 0 where nothing conflicts, 1 where something does, 2 in trouble.

      Stories stand as you edited them in the reader, where the store of the folder tells.

      --explain prints for one comparison the question, the values with their quotes, the rule in
      words, what would reconcile them, and the rules that lead from the words to it. The first
      characters of an id are enough.

      Example: rashomon conflicts --format json seeds > report.json
      """)

  /// The formats of the report.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv
  }

  @Option(help: "Print in this format.")
  var format = Format.text

  @Flag(help: "Report also what agrees, is compatible, or is said by one source only.")
  var all = false

  @Option(
    help: .init(
      "Explain one comparison, by its id in the report or the beginning of it.", valueName: "id"))
  var explain: String?

  @Option(
    help: .init(
      "Work on so many threads; one for each processor by default. The report is the same.",
      valueName: "n"))
  var jobs: Int?

  @OptionGroup var input: PathOptions
  @OptionGroup var store: StoreOptions

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs needs a number from 1 on.") }
  }

  func run() throws {
    let shown: Set<Relation> = all ? Set(Relation.allCases) : [.conflict, .tension]
    let surroundings = Surroundings.look()
    let workers = surroundings.workers(jobs)
    let (input, caches) = try input.input(with: store, surroundings, workers)
    // What is explained is asked for once, and the table holds the marks of the store too.
    let isKept = explain == nil && format != .csv
    let kept = caches.flatMap { caches in
      isKept ? ReportCache(caches.analysis, input, form: form(shown), workers: workers) : nil
    }
    if let report = kept?.report() {
      try Output.print(report.bytes)
      if report.hasConflict { throw ExitCode(1) }
      return
    }
    let analysis = input.analysis(
      workers: workers, keeping: isKept ? .report(shown) : .whole, cache: caches?.analysis)
    if let explain {
      guard let text = PlainReport(analysis).explanation(of: explain) else {
        let isAmbiguous = !analysis.comparisons(withPrefix: explain).isEmpty
        throw Trouble(
          file: explain,
          isAmbiguous
            ? "several comparisons have an id that begins so; give more of it"
            : "no comparison has this id; take one from the report")
      }
      return try Output.print(text)
    }
    let text = try text(analysis, shown)
    let hasConflict = analysis.comparisons.contains { $0.relation == .conflict }
    try Output.print(text)
    kept?.keep(text, hasConflict: hasConflict)
    if hasConflict { throw ExitCode(1) }
  }

  /// What of the command line changes the report.
  private func form(_ shown: Set<Relation>) -> String {
    ([format.rawValue] + shown.sorted().map(\.rawValue)).joined(separator: " ")
  }

  private func text(_ analysis: Analysis, _ relations: Set<Relation>) throws(Trouble) -> String {
    switch format {
    case .json:
      return ReportJSON(analysis, version: ProgramVersion.text).report(relations).document
    case .text: return PlainReport(analysis).report(relations)
    case .csv:
      let marks = try store.marks(input.paths, analysis.articles, Surroundings.look())
      return ConflictsCSV.table(
        analysis, relations: relations, marks: marks, version: ProgramVersion.text
      ).text
    }
  }
}
