import Model
import Testing

@Suite struct ScalarOffsetsTests {
  // One, two, three and four bytes a scalar, over several of the marks that are kept.
  static let texts = [
    "", "plain", "«é»", String(repeating: "aé—𝄞", count: 300), String(repeating: "x", count: 256),
    String(repeating: "x", count: 255) + "—" + String(repeating: "y", count: 600),
  ]

  @Test(arguments: texts) func everyScalarIsFoundAtItsByte(string: String) {
    let offsets = ScalarOffsets(ArticleText(string))
    var byte = 0
    for (index, scalar) in string.unicodeScalars.enumerated() {
      #expect(offsets.byteOffset(ofScalar: index) == byte)
      #expect(offsets.scalarOffset(ofByte: byte) == index)
      byte += UTF8.width(scalar)
    }
    #expect(offsets.scalarCount == string.unicodeScalars.count)
    #expect(offsets.byteOffset(ofScalar: offsets.scalarCount) == byte)
    #expect(offsets.scalarOffset(ofByte: byte) == offsets.scalarCount)
  }

  @Test func offsetsOutsideTheTextAreItsEnds() {
    let offsets = ScalarOffsets(ArticleText("aé"))
    #expect(offsets.byteOffset(ofScalar: -1) == 0)
    #expect(offsets.byteOffset(ofScalar: .max) == 3)
    #expect(offsets.scalarOffset(ofByte: -1) == 0)
    #expect(offsets.scalarOffset(ofByte: .max) == 2)
  }

  @Test func rangesGoThereAndBack() {
    let offsets = ScalarOffsets(ArticleText("“Yes,” she said"))
    #expect(offsets.scalars(of: TextRange(3, 7)) == 1..<5)
    #expect(offsets.bytes(of: 1..<5) == TextRange(3, 7))
  }
}
