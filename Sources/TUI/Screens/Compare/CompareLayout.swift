import Model

/// Articles side by side, broken into lines: which bytes of which article stand on which line.
///
/// Sentences that say the same begin on the same line; shorter cells are followed by empty lines. In
/// a window too narrow for columns the cells of a row stand one below the other.
struct CompareLayout: Sendable {
  /// What a layout is made from; the same key gives the same layout.
  struct Key: Hashable, Sendable {
    let articles: [ArticleID]
    let generation: Int
    let width: Int
    /// How wide each column is beside the others; see `ColumnWidths`.
    let weights: [Int]
    /// What the reader pinned side by side.
    let pins: [PassagePair]
    /// Windows below this width are stacked.
    var stackBelow = ReaderSettings.usualStackBelow
  }

  /// One line: the bytes in each column, nil where a column has none.
  struct Line: Sendable {
    /// Index of the aligned row; nil for the empty line between paragraphs.
    let row: Int?
    let cells: [TextRange?]
    /// The rows that are folded to this line.
    var fold: Range<Int>?

    /// Whether it shows a row, or stands for it.
    func holds(_ wanted: Int?) -> Bool {
      guard let wanted else { return false }
      return row == wanted || fold?.contains(wanted) == true
    }
  }

  /// One aligned row.
  struct Row: Sendable {
    /// Its first line and the one after its last.
    let start: Int
    let end: Int
    /// The sentences of each column.
    let sentences: [[Sentence]]
    /// The first line of each column's cell, nil where it is empty.
    let firstLines: [Int?]
    /// Columns whose sentences stand here out of their own order.
    let moved: [Bool]
    /// Whether only one column says this.
    let isLone: Bool
    /// Whether it is folded away: its only line is that of the fold.
    var isFolded = false
  }

  /// Cells left of the text in a column: cursor, relation, moved, selection.
  static let gutter = 4
  /// Columns below this width are stacked instead.
  static let narrowestColumn = 28

  let key: Key
  let isStacked: Bool
  let lines: [Line]
  let rows: [Row]

  static let none = CompareLayout(
    key: Key(articles: [], generation: -1, width: 0, weights: [], pins: []), isStacked: false,
    lines: [], rows: [])

  init(key: Key, isStacked: Bool, lines: [Line], rows: [Row]) {
    self.key = key
    self.isStacked = isStacked
    self.lines = lines
    self.rows = rows
  }

  /// Whether the columns are stacked in a window of this width.
  static func isStacked(_ key: Key) -> Bool {
    key.width < key.stackBelow || key.width / max(1, key.articles.count) < narrowestColumn
  }

  /// Left edge and width of each column's text and gutter; stacked columns share one.
  var columns: [Range<Int>] {
    isStacked
      ? Array(repeating: 0..<key.width, count: key.articles.count)
      : ColumnWidths.columns(key.weights, width: key.width)
  }

  /// Cells before the text: the gutter, and in stacked columns the sigil.
  static func textOffset(isStacked: Bool) -> Int { gutter + (isStacked ? 3 : 0) }

  /// Lays out aligned rows.
  /// - Complexity: linear in the text.
  init(key: Key, aligned: [AlignedRow], analysis: Analysis) {
    let count = key.articles.count
    let isStacked = Self.isStacked(key)
    let edges =
      isStacked
      ? Array(repeating: 0..<key.width, count: count)
      : ColumnWidths.columns(key.weights, width: key.width)
    // One more cell keeps the words off the line between columns.
    let widths = edges.map { max(1, $0.count - Self.textOffset(isStacked: isStacked) - 1) }
    let texts = key.articles.map { analysis.article($0)?.text ?? ArticleText("") }
    var lines: [Line] = []
    var rows: [Row] = []
    var lastBlocks = [Int?](repeating: nil, count: count)
    for (index, row) in aligned.enumerated() {
      let cells = (0..<count).map { $0 < row.cells.count ? row.cells[$0] : [] }
      if !rows.isEmpty, Self.beginsParagraph(cells, after: lastBlocks) {
        lines.append(Line(row: nil, cells: Array(repeating: nil, count: count)))
      }
      let wrapped = cells.enumerated().map { column, sentences in
        Self.runs(sentences).flatMap {
          LineWrap.rows(of: texts[column], in: $0, width: widths[column])
        }
      }
      let start = lines.count
      var firstLines = [Int?](repeating: nil, count: count)
      if isStacked {
        for (column, ranges) in wrapped.enumerated() where !ranges.isEmpty {
          firstLines[column] = lines.count
          for range in ranges {
            let cells = (0..<count).map { $0 == column ? range : nil }
            lines.append(Line(row: index, cells: cells))
          }
        }
      } else {
        for line in 0..<(wrapped.map(\.count).max() ?? 0) {
          let cells = wrapped.map { line < $0.count ? $0[line] : nil }
          lines.append(Line(row: index, cells: cells))
        }
        for column in 0..<count where !wrapped[column].isEmpty { firstLines[column] = start }
      }
      rows.append(
        Row(
          start: start, end: lines.count, sentences: cells, firstLines: firstLines,
          moved: (0..<count).map { $0 < row.moved.count && row.moved[$0] }, isLone: row.isLone))
      for (column, sentences) in cells.enumerated() {
        if let last = sentences.last { lastBlocks[column] = last.block }
      }
    }
    self.init(key: key, isStacked: isStacked, lines: lines, rows: rows)
  }

  /// The row that holds a byte of a column, nil where none does.
  func row(column: Int, offset: Int) -> Int? {
    rows.firstIndex { row in
      row.sentences.indices.contains(column)
        && row.sentences[column].contains { $0.range.start <= offset && offset < $0.range.end }
    }
  }

  /// The line that holds a byte of a column, nil where none does.
  func line(column: Int, offset: Int) -> Int? {
    guard let row = row(column: column, offset: offset) else { return nil }
    let ranges = rows[row].start..<rows[row].end
    // The byte may be a blank at which the line was broken, which belongs to no line.
    return ranges.last { line in (lines[line].cells[column]?.start ?? Int.max) <= offset }
      ?? rows[row].firstLines[column]
  }

  /// Sentences that follow one another in one block run on; others begin a line.
  private static func runs(_ sentences: [Sentence]) -> [TextRange] {
    var runs: [(range: TextRange, block: Int)] = []
    for sentence in sentences {
      if let last = runs.last, last.block == sentence.block, last.range.end <= sentence.range.start,
        sentence.range.start - last.range.end <= longestGap
      {
        runs[runs.count - 1].range = last.range.union(sentence.range)
      } else {
        runs.append((sentence.range, sentence.block))
      }
    }
    return runs.map(\.range)
  }

  /// White space between two sentences of one paragraph is a few bytes; what is longer holds words.
  private static let longestGap = 4

  private static func beginsParagraph(_ cells: [[Sentence]], after last: [Int?]) -> Bool {
    zip(cells, last).contains { sentences, block in
      guard let first = sentences.first, let block else { return false }
      return first.block != block
    }
  }
}
