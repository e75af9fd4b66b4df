/// The decoded text of one article: valid UTF-8 bytes, line ends as they stand, no byte-order mark.
public struct ArticleText: Hashable, Sendable {
  /// Valid UTF-8.
  public let bytes: [UInt8]

  /// Takes the text of a string.
  public init(_ string: String) {
    bytes = Array(string.utf8)
  }

  /// Takes bytes that the caller knows to be valid UTF-8; `TextDecoding` makes them.
  public init(validUTF8 bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The slice as a string; a range past the end is cut at the end.
  public subscript(range: TextRange) -> String {
    let end = min(range.end, bytes.count)
    let start = min(range.start, end)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// Whether the bytes of a range end with some others.
  @inline(__always)
  func ends(_ range: TextRange, with ending: StaticString) -> Bool {
    let count = ending.utf8CodeUnitCount
    guard range.end <= bytes.count, range.end - range.start >= count else { return false }
    for index in 0..<count
    where bytes[range.end - count + index] != ending.utf8Start[index] { return false }
    return true
  }

  /// The whole text as a string.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Counts the Unicode scalars before a byte offset.
  /// - Complexity: linear in `offset`; `ScalarOffsets` answers many questions on one text faster.
  public func scalarOffset(ofByte offset: Int) -> Int {
    var count = 0
    for index in 0..<min(offset, bytes.count) where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
