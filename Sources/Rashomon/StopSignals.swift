#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Signals that ask a command to stop, as a descriptor that `poll` waits for beside others: what is
/// being written is finished first, and what is unfinished is removed.
final class StopSignals {
  /// The signals that ask to stop.
  static let watched = [SIGINT, SIGTERM, SIGHUP]

  /// Can be read once a signal came; -1 where the system has no descriptor left.
  let descriptor: CInt

  /// Watches from now on, for the rest of the process.
  init() {
    var ends: [CInt] = [-1, -1]
    _ = pipe(&ends)
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    descriptor = ends[0]
    stopDescriptor = ends[1]
    for signal in StopSignals.watched {
      var action = sigaction()
      #if canImport(Glibc)
        action.__sigaction_handler.sa_handler = onStop
      #else
        action.__sigaction_u.__sa_handler = onStop
      #endif
      action.sa_flags = SA_RESTART
      sigaction(signal, &action, nil)
    }
  }

  /// The signal that came, nil where none did.
  var came: CInt? {
    var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&polled, 1, 0) > 0 else { return nil }
    var byte: UInt8 = 0
    return read(descriptor, &byte, 1) == 1 ? CInt(byte) : nil
  }

  /// Ends the process as the signal would have, so that a shell sees what stopped it.
  static func end(by number: CInt) -> Never {
    signal(number, SIG_DFL)
    raise(number)
    exit(128 + number)
  }
}

// A signal handler is a C function without context: what it needs is global.
nonisolated(unsafe) private var stopDescriptor: CInt = -1

private func onStop(_ number: CInt) {
  let code = errno
  var byte = UInt8(truncatingIfNeeded: number)
  _ = write(stopDescriptor, &byte, 1)
  errno = code
}
