import Glibc

/// One run of the program with its output and errors going into pipes and nothing to read.
public struct PipedRun: Hashable, Sendable {
  /// How it ended.
  public let ending: Reader.Ending
  /// Standard output.
  public let output: [UInt8]
  /// Standard error.
  public let errors: [UInt8]

  /// Standard output as text.
  public var text: String { String(decoding: output, as: UTF8.self) }

  /// The lines of standard error.
  public var complaints: [Substring] {
    String(decoding: errors, as: UTF8.self).split(separator: "\n")
  }

  /// Why there is none.
  public struct Failure: Error {
    /// The errno.
    public let code: CInt
  }

  /// Runs a program of this project with arguments to its end, reading from the file `input`; one that
  /// runs on past the deadline is killed.
  public static func of(
    _ arguments: [String], program: String = "rashomon", input: String = "/dev/null",
    environment: [String: String?] = [:], seconds: Int = 60
  ) throws -> PipedRun {
    var pipes: [[CInt]] = []
    defer { for descriptor in pipes.joined() where descriptor >= 0 { close(descriptor) } }
    for _ in 0..<2 {
      var ends: [CInt] = [-1, -1]
      // Sockets, for another test may start a program between `pipe` and a flag set after it.
      let kind = CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
      guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw Failure(code: errno) }
      pipes.append(ends)
    }
    let process = try start(
      [BuiltProducts.path(of: program)] + arguments, ProgramEnvironment.with(environment),
      input: input, output: pipes[0][1], errors: pipes[1][1])
    for index in pipes.indices {
      close(pipes[index][1])
      pipes[index][1] = -1
    }
    let (texts, isWhole) = contents(of: pipes.map { $0[0] }, seconds: seconds)
    if !isWhole { kill(process, SIGKILL) }
    var status: CInt = 0
    waitpid(process, &status, 0)
    return PipedRun(
      ending: isWhole ? Reader.Ending(status: status) : .tooLate, output: texts[0],
      errors: texts[1])
  }

  private static func start(
    _ command: [String], _ environment: [String: String], input: String, output: CInt,
    errors: CInt
  ) throws -> pid_t {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&files, output, 1)
    posix_spawn_file_actions_adddup2(&files, errors, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A session of its own: no controlling terminal, whatever the tests were started on.
    let setsid: Int16 = 0x80
    posix_spawnattr_setflags(&attributes, setsid)
    let words = command.map { strdup($0) }
    let variables = environment.sorted { $0.key < $1.key }.map { strdup("\($0)=\($1)") }
    defer { for pointer in words + variables { free(pointer) } }
    var process: pid_t = 0
    let code = posix_spawn(
      &process, command[0], &files, &attributes, words + [nil], variables + [nil])
    guard code == 0 else { throw Failure(code: code) }
    return process
  }

  /// Reads all descriptors to their ends, and whether they were reached before the deadline.
  private static func contents(
    of descriptors: [CInt], seconds: Int
  ) -> (texts: [[UInt8]], isWhole: Bool) {
    var texts: [[UInt8]] = descriptors.map { _ in [] }
    var polled = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    let end = now.tv_sec + seconds
    while polled.contains(where: { $0.fd >= 0 }) {
      clock_gettime(CLOCK_MONOTONIC, &now)
      let left = CInt(max(0, end - now.tv_sec)) * 1_000
      guard left > 0, poll(&polled, nfds_t(polled.count), left) > 0 else { return (texts, false) }
      for index in polled.indices where polled[index].revents != 0 {
        let count = read(polled[index].fd, &buffer, buffer.count)
        if count > 0 {
          texts[index] += buffer[..<count]
        } else {
          // A negative descriptor is passed over by poll.
          polled[index].fd = -1
        }
      }
    }
    return (texts, true)
  }
}
