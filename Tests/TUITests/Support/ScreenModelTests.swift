import TUI
import TestSupport
import Testing

@Suite struct ScreenModelTests {
  private func screen(_ text: String, columns: Int = 8, rows: Int = 4) -> ScreenModel {
    var screen = ScreenModel(size: Size(columns: columns, rows: rows))
    screen.feed(text.utf8)
    return screen
  }

  @Test(
    arguments: [
      ("ab\r\ncd", ["ab", "cd", "", ""]),
      ("\u{1B}[2;3Hx\u{1B}[4dy", ["", "  x", "", "   y"]),
      ("abcdefgh", ["abcdefgh", "", "", ""]),
      ("abcdefghi", ["abcdefgh", "i", "", ""]),
      ("abcdefg世", ["abcdefg", "世", "", ""]),
      ("e\u{301}世\u{301}x", ["e\u{301}世\u{301}x", "", "", ""]),
      ("abcdef\u{1B}[3G\u{1B}[K", ["ab", "", "", ""]),
      ("abcdef\u{1B}[3G\u{1B}[1K", ["   def", "", "", ""]),
      ("abcdef\u{1B}[3G\u{1B}[2X", ["ab  ef", "", "", ""]),
      ("abcdef\u{1B}[3G\u{1B}[2P", ["abef", "", "", ""]),
      ("abcdef\u{1B}[3G\u{1B}[2@", ["ab  cdef", "", "", ""]),
      ("a\u{1B}[3b", ["aaaa", "", "", ""]),
      ("1\r\n2\r\n3\r\n4\r\n5", ["2", "3", "4", "5"]),
      ("1\r\n2\r\n3\r\n4\u{1B}[2;3r\u{1B}[3H\n", ["1", "3", "", "4"]),
      ("1\r\n2\r\n3\r\n4\u{1B}[2;3r\u{1B}[2H\u{1B}M", ["1", "", "2", "4"]),
      ("1\r\n2\r\n3\r\n4\u{1B}[2S", ["3", "4", "", ""]),
      ("1\r\n2\r\n3\r\n4\u{1B}[T", ["", "1", "2", "3"]),
      ("1\r\n2\r\n3\r\n4\u{1B}[2H\u{1B}[L", ["1", "", "2", "3"]),
      ("1\r\n2\r\n3\r\n4\u{1B}[2H\u{1B}[2M", ["1", "4", "", ""]),
      ("1\r\n2\r\n3\u{1B}[2H\u{1B}[J", ["1", "", "", ""]),
      ("\u{1B}(0qx\u{1B}(Bq", ["─│q", "", "", ""]),
      ("main\u{1B}[?1049hother\u{1B}[?1049l", ["main", "", "", ""]),
    ] as [(HostileText, [String])])
  func sequencesDoWhatXtermDoes(sent: HostileText, rows: [String]) {
    #expect(screen(sent.text).rows == rows)
  }

  @Test func bytesMayComeOneByOne() {
    var split = ScreenModel(size: Size(columns: 8, rows: 4))
    let text = "世\u{1B}[1;4mx\u{1B}[3;2Hé\u{1B}(0q"
    for byte in text.utf8 { split.feed([byte]) }
    #expect(split.rows == screen(text).rows)
    #expect(split[0, 2].look == screen(text)[0, 2].look)
    #expect(split[0, 2].look.isBold && split[0, 2].look.isUnderlined)
  }

  @Test(
    arguments: ["\u{1B}", "\u{1B}[", "\u{1B}[38;5", "\u{1B}(", "\u{1B}]52;c;YQ"] as [HostileText])
  func aSequenceThatIsCancelledDoesNothing(begun: HostileText) {
    let cancelled = screen(begun.text + "\u{18}x")
    #expect(cancelled.rows[0] == "x")
    #expect(cancelled.unknown == [] && cancelled.strings == [])
  }

  @Test func whatIsLeftBehindIsTold() {
    #expect(screen("x").leftBehind.isEmpty)
    let left = screen("\u{1B}[?1049h\u{1B}[?1000h\u{1B}[?25l\u{1B}[1m").leftBehind
    #expect(left == ["mode 1000", "mode 1049", "hidden cursor", "look"])
  }

  @Test func whatItDoesNotKnowIsKept() {
    #expect(screen("\u{1B}[5q").unknown == ["sequence [5]q"])
  }
}
