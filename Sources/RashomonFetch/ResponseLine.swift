import Fetch
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes responses, each as one line that no other cuts in two.
enum ResponseLine {
  private static let turn = Mutex(())

  /// Writes one to standard output. Where nobody reads any more there is nothing left to do.
  static func write(_ response: FetchResponse) {
    turn.withLock { _ in
      var bytes = FetchLine.bytes(response)[...]
      while !bytes.isEmpty {
        let count = bytes.withUnsafeBytes {
          Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count)
        }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { exit(1) }
        bytes = bytes.dropFirst(count)
      }
    }
  }
}
