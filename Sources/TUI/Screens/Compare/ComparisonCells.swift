import Model

/// Draws the lines of one column of Compare: the gutter with its signs, and the text with the words
/// that carry a value, matches and selections.
struct ComparisonCells {
  private let column: Int
  private let text: ArticleText
  private let sigil: String
  private let isStacked: Bool
  private let signs: Signs
  private let comparison: String?
  private let spans: [CompareFlags.Span]
  /// What is selected, or belongs to the link that is looked at.
  private let passages: [TextRange]
  /// Rows of prose that this column alone says, and rows that hold a pinned passage of it.
  private let alone: Set<Int>, pinned: Set<Int>
  private let paints: [Paint]

  /// Collects what is to be painted in a column; of a long text only what is near the lines shown.
  init(_ column: Int, _ compare: CompareState, _ state: AppState) {
    let article = compare.articles[column]
    let shown = Self.shown(column, compare)
    let flags = compare.flags
    alone = flags.alone.indices.contains(column) ? Set(flags.alone[column]) : []
    pinned = compare.pinnedRows(column: column)
    self.column = column
    text = state.findings.analysis.article(article)?.text ?? ArticleText("")
    sigil = state.findings.sigil(article, in: compare)
    isStacked = compare.layout.isStacked
    signs = state.signs
    comparison = compare.comparison
    spans =
      flags.spans.indices.contains(column)
      ? flags.spans[column].filter { $0.range.overlaps(shown) } : []
    let selection = compare.selections[article].flatMap {
      compare.range(of: $0, article: article, in: state.findings)
    }
    let link = state.marks.mark(compare.link)
    let linked = (link?.places ?? []).filter { $0.article == article }.compactMap(\.anchor.range)
    var paints = state.marks.all.filter { $0.discrepancy.comparison == nil }
      .flatMap(\.places).filter { $0.article == article }
      .compactMap { $0.anchor.range.map { Paint($0, .marked) } }
    passages = linked + [selection].compactMap { $0 }
    paints += passages.map { Paint($0, .passage) }
    paints += spans.map { Paint($0.range, Self.role(of: $0.relation, isCurrent: false)) }
    paints += spans.filter { $0.comparison == compare.comparison }
      .map { Paint($0.range, Self.role(of: $0.relation, isCurrent: true)) }
    paints += (compare.search?.hits ?? []).filter { $0.article == article }
      .map { Paint($0.range, .match) }
    if let evidence = compare.evidence, evidence.article == article {
      paints.append(Paint(evidence.range, .match))
    }
    self.paints = paints.filter { $0.range.overlaps(shown) }
  }

  private static func shown(_ column: Int, _ compare: CompareState) -> TextRange {
    let lines = compare.layout.lines.dropFirst(compare.top(of: column)).prefix(500)
    let ranges = lines.compactMap { $0.cells.indices.contains(column) ? $0.cells[column] : nil }
    return TextRange(ranges.map(\.start).min() ?? 0, ranges.map(\.end).max() ?? 0)
  }

  /// The role of words with a relation; stronger in the comparison that is looked at.
  static func role(of relation: Relation, isCurrent: Bool) -> Role {
    switch relation {
    case .conflict: isCurrent ? .conflictCurrent : .conflict
    case .tension: isCurrent ? .tensionCurrent : .tension
    case .agree, .compatible: isCurrent ? .agreeCurrent : .agree
    case .only: .only
    }
  }

  /// Draws one line of the column; `index` is that of its row.
  func draw(
    _ range: TextRange, line: Int, row: CompareLayout.Row, index: Int, at screenRow: Int,
    in columns: Range<Int>, into frame: inout Frame
  ) {
    let isFirst = row.firstLines[column] == line
    let start = columns.lowerBound
    let limit = columns.upperBound
    if passages.contains(where: { $0.overlaps(range) }) {
      // Its own cell: the first is the cursor's.
      frame.write(
        signs.chosen, row: screenRow, column: start + CompareLayout.gutter - 1, role: .passage,
        limit: limit)
    }
    if let span = strongest(in: range) {
      let role = Self.role(of: span.relation, isCurrent: span.comparison == comparison)
      frame.write(
        signs.sign(of: span.relation), row: screenRow, column: start + 1, role: role, limit: limit)
    } else if isFirst, alone.contains(index) {
      frame.write(signs.only, row: screenRow, column: start + 1, role: .only, limit: limit)
    }
    if isFirst, pinned.contains(index) {
      frame.write(
        signs.pinned, row: screenRow, column: start + 2, role: .marked, limit: limit)
    } else if isFirst, row.moved[column] {
      frame.write(signs.moved, row: screenRow, column: start + 2, role: .dim, limit: limit)
    }
    if isStacked, isFirst {
      frame.write(
        sigil, row: screenRow, column: start + CompareLayout.gutter, role: .sigil, limit: limit)
    }
    frame.write(
      text, range: range, row: screenRow,
      column: start + CompareLayout.textOffset(isStacked: isStacked), limit: limit,
      role: baseRole(row), paints: paints)
  }

  private func strongest(in range: TextRange) -> CompareFlags.Span? {
    let here = spans.filter { $0.range.overlaps(range) }
    return here.first { $0.comparison == comparison } ?? here.min { $0.relation < $1.relation }
  }

  private func baseRole(_ row: CompareLayout.Row) -> Role {
    switch row.sentences[column].first?.kind {
    case .title, .subtitle, .heading: .heading
    case .furniture: .dim
    default: .text
    }
  }
}
