import Model

/// Scrolling: all columns as one, or each by itself.
extension CompareState {
  /// Whether each column scrolls by itself; stacked columns are one text.
  var isFree: Bool { tops != nil && !layout.isStacked }

  /// First line shown of a column.
  func top(of column: Int) -> Int {
    guard isFree, let tops, articles.indices.contains(column), articles[column] != focus else {
      return top
    }
    return tops[articles[column]] ?? top
  }

  /// Locks the columns to each other, or frees them. Locked, all stand where the focused one does.
  mutating func toggleFree() {
    if tops == nil {
      tops = Dictionary(articles.map { ($0, top) }, uniquingKeysWith: { first, _ in first })
    } else {
      tops = nil
    }
  }

  /// The scroll of the focused column is `top`, so another focus exchanges it for its own.
  mutating func exchangeTops(from old: ArticleID?) {
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

  /// Scrolls every column so that its own words on a comparison stand level with the focused one's.
  mutating func level(on wanted: Comparison) {
    guard isFree, let line = line(of: wanted, column: column) else { return }
    for (column, article) in articles.enumerated() where article != focus {
      guard let own = self.line(of: wanted, column: column) else { continue }
      tops?[article] = own - (line - top)
    }
  }

  private func line(of comparison: Comparison, column: Int) -> Int? {
    comparison.claims.first { $0.article == articles[column] }
      .flatMap { layout.line(column: column, offset: $0.range.start) }
  }
}
