#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Another program: run while the terminal is handed over, fed, or asked for what it writes.
public enum ChildProcess {
  /// What became of a program that was fed.
  struct Run: Hashable {
    /// The exit status; nil where it was killed, also by losing patience.
    let status: Int32?
    /// What it wrote to standard output and standard error, up to a limit.
    let output: [UInt8]
  }

  /// The most bytes that are kept of what a program writes; one that writes more is ended.
  static let outputLimit = 256 * 1_024

  /// Runs a program without a shell, hands it bytes on standard input and gathers what it says.
  ///
  /// - Parameters:
  ///   - words: the program's file and its arguments.
  ///   - input: what it reads.
  ///   - environment: its environment.
  ///   - patience: milliseconds without a word after which it is ended; nil where what it says is
  ///     dropped and only its end is waited for. A program that keeps a copy leaves a child behind,
  ///     which holds its output open for as long as the copy lasts.
  /// - Returns: nil where it could not be started.
  static func feed(
    _ words: [String], input: [UInt8], environment: [String: String], patience: Int?
  ) -> Run? {
    // A socket in place of a pipe: writing to one whose reader has gone can be kept from ending us.
    var ends: [CInt] = [-1, -1]
    guard socketpair(AF_UNIX, CInt(SOCK_STREAM.rawValue), 0, &ends) == 0 else { return nil }
    let (ours, theirs) = (ends[0], ends[1])
    _ = fcntl(ours, F_SETFD, FD_CLOEXEC)
    _ = fcntl(ours, F_SETFL, O_NONBLOCK)
    defer { close(ours) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, theirs, 0)
    for descriptor: CInt in 1...2 {
      if patience == nil {
        posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
      } else {
        posix_spawn_file_actions_adddup2(&actions, theirs, descriptor)
      }
    }
    posix_spawn_file_actions_addclose(&actions, theirs)
    let child = spawn(words, environment: environment, actions: &actions, isGroup: true)
    close(theirs)
    guard let child else { return nil }
    let output = converse(ours, input: input, patience: patience)
    if output.isCut { kill(-child, SIGKILL) }
    return Run(status: wait(for: child), output: output.bytes)
  }

  /// Writes all of the input and reads until the other side closes.
  private static func converse(
    _ descriptor: CInt, input: [UInt8], patience: Int?
  ) -> (bytes: [UInt8], isCut: Bool) {
    var rest = input[...]
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16_384)
    var isOpen = true
    while true {
      if isOpen, rest.isEmpty {
        shutdown(descriptor, CInt(SHUT_WR))
        isOpen = false
        if patience == nil { return (output, false) }
      }
      let wanted = Int16(POLLIN) | (isOpen ? Int16(POLLOUT) : 0)
      var polled = pollfd(fd: descriptor, events: wanted, revents: 0)
      let ready = poll(&polled, 1, CInt(patience ?? -1))
      if ready < 0, errno == EINTR { continue }
      guard ready > 0 else { return (output, true) }
      if polled.revents & Int16(POLLIN | POLLHUP) != 0 {
        let count = read(descriptor, &buffer, buffer.count)
        if count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR) { return (output, false) }
        if count > 0 { output += buffer[..<count] }
        if output.count >= outputLimit { return (Array(output.prefix(outputLimit)), true) }
      }
      if isOpen, polled.revents & Int16(POLLOUT) != 0 {
        let count = rest.withUnsafeBytes {
          send(descriptor, $0.baseAddress, $0.count, CInt(MSG_NOSIGNAL))
        }
        if count > 0 { rest = rest.dropFirst(count) }
        if count < 0, errno != EAGAIN, errno != EINTR { rest = [] }
      }
    }
  }

  /// Runs a command through the shell with one argument and waits for it.
  ///
  /// The shell splits `command` as the variable's owner meant it ("code --wait"); the argument is
  /// passed beside it and never read as code.
  /// - Returns: the exit status, nil where it could not be run or was killed.
  static func run(
    _ command: String, argument: String, environment: [String: String]
  ) -> Int32? {
    let words = ["/bin/sh", "-c", command + " \"$1\"", "rashomon", argument]
    return run(words, environment: environment)
  }

  /// Runs a program with its arguments and without a shell, and waits for it.
  /// - Returns: the exit status, nil where it could not be run or was killed.
  static func run(_ words: [String], environment: [String: String]) -> Int32? {
    spawn(words, environment: environment, actions: nil, isGroup: false).flatMap(wait)
  }

  static func spawn(
    _ words: [String], environment: [String: String],
    actions: UnsafePointer<posix_spawn_file_actions_t>?, isGroup: Bool
  ) -> pid_t? {
    var arguments = words.map { strdup($0) } + [nil]
    var variables = environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") }
    variables.append(nil)
    defer { for pointer in arguments + variables { free(pointer) } }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Signals that this program blocks or catches are the child's own again.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    // A group of its own can be ended whole.
    let flags = POSIX_SPAWN_SETSIGMASK | (isGroup ? POSIX_SPAWN_SETPGROUP : 0)
    posix_spawnattr_setflags(&attributes, Int16(flags))
    var child = pid_t()
    guard posix_spawn(&child, words[0], actions, &attributes, &arguments, &variables) == 0 else {
      return nil
    }
    return child
  }

  /// The exit status of a child, nil where it was killed.
  static func wait(for child: pid_t) -> Int32? {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      if errno != EINTR { return nil }
    }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
  }
}
