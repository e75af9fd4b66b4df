import Model

/// Gives a range of a text a role where it is drawn; of several on one byte the last one counts.
public struct Paint: Hashable, Sendable {
  /// The bytes.
  public let range: TextRange
  /// What they mean.
  public let role: Role

  /// Makes a paint.
  public init(_ range: TextRange, _ role: Role) {
    self.range = range
    self.role = role
  }
}

extension Frame {
  /// Writes the bytes of one row of a text with the roles that paints give them, and returns the
  /// column after it. Bytes that no paint covers are drawn in `role`; columns from `limit` are kept.
  @discardableResult
  public mutating func write(
    _ text: ArticleText, range: TextRange, row: Int, column: Int, limit: Int, role: Role = .text,
    paints: [Paint] = []
  ) -> Int {
    let line = text.clamped(range)
    guard !line.isEmpty else { return column }
    var roles = [Role](repeating: role, count: line.count)
    for paint in paints where paint.range.overlaps(line) {
      let start = max(paint.range.start, line.start) - line.start
      let end = min(paint.range.end, line.end) - line.start
      for index in start..<end { roles[index] = paint.role }
    }
    var at = column
    var start = 0
    while start < roles.count, at < limit {
      var end = start + 1
      while end < roles.count, roles[end] == roles[start] { end += 1 }
      at = write(
        text[TextRange(line.start + start, line.start + end)], row: row, column: at,
        role: roles[start], limit: limit)
      start = end
    }
    return at
  }
}

extension ArticleText {
  /// The part of a range that lies within the text.
  public func clamped(_ range: TextRange) -> TextRange {
    let end = min(range.end, bytes.count)
    return TextRange(min(max(0, range.start), end), end)
  }
}
