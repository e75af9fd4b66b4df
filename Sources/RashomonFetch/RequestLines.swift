import Fetch
import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The lines of standard input.
enum RequestLines {
  /// All of them, to its end. A thread of its own reads, for a read blocks.
  static var all: AsyncStream<[UInt8]> {
    AsyncStream { continuation in
      Thread.detachNewThread {
        var buffer = LineBuffer()
        var piece = [UInt8](repeating: 0, count: 65_536)
        while true {
          let count = read(STDIN_FILENO, &piece, piece.count)
          if count < 0, errno == EINTR { continue }
          guard count > 0, !buffer.isOverlong else { break }
          for line in buffer.take(piece[..<count]) { continuation.yield(line) }
        }
        continuation.finish()
      }
    }
  }
}
