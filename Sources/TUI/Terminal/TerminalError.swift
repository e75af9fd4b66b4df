/// Why the reader cannot be shown; its description is one line for standard error.
public enum TerminalError: Error, Hashable, CustomStringConvertible {
  /// Standard output is a pipe or a file.
  case outputIsNoTerminal
  /// Nothing can be typed: neither standard input nor the controlling terminal can be read.
  case noKeyboard
  /// TERM is not set or empty.
  case noName
  /// The terminal database does not know the value of TERM.
  case unknown(name: String)
  /// The terminal cannot place its cursor, as "dumb".
  case cannotDraw(name: String)
  /// The system gave no pipe; the number is `errno`.
  case noPipe(code: CInt)

  /// What is wrong and what to do, with nothing in it that a terminal would obey.
  public var description: String {
    let plain = "'rashomon conflicts' prints plain text"
    switch self {
    case .outputIsNoTerminal: return "standard output is no terminal; \(plain)"
    case .noKeyboard: return "there is no terminal to read keys from; \(plain)"
    case .noName: return "TERM is not set, so the screen cannot be drawn; \(plain)"
    case .unknown(let name):
      return "the terminal \"\(visible(name))\" (TERM) is not known here; \(plain)"
    case .cannotDraw(let name):
      return "the terminal \"\(visible(name))\" (TERM) cannot show a screen; \(plain)"
    case .noPipe(let code): return "cannot make a pipe (error \(code)); \(plain)"
    }
  }

  private func visible(_ name: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in name.unicodeScalars.prefix(40) { shown.append(VisibleText.shown(scalar)) }
    return String(shown)
  }
}
