/// Reads what `ByteWriter` wrote. Whatever the bytes are, it gives a value or nil: they may be those of a
/// file that was damaged.
struct ByteReader {
  private let bytes: ArraySlice<UInt8>
  private var at: Int

  /// Begins at the first byte.
  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    at = bytes.startIndex
  }

  /// Whether everything was read.
  var isAtEnd: Bool { at >= bytes.endIndex }

  /// A number from 0.
  mutating func unsigned() -> UInt64? {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while at < bytes.endIndex, shift < 64 {
      let byte = bytes[at]
      at += 1
      let part = UInt64(byte & 0x7F)
      // The tenth byte has room for one bit.
      if shift == 63, part > 1 { return nil }
      number |= part << shift
      if byte < 0x80 { return number }
      shift += 7
    }
    return nil
  }

  /// Any number.
  mutating func integer() -> Int? {
    guard let coded = unsigned() else { return nil }
    return Int(exactly: Int64(bitPattern: coded >> 1) ^ -Int64(bitPattern: coded & 1))
  }

  /// A number of values that follow, each of a byte or more: never more than there are bytes left.
  mutating func count() -> Int? {
    guard let number = unsigned(), number <= UInt64(bytes.endIndex - at) else { return nil }
    return Int(number)
  }

  /// Bytes behind their number.
  mutating func slice() -> ArraySlice<UInt8>? {
    guard let count = count() else { return nil }
    defer { at += count }
    return bytes[at..<(at + count)]
  }

  /// A text; bytes that are no UTF-8 give none.
  mutating func text() -> String? {
    slice().flatMap { String(validating: $0, as: UTF8.self) }
  }

  /// A value that may be missing; the outer optional is nil where the bytes are wrong.
  mutating func optional<Value>(_ body: (inout ByteReader) -> Value?) -> Value?? {
    switch unsigned() {
    case 0: return .some(nil)
    case 1: return body(&self).map { .some($0) }
    default: return nil
    }
  }

  /// Values behind their number.
  mutating func each<Value>(_ body: (inout ByteReader) -> Value?) -> [Value]? {
    guard let count = count() else { return nil }
    var values: [Value] = []
    // A value takes a byte or more, but may be many in memory: room is made as they come.
    values.reserveCapacity(min(count, 1024))
    for _ in 0..<count {
      guard let value = body(&self) else { return nil }
      values.append(value)
    }
    return values
  }
}
