/// Cuts what a program sends to a terminal into characters, controls and sequences (ECMA-48).
struct SequenceReader {
  /// One of them.
  enum Piece: Equatable {
    case scalar(Unicode.Scalar)
    case control(UInt8)
    /// Escape and what follows it, without the Escape.
    case escape(String)
    /// Escape `[`, the sign before the numbers, the numbers, the final byte.
    case sequence(prefix: String, numbers: [Int], final: Character)
    /// What stands between Escape `]` and its end, BEL or Escape `\`.
    case string(String)
  }

  let bytes: [UInt8]
  /// The first byte that is not taken yet.
  private(set) var offset = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The next piece; nil where the bytes end, also in the midst of one.
  mutating func next() -> Piece? {
    guard offset < bytes.count else { return nil }
    let byte = bytes[offset]
    if byte == 0x1B { return escape() }
    if byte < 0x20 {
      offset += 1
      return .control(byte)
    }
    var length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    // A character that was cut off ends where another byte begins one.
    let following = bytes[(offset + 1)...].prefix(length - 1)
    if let end = following.firstIndex(where: { $0 & 0xC0 != 0x80 }) { length = end - offset }
    guard offset + length <= bytes.count else { return nil }
    let text = String(decoding: bytes[offset..<(offset + length)], as: UTF8.self)
    offset += length
    return .scalar(text.unicodeScalars.first ?? "\u{FFFD}")
  }

  /// CAN, which ends a sequence without effect (ECMA-48, 8.3.6).
  private static let cancel: UInt8 = 0x18

  private mutating func cancelled(at index: Int) -> Piece {
    offset = index + 1
    return .control(Self.cancel)
  }

  private mutating func escape() -> Piece? {
    guard offset + 1 < bytes.count else { return nil }
    if bytes[offset + 1] == Self.cancel { return cancelled(at: offset + 1) }
    if bytes[offset + 1] == UInt8(ascii: "[") { return sequence() }
    if bytes[offset + 1] == UInt8(ascii: "]") { return string() }
    // Intermediate bytes, as in Escape `(B`.
    let end = bytes[(offset + 1)...].firstIndex { !(0x20..<0x30).contains($0) }
    guard let end else { return nil }
    if bytes[end] == Self.cancel { return cancelled(at: end) }
    defer { offset = end + 1 }
    return .escape(String(decoding: bytes[(offset + 1)...end], as: UTF8.self))
  }

  private mutating func string() -> Piece? {
    let start = offset + 2
    let end = bytes[start...].firstIndex { $0 == 0x07 || $0 == 0x1B || $0 == Self.cancel }
    guard let end else { return nil }
    if bytes[end] == Self.cancel { return cancelled(at: end) }
    let length = bytes[end] == 0x07 ? 1 : 2
    guard end + length <= bytes.count else { return nil }
    offset = end + length
    return .string(String(decoding: bytes[start..<end], as: UTF8.self))
  }

  private mutating func sequence() -> Piece? {
    let start = offset + 2
    let end = bytes[start...].firstIndex { (0x40..<0x7F).contains($0) || $0 == Self.cancel }
    guard let end else { return nil }
    if bytes[end] == Self.cancel { return cancelled(at: end) }
    offset = end + 1
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    let prefix = String(text.prefix { "?<=>!".contains($0) })
    let numbers = text.dropFirst(prefix.count).split(separator: ";").map { Int($0) ?? 0 }
    return .sequence(
      prefix: prefix, numbers: numbers, final: Character(Unicode.Scalar(bytes[end])))
  }
}
