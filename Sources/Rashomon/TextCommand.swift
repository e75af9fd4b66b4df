import ArgumentParser
import Model

/// `rashomon text FILE…`: the text that offsets count in.
struct TextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text",
    abstract: "Print the text that was taken from a file.",
    discussion: """
      Each control is one visible sign, so that the report's offsets hold.

      Example: rashomon text seeds/000_a340d839e7d3ae61.txt
      """)

  @Option(help: "Print this article of a file that holds several; they count from 0.")
  var item: Int?

  @OptionGroup var reading: ReadingOptions

  @Argument(help: "Files.", completion: .file())
  var files: [String]

  func run() throws {
    let settings = reading.settings(Surroundings.look())
    let articles = try PathOptions.read(files, settings).articles.filter { article in
      item.map { (article.item ?? 0) == $0 } ?? true
    }
    guard !articles.isEmpty else {
      throw Trouble(file: files.first ?? "", "has no such item; items count from 0")
    }
    for article in articles {
      let text = VisibleLine.keepingOffsets(article.text.string)
      try Output.print(text.hasSuffix("\n") ? text : text + "\n")
    }
  }
}
