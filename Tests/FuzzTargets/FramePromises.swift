@testable import TUI

/// What is promised of every frame: its size, no control in any cell, whole wide graphemes, a cursor
/// inside.
enum FramePromises {
  static func hold(_ frame: Frame, size: Size) throws(BrokenPromise) {
    try promise(frame.size == size, "a frame of another size")
    try promise(
      frame.cells.count == size.rows * size.columns, "a frame of \(frame.cells.count) cells")
    for (index, cell) in frame.cells.enumerated() {
      if cell.scalar == 0 {
        try promise(
          index % size.columns > 0 && frame.cells[index - 1].scalar != 0,
          "half a grapheme in cell \(index)")
      } else {
        try promise(isDrawn(cell.scalar), "U+\(String(cell.scalar, radix: 16)) in cell \(index)")
      }
      guard cell.combining != 0 else { continue }
      try promise(
        isDrawn(cell.combining), "U+\(String(cell.combining, radix: 16)) on cell \(index)")
    }
    guard let cursor = frame.cursor else { return }
    try promise(
      (0..<max(1, size.rows)).contains(cursor.row)
        && (0..<max(1, size.columns)).contains(cursor.column),
      "the cursor at \(cursor) of \(size)")
  }

  private static func isDrawn(_ value: UInt32) -> Bool {
    Unicode.Scalar(value) != nil && !ScalarPromise.isControl(value)
  }
}
