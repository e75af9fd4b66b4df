import Glibc
import TUI

/// A pseudo-terminal with its screen, for a program or for this process.
///
/// Reads have a deadline and end as soon as what is waited for is there; nothing sleeps.
public final class PseudoTerminal {
  /// Why there is none.
  public enum Failure: Error, Equatable {
    case noPseudoTerminal(code: CInt)
    case cannotStart(program: String, code: CInt)
  }

  /// What stands on its screen, as far as it was read.
  public private(set) var screen: ScreenModel
  /// Every byte that was read.
  public private(set) var bytes: [UInt8] = []
  /// The end that a program writes to; closed here once a program has it.
  public private(set) var slave: CInt = -1
  private var master: CInt = -1
  private var process: pid_t?
  /// Its other end is held by the program and closes when that ends.
  private var lifeline: CInt = -1

  /// Opens one.
  public init(size: Size) throws {
    screen = ScreenModel(size: size)
    var window = Self.window(size)
    guard openpty(&master, &slave, nil, nil, &window) == 0 else {
      throw Failure.noPseudoTerminal(code: errno)
    }
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    _ = fcntl(slave, F_SETFD, FD_CLOEXEC)
  }

  deinit {
    if let process {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    for descriptor in [slave, lifeline, master] where descriptor >= 0 { close(descriptor) }
  }

  /// Starts a program on it, as the leader of a session of which it is the controlling terminal.
  /// One program only.
  public func start(
    _ program: String, _ arguments: [String], environment: [String: String]
  ) throws {
    var ends: [CInt] = [-1, -1]
    let kind = CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else {
      throw Failure.cannotStart(program: program, code: errno)
    }
    lifeline = ends[0]
    defer { close(ends[1]) }
    var name = [CChar](repeating: 0, count: 128)
    guard ttyname_r(slave, &name, name.count) == 0 else {
      throw Failure.noPseudoTerminal(code: errno)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Tests run on threads that block nearly all signals, and a child inherits the mask: it would
    // never hear of a resize or a kill.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    let setsid: Int16 = 0x80
    posix_spawnattr_setflags(&attributes, setsid | Int16(POSIX_SPAWN_SETSIGMASK))
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, 0, &name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&files, 0, 1)
    posix_spawn_file_actions_adddup2(&files, 0, 2)
    posix_spawn_file_actions_adddup2(&files, ends[1], 3)

    var started: pid_t = 0
    let code = Self.withStrings([program] + arguments) { arguments in
      Self.withStrings(environment.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }) {
        posix_spawn(&started, program, &files, &attributes, arguments, $0)
      }
    }
    guard code == 0 else { throw Failure.cannotStart(program: program, code: code) }
    close(slave)
    slave = -1
    process = started
  }

  /// Sends a signal to the program.
  public func send(_ signal: CInt) {
    if let process { kill(process, signal) }
  }

  /// Reads until the program has ended.
  /// - Returns: its status as `waitpid` gives it; nil when it has not ended at the deadline.
  public func waitForEnd(seconds: Int = 60) -> CInt? {
    guard let process else { return nil }
    let deadline = Self.milliseconds() + seconds * 1_000
    while true {
      // A program that waits for its output to be read would not end.
      var polled = [lifeline, master].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      let left = deadline - Self.milliseconds()
      guard left > 0, poll(&polled, 2, CInt(left)) > 0 else { return nil }
      readWaiting()
      if polled[0].revents != 0 { break }
      // Without a writer the terminal can always be read, and says nothing any more.
      if polled[1].revents & Int16(POLLHUP) != 0 {
        var last = pollfd(fd: lifeline, events: Int16(POLLIN), revents: 0)
        guard poll(&last, 1, CInt(left)) > 0 else { return nil }
        break
      }
    }
    var status: CInt = 0
    waitpid(process, &status, 0)
    self.process = nil
    return status
  }

  /// Whether lines are edited and echoed, as a shell needs it.
  public var isCooked: Bool {
    var modes = termios()
    tcgetattr(master, &modes)
    let needed = tcflag_t(ICANON | ECHO | ISIG)
    return modes.c_lflag & needed == needed
  }

  /// Types bytes.
  public func type(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EAGAIN || !wait(for: POLLOUT, milliseconds: 10_000) {
        return
      }
    }
  }

  /// Changes its size; the program gets SIGWINCH.
  public func resize(to size: Size) {
    var window = Self.window(size)
    screen.resize(to: size)
    _ = ioctl(master, UInt(TIOCSWINSZ), &window)
  }

  /// Reads what is there now.
  public func readWaiting() {
    while readSome() {}
  }

  /// Reads until the screen is as wanted.
  /// - Returns: false when it is not so at the deadline, or when the program has gone.
  public func read(seconds: Int = 60, until isWanted: (ScreenModel) -> Bool) -> Bool {
    let deadline = Self.milliseconds() + seconds * 1_000
    while true {
      readWaiting()
      if isWanted(screen) { return true }
      let left = deadline - Self.milliseconds()
      guard left > 0, wait(for: POLLIN, milliseconds: left) else { return false }
      // The end of the stream can be read for ever.
      if !readSome() { return isWanted(screen) }
    }
  }

  private func readSome() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(master, &buffer, buffer.count)
    guard count > 0 else { return false }
    bytes += buffer[..<count]
    screen.feed(buffer[..<count])
    return true
  }

  private func wait(for event: Int32, milliseconds: Int) -> Bool {
    var polled = pollfd(fd: master, events: Int16(event), revents: 0)
    return poll(&polled, 1, CInt(milliseconds)) > 0
  }

  private static func milliseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }

  private static func window(_ size: Size) -> winsize {
    winsize(
      ws_row: UInt16(clamping: size.rows), ws_col: UInt16(clamping: size.columns), ws_xpixel: 0,
      ws_ypixel: 0)
  }

  /// Gives strings as C wants them: an array that ends with a null pointer.
  private static func withStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let pointers = strings.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers + [nil])
  }
}
