import Model

/// Scrolling: all columns as one, or each by itself.
extension CompareState {
  /// Whether each column scrolls by itself; stacked columns are one text.
  var isFree: Bool { tops != nil && !layout.isStacked }

  /// Whether the columns do not stand on one line: each scrolls by itself, or was brought to its own
  /// words on a question and goes on from there with the others.
  var isApart: Bool { isFree || isShifted }

  /// Whether columns scroll as one from lines of their own.
  var isShifted: Bool { tops == nil && !layout.isStacked && shifts.values.contains { $0 != 0 } }

  /// First line shown of a column.
  func top(of column: Int) -> Int {
    if isShifted, articles.indices.contains(column), let shift = shifts[articles[column]] {
      return max(0, min(top + shift, layout.lines.count - 1))
    }
    guard isFree, let tops, articles.indices.contains(column), articles[column] != focus else {
      return top
    }
    return tops[articles[column]] ?? top
  }

  /// Locks the columns to each other, or frees them. Locked, all stand where the focused one does;
  /// so they do again where they had been brought to their own words.
  mutating func toggleFree() {
    if isShifted {
      shifts = [:]
    } else if tops == nil {
      tops = Dictionary(articles.map { ($0, top) }, uniquingKeysWith: { first, _ in first })
    } else {
      tops = nil
    }
  }

  /// The scroll of the focused column is `top`, so another focus exchanges it for its own.
  mutating func exchangeTops(from old: ArticleID?) {
    if isShifted, focus != old, let own = focus.flatMap({ shifts[$0] }) {
      top += own
      shifts = shifts.mapValues { $0 - own }
    }
    guard isFree, focus != old else { return }
    if let old { tops?[old] = top }
    if let focus, let own = tops?[focus] { top = own }
  }

  /// Where `zz`, `zt` and `zb` put the current row.
  enum Edge {
    case middle, top, bottom
  }

  /// Scrolls so that the current row stands at the top, in the middle or at the bottom.
  mutating func put(rowAt edge: Edge, in state: AppState) {
    guard let row else { return }
    let height = CompareView.parts(in: state).text.size.rows
    let lines = layout.rows[row].start..<layout.rows[row].end
    switch edge {
    case .top: top = lines.lowerBound
    case .middle: top = lines.lowerBound - max(0, height - lines.count) / 2
    case .bottom: top = lines.upperBound - height
    }
    clamp(in: state)
  }

  /// Brings every column to its own words on a comparison, level with the focused one's. They scroll
  /// on from there as they did before, each by itself or all as one.
  mutating func level(on wanted: Comparison, in state: AppState) {
    var lines: [ArticleID: Int] = [:]
    for (column, article) in articles.enumerated() {
      lines[article] = line(of: wanted, column: column)
    }
    // A passage that is longer than the window shows its words, not its beginning.
    if let line = focus.flatMap({ lines[$0] }) { show(lines: line..<(line + 1), in: state) }
    level(lines)
  }

  /// Brings columns to lines of theirs, level with that of the focused column; a column that is not
  /// told of stays on the line of the focused one.
  mutating func level(_ lines: [ArticleID: Int]) {
    guard !layout.isStacked, let line = focus.flatMap({ lines[$0] }) else { return }
    if isFree {
      for (article, own) in lines where article != focus { tops?[article] = own - (line - top) }
    } else {
      shifts = Dictionary(
        articles.map { ($0, (lines[$0] ?? line) - line) }, uniquingKeysWith: { first, _ in first })
    }
  }

  private func line(of comparison: Comparison, column: Int) -> Int? {
    comparison.claims.first { $0.article == articles[column] }
      .flatMap { layout.line(column: column, offset: $0.range.start) }
  }
}
