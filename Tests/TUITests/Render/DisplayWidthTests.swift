import CNcurses
import TestSupport
import Testing

@testable import TUI

@Suite struct DisplayWidthTests {
  @Test(
    arguments: [
      ("a", 1), ("é", 1), ("e\u{301}", 1), ("世", 2), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2),
      ("ｱ", 1), ("Ａ", 2), ("—", 1), ("…", 1), ("│", 1), ("⚡", 2), ("⚠", 1), ("⚠\u{FE0F}", 1),
      ("👍🏽", 4), ("👨\u{200D}👩", 4), ("\u{200B}", 1), ("\u{202E}", 1), ("\u{1B}", 1), ("\t", 1),
      ("\r\n", 1), ("\n\r", 2), ("ا", 1), ("\u{600}", 1), ("नि", 2), ("", 0),
    ] as [(HostileText, Int)])
  func cellsAreCounted(hostile: HostileText, cells: Int) {
    #expect(DisplayWidth.of(hostile.text) == cells)
  }

  /// ncurses moves its cursor by the library's table: where the two differ, rows shift.
  @Test(.enabled(if: knowsUnicode14, "The system's library knows another Unicode than 14."))
  func theTableIsThatOfTheSystem() {
    setlocale(LC_CTYPE, "C.UTF-8")
    // The planes between hold nothing, those behind only private use.
    let planes: [ClosedRange<UInt32>] = [0x20...0x3FFFF, 0xE0000...0xE0FFF, 0xF0000...0xF00FF]
    for value in planes.joined() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let shown = VisibleText.shown(scalar)
      let width = wcwidth(wchar_t(bitPattern: shown.value))
      if Int(width) != DisplayWidth.of(scalar) {
        Issue.record("U+\(String(value, radix: 16)): \(width), not \(DisplayWidth.of(scalar))")
      }
    }
  }

  private static var knowsUnicode14: Bool {
    setlocale(LC_CTYPE, "C.UTF-8")
    // Assigned in 14 and in 15.
    return wcwidth(0x1FAF6) == 2 && wcwidth(0x1FAE8) == -1
  }
}
