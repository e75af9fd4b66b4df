import ArgumentParser
import Fetch
import Model

/// One run of `rashomon add`: from what was named to articles in the folder.
struct AddRun {
  /// What the command line asks for.
  struct Options {
    /// The most pages of one feed.
    let limit: Int
    /// Whether hosts that were named may have private addresses.
    let allowsPrivate: Bool
    /// Whether what is known is stored again.
    let takesAgain: Bool
    /// What a request may take.
    let bounds: FetchBounds
    /// How files are read.
    let reading: ReadingSettings
  }

  /// Why a page is fetched.
  enum Errand {
    /// It was named on the command line, or is a feed that a list of feeds names.
    case source
    /// A feed names it; the number is the feed's request.
    case item(feed: Int)
  }

  /// A page that is under way.
  struct Request {
    let errand: Errand
    let named: String
    let address: WebAddress
  }

  /// A feed whose pages are under way.
  struct Feed {
    /// Its address and what the server said; nil for a file.
    let answer: (address: WebAddress, response: FetchResponse)?
    /// Pages that are still to come.
    var left: Int
    /// Whether every page of it is in the folder so far.
    var isWhole: Bool
  }

  let folder: ArticleFolder
  let options: Options
  let surroundings: Surroundings
  let signals: StopSignals
  var known: KnownArticles
  var memory: FetchMemory
  var progress: AddProgress
  var process: FetchProcess?
  var requests: [Int: Request] = [:]
  var feeds: [Int: Feed] = [:]
  var asked: Set<String> = []
  /// The rests that sites ask for in robots.txt, in milliseconds, by host.
  var delays: [String: Int] = [:]
  /// The feeds of pages that were told.
  var toldFeeds: Set<String> = []
  var privateHosts: [String] = []
  var sent = 0
  var taken = 0
  var added = 0
  var failed = 0

  /// Prepares a run on a folder that is open.
  init(
    folder: ArticleFolder, options: Options, surroundings: Surroundings, signals: StopSignals
  ) {
    self.folder = folder
    self.options = options
    self.surroundings = surroundings
    self.signals = signals
    known = KnownArticles(folder: folder.path)
    memory = FetchMemory(folder: folder.path)
    progress = AddProgress(columns: surroundings.errorColumns)
  }

  /// Takes all sources.
  /// - Throws: trouble where nothing could be had, and where the folder cannot be written.
  mutating func add(_ sources: [String]) throws {
    var addresses: [(String, WebAddress)] = []
    var files: [String] = []
    for source in sources {
      switch Result(catching: { () throws(FetchFailure) in try SourceKind(source) }) {
      case .success(.web(let address)): addresses.append((source, address))
      case .success(.file(let path)): files.append(path)
      case .failure(let failure): fail(source, FetchWording.failure(failure))
      }
    }
    // Before the files, for one may be a list of feeds on these hosts.
    if options.allowsPrivate { privateHosts = Set(addresses.map(\.1.host)).sorted() }
    for file in files {
      if let signal = signals.came { stop(signal) }
      try takeFile(file)
    }
    for (source, address) in addresses { request(address, named: source, .source) }
    try answerAll()
    progress.clear()
    if !memory.save(in: folder) {
      progress.complain(
        "\(folder.path): .rashomon/fetch.json cannot be written; feeds are read anew")
    }
    if taken == 0, failed > 0 { throw Trouble.complainedAlready }
  }
}
