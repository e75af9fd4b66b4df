import Model

/// Draws one article.
enum ReaderView {
  /// The parts of the screen from top to bottom; a part that has no room is empty.
  struct Parts {
    let head: Rect
    let text: Rect
    let panel: Rect
  }

  static func parts(in state: AppState) -> Parts {
    let content = state.content
    let rows = content.size.rows
    let (head, rest) = content.splitTop(rows >= 16 ? 2 : rows >= 4 ? 1 : 0)
    let (text, panel) = rest.splitBottom(rows >= 16 ? 3 : rows >= 6 ? 2 : 0)
    return Parts(head: head, text: text, panel: panel)
  }

  static func draw(_ reader: ReaderState, of state: AppState, into frame: inout Frame) {
    let parts = parts(in: state)
    guard let article = state.findings.analysis.article(reader.article) else {
      frame.write(
        "This article is no longer there; q goes back.", row: parts.text.row, column: 1,
        role: .error, limit: parts.text.columns.upperBound)
      return
    }
    drawHead(reader, article, state, in: parts.head, into: &frame)
    let paints = paints(reader, state)
    let selected = reader.selected(in: state.findings)
    for row in parts.text.rows {
      let index = reader.top + row - parts.text.row
      guard reader.lines.indices.contains(index), let range = reader.lines[index].range else {
        continue
      }
      let limit = parts.text.columns.upperBound
      if selected.map({ $0.overlaps(range) }) ?? false {
        frame.write(state.signs.chosen, row: row, column: 2, role: .passage, limit: limit)
      }
      let here = reader.spans.filter { $0.range.overlaps(range) }
      let current = here.first { $0.comparison == reader.comparison }
      if let span = current ?? here.min(by: { $0.relation < $1.relation }) {
        frame.write(
          state.signs.sign(of: span.relation), row: row, column: 1,
          role: ComparisonCells.role(of: span.relation, isCurrent: current != nil), limit: limit)
      }
      let isHit =
        reader.search.map {
          $0.hit.article == article.id && $0.hit.range.overlaps(range)
        } ?? false
      if isHit || reader.search == nil && current != nil {
        frame.write(state.signs.selected, row: row, column: 0, role: .selection, limit: limit)
        if frame.cursor == nil { frame.cursor = (row, 0) }
      }
      frame.write(
        article.text, range: range, row: row, column: ReaderState.gutter, limit: limit,
        role: reader.lines[index].role, paints: paints)
    }
    if frame.cursor == nil, !parts.text.isEmpty { frame.cursor = (parts.text.row, 0) }
    drawPanel(reader, state, in: parts.panel, into: &frame)
  }

  private static func drawHead(
    _ reader: ReaderState, _ article: Article, _ state: AppState, in rect: Rect,
    into frame: inout Frame
  ) {
    guard !rect.isEmpty else { return }
    frame.fill(rect, role: .title)
    let limit = rect.columns.upperBound
    let height = parts(in: state).text.size.rows
    let seen = min(reader.lines.count, reader.top + height)
    let share = reader.lines.isEmpty ? 100 : seen * 100 / reader.lines.count
    let place = "\(share)% "
    let end = max(rect.column, limit - DisplayWidth.of(place))
    let sigil = state.findings.sigils[article.id].map { $0 + "  " } ?? ""
    frame.write(
      " \(sigil)\(ArticleLabel.title(of: article))", role: .title, row: rect.row,
      column: rect.column, limit: end - 1, signs: state.signs)
    frame.write(place, row: rect.row, column: end, role: .title, limit: limit)
    guard rect.size.rows > 1 else { return }
    let facts = [
      ArticleLabel.source(of: article), article.byline.map { "by \($0.value)" },
      ArticleLabel.date(state.findings.analysis.datelines[article.id]),
      ArticleLabel.count(article.wordCount, "word", "words"),
      ReviewLabel.of(state.tallies.article(article.id)), article.language?.value,
      article.address?.value,
    ]
    frame.write(
      "    " + facts.compactMap { $0 }.joined(separator: " \(state.signs.dot) "), role: .title,
      row: rect.row + 1, column: rect.column, limit: limit, signs: state.signs)
  }

  private static func paints(_ reader: ReaderState, _ state: AppState) -> [Paint] {
    let shown = shown(reader, state)
    var paints = state.marks.all.filter { $0.discrepancy.comparison == nil }
      .flatMap(\.places).filter { $0.article == reader.article }
      .compactMap { $0.anchor.range.map { Paint($0, .marked) } }
    if let selected = reader.selected(in: state.findings) {
      paints.append(Paint(selected, .passage))
    }
    let spans = reader.spans.filter { $0.range.overlaps(shown) }
      .sorted { $0.relation == $1.relation ? $0.range < $1.range : $0.relation > $1.relation }
    paints += spans.map { Paint($0.range, ComparisonCells.role(of: $0.relation, isCurrent: false)) }
    paints += spans.filter { $0.comparison == reader.comparison }
      .map { Paint($0.range, ComparisonCells.role(of: $0.relation, isCurrent: true)) }
    paints += (reader.search?.hits ?? []).filter { $0.article == reader.article }
      .map { Paint($0.range, .match) }
    return paints.filter { $0.range.overlaps(shown) }
  }

  private static func shown(_ reader: ReaderState, _ state: AppState) -> TextRange {
    let height = parts(in: state).text.size.rows
    let ranges = reader.lines.dropFirst(reader.top).prefix(height).compactMap(\.range)
    return TextRange(ranges.first?.start ?? 0, ranges.last?.end ?? 0)
  }

  /// The question looked at, and who says what; else how to get to one.
  private static func drawPanel(
    _ reader: ReaderState, _ state: AppState, in rect: Rect, into frame: inout Frame
  ) {
    guard !rect.isEmpty else { return }
    frame.write(
      String(repeating: state.signs.level, count: rect.size.columns), row: rect.row,
      column: rect.column, role: .border)
    frame.write(
      panelRows(reader, state, width: rect.size.columns - 2), in: rect.splitTop(1).rest)
  }

  private static func panelRows(
    _ reader: ReaderState, _ state: AppState, width: Int
  ) -> [StyledRow] {
    guard let comparison = state.findings.comparison(reader.comparison) else {
      return StyledText(wayToConflicts(reader), .dim).rows(width: width)
    }
    let list = reader.comparisons(comparison.relation)
    let number = (list.firstIndex(of: comparison.id) ?? 0) + 1
    let sign = state.signs.sign(of: comparison.relation)
    var question = StyledText(
      "\(sign) \(comparison.relation.rawValue) \(number) of \(list.count) in this article ",
      ComparisonCells.role(of: comparison.relation, isCurrent: true))
    question.append(" " + Wording.question(comparison), .heading)
    return question.rows(width: width).prefix(1)
      + StyledText(values(of: comparison, state).joined(separator: "   "))
      .rows(width: width, indent: 2)
  }

  /// What is told where no comparison is looked at.
  static func wayToConflicts(_ reader: ReaderState) -> String {
    let count = reader.comparisons(.conflict).count
    return count == 0
      ? "No conflict found in this article."
      : "\(ArticleLabel.count(count, "conflict", "conflicts")) in this article; ]c goes to the next."
  }

  /// Each value with the sources that give it, as in "Monday: B, D".
  static func values(of comparison: Comparison, _ state: AppState) -> [String] {
    comparison.values.map { value in
      let sigils = value.claims.map { state.findings.sigils[$0.article] ?? "?" }
      var seen: Set<String> = []
      let names = sigils.filter { seen.insert($0).inserted }.joined(separator: ", ")
      return "\(Wording.label(value.value)): \(names)"
    }
  }
}
