/// The proposals for the last word of a line that is being typed, and the one that stands in it.
public struct Completion: Hashable, Sendable {
  /// The proposals, in order.
  public let proposals: [String]
  /// Index of the one that stands in the line.
  public private(set) var current: Int
  /// The line up to the word.
  private let start: String

  /// Begins with the first of the proposals, with the last when `step` is negative; nil where there
  /// is none. What stands behind the cursor is dropped.
  init?(_ editor: LineEditor, proposals: [String], step: Int) {
    guard !proposals.isEmpty else { return nil }
    self.proposals = proposals
    start = editor.beforeWord
    current = step > 0 ? 0 : proposals.count - 1
  }

  /// The line with the proposal in it.
  public var shown: LineEditor { LineEditor(start + proposals[current]) }

  /// Goes to another proposal, past the end to the first and back.
  mutating func move(by step: Int) {
    current = ((current + step) % proposals.count + proposals.count) % proposals.count
  }

  /// Draws the proposals in one row, from the one that stands in the line where not all have room.
  public func draw(in line: Rect, signs: Signs, into frame: inout Frame) {
    guard !line.isEmpty else { return }
    frame.fill(line, role: .prompt)
    var first = current
    var width = DisplayWidth.of(proposals[current]) + 3
    while first > 0 {
      width += DisplayWidth.of(proposals[first - 1]) + 2
      if width > line.size.columns { break }
      first -= 1
    }
    var column = line.column + 1
    for index in first..<proposals.count where column < line.columns.upperBound {
      frame.write(
        proposals[index], role: index == current ? .selection : .prompt, row: line.row,
        column: column, limit: line.columns.upperBound, signs: signs)
      column += DisplayWidth.of(proposals[index]) + 2
    }
  }
}
