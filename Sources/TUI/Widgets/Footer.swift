/// The bottom line: the keys that matter now, or a message in their place until the next key.
public enum Footer {
  /// One key and what it does.
  public struct Hint: Hashable, Sendable {
    /// The key as it is written.
    public let key: String
    /// What it does, in a word or two.
    public let text: String
    /// Cells that it takes.
    var width: Int { DisplayWidth.of(key) + 1 + DisplayWidth.of(text) }
    /// Makes a hint.
    public init(key: String, text: String) {
      self.key = key
      self.text = text
    }
  }

  /// Draws the hints that fit whole, in order, then `last`, for which room is kept, and `right` at the
  /// right: keys that wait for more, or a position.
  public static func draw(
    hints: [Hint], last: Hint?, right: String, in line: Rect, into frame: inout Frame
  ) {
    guard !line.isEmpty else { return }
    frame.fill(line, role: .footer)
    let end = drawRight(right, in: line, into: &frame)
    var column = line.column + 1
    let kept = last.map { $0.width + 2 } ?? 0
    for hint in hints + [last].compactMap({ $0 }) {
      let limit = hint == last ? end : end - kept
      guard column + hint.width <= limit else { continue }
      column = frame.write(hint.key, row: line.row, column: column, role: .key, limit: end)
      column = frame.write(
        " " + hint.text, row: line.row, column: column, role: .footer, limit: end)
      column += 2
    }
  }

  /// Draws a message, cut where it does not fit.
  public static func draw(
    message: String, role: Role, right: String, in line: Rect, signs: Signs,
    into frame: inout Frame
  ) {
    guard !line.isEmpty else { return }
    frame.fill(line, role: .footer)
    let end = drawRight(right, in: line, into: &frame)
    frame.write(
      message, role: role, row: line.row, column: line.column + 1, limit: end, signs: signs)
  }

  private static func drawRight(_ text: String, in line: Rect, into frame: inout Frame) -> Int {
    let end = line.columns.upperBound
    guard !text.isEmpty else { return end }
    let column = max(line.column, end - DisplayWidth.of(text) - 1)
    frame.write(text, row: line.row, column: column, role: .key, limit: end)
    return max(line.column, column - 1)
  }
}
