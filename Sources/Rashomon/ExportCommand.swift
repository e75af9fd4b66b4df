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
    discussion: """
      html is one page that needs nothing else, to read, print or hand on. csv has a row a \
      comparison, json is the report with your marks. annotation writes your marks as W3C Web \
      Annotations, which marks --import reads back. claimreview writes a draft of schema.org's \
      ClaimReview for each contradiction that you confirmed; you rate it and name its page.

      Example: rashomon export --format html -o report.html seeds
      """)

  @Option(help: "Write this format.")
  var format = ExportFormat.markdown

  @Option(
    name: .shortAndLong,
    help: .init("Write to this file instead of standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(help: "Replace the output file where there is one.")
  var force = false

  @Flag(help: "Write also what agrees, is compatible, or is said by one source only.")
  var all = false

  @Flag(help: "Say in the export when it was made; without it the same input gives the same bytes.")
  var dated = false

  @OptionGroup var input: PathOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    let target = try output.map(target)
    let analysis = try input.analysis(with: store)
    let surroundings = Surroundings.look()
    let marks = try store.marks(input.paths, analysis.articles, surroundings)
    let text = ExportInput(
      analysis, marks: marks, isWhole: all, version: ProgramVersion.text,
      made: dated ? surroundings.now() : nil
    ).text(format)
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

extension ExportFormat: ExpressibleByArgument {}
