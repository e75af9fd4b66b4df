/// A line that says what signs mean, for screens that are made of them.
public enum SignLegend {
  /// A sign, and its meaning in a word or two.
  public struct Entry: Hashable, Sendable {
    let sign: String
    let meaning: String

    /// Makes an entry.
    public init(_ sign: String, _ meaning: String) {
      self.sign = sign
      self.meaning = meaning
    }
  }

  /// Draws the entries that fit whole, in order.
  public static func draw(_ entries: [Entry], in line: Rect, into frame: inout Frame) {
    guard !line.isEmpty else { return }
    var column = line.column + 1
    for entry in entries {
      let width = DisplayWidth.of(entry.sign) + 1 + DisplayWidth.of(entry.meaning)
      guard column + width <= line.columns.upperBound else { return }
      column = frame.write(entry.sign, row: line.row, column: column, role: .key)
      column = frame.write(" " + entry.meaning, row: line.row, column: column, role: .dim) + 2
    }
  }
}
