import CNcurses

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Gathers what ncurses writes for a frame, and writes it to the terminal at once.
///
/// ncurses 6.4 writes at each move of its cursor. A frame in a dozen pieces is a dozen packets over
/// ssh, and is drawn in a dozen steps.
struct GatheredOutput {
  /// The descriptor that ncurses writes to, and the terminal that stands behind it.
  private let stream: CInt
  private let terminal: CInt
  private let memory: CInt

  /// Nil where the system has no file in memory; ncurses then writes by itself.
  init?(stream: CInt, terminal: CInt) {
    // 1 is MFD_CLOEXEC.
    memory = memfd_create("frame", 1)
    guard memory >= 0 else { return nil }
    self.stream = stream
    self.terminal = terminal
  }

  /// Runs what makes ncurses write, and writes the whole of it.
  ///
  /// Only for frames: where ncurses changes the terminal's modes, it needs the terminal itself.
  func write(_ draw: () -> Void) {
    dup2(memory, stream)
    draw()
    dup2(terminal, stream)
    let count = Int(lseek(memory, 0, SEEK_CUR))
    guard count > 0 else { return }
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = max(0, pread(memory, buffer.baseAddress, count, 0))
    }
    lseek(memory, 0, SEEK_SET)
    Self.write(bytes, to: terminal)
  }

  /// Gives the descriptor back.
  func close() {
    Glibc.close(memory)
  }

  /// Writes all bytes, or as many as a terminal takes that goes away meanwhile.
  static func write(_ bytes: [UInt8], to descriptor: CInt) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if count < 0, errno == EAGAIN {
        var polled = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&polled, 1, -1)
      } else if count < 0, errno != EINTR {
        return
      }
    }
  }
}
