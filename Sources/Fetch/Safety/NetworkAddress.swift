/// The address of a machine: 4 bytes of IPv4 or 16 of IPv6, in the order of the network.
public struct NetworkAddress: Hashable, Sendable {
  /// 4 or 16 bytes.
  public let bytes: [UInt8]

  /// Takes bytes; nil where they are neither 4 nor 16.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count == 4 || bytes.count == 16 else { return nil }
    self.bytes = bytes
  }

  /// The address in figures: dotted for IPv4, eight groups in hex for IPv6.
  public var text: String {
    if bytes.count == 4 { return bytes.map { String($0) }.joined(separator: ".") }
    return stride(from: 0, to: 16, by: 2).map {
      String(UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]), radix: 16)
    }.joined(separator: ":")
  }

  /// Whether the whole internet can mean it: no private, local, shared, multicast, documentation or
  /// reserved address by the special-purpose registries of IANA (RFC 6890). An IPv6 address that
  /// carries an IPv4 address (mapped, translated, 6to4) is as public as that one.
  public var isPublic: Bool {
    if bytes.count == 4 { return !NetworkAddress.special4.contains { $0.covers(bytes) } }
    for (prefix, start) in NetworkAddress.carriers where prefix.covers(bytes) {
      return NetworkAddress(Array(bytes[start..<(start + 4)]))?.isPublic ?? false
    }
    // 2000::/3 is all that was ever given out; the rest is loopback, local, multicast or unassigned.
    return NetworkAddress.given6.covers(bytes)
      && !NetworkAddress.special6.contains { $0.covers(bytes) }
  }

  /// The leading bits of a block of addresses.
  private struct Prefix: Sendable {
    let bytes: [UInt8]
    let bits: Int

    /// Whether an address of the same length lies in the block.
    func covers(_ address: [UInt8]) -> Bool {
      for index in 0..<((bits + 7) / 8) {
        let left = min(8, bits - 8 * index)
        let mask = UInt8(truncatingIfNeeded: 0xFF00 >> left)
        let wanted = index < bytes.count ? bytes[index] : 0
        if address[index] & mask != wanted & mask { return false }
      }
      return true
    }
  }

  private static let special4: [Prefix] = [
    Prefix(bytes: [0], bits: 8),  // this network
    Prefix(bytes: [10], bits: 8),  // private (RFC 1918)
    Prefix(bytes: [100, 64], bits: 10),  // shared by carriers (RFC 6598)
    Prefix(bytes: [127], bits: 8),  // loopback
    Prefix(bytes: [169, 254], bits: 16),  // link-local, and the metadata services of clouds
    Prefix(bytes: [172, 16], bits: 12),  // private
    Prefix(bytes: [192, 0, 0], bits: 24),  // protocol assignments
    Prefix(bytes: [192, 0, 2], bits: 24),  // documentation
    Prefix(bytes: [192, 88, 99], bits: 24),  // 6to4 relays, given up (RFC 7526)
    Prefix(bytes: [192, 168], bits: 16),  // private
    Prefix(bytes: [198, 18], bits: 15),  // benchmarks
    Prefix(bytes: [198, 51, 100], bits: 24),  // documentation
    Prefix(bytes: [203, 0, 113], bits: 24),  // documentation
    Prefix(bytes: [224], bits: 4),  // multicast
    Prefix(bytes: [240], bits: 4),  // reserved, and broadcast
  ]

  private static let given6 = Prefix(bytes: [0x20], bits: 3)

  private static let special6: [Prefix] = [
    Prefix(bytes: [0x20, 0x01, 0x00], bits: 23),  // protocol assignments, Teredo among them
    Prefix(bytes: [0x20, 0x01, 0x0D, 0xB8], bits: 32),  // documentation
    Prefix(bytes: [0x3F, 0xFF, 0x00], bits: 20),  // documentation (RFC 9637)
  ]

  /// Blocks whose addresses carry an IPv4 address, and the byte at which it begins.
  private static let carriers: [(Prefix, Int)] = [
    (Prefix(bytes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF], bits: 96), 12),
    (Prefix(bytes: [0x00, 0x64, 0xFF, 0x9B], bits: 96), 12),
    (Prefix(bytes: [0x20, 0x02], bits: 16), 2),
  ]
}
