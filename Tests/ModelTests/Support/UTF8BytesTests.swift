import Testing

@testable import Model

@Suite struct UTF8BytesTests {
  /// Scalars of one to four bytes, the lowest and highest of each length among them.
  @Test(arguments: [
    "a", "\u{0}", "\u{7F}", "\u{80}", "é", "\u{7FF}", "\u{800}", "’", "\u{FFFF}", "\u{10000}", "😀",
    "\u{10FFFF}",
  ])
  func aScalarIsReadWithItsLength(scalar: Unicode.Scalar) {
    var text = "é" + String(scalar)
    let (found, length) = text.withUTF8 { $0.scalar(at: 2) }
    #expect(found == scalar)
    #expect(length == UTF8.width(scalar))
  }

  /// Bytes that are not valid give one sign each and never read past the end.
  @Test(arguments: [[0xE2, 0x80], [0xF0], [0xBF], [0xFF, 0x80, 0x80, 0x80], [0xC3]] as [[UInt8]])
  func bytesThatAreNotValidGiveOneSign(bytes: [UInt8]) {
    let (found, length) = bytes.withUnsafeBufferPointer { $0.scalar(at: 0) }
    #expect(found == "\u{FFFD}" && length == 1)
  }

  @Test func onlyLettersOfASCIIChange() {
    #expect("AZaz[@é".utf8.map(\.asciiLowercased) == Array("azaz[@é".utf8))
  }
}
