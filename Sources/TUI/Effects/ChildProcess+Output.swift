#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension ChildProcess {
  /// What became of a program that was asked.
  public enum Output: Hashable, Sendable {
    /// What it wrote to standard output, and its exit status.
    case written([UInt8], status: Int32)
    /// It could not be started, or was killed by another.
    case failed
    /// It wrote more than the limit, and was ended.
    case tooLarge
    /// It took longer than it may, and was ended.
    case tooSlow
  }

  /// Runs a program without a shell on some bytes and gathers what it writes to standard output; what
  /// it writes to standard error is dropped.
  ///
  /// Its standard input is a file without a name, so that it can read the end of an archive first.
  /// It runs in a group of its own, which is ended whole.
  /// - Parameters:
  ///   - words: the program's file and its arguments.
  ///   - input: what it reads.
  ///   - environment: its environment.
  ///   - limit: the most bytes that it may write.
  ///   - seconds: the longest that it may take.
  /// - Returns: what became of it.
  public static func output(
    of words: [String], input: [UInt8], environment: [String: String], limit: Int, seconds: Int
  ) -> Output {
    guard let file = tmpfile() else { return .failed }
    defer { fclose(file) }
    guard fwrite(input, 1, input.count, file) == input.count, fflush(file) == 0 else {
      return .failed
    }
    rewind(file)
    var ends: [CInt] = [-1, -1]
    // A socket where a pipe would do: a program that another thread starts meanwhile must not hold
    // it open, and only a socket can be made so in one step.
    #if canImport(Glibc)
      let kind = CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    #else
      let kind = SOCK_STREAM
    #endif
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { return .failed }
    let (reading, writing) = (ends[0], ends[1])
    defer { close(reading) }
    for descriptor in [reading, writing, fileno(file)] {
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, fileno(file), 0)
    posix_spawn_file_actions_adddup2(&actions, writing, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    let child = spawn(words, environment: environment, actions: &actions, isGroup: true)
    close(writing)
    guard let child else { return .failed }
    let ending = gather(reading, limit: limit, seconds: seconds)
    guard case .written(let bytes, _) = ending else {
      kill(-child, SIGKILL)
      _ = wait(for: child)
      return ending
    }
    return wait(for: child).map { .written(bytes, status: $0) } ?? .failed
  }

  private static func gather(_ descriptor: CInt, limit: Int, seconds: Int) -> Output {
    let clock = ContinuousClock()
    let deadline = clock.now + .seconds(seconds)
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let left = (deadline - clock.now).components
      let milliseconds = left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000
      guard milliseconds > 0 else { return .tooSlow }
      var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let ready = poll(&polled, 1, CInt(clamping: milliseconds))
      if ready <= 0 { continue }
      let count = read(descriptor, &buffer, buffer.count)
      if count == 0 { return .written(bytes, status: 0) }
      if count > 0 { bytes += buffer[..<count] }
      if count < 0, errno != EINTR { return .failed }
      if bytes.count > limit { return .tooLarge }
    }
  }
}
