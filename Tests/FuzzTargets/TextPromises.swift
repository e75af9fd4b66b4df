import Model

/// What is promised of a text and of ranges in it.
struct TextPromises {
  private let bytes: [UInt8]

  /// Looks at a text, which must be valid UTF-8.
  init(_ text: ArticleText) throws(BrokenPromise) {
    bytes = text.bytes
    try promise(
      String(validating: bytes, as: UTF8.self) != nil, "the text is no valid UTF-8")
  }

  /// The range lies in the text and cuts no scalar.
  func hold(_ range: TextRange, _ name: String) throws(BrokenPromise) {
    try promise(
      range.end <= bytes.count, "\(name) \(range.start)..<\(range.end) of \(bytes.count) bytes")
    try promise(
      isBoundary(range.start) && isBoundary(range.end),
      "\(name) \(range.start)..<\(range.end) cuts a scalar")
  }

  /// The ranges lie in the text, in order, without an empty one.
  func hold(inOrder ranges: [TextRange], _ name: String) throws(BrokenPromise) {
    for (index, range) in ranges.enumerated() {
      try hold(range, name)
      try promise(!range.isEmpty, "\(name) at \(range.start) is empty")
      guard index > 0 else { continue }
      try promise(
        ranges[index - 1] <= range, "\(name) at \(range.start) stands after a later one")
    }
  }

  /// The ranges lie in the text, in order, and share no byte.
  func hold(apart ranges: [TextRange], _ name: String) throws(BrokenPromise) {
    try hold(inOrder: ranges, name)
    for (first, second) in zip(ranges, ranges.dropFirst()) {
      try promise(first.end <= second.start, "\(name) at \(second.start) overlaps another")
    }
  }

  private func isBoundary(_ offset: Int) -> Bool {
    offset == bytes.count || bytes[offset] & 0xC0 != 0x80
  }
}
