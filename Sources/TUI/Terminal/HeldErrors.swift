#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Keeps what is written to standard error while the screen is on, and shows it afterwards.
///
/// A library that warns, as a parser of bad HTML does, would write across the screen; and the message
/// of a Swift trap would be lost with the alternate screen.
struct HeldErrors {
  /// A copy of standard error, which stays while that is held.
  let descriptor: CInt
  /// Where what is held can be read; never blocks. What does not fit into a pipe is lost.
  var held: CInt { pipe.reading }
  private let pipe: WakePipe
  private let errors: CInt

  /// Nil where standard error is no terminal: it then disturbs no screen.
  init?(of errors: CInt = STDERR_FILENO) {
    guard isatty(errors) == 1, let pipe = try? WakePipe() else { return nil }
    self.pipe = pipe
    self.errors = errors
    descriptor = fcntl(errors, F_DUPFD_CLOEXEC, 3)
  }

  /// Begins to hold.
  func hold() {
    dup2(pipe.writing, errors)
  }

  /// Shows what was held, with visible signs for what a terminal would obey.
  func release() {
    dup2(descriptor, errors)
    let lines = pipe.drain().split(separator: 0x0A)
    for line in lines {
      var shown = String.UnicodeScalarView()
      for scalar in String(decoding: line, as: UTF8.self).unicodeScalars {
        shown.append(VisibleText.shown(scalar))
      }
      let bytes = Array((String(shown) + "\n").utf8)
      _ = write(errors, bytes, bytes.count)
    }
  }

  /// Gives the descriptors back; after `release`.
  func close() {
    pipe.closeBoth()
    Glibc.close(descriptor)
  }
}
