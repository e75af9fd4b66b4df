/// UTF-8 read as what a screen shows of it: one element a scalar, with its cells and its bytes.
///
/// Everything that measures, wraps or draws text reads it through this, so that columns agree. A
/// line end of two bytes, CR LF, is one element. A byte that is no UTF-8, as at a cut in the midst
/// of a scalar, is U+FFFD.
struct ShownScalars: Sequence, IteratorProtocol {
  /// A scalar as shown.
  struct Element {
    /// What is drawn.
    let scalar: Unicode.Scalar
    /// 0, 1 or 2.
    let cells: Int
    /// Offset of its first byte.
    let start: Int
    /// Offset one past its last byte.
    let end: Int
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset: Int
  private let limit: Int

  /// Reads from `start` to before `end`; offsets outside of the bytes are cut.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
    self.bytes = bytes
    limit = Swift.min(Swift.max(0, end), bytes.count)
    offset = Swift.min(Swift.max(0, start), limit)
  }

  /// Reads a string without copying it where it lies in one piece.
  static func reading<Result>(
    _ text: some StringProtocol, _ body: (ShownScalars) -> Result
  ) -> Result {
    let found = text.utf8.withContiguousStorageIfAvailable {
      body(ShownScalars($0, from: 0, to: $0.count))
    }
    if let found { return found }
    return Array(text.utf8).withUnsafeBufferPointer {
      body(ShownScalars($0, from: 0, to: $0.count))
    }
  }

  mutating func next() -> Element? {
    guard offset < limit else { return nil }
    let start = offset
    let byte = bytes[start]
    if byte >= 0x20 && byte < 0x7F {
      offset = start + 1
      return Element(scalar: Unicode.Scalar(byte), cells: 1, start: start, end: offset)
    }
    if byte == 0x0D, start + 1 < limit, bytes[start + 1] == 0x0A {
      offset = start + 2
      return Element(scalar: " ", cells: 1, start: start, end: offset)
    }
    let raw = decode()
    let scalar = VisibleText.shown(raw)
    return Element(
      scalar: scalar, cells: DisplayWidth.ofShown(scalar), start: start, end: offset)
  }

  /// Takes one scalar, at least one byte.
  private mutating func decode() -> Unicode.Scalar {
    let first = bytes[offset]
    let length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard length > 0, offset + length <= limit else {
      offset += 1
      return "\u{FFFD}"
    }
    var value = length == 1 ? UInt32(first) : UInt32(first) & (0x7F >> UInt32(length))
    for index in (offset + 1)..<Swift.max(offset + 1, offset + length) {
      guard bytes[index] & 0xC0 == 0x80 else {
        offset += 1
        return "\u{FFFD}"
      }
      value = value << 6 | UInt32(bytes[index] & 0x3F)
    }
    offset += length
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
