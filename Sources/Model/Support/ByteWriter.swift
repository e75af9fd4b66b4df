/// Writes values one after the other as bytes, for a file that only this program reads again by
/// `ByteReader`. Numbers take seven bits a byte, the lowest first (LEB128), so that small ones take one.
struct ByteWriter {
  /// What was written.
  private(set) var bytes: [UInt8] = []

  /// Writes a number from 0.
  mutating func write(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Writes any number: its sign in the lowest bit, so that small ones of both signs are short.
  mutating func write(_ number: Int) {
    let wide = Int64(number)
    write(UInt64(bitPattern: wide << 1) ^ UInt64(bitPattern: wide >> 63))
  }

  /// Writes bytes behind their number.
  mutating func write(_ slice: some Collection<UInt8>) {
    write(UInt64(slice.count))
    bytes += slice
  }

  /// Writes a text.
  mutating func write(_ text: String) { write(text.utf8) }

  /// Writes whether there is a value, and the value.
  mutating func write<Value>(
    _ value: Value?, _ body: (inout ByteWriter, Value) -> Void
  ) {
    write(UInt64(value == nil ? 0 : 1))
    if let value { body(&self, value) }
  }

  /// Writes how many values there are, and each.
  mutating func write<Value>(
    each values: [Value], _ body: (inout ByteWriter, Value) -> Void
  ) {
    write(UInt64(values.count))
    for value in values { body(&self, value) }
  }
}
