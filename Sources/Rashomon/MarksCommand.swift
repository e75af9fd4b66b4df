import ArgumentParser
import Model

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// `rashomon marks PATH`: the reader's discrepancies.
struct MarksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "marks",
    abstract: "Print the discrepancies that were marked, or take over a colleague's.",
    discussion: "Example: rashomon marks --format csv seeds > marks.csv")

  /// The formats of the marks.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv
  }

  @Option(help: "Print in this format.")
  var format = Format.text

  @Option(
    name: .customLong("import"),
    help: .init(
      """
      Take over the marks of this file, which rashomon marks --format json printed or rashomon export \
      --format annotation wrote; Web Annotations of other programs where they quote two passages.
      """, valueName: "file"),
    completion: .file(extensions: ["json", "jsonld"]))
  var importing: String?

  @Argument(help: "The folder or file whose marks are meant.", completion: .file())
  var path: String

  @OptionGroup var files: ReadingOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    let surroundings = Surroundings.look()
    if let importing {
      return try take(importing, into: try store.open([path], surroundings))
    }
    let settings = files.settings(surroundings)
    let reading = readArticles(at: [path], with: settings)
    for problem in reading.problems {
      Output.complain("rashomon: \(problem.file): \(Wording.problem(problem))")
    }
    let hasStore = store.locations([path], surroundings).contains(where: \.exists)
    // Marks outlive their articles: they are listed as lost where nothing else is readable.
    if reading.articles.isEmpty, !hasStore {
      if reading.problems.isEmpty { _ = try PathOptions.read([path], settings) }
      throw Trouble.complainedAlready
    }
    try print(try store.marks([path], reading.articles, surroundings), in: reading.articles)
  }

  private func print(
    _ marks: [PlacedDiscrepancy], in articles: [Article]
  ) throws(Trouble) {
    switch format {
    case .text:
      let surroundings = Surroundings.look()
      let comparisons = analyze(
        articles, events: ReaderEvents.read(surroundings.environment),
        edits: try store.storyEdits([path], surroundings), wordNet: surroundings.wordNet?.files,
        workers: surroundings.workers()
      ).comparisons
      try Output.print(PlainMarks.text(marks, on: comparisons))
    case .csv: try Output.print(MarksCSV.table(marks).text)
    case .json:
      try Output.print(MarksJSON.document(marks, version: ProgramVersion.text).document)
    }
  }

  private func take(_ file: String, into store: Store) throws {
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: file)) else {
      throw Trouble(file: file, "cannot be read; check name and permissions")
    }
    guard let document = MarksImport.marks(data) else {
      throw Trouble(
        file: file,
        "holds no marks; take what rashomon marks --format json or export --format annotation gives"
      )
    }
    do {
      let merged = MarksImport.news(in: document.marks, against: try store.discrepancies())
      try store.save(merged)
      let placed = document.marks.map(PassageFinder(readArticles(at: [path]).articles).place)
      try Output.print(Wording.imported(document, new: merged.count, placed: placed))
    } catch let error as StoreError {
      throw Trouble(error)
    }
  }
}
