import Fetch

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The program `rashomon-fetch` while it runs: requests go in, responses come out in any order.
final class FetchProcess {
  /// What comes next.
  enum Event {
    case response(FetchResponse)
    /// The program ended, or said what cannot be read.
    case ended
    /// A signal asks this command to stop.
    case stopped(CInt)
  }

  private let child: pid_t
  private let socket: CInt
  private var isOver = false
  private var buffer = LineBuffer()
  private var responses: [FetchResponse] = []

  /// Starts the program; nil where it cannot be started.
  init?(_ program: String, environment: [String: String]) {
    // A socket in place of a pipe: writing to a program that has gone can be kept from ending us.
    var ends: [CInt] = [-1, -1]
    #if canImport(Glibc)
      let kind = CInt(SOCK_STREAM.rawValue)
    #else
      let kind = SOCK_STREAM
    #endif
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { return nil }
    _ = fcntl(ends[0], F_SETFD, FD_CLOEXEC)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    posix_spawn_file_actions_addclose(&actions, ends[1])
    var arguments = [strdup(program), nil]
    var variables = environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") }
    variables.append(nil)
    defer { for pointer in arguments + variables { free(pointer) } }
    var process = pid_t()
    let code = posix_spawn(&process, program, &actions, nil, &arguments, &variables)
    close(ends[1])
    guard code == 0 else {
      close(ends[0])
      return nil
    }
    child = process
    socket = ends[0]
  }

  deinit {
    close(socket)
    if !isOver { _ = end() }
  }

  /// Ends the program, and gives its status; what has ended already keeps its own.
  private func end() -> CInt {
    isOver = true
    kill(child, SIGKILL)
    var status: CInt = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status
  }

  /// Ctrl-C goes to both programs, and the other one may have gone of it before this one hears of it.
  private func ending() -> Event {
    guard !isOver else { return .ended }
    let signal = end() & 0x7F
    return StopSignals.watched.contains(signal) ? .stopped(signal) : .ended
  }

  /// Hands over a request. Where the program has gone, `next` tells.
  func send(_ request: FetchRequest) {
    var bytes = FetchLine.bytes(request)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes {
        Self.sendQuietly(socket, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }

  /// Waits for a response, the end of the program, or a signal.
  func next(or signals: StopSignals) -> Event {
    var piece = [UInt8](repeating: 0, count: 65_536)
    while true {
      if let signal = signals.came { return .stopped(signal) }
      if !responses.isEmpty { return .response(responses.removeFirst()) }
      var polled = [
        pollfd(fd: socket, events: Int16(POLLIN), revents: 0),
        pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
      ]
      guard poll(&polled, 2, -1) > 0 else { continue }
      guard polled[0].revents != 0 else { continue }
      let count = read(socket, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return ending() }
      guard !buffer.isOverlong else { return .ended }
      for line in buffer.take(piece[..<count]) {
        guard let response: FetchResponse = FetchLine.value(line) else { return .ended }
        responses.append(response)
      }
    }
  }

  private static func sendQuietly(
    _ socket: CInt, _ bytes: UnsafeRawPointer?, _ count: Int
  ) -> Int {
    #if canImport(Glibc)
      return Glibc.send(socket, bytes, count, CInt(MSG_NOSIGNAL))
    #else
      var isQuiet: CInt = 1
      setsockopt(
        socket, SOL_SOCKET, SO_NOSIGPIPE, &isQuiet, socklen_t(MemoryLayout<CInt>.size))
      return Darwin.send(socket, bytes, count, 0)
    #endif
  }
}
