import Model

/// What the reader does in Compare: the articles side by side, the comparison and the passage looked
/// at, and what is selected.
public struct CompareState: Sendable {
  /// The most articles that are shown at once.
  static let mostColumns = 6

  /// A place in an article: its sentence holds the byte.
  struct Place: Hashable, Sendable {
    let article: ArticleID
    let offset: Int
  }

  /// Sentences of one article in order, from where the selection began to where it was moved.
  struct Selection: Hashable, Sendable {
    let anchor: Int
    var head: Int

    var sentences: ClosedRange<Int> { min(anchor, head)...max(anchor, head) }
  }

  /// The articles, from left to right.
  var articles: [ArticleID]
  /// Id of the comparison that is looked at.
  var comparison: String? {
    didSet {
      if comparison != nil { link = nil }
      if comparison != oldValue { evidence = nil }
    }
  }
  /// Id of the mark that is looked at in place of a comparison: passages that the reader linked.
  var link: String? {
    didSet { if link != nil { comparison = nil } }
  }
  /// The article whose column takes the keys.
  var focus: ArticleID? {
    didSet { exchangeTops(from: oldValue) }
  }
  /// The passage that the keys act on; its row is the current one.
  var cursor: Place?
  /// First line shown; while columns scroll freely, of the focused column.
  var top = 0
  /// First line shown of the other columns while columns scroll freely, nil while all scroll as one.
  var tops: [ArticleID: Int]?
  /// Lines by which columns stand below the focused one while all scroll as one: a question whose
  /// passages lie far apart is seen in all of them. Empty where all stand on one line.
  var shifts: [ArticleID: Int] = [:]
  /// Whether the reader chose the columns, so that the story is opened with them again.
  var areColumnsChosen = false
  private var settled: Settled?
  /// Columns that the reader widened or narrowed, by weight; see `ColumnWidths`.
  var weights: [ArticleID: Int] = [:]
  /// The one slot whose questions are shown, nil for all.
  var filter: Slot?
  /// The piece of evidence that the reader went to.
  var evidence: EvidencePiece?
  /// What is selected, one passage an article.
  var selections: [ArticleID: Selection] = [:]
  /// Whether moving makes the selection of the focused column longer.
  var isExtending = false
  /// The search, while it is on.
  var search: Search<TextHit>?

  private(set) var layout = CompareLayout.none
  /// The layout with every fold open.
  private(set) var unfolded = CompareLayout.none
  /// Where the rows begin that the reader folded. What holds a conflict or tension is shown all the
  /// same.
  var folded: Set<Place> = []
  /// What of the comparisons concerns these articles.
  private(set) var flags = CompareFlags.none
  private var aligned: [AlignedRow] = []
  /// What `aligned` was made from, nil while there is nothing.
  private var alignment: AlignmentKey?
  /// The alignment that is being made away from the keys; what was there stays until then.
  private(set) var awaited: AlignmentKey?
  /// Columns that wait for it.
  var pending: AwaitedColumns?
  /// Whether the first question is to be looked at as soon as there are rows.
  var looksAtFirst = false

  /// Where a window of some size put the current row, and where the reader had it: a window that was
  /// small for a while shows the text where it was before.
  private struct Settled: Hashable, Sendable {
    let cursor: Place?
    /// Lines from the top of the window.
    let shown: Int
    let wanted: Int
  }

  /// Compares articles, the keys going to the column of one of them, nil for the first; `arrange`
  /// lays them out.
  init(articles: [ArticleID], focus: ArticleID? = nil) {
    self.articles = articles
    self.focus = focus ?? articles.first
  }

  /// Index of the focused column.
  var column: Int { articles.firstIndex { $0 == focus } ?? 0 }

  /// Index of the current row.
  var row: Int? {
    guard let cursor, let column = layout.key.articles.firstIndex(of: cursor.article) else {
      return layout.rows.isEmpty ? nil : 0
    }
    return layout.row(column: column, offset: cursor.offset) ?? (layout.rows.isEmpty ? nil : 0)
  }

  /// Brings the layout in line with window and findings. The current row keeps its line as far as the
  /// window has it.
  mutating func arrange(in state: AppState) {
    let findings = state.findings
    let line = lineOfRow
    let isUnmoved = settled?.cursor == cursor && settled?.shown == line
    let wanted = isUnmoved ? settled?.wanted ?? line : line
    let hadRows = !layout.rows.isEmpty
    let arrived = align(in: state)
    let key = CompareLayout.Key(
      articles: articles, generation: findings.generation, width: state.size.columns,
      weights: articles.map { weights[$0] ?? ColumnWidths.usualWeight },
      pins: alignment?.pins ?? [], stackBelow: state.stackBelow)
    if arrived != nil || key != unfolded.key {
      unfolded = CompareLayout(key: key, aligned: aligned, analysis: findings.analysis)
      selections = selections.filter { articles.contains($0.key) }
      // Lines of another layout are other lines.
      shifts = [:]
      if !articles.contains(where: { $0 == focus }) { focus = articles.first }
      flag(findings)
    }
    // Rows that were waited for come under the scroll that was set meanwhile.
    let keepsLine = hadRows || isUnmoved
    if keepsLine, !isWaiting { top += lineOfRow - wanted }
    clamp(in: state)
    let height = CompareView.parts(in: state).text.size.rows
    if let row, layout.rows[row].end <= top || layout.rows[row].start >= top + height {
      show(lines: layout.rows[row].start..<layout.rows[row].end, in: state)
    }
    settled = keepsLine ? Settled(cursor: cursor, shown: lineOfRow, wanted: wanted) : nil
    if let arrived { take(arrived, in: state) }
  }

  /// Brings the rows in line with the columns that are wanted, the findings and the pins. Rows that
  /// take long to make are awaited: those that are there stay as long as their articles do.
  /// - Returns: what is to be done where the rows are new, nil where they are not.
  private mutating func align(in state: AppState) -> AwaitedColumns? {
    let analysis = state.findings.analysis
    let wanted = columnsWanted.filter { analysis.article($0) != nil }
    let key = AlignmentKey(
      articles: wanted, generation: state.findings.generation,
      pins: state.pinnedPairs(among: wanted))
    awaited = nil
    if key == alignment {
      pending = nil
      return nil
    }
    if let rows = state.alignment(of: key) {
      let arrived =
        pending ?? AwaitedColumns(articles: wanted, arrival: .stay, wasFlagged: isFlagged)
      (aligned, alignment, articles, pending) = (rows, key, wanted, nil)
      return arrived
    }
    awaited = key
    if let alignment, alignment.articles.allSatisfy({ analysis.article($0) != nil }) {
      articles = alignment.articles
    } else {
      (aligned, alignment, articles) = ([], nil, wanted)
    }
    return nil
  }

  /// Lines from the top of the window to the current row.
  var lineOfRow: Int { (row.map { layout.rows[$0].start } ?? 0) - top }

  /// Has the next `arrange` put the current row on a line of the window, where the cursor is in an
  /// article that has no rows yet.
  mutating func keepLine(_ line: Int) {
    settled = Settled(cursor: cursor, shown: lineOfRow, wanted: line)
  }

  /// Finds anew what is flagged among the articles, and folds what holds nothing of it.
  mutating func flag(_ findings: Findings) {
    flags = CompareFlags(articles, filter: filter, layout: unfolded, findings: findings)
    fold()
  }

  /// Folds what the reader folded.
  mutating func fold() {
    shifts = [:]
    layout = folded.isEmpty ? unfolded : unfolded.folding(runs(where: isFolded))
  }

  /// Keeps the scroll within the text; what is awaited may have more lines than what is shown.
  mutating func clamp(in state: AppState) {
    let height = CompareView.parts(in: state).text.size.rows
    let last = isWaiting ? Int.max : layout.lines.count - max(1, height)
    top = max(0, min(top, last))
    tops = tops?.mapValues { max(0, min($0, last)) }
  }
}
