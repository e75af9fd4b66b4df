import ArgumentParser
import Model

/// `rashomon list PATH…`: stories and articles.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List stories and their articles.",
    discussion: """
      Stories stand as you edited them in the reader, where the store of the folder tells.

      Example: rashomon list --format json seeds
      """)

  /// The formats of the list.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Option(help: "Print in this format.")
  var format = Format.text

  @OptionGroup var input: PathOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    let analysis = try input.analysis(with: store)
    switch format {
    case .text: try Output.print(PlainReport(analysis).list)
    case .json:
      try Output.print(ReportJSON(analysis, version: ProgramVersion.text).list.document)
    }
  }
}
