import TestSupport
import Testing

@testable import TUI

@Suite struct VisibleTextTests {
  @Test(
    arguments: [
      ("\u{1B}", "\u{241B}"), ("\u{0}", "\u{2400}"), ("\u{7}", "\u{2407}"), ("\u{7F}", "\u{2421}"),
      ("\t", " "), ("\n", " "), ("\r", " "), ("\u{A0}", " "), ("\u{2028}", " "), ("\u{2003}", " "),
      ("\u{85}", "\u{FFFD}"), ("\u{9B}", "\u{FFFD}"), ("\u{AD}", "-"), ("\u{202E}", "\u{FFFD}"),
      ("\u{2066}", "\u{FFFD}"), ("\u{61C}", "\u{FFFD}"), ("\u{200B}", "\u{FFFD}"),
      ("\u{2060}", "\u{FFFD}"), ("\u{FEFF}", "\u{FFFD}"), ("\u{FFF9}", "\u{FFFD}"),
      ("\u{E0041}", "\u{FFFD}"),
      ("\u{378}", "\u{FFFD}"), ("\u{1FAE8}", "\u{FFFD}"), ("\u{1D173}", "\u{FFFD}"),
      ("\u{3164}", "\u{FFFD}"),
    ] as [(HostileText, HostileText)])
  func aSignStandsForWhatATerminalMustNotSee(hostile: HostileText, sign: HostileText) {
    #expect(hostile.text.unicodeScalars.map(VisibleText.shown) == Array(sign.text.unicodeScalars))
  }

  @Test(
    arguments: [
      "a", "é", "\u{301}", "世", "\u{3000}", "ا", "\u{600}", "\u{E000}", "\u{200D}", "\u{FE0F}",
      "👍", "\u{F0000}", "ß",
    ] as [Unicode.Scalar])
  func ordinaryTextStays(scalar: Unicode.Scalar) {
    #expect(VisibleText.shown(scalar) == scalar)
  }

  @Test(arguments: [0xFDD0, 0xFFFE, 0x1FFFE, 0x10FFFF] as [UInt32])
  func noncharactersAreReplaced(value: UInt32) throws {
    #expect(VisibleText.shown(try #require(Unicode.Scalar(value))) == "\u{FFFD}")
  }

  @Test func noScalarThatIsShownIsAControl() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let shown = VisibleText.shown(scalar)
      let category = shown.properties.generalCategory
      if category == .control || shown.properties.isBidiControl {
        Issue.record("U+\(String(value, radix: 16)) comes through")
      }
    }
  }
}
