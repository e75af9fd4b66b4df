import Model
import TUI
import TestSupport
import Testing

@Suite struct FrameTests {
  private func row(_ columns: Int = 6, _ draw: (inout Frame) -> Void) -> String {
    var frame = Frame(size: Size(columns: columns, rows: 1))
    draw(&frame)
    return FrameText.rows(of: frame)[0]
  }

  @Test func aWideGraphemeThatWouldBeCutLeavesABlank() {
    #expect(row(4) { $0.write("a世界", row: 0, column: 0) } == "a世 ")
  }

  @Test func aWideGraphemeThatLosesAHalfLosesTheOther() {
    let left = row {
      $0.write("世界", row: 0, column: 0)
      $0.write("x", row: 0, column: 1)
    }
    #expect(left == " x界  ")
    let right = row {
      $0.write("世界", row: 0, column: 0)
      $0.write("x", row: 0, column: 2)
    }
    #expect(right == "世x   ")
    let between = row {
      $0.write("世界", row: 0, column: 0)
      $0.write("和", row: 0, column: 1)
    }
    #expect(between == " 和   ")
  }

  @Test func textLeftOfTheFrameIsCutAtItsEdge() {
    #expect(row { $0.write("abc", row: 0, column: -2) } == "c     ")
    #expect(row { $0.write("世a", row: 0, column: -1) } == " a    ")
  }

  @Test func aMarkStandsOnItsLetterAndNeverOnAnothersCell() {
    #expect(row { $0.write("e\u{301}x", row: 0, column: 0) } == "e\u{301}x    ")
    #expect(row { $0.write("世\u{301}", row: 0, column: 0) } == "世\u{301}    ")
    let foreign = row {
      $0.write("ab", row: 0, column: 0)
      $0.write("\u{301}c", row: 0, column: 2)
    }
    #expect(foreign == "abc   ")
  }

  @Test func joinersAndVariationSelectorsAreNotDrawn() {
    #expect(row { $0.write("⚠\u{FE0F}a\u{200D}b", row: 0, column: 0) } == "⚠ab   ")
  }

  @Test func hostileTextIsShownAsSigns() {
    #expect(row { $0.write("\u{1B}[1m\u{202E}", row: 0, column: 0) } == "\u{241B}[1m\u{FFFD} ")
  }

  @Test func aRangeOfATextIsWrittenByItsBytes() {
    let text = ArticleText("é Friday")
    #expect(row { $0.write(text, range: TextRange(3, 6), row: 0, column: 1) } == " Fri  ")
    // A cut in the midst of a character.
    #expect(row { $0.write(text, range: TextRange(1, 4), row: 0, column: 0) } == "\u{FFFD} F   ")
  }

  @Test func textEndsAtTheLimitAndTellsItsEnd() {
    var frame = Frame(size: Size(columns: 8, rows: 1))
    #expect(frame.write("Friday", row: 0, column: 1, limit: 4) == 4)
    #expect(frame.write("x", row: 0, column: 6) == 7)
    #expect(FrameText.rows(of: frame) == [" Fri  x "])
  }

  @Test func nothingIsDrawnOutside() {
    var frame = Frame(size: Size(columns: 3, rows: 1))
    frame.write("abc", row: -1, column: 0)
    frame.write("abc", row: 1, column: 0)
    frame.write("abc", row: 0, column: 3)
    frame.fill(Rect(row: -5, column: -5, rows: 3, columns: 3), role: .title)
    frame.paint(row: 0, columns: 5..<9, role: .match)
    #expect(frame == Frame(size: Size(columns: 3, rows: 1)))
  }
}
