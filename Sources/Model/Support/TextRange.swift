/// A half-open range of UTF-8 byte offsets into the text of one article.
///
/// Offsets are bytes because every stage works on bytes; the report counts Unicode scalars and
/// converts at the edge (`ArticleText.scalarOffset(ofByte:)`).
public struct TextRange: Hashable, Sendable {
  // An article holds thousands of ranges, and no file is longer than 64 MB.
  private let first: Int32
  private let last: Int32

  /// Makes a range; an `end` before `start` is taken as an empty range at `start`. What lies beyond
  /// 2 GB is cut off.
  public init(_ start: Int, _ end: Int) {
    first = Int32(clamping: start)
    last = Int32(clamping: max(start, end))
  }

  /// Offset of the first byte.
  public var start: Int { Int(first) }
  /// Offset one past the last byte; never below `start`.
  public var end: Int { Int(last) }

  /// Length in bytes.
  public var count: Int { end - start }
  /// Whether the range holds no byte.
  public var isEmpty: Bool { start == end }

  /// Whether the two ranges share at least one byte.
  public func overlaps(_ other: TextRange) -> Bool {
    start < other.end && other.start < end
  }

  /// Whether `other` lies wholly inside this range.
  public func contains(_ other: TextRange) -> Bool {
    start <= other.start && other.end <= end
  }

  /// The smallest range that holds both.
  public func union(_ other: TextRange) -> TextRange {
    TextRange(min(start, other.start), max(end, other.end))
  }
}

extension TextRange: Comparable {
  /// By start, then by end.
  public static func < (left: TextRange, right: TextRange) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
