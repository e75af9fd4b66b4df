/// Bytes in the gzip format (RFC 1952), as a server sends them.
public enum GzipText {
  /// A text, stored without compression.
  public static func of(_ text: [UInt8]) -> [UInt8] {
    var result = header
    var rest = text[...]
    repeat {
      let block = rest.prefix(65_535)
      rest = rest.dropFirst(block.count)
      let length = UInt16(block.count)
      result += [rest.isEmpty ? 1 : 0] + bytes(length) + bytes(~length) + block
    } while !rest.isEmpty
    return result + bytes(checksum(text)) + bytes(UInt32(truncatingIfNeeded: text.count))
  }

  /// Some hundred thousand bytes that are many millions when unpacked: one "x", repeated 258 times
  /// by each of `count` length codes, and no end.
  public static func bomb(count: Int) -> [UInt8] {
    var bits = BitWriter()
    bits.write(0b011, count: 3)  // the last block, fixed codes
    bits.writeCode(0x30 + UInt32(UInt8(ascii: "x")), count: 8)
    for _ in 0..<count {
      bits.writeCode(0b1100_0101, count: 8)  // length 258
      bits.writeCode(0, count: 5)  // distance 1
    }
    return header + bits.bytes
  }

  private static let header: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF]

  private static func bytes<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
  }

  /// CRC-32 (RFC 1952, section 8).
  static func checksum(_ text: [UInt8]) -> UInt32 {
    var value = ~UInt32(0)
    for byte in text {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = (value >> 1) ^ (value & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    return ~value
  }

  /// Bits from the lowest of each byte up (RFC 1951, section 3.1.1).
  private struct BitWriter {
    var bytes: [UInt8] = []
    private var used = 8

    mutating func write(_ value: UInt32, count: Int) {
      for index in 0..<count { add(value >> UInt32(index) & 1) }
    }

    /// A Huffman code goes from its highest bit down.
    mutating func writeCode(_ value: UInt32, count: Int) {
      for index in (0..<count).reversed() { add(value >> UInt32(index) & 1) }
    }

    private mutating func add(_ bit: UInt32) {
      if used == 8 {
        bytes.append(0)
        used = 0
      }
      bytes[bytes.count - 1] |= UInt8(bit) << UInt8(used)
      used += 1
    }
  }
}
