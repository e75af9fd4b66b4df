import Model
import TestSupport
import Testing

@testable import TUI

@Suite struct LineWrapTests {
  @Test(
    arguments: [
      ("the talks on Friday", 9, ["the talks", "on Friday"]),
      ("the talks on Friday", 10, ["the talks", "on Friday"]),
      ("the talks on Friday", 8, ["the", "talks on", "Friday"]),
      ("one", 80, ["one"]),
      ("", 80, []),
      ("   ", 80, []),
      ("  indented text", 10, ["  indented", "text"]),
      ("abcdefgh", 3, ["abc", "def", "gh"]),
      ("a abcdefgh b", 3, ["a", "abc", "def", "gh", "b"]),
      ("two   spaces", 5, ["two", "space", "s"]),
      ("世界和平", 5, ["世界", "和平"]),
      ("a世界", 2, ["a", "世", "界"]),
      ("世界", 1, ["世", "界"]),
      ("abc世", 4, ["abc", "世"]),
      ("cafe\u{301} au lait", 7, ["cafe\u{301} au", "lait"]),
      ("long-term Trump–Putin", 6, ["long-", "term", "Trump–", "Putin"]),
      ("minus -5 and 10-20 x", 8, ["minus -5", "and", "10-20 x"]),
      ("one\ntwo\r\n\nthree\n", 80, ["one", "two", "", "three"]),
      ("e\u{301}e\u{301}e\u{301}", 2, ["e\u{301}e\u{301}", "e\u{301}"]),
      ("10\u{A0}000 men", 7, ["10\u{A0}000", "men"]),
      ("abc   ", 2, ["ab", "c"]),
    ] as [(HostileText, Int, [String])])
  func rowsAreBrokenAtWords(hostile: HostileText, width: Int, rows: [String]) {
    #expect(LineWrap.rows(of: hostile.text, width: width) == rows)
  }

  @Test func lineEndsOfAParagraphFlow() {
    let text = ArticleText("on\r\nFriday\nthe talks")
    let rows = LineWrap.rows(of: text, in: TextRange(0, text.bytes.count), width: 9)
    #expect(rows.map { text[$0] } == ["on\r\nFriday", "the talks"])
  }

  @Test func rowsAreBytesOfTheWholeText() {
    let text = ArticleText("é — on Friday")
    let range = TextRange(7, text.bytes.count)
    #expect(LineWrap.rows(of: text, in: range, width: 4).map { text[$0] } == ["on", "Frid", "ay"])
    #expect(LineWrap.column(ofByte: 10, in: range, of: text) == 3)
    #expect(LineWrap.column(ofByte: 0, in: range, of: text) == 0)
    #expect(LineWrap.column(ofByte: 999, in: range, of: text) == 9)
  }

  @Test(
    arguments: [
      "The delegations' \u{1B}[31m talks — 世界 — lasted\tlong\r\nand e\u{301}nded 👨\u{200D}👩 \u{202E}x",
      "\u{301}\u{301} \u{200B}\u{200B} 世 a 世",
    ] as [HostileText])
  func noRowIsWiderAndNothingButSpaceIsLost(hostile: HostileText) {
    let text = hostile.text
    let whole = ArticleText(text)
    for width in 2...40 {
      let rows = LineWrap.rows(of: whole, in: TextRange(0, whole.bytes.count), width: width)
      for row in rows { #expect(DisplayWidth.of(whole[row]) <= width) }
      let kept = rows.map { whole[$0] }.joined().filter { !$0.isWhitespace }
      #expect(kept == text.filter { !$0.isWhitespace })
    }
  }

  @Test func aRangeOutsideOfTheTextIsCut() {
    let text = ArticleText("on Friday")
    #expect(LineWrap.rows(of: text, in: TextRange(3, 999), width: 80) == [TextRange(3, 9)])
    #expect(LineWrap.rows(of: text, in: TextRange(50, 60), width: 80).isEmpty)
    #expect(LineWrap.rows(of: text, in: TextRange(0, 9), width: 0).count == 8)
  }
}
