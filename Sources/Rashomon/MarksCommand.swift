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
    discussion: """
      An import of which no passage is found here is refused, for it is likely meant for another
      folder; --keep-lost keeps its marks as lost ones.

      Example: rashomon marks --format csv seeds > marks.csv
      """)

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

  @Flag(help: "With --import: keep marks also where no passage of the file is found here.")
  var keepLost = false

  @Argument(help: "The folder or file whose marks are meant.", completion: .file())
  var path: String

  @OptionGroup var files: ReadingOptions
  @OptionGroup var cache: CacheOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    let surroundings = Surroundings.look()
    if let importing {
      return try take(importing, surroundings)
    }
    let settings = files.settings(surroundings)
    let caches = cache.caches([path], files, surroundings)
    let reading = PathOptions.articles(
      at: [path], settings, surroundings.workers(), cache: caches?.reading)
    for problem in reading.problems {
      Output.complain("rashomon: \(problem.file): \(Wording.problem(problem))")
    }
    let hasStore = store.locations([path], surroundings).contains(where: \.exists)
    // Marks outlive their articles: they are listed as lost where nothing else is readable.
    if reading.articles.isEmpty, !hasStore {
      if reading.problems.isEmpty { _ = try PathOptions.read([path], settings) }
      throw Trouble.complainedAlready
    }
    try print(try store.marks([path], reading.articles, surroundings), in: reading, caches)
  }

  private func print(
    _ marks: [PlacedDiscrepancy], in reading: Reading, _ caches: Caches?
  ) throws(Trouble) {
    switch format {
    case .text:
      let analysis = try store.analysis(
        of: reading, at: [path], Surroundings.look(), cache: caches?.analysis)
      try Output.print(PlainMarks.text(marks, on: analysis.comparisons))
    case .csv: try Output.print(MarksCSV.table(marks).text)
    case .json:
      try Output.print(MarksJSON.document(marks, version: ProgramVersion.text).document)
    }
  }

  /// Takes marks over. Nothing is written, and no store is made, where none belongs here.
  private func take(_ file: String, _ surroundings: Surroundings) throws {
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: file)) else {
      throw Trouble(file: file, "cannot be read; check name and permissions")
    }
    guard let document = MarksImport.marks(data) else {
      throw Trouble(
        file: file,
        "holds no marks; take what rashomon marks --format json or export --format annotation gives"
      )
    }
    let articles = readArticles(at: [path], with: files.settings(surroundings)).articles
    let placed = document.marks.map(PassageFinder(articles).place)
    let isForeign = placed.allSatisfy { $0.passages.allSatisfy { $0.state == .lost } }
    if isForeign, !placed.isEmpty, !keepLost {
      throw Trouble(file: file, Wording.foreignMarks(placed.count, folder: path))
    }
    do {
      let store = try store.open([path], surroundings)
      let merged = MarksImport.news(in: document.marks, against: try store.discrepancies())
      try store.save(merged)
      try Output.print(Wording.imported(document, new: merged.count, placed: placed))
    } catch let error as StoreError {
      throw Trouble(error)
    }
  }
}
