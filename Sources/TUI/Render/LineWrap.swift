import Model

/// Breaks text into rows of a width in cells.
///
/// Rows are ranges of bytes of the text, so that what is known of the text by its offsets can be
/// painted on them. The spaces at which a row is broken belong to no row. Rows are broken at spaces,
/// after dashes, and around wide graphemes (Chinese and Japanese have no spaces); a word that is
/// longer than a row is broken where the row ends. Not the whole of Unicode Standard Annex #14.
public enum LineWrap {
  /// What a line end in the text does.
  public enum LineEnds: Sendable {
    /// It ends the row.
    case kept
    /// It is a space, as in a paragraph that its file breaks into lines.
    case flowed
  }

  /// The rows of a range of the text; none for an empty range.
  /// - Complexity: linear in the length of the range.
  public static func rows(
    of text: ArticleText, in range: TextRange, width: Int, lineEnds: LineEnds = .flowed
  ) -> [TextRange] {
    text.bytes.withUnsafeBufferPointer { bytes in
      var rows = Rows(bytes: bytes, range: range, width: max(1, width), lineEnds: lineEnds)
      return rows.all()
    }
  }

  /// The rows of a string, as strings; line ends are kept.
  /// - Complexity: linear in the length of the text.
  public static func rows(of text: String, width: Int) -> [String] {
    let whole = ArticleText(text)
    return rows(of: whole, in: TextRange(0, whole.bytes.count), width: width, lineEnds: .kept)
      .map { whole[$0] }
  }

  /// The column at which a byte of a row is drawn, counted from the row's own start; for an offset
  /// outside of the row, the nearer of its ends.
  /// - Complexity: linear in the length of the row.
  public static func column(ofByte offset: Int, in row: TextRange, of text: ArticleText) -> Int {
    text.bytes.withUnsafeBufferPointer { bytes in
      ShownScalars(bytes, from: row.start, to: min(max(row.start, offset), row.end))
        .reduce(0) { $0 + $1.cells }
    }
  }

  /// The byte that is drawn at a column of a row, counted from the row's own start; for a column
  /// outside of the row, that of the nearer of its ends.
  /// - Complexity: linear in the length of the row.
  public static func byte(atColumn column: Int, in row: TextRange, of text: ArticleText) -> Int {
    text.bytes.withUnsafeBufferPointer { bytes in
      var cells = 0
      var last = row.start
      for shown in ShownScalars(bytes, from: row.start, to: row.end) {
        cells += shown.cells
        // A mark without a cell of its own belongs to what stands before it.
        if shown.cells > 0 { last = shown.start }
        if cells > column { break }
      }
      return last
    }
  }
}

/// The rows of one text while they are made.
private struct Rows {
  let bytes: UnsafeBufferPointer<UInt8>
  let range: TextRange
  let width: Int
  let lineEnds: LineWrap.LineEnds

  private var found: [TextRange] = []
  /// First byte of the row, and its cells so far.
  private var start: Int
  private var cells = 0
  /// One past the last byte that is no space.
  private var end: Int
  /// The last place at which the row may be broken: where it would end, where the next would start,
  /// and the cells up to there.
  private var chance: (end: Int, next: Int, cells: Int)?

  init(
    bytes: UnsafeBufferPointer<UInt8>, range: TextRange, width: Int, lineEnds: LineWrap.LineEnds
  ) {
    self.bytes = bytes
    self.range = range
    self.width = width
    self.lineEnds = lineEnds
    start = min(max(0, range.start), bytes.count)
    end = start
  }

  mutating func all() -> [TextRange] {
    for element in ShownScalars(bytes, from: range.start, to: range.end) {
      switch bytes[element.start] {
      case 0x0A, 0x0D:
        if lineEnds == .kept { endLine(at: element) } else { addSpace(element) }
      case 0x09, 0x20: addSpace(element)
      default: addGrapheme(element)
      }
    }
    if start < end { found.append(TextRange(start, end)) }
    return found
  }

  private mutating func endLine(at element: ShownScalars.Element) {
    found.append(TextRange(start, end))
    startRow(at: element.end)
  }

  private mutating func addSpace(_ element: ShownScalars.Element) {
    // Spaces that lead a row are its indent and no place to break it.
    cells += element.cells
    if end > start { chance = (end, element.end, cells) }
  }

  private mutating func addGrapheme(_ element: ShownScalars.Element) {
    if cells + element.cells > width, let chance {
      found.append(TextRange(start, chance.end))
      start = chance.next
      cells -= chance.cells
      self.chance = nil
    }
    // Again: a word of the row's width less one and a wide grapheme need two rows of their own.
    if cells + element.cells > width, element.start > start {
      if end > start { found.append(TextRange(start, end)) }
      startRow(at: element.start)
    }
    if element.cells == 2, end > start { chance = (end, element.start, cells) }
    cells += element.cells
    end = element.end
    if element.cells == 2 || isDash(element) { chance = (end, end, cells) }
  }

  private mutating func startRow(at offset: Int) {
    start = offset
    end = offset
    cells = 0
    chance = nil
  }

  /// A dash after which a row may be broken: "Trump–Putin", "long-term", but not "-5" or "10-20".
  private func isDash(_ element: ShownScalars.Element) -> Bool {
    switch element.scalar {
    case "\u{2013}", "\u{2014}", "/": return element.end < range.end && !isDigit(element.end)
    case "-":
      guard element.start > start, element.end < range.end else { return false }
      return bytes[element.start - 1] != 0x20 && !isDigit(element.end)
    default: return false
    }
  }

  private func isDigit(_ offset: Int) -> Bool {
    offset < bytes.count && (0x30...0x39).contains(bytes[offset])
  }
}
