import ArgumentParser
import Model

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// `rashomon export PATH`: comparisons and marks as a file for others.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write comparisons and marks as a page or a table.",
    discussion: "Example: rashomon export --format markdown -o report.md seeds")

  /// The formats of the export.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case markdown, csv, json
  }

  @Option(help: "Write this format.")
  var format = Format.markdown

  @Option(
    name: .shortAndLong,
    help: .init("Write to this file instead of standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(help: "Replace the output file where there is one.")
  var force = false

  @Flag(help: "Write also what agrees, is compatible, or is said by one source only.")
  var all = false

  @OptionGroup var input: PathOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    let target = try output.map(target)
    let analysis = try input.analysis(with: store)
    let marks = try store.marks(input.paths, analysis.articles, Surroundings.look())
    let relations: Set<Relation> = all ? Set(Relation.allCases) : [.conflict, .tension]
    let text: String
    switch format {
    case .markdown:
      text = MarkdownExport(analysis, marks: marks, version: ProgramVersion.text).page(relations)
    case .csv: text = ConflictsCSV.table(analysis, relations: relations, marks: marks).text
    case .json:
      text =
        ReportJSON(analysis, version: ProgramVersion.text).export(relations, marks: marks)
        .document
    }
    guard let output, let target else { return try Output.print(text) }
    if analysis.articles.contains(where: { isFile($0.file, at: target) }) {
      throw Trouble(file: output, "is one of the articles; name another file")
    }
    do {
      try Data(text.utf8).write(to: target, options: .atomic)
    } catch {
      throw Trouble(file: output, "cannot be written; check its folder and permissions")
    }
  }

  /// Where the output goes: a link is followed, for writing in one step would replace the link.
  private func target(_ output: String) throws(Trouble) -> URL {
    let target = URL(fileURLWithPath: output).resolvingSymlinksInPath()
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: target.path) else {
      return target
    }
    // Writing in one step would put a file in the place of a device such as /dev/null.
    guard attributes[.type] as? FileAttributeType == .typeRegular else {
      throw Trouble(file: output, "is a folder or a device; name a file")
    }
    if !force { throw Trouble(file: output, "is there already; replace it with --force") }
    return target
  }

  private func isFile(_ path: String, at target: URL) -> Bool {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().path == target.path
  }
}
