/// Draws a line editor behind its label, scrolled so that the cursor is seen, and behind it why it was
/// not taken. A proposal, which typing replaces, is drawn as selected.
public enum PromptLine {
  /// Draws into one row and puts the hardware cursor at the place of typing.
  public static func draw(
    label: String, editor: LineEditor, isProposal: Bool = false, fault: String? = nil,
    in line: Rect, into frame: inout Frame
  ) {
    guard !line.isEmpty else { return }
    frame.fill(line, role: .prompt)
    let limit = line.columns.upperBound
    let labelLimit = line.column + line.size.columns / 2
    let start = frame.write(
      label, row: line.row, column: line.column, role: .key, limit: labelLimit)
    let room = limit - start - 1
    guard room > 0 else { return }
    var first = editor.cursor
    var cells = 0
    while first > 0 {
      cells += DisplayWidth.of(editor.scalars[first - 1])
      if cells > room { break }
      first -= 1
    }
    let before = string(editor.scalars[first..<editor.cursor])
    let after = string(editor.scalars[editor.cursor...].prefix(line.size.columns))
    let role: Role = isProposal ? .selection : .prompt
    let at = frame.write(before, row: line.row, column: start, role: role, limit: limit)
    let end = frame.write(after, row: line.row, column: at, role: role, limit: limit)
    if let fault {
      frame.write(fault, row: line.row, column: end + 2, role: .error, limit: limit)
    }
    frame.cursor = (line.row, min(at, limit - 1))
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
