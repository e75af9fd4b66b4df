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
    return "reader"
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

  /// The file of a program that was installed beside this one; nil where it is not there.
  func ownProgram(_ name: String) -> String? {
    #if canImport(Glibc)
      var buffer = [CChar](repeating: 0, count: 4_096)
      let count = readlink("/proc/self/exe", &buffer, buffer.count)
      guard count > 0, count < buffer.count else { return nil }
      let own = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    #else
      guard let own = Bundle.main.executablePath else { return nil }
    #endif
    guard let slash = own.lastIndex(of: "/") else { return nil }
    let path = String(own[...slash]) + name
    return access(path, X_OK) == 0 ? path : nil
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
