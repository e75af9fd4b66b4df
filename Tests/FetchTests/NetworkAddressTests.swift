import Fetch
import Testing

/// Which machines a page may lie on.
@Suite struct NetworkAddressTests {
  @Test(
    arguments: [
      [0, 0, 0, 0], [10, 0, 0, 1], [10, 255, 255, 255], [100, 64, 0, 1], [100, 127, 255, 255],
      [127, 0, 0, 1], [127, 255, 0, 1], [169, 254, 169, 254], [172, 16, 0, 1], [172, 31, 255, 255],
      [192, 0, 0, 8], [192, 0, 2, 1], [192, 88, 99, 1], [192, 168, 1, 1], [198, 18, 0, 1],
      [198, 19, 255, 255], [198, 51, 100, 1], [203, 0, 113, 9], [224, 0, 0, 1], [239, 1, 2, 3],
      [240, 0, 0, 1], [255, 255, 255, 255],
    ] as [[UInt8]])
  func thisIsPrivateAlsoInsideIPv6(bytes: [UInt8]) throws {
    #expect(try #require(NetworkAddress(bytes)).isPublic == false)
    for carrier in Self.carriers(of: bytes) {
      #expect(try #require(NetworkAddress(carrier)).isPublic == false)
    }
  }

  @Test(
    arguments: [
      [1, 1, 1, 1], [9, 255, 255, 255], [11, 0, 0, 0], [100, 63, 255, 255], [100, 128, 0, 0],
      [126, 0, 0, 1], [128, 0, 0, 1], [169, 253, 0, 1], [172, 15, 0, 1], [172, 32, 0, 0],
      [192, 0, 1, 1], [192, 167, 0, 1], [198, 17, 0, 1], [198, 20, 0, 0], [223, 255, 255, 255],
    ] as [[UInt8]])
  func thisIsPublicAlsoInsideIPv6(bytes: [UInt8]) throws {
    #expect(try #require(NetworkAddress(bytes)).isPublic)
    for carrier in Self.carriers(of: bytes) {
      #expect(try #require(NetworkAddress(carrier)).isPublic)
    }
  }

  @Test(arguments: [
    ("::", false), ("::1", false), ("fe80::1", false), ("fec0::1", false), ("fc00::1", false),
    ("fd12::1", false), ("ff02::1", false), ("2001::1", false), ("2001:db8::1", false),
    ("3fff::1", false), ("100::1", false), ("64:ff9b:1::1", false), ("4000::1", false),
    ("2001:200::1", true), ("2606:4700::1", true), ("2a00::1", true), ("3fff:1000::1", true),
  ])
  func sixteenBytesAreJudgedByTheirBlock(text: String, isPublic: Bool) throws {
    let address = try #require(NetworkAddress(Self.bytes(text)))
    #expect(address.isPublic == isPublic)
  }

  @Test func nothingElseIsAnAddress() {
    #expect(NetworkAddress([]) == nil)
    #expect(NetworkAddress([UInt8](repeating: 1, count: 5)) == nil)
  }

  @Test func figuresAreWrittenAsUsual() {
    #expect(NetworkAddress([192, 0, 2, 1])?.text == "192.0.2.1")
    #expect(NetworkAddress(Self.bytes("2001:db8::1"))?.text == "2001:db8:0:0:0:0:0:1")
  }

  /// The address as IPv6 carries it: mapped, translated, 6to4.
  private static func carriers(of bytes: [UInt8]) -> [[UInt8]] {
    [
      [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF] + bytes,
      [0x00, 0x64, 0xFF, 0x9B] + [UInt8](repeating: 0, count: 8) + bytes,
      [0x20, 0x02] + bytes + [UInt8](repeating: 0, count: 10),
    ]
  }

  /// The bytes of an address with one "::".
  private static func bytes(_ text: String) -> [UInt8] {
    let groups = text.split(separator: ":").compactMap { UInt16($0, radix: 16) }
    let isLastGroup = !text.hasSuffix("::") && !groups.isEmpty
    var words = [UInt16](repeating: 0, count: 8)
    for (index, group) in groups.dropLast(isLastGroup ? 1 : 0).enumerated() { words[index] = group }
    if isLastGroup, let last = groups.last { words[7] = last }
    return words.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
  }
}
