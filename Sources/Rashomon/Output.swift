import Model

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes to standard output and standard error.
enum Output {
  /// Writes text to standard output in large pieces. A reader that has gone (`rashomon list | head`)
  /// ends the program quietly, with the status of a program that a closed pipe stops.
  static func print(_ text: String) throws(Trouble) {
    // A parent may have set SIGPIPE to be ignored; then the write fails with EPIPE instead.
    var text = text
    try check(text.withUTF8 { writeAll($0, to: STDOUT_FILENO) })
  }

  /// Writes text that is UTF-8 already to standard output, as `print` does.
  static func print(_ bytes: ArraySlice<UInt8>) throws(Trouble) {
    try check(bytes.withUnsafeBufferPointer { writeAll($0, to: STDOUT_FILENO) })
  }

  private static func check(_ failure: Int32) throws(Trouble) {
    switch failure {
    case 0: return
    case EPIPE: exit(128 + SIGPIPE)
    default:
      throw Trouble(
        file: "standard output", "cannot be written (error \(failure)); check disk and permissions")
    }
  }

  /// Writes one line to standard error, with controls made visible.
  static func complain(_ line: String?) {
    guard let line else { return }
    var text = VisibleLine.of(line) + "\n"
    _ = text.withUTF8 { writeAll($0, to: STDERR_FILENO) }
  }

  /// Writes to standard error as it stands: for a terminal, by a caller that made controls visible.
  static func put(_ text: String) {
    var text = text
    _ = text.withUTF8 { writeAll($0, to: STDERR_FILENO) }
  }

  /// - Returns: the errno that stopped it, 0 where all was written.
  private static func writeAll(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) -> Int32 {
    guard let base = bytes.baseAddress else { return 0 }
    var done = 0
    while done < bytes.count {
      let count = write(descriptor, base + done, bytes.count - done)
      if count > 0 {
        done += count
      } else if count < 0 && errno == EAGAIN {
        var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&wait, 1, -1)
      } else if count < 0 && errno != EINTR {
        return errno
      }
    }
    return 0
  }
}
