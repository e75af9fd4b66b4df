import TUI
import TestSupport
import Testing

@Suite struct FrameTextTests {
  @Test func rowsRolesAndCursorAreTold() {
    var frame = Frame(size: Size(columns: 8, rows: 2))
    let end = frame.write("é世", row: 0, column: 0, role: .conflict)
    frame.write(" x", row: 0, column: end, role: .text)
    frame.write("ab", row: 1, column: 6, role: .key)
    frame.cursor = (1, 6)
    #expect(
      FrameText.of(frame) == """
        "é世 x   "
        "      ab"
        r0 0-3 conflict
        r1 6-8 key
        cursor r1 6

        """)
  }

  @Test func anEmptyFrameHasNoRows() {
    #expect(FrameText.of(Frame(size: Size(columns: 0, rows: 0))) == "")
    #expect(FrameText.of(Frame(size: Size(columns: 0, rows: 1))) == "\"\"\n")
  }
}
