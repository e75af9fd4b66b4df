import Model
import TUI
import TestSupport
import Testing

@Suite struct StyledTextTests {
  @Test func rowsAfterTheFirstAreIndentedAndKeepTheirRoles() {
    var text = StyledText("Friday: ", .heading)
    text.append("said by everybody ")
    text.append("here", .sigil)
    var frame = Frame(size: Size(columns: 18, rows: 2))
    for (row, styled) in text.rows(width: 18, indent: 2).enumerated() {
      frame.write(styled, row: row, column: 0, limit: 18)
    }
    #expect(
      FrameText.of(frame)
        == "\"Friday: said by   \"\n\"  everybody here  \"\nr0 0-8 heading\nr1 12-16 sigil\n")
  }

  @Test func noTextHasNoRows() {
    #expect(StyledText().rows(width: 10).isEmpty)
    #expect(StyledText("word").rows(width: 0).count == 4)
  }

  @Test func theLastPaintOnAByteCounts() {
    let text = ArticleText("abcdef")
    var frame = Frame(size: Size(columns: 6, rows: 1))
    frame.write(
      text, range: TextRange(0, 99), row: 0, column: 0, limit: 6,
      paints: [Paint(TextRange(1, 5), .tension), Paint(TextRange(2, 3), .conflict)])
    #expect(
      FrameText.roles(of: frame) == ["r0 1-2 tension", "r0 2-3 conflict", "r0 3-5 tension"])
  }
}
