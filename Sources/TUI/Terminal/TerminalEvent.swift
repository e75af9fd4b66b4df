/// Something that a terminal tells.
public enum TerminalEvent: Hashable, Sendable {
  /// A key, a paste or the mouse.
  case key(Key)
  /// It has another size.
  case resized(Size)
  /// Another program asked this one to stop (SIGTSTP).
  case stop
  /// A signal asked the program to end: SIGTERM, SIGINT, or SIGHUP, also where the terminal is gone.
  case ended(signal: CInt)
}
