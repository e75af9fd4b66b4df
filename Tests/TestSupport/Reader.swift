import Glibc
import TUI
import Testing

/// The reader itself, on a pseudo-terminal.
public final class Reader {
  /// How a process ended.
  public enum Ending: Hashable, Sendable {
    case exit(status: CInt)
    case signal(CInt)
    /// It ran on past the deadline; it is killed with the end of the test.
    case tooLate

    /// Reads a status as `waitpid` gives it.
    init(status: CInt) {
      let signal = status & 0x7F
      self = signal == 0 ? .exit(status: status >> 8 & 0xFF) : .signal(signal)
    }
  }

  private let terminal: PseudoTerminal
  /// Where its articles are; they stay until it is gone.
  private let place: Workplace?
  private var ending: Ending?

  private init(terminal: PseudoTerminal, place: Workplace?) {
    self.terminal = terminal
    self.place = place
  }

  /// Starts `rashomon`, as it was built with these tests. Paths in the arguments are absolute; the
  /// environment is set over the tests' own (`ProgramEnvironment`). With `fileLimit` no file can grow
  /// beyond so many blocks of 512 bytes, which to the program is a disk that is full.
  public static func start(
    _ arguments: [String], size: Size = Size(columns: 80, rows: 24),
    environment: [String: String?] = [:], fileLimit: Int? = nil, in place: Workplace? = nil
  ) throws -> Reader {
    let terminal = try PseudoTerminal(size: size)
    let program = BuiltProducts.path(of: "rashomon")
    let environment = ProgramEnvironment.with(environment)
    if let fileLimit {
      // A shell passes on that the signal is ignored, which else would end the program.
      let limiting = "trap '' XFSZ; ulimit -f \(fileLimit); exec \"$0\" \"$@\""
      try terminal.start(
        "/bin/sh", ["-c", limiting, program] + arguments, environment: environment)
    } else {
      try terminal.start(program, arguments, environment: environment)
    }
    return Reader(terminal: terminal, place: place)
  }

  /// What stands on the screen.
  public var screen: ScreenModel { terminal.screen }

  /// Every byte that it sent, as far as it was read.
  public var bytes: [UInt8] { terminal.bytes }

  /// Reads until a text stands in a row of the screen; fails the test when it does not come.
  public func waitFor(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    if terminal.read(until: { $0.rows.contains { $0.contains(text) } }) { return }
    Issue.record(
      "\"\(text)\" did not come. The screen:\n\(screen.text)", sourceLocation: sourceLocation)
  }

  /// Reads until a text stands nowhere on the screen; fails the test when it stays.
  public func waitForNo(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    if terminal.read(until: { !$0.rows.contains { $0.contains(text) } }) { return }
    Issue.record(
      "\"\(text)\" stayed. The screen:\n\(screen.text)", sourceLocation: sourceLocation)
  }

  /// Reads until the screen is as wanted; fails the test, with what was wanted, when it is not.
  public func waitUntil(
    _ wanted: String, sourceLocation: SourceLocation = #_sourceLocation,
    _ isWanted: (ScreenModel) -> Bool
  ) {
    if terminal.read(until: isWanted) { return }
    Issue.record("Not so: \(wanted). The screen:\n\(screen.text)", sourceLocation: sourceLocation)
  }

  /// Reads until so many more bytes came; fails the test when they do not.
  public func waitForBytes(_ count: Int, sourceLocation: SourceLocation = #_sourceLocation) {
    let before = bytes.count
    if terminal.read(until: { _ in terminal.bytes.count - before >= count }) { return }
    Issue.record("\(count) bytes did not come.", sourceLocation: sourceLocation)
  }

  /// Types keys: characters as they are, others by name, as in `jj<Enter>` and `<C-d>` (`KeyNames`).
  public func press(_ keys: String) {
    terminal.type(KeyNames.bytes(of: keys))
  }

  /// Types bytes, which need be no text.
  public func press(bytes: [UInt8]) {
    terminal.type(bytes)
  }

  /// Gives the window another size.
  public func resize(to size: Size) {
    terminal.resize(to: size)
  }

  /// Sends a signal.
  public func kill(_ signal: CInt) {
    terminal.send(signal)
  }

  /// Its modes are as a shell finds them: lines are edited and echoed.
  public var isCooked: Bool { terminal.isCooked }

  /// Waits for its end.
  public func waitForEnd() -> Ending {
    if let ending { return ending }
    let found = terminal.waitForEnd().map(Ending.init) ?? .tooLate
    ending = found
    return found
  }
}
