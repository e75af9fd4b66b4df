/// Converts between byte offsets and Unicode scalar offsets on one text: stages count bytes, the
/// report counts scalars.
///
/// It keeps the number of scalars before every 256th byte, so a text of 1 MB costs 32 kB.
public struct ScalarOffsets: Sendable {
  private static let stride = 256

  private let bytes: [UInt8]
  private let scalarsBefore: [Int]
  /// Number of Unicode scalars in the text.
  public let scalarCount: Int

  /// Reads a text once.
  /// - Complexity: linear in the text.
  public init(_ text: ArticleText) {
    bytes = text.bytes
    var before: [Int] = []
    before.reserveCapacity(bytes.count / ScalarOffsets.stride + 1)
    var count = 0
    for (index, byte) in bytes.enumerated() {
      if index % ScalarOffsets.stride == 0 { before.append(count) }
      if ScalarOffsets.begins(byte) { count += 1 }
    }
    scalarsBefore = before
    scalarCount = count
  }

  /// Counts the scalars that begin before a byte offset; an offset outside the text is taken as its
  /// nearest end.
  /// - Complexity: constant.
  public func scalarOffset(ofByte offset: Int) -> Int {
    guard offset > 0 else { return 0 }
    guard offset < bytes.count else { return scalarCount }
    let mark = offset / ScalarOffsets.stride
    var count = scalarsBefore[mark]
    for index in (mark * ScalarOffsets.stride)..<offset where ScalarOffsets.begins(bytes[index]) {
      count += 1
    }
    return count
  }

  /// The byte at which a scalar begins; an offset outside the text is taken as its nearest end.
  /// - Complexity: O(log n).
  public func byteOffset(ofScalar offset: Int) -> Int {
    guard offset > 0 else { return 0 }
    guard offset < scalarCount else { return bytes.count }
    var low = 0
    var high = scalarsBefore.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if scalarsBefore[middle] <= offset { low = middle } else { high = middle }
    }
    var count = scalarsBefore[low]
    var index = low * ScalarOffsets.stride
    while index < bytes.count {
      if ScalarOffsets.begins(bytes[index]) {
        if count == offset { return index }
        count += 1
      }
      index += 1
    }
    return bytes.count
  }

  /// A range of bytes as a range of scalars.
  public func scalars(of range: TextRange) -> Range<Int> {
    let start = scalarOffset(ofByte: range.start)
    return start..<max(start, scalarOffset(ofByte: range.end))
  }

  /// A range of scalars as a range of bytes.
  public func bytes(of scalars: Range<Int>) -> TextRange {
    TextRange(byteOffset(ofScalar: scalars.lowerBound), byteOffset(ofScalar: scalars.upperBound))
  }

  private static func begins(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
}
