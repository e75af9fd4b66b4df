/// Which sets hold the tokens of which column: a bit each.
struct TokenTable: Sendable {
  /// Words of 64 bits a column.
  let stride: Int
  private var bits: [UInt64]

  /// A table of empty sets.
  init(columns: Int, sets: Int) {
    stride = (sets + 63) / 64
    bits = [UInt64](repeating: 0, count: columns * stride)
  }

  /// Puts a column into a set.
  mutating func mark(_ column: Int, _ set: Int) {
    bits[column * stride + set / 64] |= 1 << UInt64(set % 64)
  }

  /// Whether a set holds a column.
  @inline(__always)
  func holds(_ column: Int, _ set: Int) -> Bool {
    bits[column * stride + set >> 6] & (1 << UInt64(set & 63)) != 0
  }

  /// The 64 sets from `64 * word` on that hold a column, as bits.
  @inline(__always)
  func sets(_ column: Int, word: Int) -> UInt64 { bits[column * stride + word] }
}
