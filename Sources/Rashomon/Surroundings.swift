import Fetch
import Model
import TUI

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the program finds around it: environment, terminal, other programs. Only this target reads
/// them; everything below gets values.
struct Surroundings: Sendable {
  /// Environment variables.
  let environment: [String: String]
  /// Whether standard input is a terminal.
  let isInputTerminal: Bool
  /// Whether standard output is a terminal.
  let isOutputTerminal: Bool
  /// Columns and rows of that terminal, nil where it is none or does not say.
  let terminalSize: (columns: Int, rows: Int)?

  /// Columns of the terminal that standard error goes to; nil where it is none, or one that cannot
  /// take a line back.
  let errorColumns: Int?

  /// Looks around.
  static func look() -> Surroundings {
    var size = winsize()
    let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    let environment = ProcessInfo.processInfo.environment
    var errorSize = winsize()
    let canTakeBack = !["", "dumb", "unknown"].contains(environment["TERM"] ?? "")
    let isErrorTerminal = ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &errorSize) == 0 && canTakeBack
    return Surroundings(
      environment: environment,
      isInputTerminal: isatty(STDIN_FILENO) == 1, isOutputTerminal: isatty(STDOUT_FILENO) == 1,
      terminalSize: isKnown ? (Int(size.ws_col), Int(size.ws_row)) : nil,
      errorColumns: isErrorTerminal ? max(20, Int(errorSize.ws_col)) : nil)
  }

  /// Whether the terminal can show screens.
  var canShowScreens: Bool {
    guard isInputTerminal, isOutputTerminal, let terminal = environment["TERM"] else {
      return false
    }
    return !terminal.isEmpty && terminal != "dumb" && terminal != "unknown"
  }

  /// Threads that read and compare: so many, or one for each processor that the program may use.
  func workers(_ jobs: Int? = nil, givingWay: Bool = false) -> Workers {
    Workers(count: jobs ?? ProcessInfo.processInfo.activeProcessorCount, givingWay: givingWay)
  }

  /// Who marks: the login name, "reader" where the system gives none.
  var author: String {
    for name in ["LOGNAME", "USER"] {
      if let author = environment[name], !author.isEmpty { return author }
    }
    // Where a service or a container starts the program, the environment may name nobody.
    guard let name = getpwuid(getuid())?.pointee.pw_name, name.pointee != 0 else { return "reader" }
    return String(cString: name)
  }

  /// Where a file of this program that outlives its starts is kept; nil where the environment names
  /// no data folder.
  func dataFile(_ name: String) -> String? {
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") {
      return "\(data)/rashomon/\(name)"
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return "\(home)/.local/share/rashomon/\(name)"
  }

  /// The folder for what may be deleted at any time, made where it is not there; nil where the
  /// environment names none or it cannot be written.
  var cacheFolder: String? {
    var folder: String?
    if let cache = environment["XDG_CACHE_HOME"], cache.hasPrefix("/") {
      folder = cache
    } else if let home = environment["HOME"], home.hasPrefix("/") {
      folder = "\(home)/.cache"
    }
    guard let folder else { return nil }
    let own = "\(folder)/rashomon"
    mkdir(folder, 0o700)
    mkdir(own, 0o700)
    return access(own, W_OK | X_OK) == 0 ? own : nil
  }

  /// The folder that relative paths count from; empty where it is gone.
  var workingFolder: String {
    guard let path = getcwd(nil, 0) else { return "" }
    defer { free(path) }
    return String(cString: path)
  }

  /// Another one for every build of this program; empty where it cannot be told, and then
  /// the version alone tells builds apart.
  var ownStamp: String {
    #if canImport(Glibc)
      var status = stat()
      guard stat("/proc/self/exe", &status) == 0 else { return "" }
      return "\(status.st_size) \(status.st_mtim.tv_sec) \(status.st_mtim.tv_nsec)"
    #else
      return ""
    #endif
  }

  /// The present second as RFC 3339 in UTC, as in 2025-02-24T09:30:00Z.
  func now() -> String {
    UTCSecond.text(Int(time(nil)))
  }

  /// A new identity for a mark: 32 random hex digits.
  func newMarkID() -> String {
    let digits = Array("0123456789abcdef")
    return String((0..<32).map { _ in digits[Int.random(in: 0..<16)] })
  }

  /// WordNet's files and their folder: the one that RASHOMON_WORDNET names, of which an empty name is
  /// none, else the first of the usual ones that holds them.
  var wordNet: (folder: String, files: WordNet)? {
    let named = environment["RASHOMON_WORDNET"].map { $0.isEmpty ? [] : [$0] }
    for folder in named ?? Surroundings.wordNetFolders {
      if let files = WordNet(folder: folder) { return (folder, files) }
    }
    return nil
  }

  /// Where Debian's `wordnet-base` and Homebrew's `wordnet` put the files.
  private static let wordNetFolders = [
    "/usr/share/wordnet", "/opt/homebrew/opt/wordnet/dict", "/usr/local/opt/wordnet/dict",
  ]

  /// The file of a program that was installed with this one: beside it, else in the search path; nil
  /// where it is in neither.
  func ownProgram(_ name: String) -> String? {
    if let own = ownFile, let slash = own.lastIndex(of: "/") {
      let path = String(own[...slash]) + name
      if access(path, X_OK) == 0 { return path }
    }
    return program([name])
  }

  /// This program's own file. A link in a folder of the search path, as Homebrew makes them, leads to
  /// it, and what was installed beside it does not stand beside the link.
  private var ownFile: String? {
    #if canImport(Glibc)
      let started = "/proc/self/exe"
    #else
      guard let started = Bundle.main.executablePath else { return nil }
    #endif
    guard let resolved = realpath(started, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Where files of a moment are put.
  var temporaryFolder: String {
    environment["TMPDIR"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
  }

  /// What runs the programs that take text out of files.
  var programs: OtherPrograms {
    OtherPrograms { [self] order in
      guard let path = program([order.name]) else { return .missing }
      let output = ChildProcess.output(
        of: [path] + order.arguments, input: order.input, environment: environment,
        limit: order.outputLimit, seconds: order.seconds)
      switch output {
      case .written(let bytes, let status): return .output(bytes, status: status)
      case .failed: return .failed
      case .tooLarge: return .tooLarge
      case .tooSlow: return .tooSlow
      }
    }
  }

  /// The first of the programs that is in the search path, with its folder.
  func program(_ names: [String]) -> String? {
    let folders = (environment["PATH"] ?? "").split(separator: ":")
    for name in names {
      if name.contains("/") { return access(name, X_OK) == 0 ? name : nil }
      for folder in folders where access("\(folder)/\(name)", X_OK) == 0 {
        return "\(folder)/\(name)"
      }
    }
    return nil
  }
}
