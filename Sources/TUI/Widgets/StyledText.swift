import Model

/// Text of the program's own with roles: what panels, popups and rows are made of.
public struct StyledText: Hashable, Sendable {
  /// The text so far.
  public private(set) var string = ""
  /// Roles by byte offsets into the text.
  public private(set) var paints: [Paint] = []

  /// No text.
  public init() {}

  /// Text in one role.
  public init(_ string: String, _ role: Role = .text) {
    append(string, role)
  }

  /// Adds text in a role.
  public mutating func append(_ string: String, _ role: Role = .text) {
    let start = self.string.utf8.count
    self.string += string
    guard role != .text else { return }
    paints.append(Paint(TextRange(start, self.string.utf8.count), role))
  }

  /// Adds another text with its roles.
  public mutating func append(_ other: StyledText) {
    let start = string.utf8.count
    string += other.string
    paints += other.paints.map {
      Paint(TextRange($0.range.start + start, $0.range.end + start), $0.role)
    }
  }

  /// Breaks it into rows of at most `width` cells; rows after the first begin with `indent` blanks.
  public func rows(
    width: Int, indent: Int = 0, lineEnds: LineWrap.LineEnds = .flowed
  ) -> [StyledRow] {
    let text = ArticleText(string)
    let whole = TextRange(0, text.bytes.count)
    guard
      let first = LineWrap.rows(of: text, in: whole, width: max(1, width), lineEnds: lineEnds).first
    else { return [] }
    var start = first.end
    while start < whole.end, text.bytes[start] == 0x20 { start += 1 }
    // The line end that ended the first row is not an empty row of its own.
    if lineEnds == .kept, start < whole.end, text.bytes[start] == 0x0A { start += 1 }
    let others = LineWrap.rows(
      of: text, in: TextRange(start, whole.end), width: max(1, width - indent), lineEnds: lineEnds)
    return [StyledRow(text: text, range: first, paints: paints, indent: 0)]
      + others.map { StyledRow(text: text, range: $0, paints: paints, indent: indent) }
  }

  /// The text as one row that is not broken.
  public var row: StyledRow {
    let text = ArticleText(string)
    return StyledRow(
      text: text, range: TextRange(0, text.bytes.count), paints: paints, indent: 0)
  }
}

/// One row of a styled text.
public struct StyledRow: Hashable, Sendable {
  let text: ArticleText
  let range: TextRange
  let paints: [Paint]
  let indent: Int

  /// The text of the row.
  public var string: String { text[range] }

  /// An empty row.
  public static let empty = StyledText().row

  /// The same row, more blanks before it.
  func indented(by columns: Int) -> StyledRow {
    StyledRow(text: text, range: range, paints: paints, indent: indent + columns)
  }
}

extension Frame {
  /// Writes rows from the top of a rectangle, one cell from its left edge; what has no room is left
  /// out.
  public mutating func write(_ rows: [StyledRow], in rect: Rect) {
    for (index, row) in rows.prefix(rect.size.rows).enumerated() {
      write(row, row: rect.row + index, column: rect.column + 1, limit: rect.columns.upperBound)
    }
  }

  /// Writes a row of styled text and returns the column after it. What no role covers is drawn in
  /// `role`.
  @discardableResult
  public mutating func write(
    _ styled: StyledRow, row: Int, column: Int, limit: Int, role: Role = .text
  ) -> Int {
    write(
      styled.text, range: styled.range, row: row, column: column + styled.indent, limit: limit,
      role: role, paints: styled.paints)
  }
}
