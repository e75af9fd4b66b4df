#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A pipe whose reading end can be polled, and into which a signal handler or another thread writes
/// one byte. Neither end ever blocks: when it is full, it wakes already.
struct WakePipe: Sendable {
  /// The end to poll and to read.
  let reading: CInt
  /// The end to write.
  let writing: CInt

  /// Makes a pipe.
  /// - Throws: `TerminalError.noPipe` when no descriptor is left.
  init() throws(TerminalError) {
    var ends: [CInt] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .noPipe(code: errno) }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    reading = ends[0]
    writing = ends[1]
  }

  /// Writes one byte.
  func wake(_ byte: UInt8 = 0) {
    withUnsafePointer(to: byte) { _ = write(writing, $0, 1) }
  }

  /// Takes all bytes.
  func drain() -> [UInt8] {
    var found: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 256)
    while case let count = read(reading, &buffer, buffer.count), count > 0 {
      found += buffer[..<count]
    }
    return found
  }

  /// Closes both ends.
  func closeBoth() {
    close(reading)
    close(writing)
  }
}
