import Model

/// Rows that are folded to one line.
extension CompareLayout {
  /// The same layout with runs of rows folded to a line each; the runs are in order and apart.
  func folding(_ runs: [Range<Int>]) -> CompareLayout {
    let runs = runs.filter { !$0.isEmpty && rows.indices.contains($0.upperBound - 1) }
    guard !runs.isEmpty else { return self }
    var folded = Folded(of: self)
    for run in runs { folded.fold(run) }
    folded.finish()
    return CompareLayout(key: key, isStacked: isStacked, lines: folded.lines, rows: folded.rows)
  }

  /// The rows that are folded with a row, the row alone where it is not folded.
  func rows(with row: Int) -> Range<Int> {
    guard rows.indices.contains(row) else { return row..<row }
    guard rows[row].isFolded, let fold = lines[rows[row].start].fold else { return row..<(row + 1) }
    return fold
  }

  /// What a fold says of its rows, as in "12 passages agree".
  func words(ofFold fold: Range<Int>) -> String {
    let lone = rows[fold.clamped(to: rows.indices)].count(where: \.isLone)
    let passages = ArticleLabel.count(fold.count, "passage", "passages")
    let agreeing = fold.count - lone
    if lone == fold.count { return "\(passages) in one source only" }
    if lone == 0 { return "\(passages) \(agreeing == 1 ? "agrees" : "agree")" }
    return "\(passages): \(agreeing) \(agreeing == 1 ? "agrees" : "agree"), "
      + "\(lone) in one source only"
  }

  /// A layout while rows are taken over from another, some of them folded.
  private struct Folded {
    private let source: CompareLayout
    private(set) var lines: [Line] = []
    private(set) var rows: [Row] = []
    /// The first line of the source that is not taken over yet.
    private var next = 0

    init(of source: CompareLayout) { self.source = source }

    mutating func fold(_ run: Range<Int>) {
      take(upTo: run.lowerBound, line: source.rows[run.lowerBound].start)
      let line = lines.count
      let cells = [TextRange?](repeating: nil, count: source.key.articles.count)
      lines.append(Line(row: nil, cells: cells, fold: run))
      for row in source.rows[run] { rows.append(row.folded(to: line)) }
      next = source.rows[run.upperBound - 1].end
    }

    mutating func finish() { take(upTo: source.rows.count, line: source.lines.count) }

    private mutating func take(upTo row: Int, line: Int) {
      let shift = lines.count - next
      if rows.count < row {
        for index in rows.count..<row { rows.append(source.rows[index].moved(by: shift)) }
      }
      if next < line { lines += source.lines[next..<line] }
    }
  }
}

extension CompareLayout.Row {
  fileprivate func moved(by lines: Int) -> CompareLayout.Row {
    CompareLayout.Row(
      start: start + lines, end: end + lines, sentences: sentences,
      firstLines: firstLines.map { $0.map { $0 + lines } }, moved: moved, isLone: isLone)
  }

  fileprivate func folded(to line: Int) -> CompareLayout.Row {
    CompareLayout.Row(
      start: line, end: line + 1, sentences: sentences,
      firstLines: firstLines.map { $0.map { _ in line } }, moved: moved, isLone: isLone,
      isFolded: true)
  }
}
