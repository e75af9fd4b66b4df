import ArgumentParser
import Model

/// `rashomon compare A B [C…]`: the reader, opened on these articles.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Open the reader on two or more articles, side by side.",
    discussion: """
      Into a pipe it prints them side by side as plain text, then what they conflict in.

      Example: rashomon compare seeds/a.txt seeds/b.txt
      """)

  @Argument(help: "Two or more articles.", completion: .file())
  var files: [String]

  @OptionGroup var screen: ScreenOptions
  @OptionGroup var store: StoreOptions

  func validate() throws {
    if files.count < 2 { throw ValidationError("Name two or more articles to compare.") }
  }

  func run() throws {
    let reading = try PathOptions.read(files)
    let analysis = analyze(reading.articles, problems: reading.problems)
    let marks = try store.marks(files, analysis.articles, Surroundings.look())
    let report = PlainReport(analysis, marks: marks)
    let columns = report.sideBySide(analysis.articles.map(\.id))
    try Output.print(columns + "\n" + report.report([.conflict, .tension]))
  }
}
