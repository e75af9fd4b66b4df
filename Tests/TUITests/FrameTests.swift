import TUI
import Testing

@Suite struct FrameTests {
  @Test func aWideGraphemeThatWouldBeCutLeavesABlank() {
    var frame = Frame(size: Size(columns: 3, rows: 1))
    frame.write("a世界", row: 0, column: 0)
    #expect(frame[0, 1].scalar == 0x4E16)
    #expect(frame[0, 2].scalar == 0)
  }
}
