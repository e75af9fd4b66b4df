import ArgumentParser
import Fetch
import Model

/// `rashomon add FOLDER SOURCE…`: pages, feeds and files into a folder, as articles.
struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Fetch pages and feeds, or take files, into a folder as articles.",
    discussion: """
      Each article is stored as Markdown with its metadata. Beside it stand the original, byte for
      byte, and a record with its SHA-256, the time in UTC, the address and the headers. Nothing is
      overwritten. What the folder has already, by address or by text, is said and left out.

      A SOURCE is an address, a file, or a feed (RSS, Atom, JSON Feed; OPML is a list of feeds), whose
      pages are fetched where robots.txt allows it.

      Exit status: 0 where something was added or known, 2 where nothing could be had.

      Example: rashomon add case seeds/000_a340d839e7d3ae61.txt https://news.example/article
      """)

  @Argument(help: "The folder; it is made where there is none.", completion: .directory)
  var folder: String

  @Argument(help: "Addresses, files and feeds.", completion: .file())
  var sources: [String]

  @Option(help: "Fetch at most this many pages of each feed.")
  var limit = 20

  @Flag(help: "Let hosts that are named here have private addresses, as in your own network.")
  var allowPrivate = false

  @Flag(help: "Store again what the folder has already, beside it.")
  var again = false

  @Option(help: ArgumentHelp("Wait this long for an answer.", valueName: "seconds"))
  var timeout = 20.0

  @Option(help: ArgumentHelp("Wait this long between two pages of one site.", valueName: "seconds"))
  var pause = 1.0

  @Option(help: ArgumentHelp("Take no page that is larger.", valueName: "megabytes"))
  var maxSize = 16

  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    guard (0...100_000).contains(limit) else {
      throw ValidationError("--limit takes a number from 0 to 100000")
    }
    guard (0.001...3_600).contains(timeout) else {
      throw ValidationError("--timeout takes seconds, up to 3600")
    }
    guard (0...600).contains(pause) else {
      throw ValidationError("--pause takes seconds, from 0 to 600")
    }
    guard (1...64).contains(maxSize) else {
      throw ValidationError("--max-size takes megabytes, from 1 to 64")
    }
  }

  func run() throws {
    let surroundings = Surroundings.look()
    let signals = StopSignals()
    let opened: ArticleFolder
    do throws(ArticleFolder.Failure) {
      opened = try ArticleFolder(folder)
    } catch {
      throw Trouble(file: folder, FetchWording.failure(error))
    }
    defer { opened.finish() }
    var run = AddRun(
      folder: opened, options: options(surroundings), surroundings: surroundings, signals: signals)
    try run.add(sources)
  }

  private func options(_ surroundings: Surroundings) -> AddRun.Options {
    var bounds = FetchBounds()
    bounds.answer = Int(timeout * 1_000)
    bounds.stall = bounds.answer
    bounds.total = 6 * bounds.answer
    bounds.pause = Int(pause * 1_000)
    bounds.bytes = maxSize << 20
    return AddRun.Options(
      limit: limit, allowsPrivate: allowPrivate, takesAgain: again, bounds: bounds,
      reading: reading.settings(surroundings))
  }
}
