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
    didSet { if comparison != nil { link = nil } }
  }
  /// Id of the mark that is looked at in place of a comparison: passages that the reader linked.
  var link: String? {
    didSet { if link != nil { comparison = nil } }
  }
  /// The article whose column takes the keys.
  var focus: ArticleID?
  /// The passage that the keys act on; its row is the current one.
  var cursor: Place?
  /// First line shown.
  var top = 0
  private var settled: Settled?
  /// What is selected, one passage an article.
  var selections: [ArticleID: Selection] = [:]
  /// Whether moving makes the selection of the focused column longer.
  var isExtending = false
  /// The search, while it is on.
  var search: Search<TextHit>?

  private(set) var layout = CompareLayout.none
  /// Conflicts and tensions among these articles, in the order in which a reader meets them.
  private(set) var conflicts: [String] = []
  private(set) var tensions: [String] = []
  /// Words to highlight, by column.
  private(set) var spans: [[Span]] = []
  private var aligned: [AlignedRow] = []

  /// Where a window of some size put the current row, and where the reader had it: a window that was
  /// small for a while shows the text where it was before.
  private struct Settled: Hashable, Sendable {
    let cursor: Place?
    /// Lines from the top of the window.
    let shown: Int
    let wanted: Int
  }

  /// Words that carry a value, and how it stands to the other columns.
  struct Span: Hashable, Sendable {
    let range: TextRange
    let comparison: String
    let relation: Relation
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
    guard let cursor, let column = articles.firstIndex(of: cursor.article) else {
      return layout.rows.isEmpty ? nil : 0
    }
    return layout.row(column: column, offset: cursor.offset) ?? (layout.rows.isEmpty ? nil : 0)
  }

  /// Brings the layout in line with window and findings. The current row keeps its line as far as the
  /// window has it.
  mutating func arrange(in state: AppState) {
    let findings = state.findings
    let known = articles.filter { findings.analysis.article($0) != nil }
    let key = CompareLayout.Key(
      articles: known, generation: findings.generation, width: state.size.columns)
    let line = lineOfRow
    let isUnmoved = settled?.cursor == cursor && settled?.shown == line
    let wanted = isUnmoved ? settled?.wanted ?? line : line
    if key != layout.key {
      if known != layout.key.articles || key.generation != layout.key.generation {
        articles = known
        aligned = findings.aligned(known)
      }
      layout = CompareLayout(key: key, aligned: aligned, analysis: findings.analysis)
      selections = selections.filter { known.contains($0.key) }
      if !known.contains(where: { $0 == focus }) { focus = known.first }
      collect(findings)
    }
    top += lineOfRow - wanted
    clamp(in: state)
    let height = CompareView.parts(in: state).text.size.rows
    if let row, layout.rows[row].end <= top || layout.rows[row].start >= top + height {
      show(lines: layout.rows[row].start..<layout.rows[row].end, in: state)
    }
    settled = Settled(cursor: cursor, shown: lineOfRow, wanted: wanted)
  }

  /// Lines from the top of the window to the current row.
  private var lineOfRow: Int { (row.map { layout.rows[$0].start } ?? 0) - top }

  /// Finds what is to be highlighted and in which order it is met.
  private mutating func collect(_ findings: Findings) {
    var relations: [Int: Relation] = [:]
    var met: [(place: (line: Int, column: Int), id: String, relation: Relation)] = []
    for index in Set(articles.flatMap { findings.spans[$0] ?? [] }.map(\.comparison)).sorted() {
      let comparison = findings.analysis.comparisons[index]
      guard let relation = findings.relation(of: comparison, among: articles) else { continue }
      relations[index] = relation
      guard relation == .conflict || relation == .tension else { continue }
      met.append((place(of: comparison), comparison.id, relation))
    }
    met.sort { ($0.place.line, $0.place.column, $0.id) < ($1.place.line, $1.place.column, $1.id) }
    conflicts = met.filter { $0.relation == .conflict }.map(\.id)
    tensions = met.filter { $0.relation == .tension }.map(\.id)
    spans = articles.map { article in
      (findings.spans[article] ?? []).compactMap { span in
        relations[span.comparison].map {
          Span(
            range: span.range, comparison: findings.analysis.comparisons[span.comparison].id,
            relation: $0)
        }
      }
      // What is stronger is painted last.
      .sorted { $0.relation == $1.relation ? $0.range < $1.range : $0.relation > $1.relation }
    }
  }

  private func place(of comparison: Comparison) -> (line: Int, column: Int) {
    let places = articles.enumerated().flatMap { column, article in
      comparison.claims.filter { $0.article == article }.compactMap { claim in
        layout.line(column: column, offset: claim.range.start).map { ($0, column) }
      }
    }
    return places.min { $0 < $1 } ?? (Int.max, 0)
  }

  /// Keeps the scroll within the text.
  mutating func clamp(in state: AppState) {
    let height = CompareView.parts(in: state).text.size.rows
    top = max(0, min(top, layout.lines.count - max(1, height)))
  }
}
