import ArgumentParser

/// `rashomon compare A B [C…]`: the reader, opened on these articles.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Open the reader on two or more articles, side by side.",
    discussion: """
      Into a pipe it prints them side by side as plain text, then what they conflict in.

      Example: rashomon compare seeds/000_a340d839e7d3ae61.txt seeds/001_b4d1e2a150973906.txt
      """)

  @Argument(help: "Two or more articles.", completion: .file())
  var files: [String]

  @OptionGroup var screen: ScreenOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var cache: CacheOptions
  @OptionGroup var store: StoreOptions

  func validate() throws {
    if files.count < 2 { throw ValidationError("Name two or more articles to compare.") }
  }

  func run() throws {
    try Reader.run(
      paths: files, start: .compare, screen: screen, store: store,
      reading: reading, cache: cache, surroundings: Surroundings.look())
  }
}
