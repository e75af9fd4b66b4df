import Model

/// What of the comparisons concerns some articles side by side: the conflicts and tensions among
/// them in order of the analysis, which has the weightiest first, the words to highlight, and the rows
/// they stand in.
struct CompareFlags: Sendable {
  /// Words that carry a value, and how it stands to the other columns.
  struct Span: Hashable, Sendable {
    let range: TextRange
    let comparison: String
    let relation: Relation
  }

  /// Conflicts and tensions by id; those of one slot where the reader asked for it.
  let conflicts: [String]
  let tensions: [String]
  /// Words to highlight, by column; what is stronger comes last.
  let spans: [[Span]]
  /// Rows that hold words in conflict or tension.
  let rows: Set<Int>
  /// Rows of prose that only one column says, by column. Words that agree with another passage
  /// elsewhere are not said alone.
  let alone: [[Int]]

  static let none = CompareFlags()

  private init() {
    conflicts = []
    tensions = []
    spans = []
    rows = []
    alone = []
  }

  /// Finds them; `layout` has every row open.
  /// - Complexity: the words that carry a value times the rows.
  init(_ articles: [ArticleID], filter: Slot?, layout: CompareLayout, findings: Findings) {
    var relations: [Int: Relation] = [:]
    for index in Set(articles.flatMap { findings.spans[$0] ?? [] }.map(\.comparison)) {
      let comparison = findings.analysis.comparisons[index]
      relations[index] = findings.relation(of: comparison, among: articles)
    }
    let all = articles.map { article in
      (findings.spans[article] ?? []).compactMap { span in
        relations[span.comparison].map { (span, $0) }
      }
    }
    let shown = all.map { spans in
      spans.filter { span, _ in
        filter == nil || findings.analysis.comparisons[span.comparison].slot == filter
      }
    }
    spans = shown.map { spans in
      spans.map { span, relation in
        Span(
          range: span.range, comparison: findings.analysis.comparisons[span.comparison].id,
          relation: relation)
      }
      .sorted { $0.relation == $1.relation ? $0.range < $1.range : $0.relation > $1.relation }
    }
    var rows: Set<Int> = []
    var met: Set<Int> = []
    for (column, spans) in shown.enumerated() {
      for (span, relation) in spans where relation <= .tension {
        met.insert(span.comparison)
        if let row = layout.row(column: column, offset: span.range.start) { rows.insert(row) }
      }
    }
    self.rows = rows
    let inOrder = met.sorted()
    conflicts = inOrder.filter { relations[$0] == .conflict }
      .map { findings.analysis.comparisons[$0].id }
    tensions = inOrder.filter { relations[$0] == .tension }
      .map { findings.analysis.comparisons[$0].id }
    alone = all.enumerated().map { column, spans in
      layout.rows.indices.filter { row in
        let sentences = layout.rows[row].sentences[column]
        return layout.rows[row].isLone && sentences.contains { $0.kind == .paragraph }
          && !spans.contains { span, _ in sentences.contains { $0.range.overlaps(span.range) } }
      }
    }
  }

  /// The list that a relation is counted in.
  func list(_ relation: Relation) -> [String] { relation == .tension ? tensions : conflicts }
}
