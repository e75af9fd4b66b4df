/// Tells what a result was worked out from: the first half of a SHA-256, so that nobody makes two
/// inputs that are taken for each other.
struct ResultKey: Hashable, Comparable, Sendable {
  fileprivate let high: UInt64
  fileprivate let low: UInt64

  /// The key of what a writer wrote.
  init(of writer: ByteWriter) {
    let digest = SHA256(of: writer.bytes).bytes
    func half(_ range: Range<Int>) -> UInt64 { digest[range].reduce(0) { $0 << 8 | UInt64($1) } }
    high = half(0..<8)
    low = half(8..<16)
  }

  fileprivate init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// By their numbers, so that a list of keys can be searched.
  static func < (left: ResultKey, right: ResultKey) -> Bool {
    left.high != right.high ? left.high < right.high : left.low < right.low
  }
}

extension ByteWriter {
  /// Writes a key.
  mutating func write(_ key: ResultKey) {
    write(key.high)
    write(key.low)
  }
}

extension ByteReader {
  /// Reads a key; nil where the bytes are none.
  mutating func key() -> ResultKey? {
    guard let high = unsigned(), let low = unsigned() else { return nil }
    return ResultKey(high: high, low: low)
  }
}
