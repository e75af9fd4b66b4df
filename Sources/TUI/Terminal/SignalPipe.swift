#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Signals as bytes in a pipe, so that one `poll` waits for them and for keys.
///
/// Only one can be installed in a process. ncurses sets handlers of its own in `newterm`; these must
/// be installed after it, for a SIGWINCH that comes between its redraw and its read would be lost.
final class SignalPipe {
  /// The signals it watches.
  static let watched = [SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT]

  private let pipe: WakePipe
  private var former: [(signal: CInt, action: sigaction)] = []

  /// The descriptor that can be read when a signal came.
  var descriptor: CInt { pipe.reading }

  /// Installs the handlers and unblocks the signals: a parent may have handed over a mask that blocks
  /// them (Dispatch threads do), and then neither a resize nor a plain kill would arrive.
  /// - Throws: `TerminalError.noPipe` when no descriptor is left.
  init() throws(TerminalError) {
    pipe = try WakePipe()
    signalDescriptor = pipe.writing
    var mask = sigset_t()
    sigemptyset(&mask)
    for signal in Self.watched {
      var old = sigaction()
      var new = Self.action
      sigaction(signal, &new, &old)
      former.append((signal, old))
      sigaddset(&mask, signal)
    }
    pthread_sigmask(SIG_UNBLOCK, &mask, nil)
  }

  /// Takes the signals that came, in order.
  func take() -> [CInt] {
    pipe.drain().map(CInt.init)
  }

  /// Adds a signal as if it had come.
  func post(_ signal: CInt) {
    pipe.wake(UInt8(truncatingIfNeeded: signal))
  }

  /// Lets SIGTSTP stop the process, as it should while another program has the terminal.
  func letStop() {
    Glibc.signal(SIGTSTP, SIG_DFL)
  }

  /// Watches SIGTSTP again, and forgets what was meant for the program that had the terminal.
  func watchAgain() {
    var new = Self.action
    sigaction(SIGTSTP, &new, nil)
    for signal in take() where ![SIGINT, SIGTSTP, SIGCONT].contains(signal) { post(signal) }
  }

  /// Puts the former handlers back.
  func remove() {
    for (signal, action) in former {
      var old = action
      sigaction(signal, &old, nil)
    }
    former = []
    signalDescriptor = -1
    pipe.closeBoth()
  }

  private static var action: sigaction {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = onSignal
    action.sa_flags = SA_RESTART
    return action
  }
}

// A signal handler is a C function without context: what it needs is global.
nonisolated(unsafe) private var signalDescriptor: CInt = -1

private nonisolated func onSignal(_ number: CInt) {
  let code = errno
  var byte = UInt8(truncatingIfNeeded: number)
  _ = write(signalDescriptor, &byte, 1)
  errno = code
}
