import Model

/// What `rashomon add` says while it works: lines on standard output, complaints on standard error,
/// and on a terminal one more line there that tells how far it is.
struct AddProgress {
  private let columns: Int?
  private var isOnLine = false

  /// - Parameter columns: the width of the terminal that standard error goes to; nil where it is
  ///   none that can take a line back.
  init(columns: Int?) {
    self.columns = columns
  }

  /// Shows how far it is, and with `note` why it takes long.
  mutating func show(_ done: Int, of all: Int, _ source: String, note: String? = nil) {
    guard let columns else { return }
    let text = VisibleLine.of("\(done) of \(all)  \(note.map { $0 + "  " } ?? "")\(source)")
    // Address and numbers are ASCII nearly always: a scalar is a cell, and a wide one is cut by two.
    var cells = 0
    let line = String(
      String.UnicodeScalarView(
        text.unicodeScalars.prefix { scalar in
          cells += scalar.isASCII ? 1 : 2
          return cells < columns
        }))
    Output.put("\r\(line)\u{1B}[K")
    isOnLine = true
  }

  /// Takes the line back.
  mutating func clear() {
    guard isOnLine else { return }
    Output.put("\r\u{1B}[K")
    isOnLine = false
  }

  /// Says what was done.
  mutating func say(_ line: String) throws(Trouble) {
    clear()
    try Output.print(VisibleLine.of(line) + "\n")
  }

  /// Says what went wrong.
  mutating func complain(_ line: String) {
    clear()
    Output.complain("rashomon: " + line)
  }
}
