import Model
import Testing

@Suite struct TextDecodingTests {
  @Test(
    arguments: [
      ("plain ASCII", Array("talks\n".utf8), "talks\n"),
      ("UTF-8", Array("“café”".utf8), "“café”"),
      ("UTF-8 with a mark", [0xEF, 0xBB, 0xBF] + Array("é".utf8), "é"),
      ("CR LF stays", Array("a\r\nb\r\n".utf8), "a\r\nb\r\n"),
      ("one broken byte in UTF-8", Array("“é”".utf8) + [0xFF, 0x61], "“é”\u{FFFD}a"),
      ("a cut sequence in UTF-8", Array("“é” ".utf8) + [0xE2, 0x80], "“é” \u{FFFD}"),
      ("UTF-16 LE with a mark", [0xFF, 0xFE, 0x61, 0, 0x14, 0x20], "a—"),
      ("UTF-16 BE with a mark", [0xFE, 0xFF, 0, 0x61, 0x20, 0x14], "a—"),
      ("UTF-16 LE without a mark", [0x61, 0, 0x62, 0, 0x63, 0, 0x0A, 0], "abc\n"),
      ("UTF-16 BE without a mark", [0, 0x61, 0, 0x62, 0, 0x63, 0, 0x0A], "abc\n"),
      ("UTF-16 with an odd byte", [0xFF, 0xFE, 0x61, 0, 0x62], "a\u{FFFD}"),
      ("a lone surrogate", [0xFF, 0xFE, 0x00, 0xD8, 0x61, 0], "\u{FFFD}a"),
      ("Windows-1252", [0x93, 0x63, 0x61, 0x66, 0xE9, 0x94, 0x20, 0x96, 0x20, 0x80], "“café” – €"),
      ("Latin-1", [0x46, 0xFC, 0x72, 0x20, 0x61], "Für a"),
      ("nothing", [], ""),
    ] as [(String, [UInt8], String)])
  func bytesBecomeText(kind: String, bytes: [UInt8], text: String) {
    #expect(TextDecoding.text(of: bytes)?.bytes == Array(text.utf8), "\(kind)")
  }

  @Test(
    arguments: [
      ("a NUL", Array("abc\u{0}def ghi jkl".utf8)),
      ("controls", [0x1B, 0x5B, 0x01, 0x02, 0x03, 0x61]),
      ("UTF-16 of NULs", [0xFF, 0xFE, 0, 0, 0, 0]),
      ("a picture", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D]),
    ] as [(String, [UInt8])])
  func bytesThatAreNoTextHaveNone(kind: String, bytes: [UInt8]) {
    #expect(TextDecoding.text(of: bytes) == nil, "\(kind)")
  }

  @Test func anyBytesBecomeValidTextOrNone() {
    var state: UInt64 = 88_172_645_463_325_252
    for length in 0..<400 {
      let bytes: [UInt8] = (0..<length).map { _ in
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return UInt8(truncatingIfNeeded: state >> 32) | (length % 2 == 0 ? 0x20 : 0)
      }
      guard let text = TextDecoding.text(of: bytes) else { continue }
      #expect(Array(String(decoding: text.bytes, as: UTF8.self).utf8) == text.bytes)
    }
  }
}
