/// FNV-1a with 64 bits (Fowler, Noll, Vo; RFC 9923): the same on every run and machine, which
/// Swift's `Hasher` is not.
public struct StableHash: Sendable {
  /// The hash of what was added so far.
  public private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// A hash of nothing.
  public init() {}

  /// Adds one byte.
  @inline(__always)
  public mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// Adds the UTF-8 of a string and an end sign, so that "ab", "c" and "a", "bc" differ.
  public mutating func add(_ string: String) {
    for byte in string.utf8 { add(byte) }
    add(0xFF)
  }

  /// Sixteen hex digits.
  public var hex: String { value.hexDigits }

  /// Hash of a word in its folded form: ASCII letters in lower case.
  public static func folded(_ word: String) -> UInt64 {
    var hash = StableHash()
    for byte in word.utf8 { hash.add(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) }
    return hash.value
  }
}
