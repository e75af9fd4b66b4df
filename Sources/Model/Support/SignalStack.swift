#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A stack of its own for signal handlers of one thread: where the thread's own stack overflowed there
/// is no room for the handler that gives the terminal back, and the system ends the process without it
/// (sigaltstack(2)). Each thread needs one, for none is inherited.
public enum SignalStack {
  /// Bytes of it; a handler of ours needs far less, and the system some thousand for what it saves.
  private static let size = 65_536

  /// Does the work of a thread with such a stack.
  public static func with(_ work: () -> Void) {
    let memory = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    var stack = stack_t(ss_sp: memory, ss_flags: 0, ss_size: Int(size))
    var former = stack_t()
    let isSet = sigaltstack(&stack, &former) == 0
    work()
    if isSet { sigaltstack(&former, nil) }
    memory.deallocate()
  }

  /// Whether this thread has one.
  public static var isSet: Bool {
    var stack = stack_t()
    return sigaltstack(nil, &stack) == 0 && stack.ss_flags & Int32(SS_DISABLE) == 0
  }
}
