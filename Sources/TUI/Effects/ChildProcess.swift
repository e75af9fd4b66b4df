#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Another program, run while the terminal is handed over.
enum ChildProcess {
  /// Runs a command through the shell with one argument and waits for it.
  ///
  /// The shell splits `command` as the variable's owner meant it ("code --wait"); the argument is
  /// passed beside it and never read as code.
  /// - Returns: the exit status, nil where it could not be run or was killed.
  static func run(
    _ command: String, argument: String, environment: [String: String]
  ) -> Int32? {
    let words = ["/bin/sh", "-c", command + " \"$1\"", "rashomon", argument]
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
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var child = pid_t()
    guard posix_spawn(&child, "/bin/sh", nil, &attributes, &arguments, &variables) == 0 else {
      return nil
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      if errno != EINTR { return nil }
    }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
  }
}
