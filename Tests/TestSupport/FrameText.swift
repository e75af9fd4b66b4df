import TUI

/// A frame as text that a reviewer can read: its rows in quotes, then the runs of roles, then the
/// cursor.
///
/// ```
/// "Friday call"
/// r0 0-6 conflict
/// cursor r0 6
/// ```
/// A run `r0 0-6 conflict` covers row 0 from column 0 to before column 6; cells of the role `text`
/// make no run. The right half of a wide grapheme adds nothing to its row.
public enum FrameText {
  /// The whole text, each line ended.
  public static func of(_ frame: Frame) -> String {
    var lines = rows(of: frame).map { "\"\($0)\"" }
    lines += roles(of: frame)
    if let cursor = frame.cursor { lines.append("cursor r\(cursor.row) \(cursor.column)") }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The rows as they stand on the screen, blanks at their ends included.
  public static func rows(of frame: Frame) -> [String] {
    (0..<frame.size.rows).map { row in
      var text = String.UnicodeScalarView()
      for column in 0..<frame.size.columns {
        let cell = frame[row, column]
        for value in [cell.scalar, cell.combining] where value != 0 {
          text.append(Unicode.Scalar(value) ?? "\u{FFFD}")
        }
      }
      return String(text)
    }
  }

  /// The runs of roles other than `text`, from the top left.
  public static func roles(of frame: Frame) -> [String] {
    (0..<frame.size.rows).flatMap { row in
      var runs: [String] = []
      var start = 0
      for column in 1...max(1, frame.size.columns) {
        let role = frame[row, start].role
        if column < frame.size.columns, frame[row, column].role == role { continue }
        if role != .text { runs.append("r\(row) \(start)-\(column) \(role.rawValue)") }
        start = column
      }
      return runs
    }
  }
}
