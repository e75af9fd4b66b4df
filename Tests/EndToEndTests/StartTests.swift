import TUI
import TestSupport
import Testing

@Suite(.serialized) struct StartTests {
  @Test func helpIsPlainTextAlsoOnATerminal() throws {
    let reader = try Reader.start(["--help"], size: Size(columns: 100, rows: 40))
    #expect(reader.waitForEnd() == .exit(status: 0))
    #expect(reader.screen.text.contains("Shows what several sources say about one event"))
    #expect(reader.screen.leftBehind == [])
    #expect(reader.isCooked)
  }
}
