/// The top line of a screen: its name, what it is about, and at the right what there is to it.
public enum TitleLine {
  /// Draws it; what it is about is cut before what there is to it.
  public static func draw(
    _ name: String, about subject: String, summary: (_ width: Int) -> String, in line: Rect,
    signs: Signs, into frame: inout Frame
  ) {
    guard !line.isEmpty else { return }
    frame.fill(line, role: .title)
    let limit = line.columns.upperBound
    let start = frame.write(
      " \(name)  ", row: line.row, column: line.column, role: .title, limit: limit)
    let summary = summary(limit - start)
    let summaryStart = max(start, limit - DisplayWidth.of(summary) - 1)
    frame.write(
      subject, role: .title, row: line.row, column: start, limit: summaryStart - 1, signs: signs)
    frame.write(
      summary, role: .title, row: line.row, column: summaryStart, limit: limit, signs: signs)
  }
}
