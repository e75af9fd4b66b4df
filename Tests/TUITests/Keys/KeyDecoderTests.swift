import TestSupport
import Testing

@testable import TUI

@Suite struct KeyDecoderTests {
  static let table: [(HostileText, [Key])] = [
    ("j", [.character("j")]),
    ("é世👍", [.character("é"), .character("世"), .character("👍")]),
    ("\r", [.enter]), ("\n", [.enter]), ("\t", [.tab]), ("\u{7F}", [.backspace]),
    ("\u{4}", [.control("d")]), ("\u{0}", [.control(" ")]), ("\u{1F}", [.control("_")]),
    ("\u{1B}", [.escape]), ("\u{1B}\u{1B}", [.escape, .escape]),
    ("\u{1B}x", [.alt("x")]), ("\u{1B}[", [.alt("[")]), ("\u{1B}O", [.alt("O")]),
    ("\u{1B}\r", [.escape, .enter]),
    ("\u{1B}[A\u{1B}OB", [.up, .down]), ("\u{1B}[C\u{1B}OD", [.right, .left]),
    ("\u{1B}[H\u{1B}[4~", [.home, .end]), ("\u{1B}[1;5H", [.home]), ("\u{1B}[1;2B", [.down]),
    ("\u{1B}[5~\u{1B}[6~", [.pageUp, .pageDown]), ("\u{1B}[3~\u{1B}[2~", [.delete, .insert]),
    ("\u{1B}[Z", [.backTab]),
    ("\u{1B}OP\u{1B}[15~\u{1B}[24~", [.function(1), .function(5), .function(12)]),
    ("\u{1B}[[B", [.function(2)]), ("\u{1B}[1;5P", [.function(1)]),
    ("\u{1B}[13;2u\u{1B}[106;5u\u{1B}[9;2u", [.enter, .control("j"), .backTab]),
    ("\u{1B}[<0;10;5M", [.mouse(.click, row: 4, column: 9)]),
    ("\u{1B}[<0;300;200m", [.mouse(.release, row: 199, column: 299)]),
    ("\u{1B}[<32;1;1M", [.mouse(.drag, row: 0, column: 0)]),
    (
      "\u{1B}[<64;1;2M\u{1B}[<65;1;2M",
      [.mouse(.wheelUp, row: 1, column: 0), .mouse(.wheelDown, row: 1, column: 0)]
    ),
    (
      "\u{1B}[<0;2;2M\u{1B}[<0;2;2m\u{1B}[<0;2;2M",
      [
        .mouse(.click, row: 1, column: 1), .mouse(.release, row: 1, column: 1),
        .mouse(.doubleClick, row: 1, column: 1),
      ]
    ),
    ("\u{1B}[200~a\u{1B}[A\r\n~é\u{1B}[201~j", [.paste("a\u{1B}[A\r\n~é"), .character("j")]),
    ("\u{1B}[200~\u{1B}[201~", [.paste("")]),
  ]

  /// What means nothing is dropped whole: its letters would else be taken for commands.
  static let dropped: [HostileText] = [
    "\u{1B}[<2;1;1M", "\u{1B}[<0;0;0M", "\u{1B}[<0;1M", "\u{1B}[99~", "\u{1B}[I", "\u{1B}[?1;2c",
    "\u{1B}]11;rgb:ffff/ffff/ffff\u{7}", "\u{1B}]11;rgb:0/0/0\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\",
    "\u{1B}[M !!", "\u{1B}[99999999999999999999999~", "\u{1B}[1114112u",
  ]

  private func keys(_ bytes: [UInt8], pausedAfter: Set<Int> = []) -> [Key] {
    var decoder = KeyDecoder()
    var keys: [Key] = []
    for (index, byte) in bytes.enumerated() {
      keys += decoder.decode(byte)
      if pausedAfter.contains(index) { keys += decoder.pause() }
    }
    return keys + decoder.pause()
  }

  @Test(arguments: table)
  func bytesBecomeKeys(typed: HostileText, expected: [Key]) {
    #expect(keys(Array(typed.text.utf8)) == expected)
  }

  /// What looks like the beginning of a string and is not: Alt-P, or Escape and a letter in one read.
  @Test(
    arguments: [
      ("\u{1B}P", [.alt("P")]), ("\u{1B}X", [.alt("X")]), ("\u{1B}_", [.alt("_")]),
      ("\u{1B}P\u{3}", [.control("c")]), ("\u{1B}]abc\u{3}", [.control("c")]),
      ("\u{1B}Pabc\u{1B}", [.escape]), ("\u{1B}Pabc\u{1B}\u{1B}", [.escape, .escape]),
      ("\u{1B}Pabc\u{1B}x", [.alt("x")]), ("\u{1B}Xabc\u{1B}[A", [.up]),
      ("\u{1B}]abc\r", [.enter]),
    ] as [(HostileText, [Key])])
  func aStringThatHasNoEndSwallowsNoControls(typed: HostileText, expected: [Key]) {
    #expect(keys(Array((typed.text).utf8)) == expected)
  }

  @Test(
    arguments: [
      ("\u{1B}[1;", 1_001, [.character("j")]), ("\u{1B}[1;", 999, []),
      ("\u{1B}Pabc", 1_001, [.character("j")]), ("\u{1B}[M ", 1_001, [.character("j")]),
      ("\u{1B}[200~a", 5_001, [.paste("a"), .character("j")]), ("\u{1B}[200~a", 4_999, []),
    ] as [(HostileText, Int, [Key])])
  func whatWillNotBeCompletedIsGivenUp(typed: HostileText, wait: Int, expected: [Key]) {
    var decoder = KeyDecoder()
    for byte in typed.text.utf8 { #expect(decoder.decode(byte, at: 7_000) == []) }
    #expect(decoder.pause() == [])
    #expect(decoder.decode(UInt8(ascii: "j"), at: 7_000 + wait) == expected)
  }

  @Test(arguments: dropped)
  func sequencesThatMeanNothingAreDropped(typed: HostileText) {
    #expect(keys(Array((typed.text + "j").utf8)) == [.character("j")])
  }

  @Test(arguments: table.filter { $0.0.text.utf8.count > 1 })
  func bytesMayComeInTwoReads(typed: HostileText, expected: [Key]) {
    let text = typed.text
    let bytes = Array(text.utf8)
    for place in bytes.indices.dropLast() {
      // A pause behind Escape, or behind what Alt makes of "[" and "O", cannot be told from the key.
      let isAmbiguous = [0x1B, 0x5B, 0x4F].contains(bytes[place]) && !text.contains("[200~")
      if isAmbiguous || text.hasPrefix("\u{1B}[200~") && place < 2 { continue }
      #expect(keys(bytes, pausedAfter: [place]) == expected, "split after byte \(place)")
    }
  }

  @Test(
    arguments: [
      ([0xFF], 1), ([0x80, 0x80], 2), ([0xC3, 0x28], 1), ([0xE2, 0x82, 0x6A], 1),
      ([0xED, 0xA0, 0x80], 1), ([0xF4, 0x90, 0x80, 0x80], 1), ([0xC0, 0xAF], 2),
      ([0xE2, 0xC3, 0xA9], 1),
    ] as [([UInt8], Int)])
  func bytesThatAreNoUTF8AreReplaced(bytes: [UInt8], count: Int) {
    let found = keys(bytes)
    #expect(found.filter { $0 == .character("\u{FFFD}") }.count == count)
  }

  @Test func anIncompleteCharacterWaits() {
    var decoder = KeyDecoder()
    #expect(decoder.decode(0xC3).isEmpty)
    #expect(decoder.pause().isEmpty)
    #expect(decoder.decode(0xA9) == [.character("é")])
  }

  @Test func aSecondPressIsDoubleOnlyWhenItIsSoonAndThere() {
    func press(_ text: String, _ decoder: inout KeyDecoder, at time: Int) -> [Key] {
      text.utf8.flatMap { decoder.decode($0, at: time) }
    }
    var decoder = KeyDecoder()
    _ = press("\u{1B}[<0;1;1M", &decoder, at: 0)
    #expect(press("\u{1B}[<0;1;1M", &decoder, at: 401) == [.mouse(.click, row: 0, column: 0)])
    #expect(press("\u{1B}[<0;2;1M", &decoder, at: 402) == [.mouse(.click, row: 0, column: 1)])
    #expect(press("\u{1B}[<0;2;1M", &decoder, at: 802) == [.mouse(.doubleClick, row: 0, column: 1)])
  }

  @Test func aKeyOfTheTableEndsWhatWasIncomplete() {
    var decoder = KeyDecoder()
    _ = decoder.decode(0xC3)
    #expect(decoder.decode(.up) == [.character("\u{FFFD}"), .up])
    _ = decoder.decode(0x1B)
    #expect(decoder.decode(.up) == [.escape, .up])
  }

  @Test func aPasteIsBounded() {
    var decoder = KeyDecoder()
    for byte in "\u{1B}[200~".utf8 { _ = decoder.decode(byte) }
    for _ in 0..<(KeyDecoder.pasteLimit + 1_000) { _ = decoder.decode(0x61) }
    let end = "\u{1B}[201~".utf8.flatMap { decoder.decode($0) }
    #expect(end == [.paste(String(repeating: "a", count: KeyDecoder.pasteLimit))])
    #expect(decoder.decode(0x6A) == [.character("j")])
  }
}
