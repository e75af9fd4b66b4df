extension Selector {
  /// The most scalars that a prefix or a suffix holds, as in Hypothesis' client.
  static let contextLength = 32

  /// Describes a passage of a text so that it can be found again.
  ///
  /// A range past the end is cut at the end; one that begins or ends inside a scalar is widened to
  /// the whole scalar.
  /// - Complexity: linear in the text before the passage, to count its scalars.
  public init(_ range: TextRange, in text: ArticleText) {
    let bytes = text.bytes
    var start = min(max(0, range.start), bytes.count)
    var end = min(max(start, range.end), bytes.count)
    while start > 0, start < bytes.count, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }

    var prefixStart = start
    var count = 0
    while prefixStart > 0, count < Selector.contextLength {
      prefixStart -= 1
      if bytes[prefixStart] & 0xC0 != 0x80 { count += 1 }
    }
    var suffixEnd = end
    count = 0
    while suffixEnd < bytes.count, count < Selector.contextLength {
      suffixEnd += 1
      while suffixEnd < bytes.count, bytes[suffixEnd] & 0xC0 == 0x80 { suffixEnd += 1 }
      count += 1
    }

    let exact = text[TextRange(start, end)]
    let offset = text.scalarOffset(ofByte: start)
    self.init(
      exact: exact, prefix: text[TextRange(prefixStart, start)],
      suffix: text[TextRange(end, suffixEnd)], start: offset,
      end: offset + exact.unicodeScalars.count)
  }
}
