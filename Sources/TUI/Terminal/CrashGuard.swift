#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Gives the terminal back when the process crashes: a Swift trap is SIGILL or SIGTRAP.
///
/// Without it the alternate screen, mouse reports and raw mode stay, and Swift's own handler asks a
/// question on that screen and waits. The handlers only write, set the modes and raise the signal
/// again, which is all that a handler may do (signal-safety(7)).
final class CrashGuard {
  /// The signals of a crash, and SIGQUIT, which asks for a core dump.
  static let watched = [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGSYS, SIGQUIT]

  private var former: [(signal: CInt, action: sigaction)] = []
  private let stack: UnsafeMutableRawPointer
  private let stackSize = 65_536

  /// Installs the handlers.
  /// - Parameters:
  ///   - descriptor: the terminal.
  ///   - sequences: what gives its screen back.
  ///   - modes: its modes as they were found.
  ///   - errors: what is to be shown after the screen is given back, as the message of the trap.
  init(descriptor: CInt, sequences: [UInt8], modes: termios, errors: HeldErrors?) {
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: sequences.count)
    _ = bytes.initialize(from: sequences)
    let rescue = UnsafeMutablePointer<Rescue>.allocate(capacity: 1)
    rescue.initialize(
      to: Rescue(
        descriptor: descriptor, bytes: bytes, modes: modes, held: errors?.held ?? -1,
        errors: errors?.descriptor ?? -1, buffer: .allocate(capacity: Rescue.bufferSize)))
    // A stack that overflowed has no room for a handler: it runs on a stack of its own.
    stack = .allocate(byteCount: stackSize, alignment: 16)
    var alternate = stack_t(ss_sp: stack, ss_flags: 0, ss_size: stackSize)
    sigaltstack(&alternate, nil)
    pendingRescue = rescue
    for signal in Self.watched {
      var old = sigaction()
      var new = sigaction()
      new.__sigaction_handler.sa_handler = onCrash
      new.sa_flags = SA_ONSTACK
      sigaction(signal, &new, &old)
      former.append((signal, old))
    }
  }

  /// Puts the former handlers back.
  func remove() {
    guard let rescue = pendingRescue else { return }
    pendingRescue = nil
    for (signal, action) in former {
      var old = action
      sigaction(signal, &old, nil)
    }
    var none = stack_t(ss_sp: nil, ss_flags: CInt(SS_DISABLE), ss_size: 0)
    sigaltstack(&none, nil)
    stack.deallocate()
    rescue.pointee.bytes.deallocate()
    rescue.pointee.buffer.deallocate()
    rescue.deallocate()
  }
}

/// What the handler needs, made before the crash, for it must not allocate.
private struct Rescue {
  let descriptor: CInt
  let bytes: UnsafeMutableBufferPointer<UInt8>
  var modes: termios
  let held: CInt
  let errors: CInt
  let buffer: UnsafeMutablePointer<UInt8>
  static var bufferSize: Int { 512 }
}

nonisolated(unsafe) private var pendingRescue: UnsafeMutablePointer<Rescue>?

private nonisolated func onCrash(_ number: CInt) {
  if let rescue = pendingRescue {
    writeAll(
      rescue.pointee.descriptor, rescue.pointee.bytes.baseAddress, rescue.pointee.bytes.count)
    tcsetattr(rescue.pointee.descriptor, TCSANOW, &rescue.pointee.modes)
    showErrors(rescue)
  }
  signal(number, SIG_DFL)
  raise(number)
}

/// Copies what was held to standard error; all but printable ASCII and line ends becomes "?".
private nonisolated func showErrors(_ rescue: UnsafeMutablePointer<Rescue>) {
  let buffer = rescue.pointee.buffer
  while case let count = read(rescue.pointee.held, buffer, Rescue.bufferSize), count > 0 {
    var index = 0
    while index < count {
      let byte = buffer[index]
      if byte != 0x0A && (byte < 0x20 || byte > 0x7E) { buffer[index] = 0x3F }
      index += 1
    }
    writeAll(rescue.pointee.errors, buffer, count)
  }
}

/// Writes on where another signal or a full terminal cut a write off, for as long as bytes are taken.
private nonisolated func writeAll(
  _ descriptor: CInt, _ bytes: UnsafeMutablePointer<UInt8>?, _ count: Int
) {
  guard let bytes else { return }
  var written = 0
  while written < count {
    let taken = write(descriptor, bytes + written, count - written)
    if taken > 0 { written += taken } else if taken == 0 || errno != EINTR { return }
  }
}
