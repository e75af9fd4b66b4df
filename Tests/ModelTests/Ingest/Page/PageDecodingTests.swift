import Testing

@testable import Model

@Suite struct PageDecodingTests {
  private static func bytes(_ head: String, _ word: [UInt8]) -> [UInt8] { Array(head.utf8) + word }

  @Test(arguments: [
    ("<meta charset=windows-1251>", [0xCC, 0xEE, 0xF1, 0xF2] as [UInt8], "Мост"),
    ("<META HTTP-EQUIV=Content-Type CONTENT='text/html; charset=\"KOI8-R\"'>", [0xED, 0xCF], "Мо"),
    ("<meta charset=\"Shift_JIS\">", [0x8D, 0x60], "港"),
    ("<meta charset='euc-jp'>", [0xB9, 0xC1], "港"),
    ("<?xml version='1.0' encoding='iso-8859-2'?>", [0xB9], "š"),
    ("<meta charset=gb2312>", [0xB8, 0xDB], "港"), ("<meta charset=big5>", [0xB4, 0xE4], "港"),
    ("<meta charset=euc-kr>", [0xC7, 0xD7], "항"),
    ("<meta charset=iso-8859-1>", [0x93, 0xE9], "“é"),
    ("<meta charset=latin1>", Array("é".utf8), "é"), ("<meta charset=nonsense>", [0xE9], "é"),
    ("<p>", [0xE9], "é"), ("<p>", Array("é".utf8), "é"),
    ("<meta charset=utf-16>", [0xE9], "\u{FFFD}"),
    ("<meta charset=windows-1251>", [0x98], "\u{FFFD}"),
    ("<meta charset=Shift_JIS>", [0x8D], "\u{FFFD}"),
  ])
  func aPageIsReadInItsCharacterSet(head: String, word: [UInt8], text: String) {
    let decoded = PageDecoding.text(of: Self.bytes(head, word))
    #expect(String(decoding: decoded, as: UTF8.self) == head + text)
  }

  @Test func aMarkBeatsTheTransportAndTheTransportBeatsThePage() throws {
    let koi = try #require(CharacterSet(label: "koi8-r"))
    let page = Self.bytes("<meta charset=windows-1251>", [0xCD])
    #expect(
      String(decoding: PageDecoding.text(of: page, stated: koi), as: UTF8.self).hasSuffix("м"))
    let marked = [0xEF, 0xBB, 0xBF] + Array("Ж".utf8)
    #expect(String(decoding: PageDecoding.text(of: marked, stated: koi), as: UTF8.self) == "Ж")
    let wide: [UInt8] = [0xFF, 0xFE, 0x3C, 0x00, 0x16, 0x04]
    #expect(String(decoding: PageDecoding.text(of: wide, stated: koi), as: UTF8.self) == "<Ж")
  }

  @Test(arguments: ["", "utf8 ; x", "../../etc", "utf-7", "%s%s"])
  func anUnknownLabelIsNoCharacterSet(label: String) {
    #expect(CharacterSet(label: label) == nil)
  }

  @Test func alongTextIsConvertedWhole() throws {
    let set = try #require(CharacterSet(label: "cp1251"))
    let decoded = set.decode([UInt8](repeating: 0xC6, count: 200_001))
    #expect(decoded.count == 400_002)
  }
}
