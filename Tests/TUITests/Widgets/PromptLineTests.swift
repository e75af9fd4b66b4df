import TUI
import TestSupport
import Testing

@Suite struct PromptLineTests {
  @Test(arguments: [
    ("short", 20, "/short", 6), ("a line longer than the row", 10, "/ the row", 9),
    ("世界世界世界", 8, "/界世界", 7), ("x", 1, "/", nil),
  ])
  func theCursorIsAlwaysSeen(text: String, columns: Int, shown: String, cursor: Int?) {
    var frame = Frame(size: Size(columns: columns, rows: 1))
    PromptLine.draw(
      label: "/", editor: LineEditor(text), in: frame.bounds, into: &frame)
    if columns > 1 { #expect(FrameText.rows(of: frame)[0].trimmedEnd == shown) }
    #expect(frame.cursor?.column == cursor)
  }
}
