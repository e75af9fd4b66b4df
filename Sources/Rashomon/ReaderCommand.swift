import ArgumentParser

/// `rashomon [PATH…]`: the reader.
struct ReaderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Open the reader on folders and files (the command where none is named).",
    discussion: """
      Into a pipe, and on a terminal that cannot show screens, it prints the report as plain text,
      with --screen one screen of it. For a screen reader, --plain tells every screen as a list.

      Example: rashomon seeds
      """)

  @Argument(help: "Folders and files with articles; this folder where none is named.")
  var paths: [String] = []

  @OptionGroup var screen: ScreenOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var cache: CacheOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    try Reader.run(
      paths: paths.isEmpty ? ["."] : paths, start: .library, screen: screen, store: store,
      reading: reading, cache: cache, surroundings: Surroundings.look())
  }
}
