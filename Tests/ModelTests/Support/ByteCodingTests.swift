import Testing

@testable import Model

@Suite struct ByteCodingTests {
  @Test(arguments: [0, 1, 127, 128, 16_383, 16_384, UInt64.max - 1, UInt64.max])
  func aNumberFromZeroComesBack(number: UInt64) {
    var writer = ByteWriter()
    writer.write(number)
    var reader = ByteReader(writer.bytes[...])
    #expect(reader.unsigned() == number && reader.isAtEnd)
  }

  @Test(arguments: [0, 1, -1, 63, -64, 64, -65, Int.max, Int.min])
  func anyNumberComesBackAndSmallOnesTakeAByte(number: Int) {
    var writer = ByteWriter()
    writer.write(number)
    var reader = ByteReader(writer.bytes[...])
    #expect(reader.integer() == number && reader.isAtEnd)
    #expect((writer.bytes.count == 1) == (-64...63).contains(number))
  }

  @Test func textsMissingValuesAndListsComeBackInOrder() {
    var writer = ByteWriter()
    writer.write("Hest – Orsund")
    writer.write("" as String?) { $0.write($1) }
    writer.write(nil as String?) { $0.write($1) }
    writer.write(each: [3, -4, 5]) { $0.write($1) }
    var reader = ByteReader(writer.bytes[...])
    #expect(reader.text() == "Hest – Orsund")
    #expect(reader.optional { $0.text() } == .some(""))
    #expect(reader.optional { $0.text() } == .some(nil))
    #expect(reader.each { $0.integer() } == [3, -4, 5])
    #expect(reader.isAtEnd)
  }

  @Test(
    arguments: [
      [], [0x80], Array(repeating: 0xFF, count: 12), Array(repeating: 0x80, count: 9) + [0x02],
    ] as [[UInt8]])
  func bytesThatAreNoNumberGiveNone(bytes: [UInt8]) {
    var reader = ByteReader(bytes[...])
    #expect(reader.unsigned() == nil)
  }

  @Test func aListThatPromisesMoreThanThereIsGivesNone() {
    var writer = ByteWriter()
    writer.write(UInt64.max)
    var reader = ByteReader(writer.bytes[...])
    #expect(reader.each { $0.unsigned() } == nil)
    reader = ByteReader(writer.bytes[...])
    #expect(reader.text() == nil)
    reader = ByteReader([2, 0xFF, 0xFE])
    #expect(reader.text() == nil)
    reader = ByteReader([7])
    #expect(reader.optional { $0.unsigned() } == .none)
  }

  @Test func blocksOfEveryKindComeBackAndDamagedOnesDoNoHarm() {
    let kinds: [Block.Kind] =
      [.title, .subtitle, .heading, .paragraph, .byline, .dateline]
      + Block.Furniture.allCases.map { .furniture($0) }
    let blocks = kinds.enumerated().map { index, kind in
      Block(kind: kind, range: TextRange(index * 40, index * 40 + 20))
    }
    var writer = ByteWriter()
    writer.write(blocks)
    let bytes = writer.bytes
    var reader = ByteReader(bytes[...])
    #expect(reader.blocks() == blocks && reader.isAtEnd)
    for count in bytes.indices {
      var reader = ByteReader(bytes[..<count])
      #expect(reader.blocks() == nil)
    }
    for index in bytes.indices {
      for bit in 0..<8 {
        var damaged = bytes
        damaged[index] ^= 1 << UInt8(bit)
        var reader = ByteReader(damaged[...])
        for block in reader.blocks() ?? [] { #expect(block.range.start >= 0) }
      }
    }
  }
}
