import Model

/// Draws the top lines of Compare: who is compared, and of which date.
enum CompareHead {
  static func draw(
    _ compare: CompareState, _ state: AppState, _ columns: [Range<Int>], in rect: Rect,
    into frame: inout Frame
  ) {
    guard !rect.isEmpty else { return }
    frame.fill(rect, role: .title)
    defer { drawScrolling(compare, in: rect, into: &frame) }
    let articles = compare.articles.compactMap(state.findings.analysis.article)
    if compare.layout.isStacked {
      drawTitles(articles, compare, state, in: rect, into: &frame)
      return drawDates(articles, compare, state, in: rect, into: &frame)
    }
    for (index, article) in articles.enumerated() where index < columns.count {
      let column = Rect(
        row: rect.row, column: columns[index].lowerBound, rows: rect.size.rows,
        columns: columns[index].count)
      draw(article, isFocused: index == compare.column, compare, state, in: column, into: &frame)
      guard index > 0 else { continue }
      for row in rect.rows {
        frame.write(state.signs.upright, row: row, column: column.column - 1, role: .border)
      }
    }
  }

  /// Says at the right of the top line that columns are being aligned, scroll by themselves, or stand
  /// on lines of their own.
  private static func drawScrolling(_ compare: CompareState, in rect: Rect, into frame: inout Frame)
  {
    guard compare.isAligning || compare.isApart else { return }
    let words =
      compare.isAligning ? " aligning " : compare.isFree ? " scrolls free " : " apart "
    frame.write(
      words, row: rect.row,
      column: max(rect.column, rect.columns.upperBound - DisplayWidth.of(words)), role: .message,
      limit: rect.columns.upperBound)
  }

  /// The head of one column: title above, date and source below.
  private static func draw(
    _ article: Article, isFocused: Bool, _ compare: CompareState, _ state: AppState, in rect: Rect,
    into frame: inout Frame
  ) {
    let limit = rect.columns.upperBound
    let sign = isFocused ? state.signs.selected : " "
    let sigil = state.findings.sigil(article.id, in: compare)
    let start = frame.write(
      "\(sign)\(sigil)  ", row: rect.row, column: rect.column, role: .title, limit: limit)
    frame.write(
      title(of: article, compare, state), role: .title, row: rect.row, column: start, limit: limit,
      signs: state.signs)
    guard rect.size.rows > 1 else { return }
    let parts = [
      ArticleLabel.reprint(article.id, in: state.findings),
      ArticleLabel.date(state.findings.analysis.datelines[article.id]),
      ArticleLabel.source(of: article),
    ]
    frame.write(
      parts.compactMap { $0 }.joined(separator: " \(state.signs.dot) "), role: .title,
      row: rect.row + 1, column: start, limit: limit, signs: state.signs)
  }

  /// The title, after a word where the article says nothing on the question that is looked at.
  private static func title(
    of article: Article, _ compare: CompareState, _ state: AppState
  ) -> String {
    let title = ArticleLabel.title(of: article)
    return compare.isSilent(article.id, in: state.findings)
      ? "silent \(state.signs.dot) \(title)" : title
  }

  /// The titles of stacked columns in one line, each with its share of it.
  private static func drawTitles(
    _ articles: [Article], _ compare: CompareState, _ state: AppState, in rect: Rect,
    into frame: inout Frame
  ) {
    let dot = " \(state.signs.dot) "
    let share = (rect.size.columns - 2) / max(1, articles.count) - DisplayWidth.of(dot)
    var column = rect.column + 1
    for (index, article) in articles.enumerated() {
      if index > 0 { column = frame.write(dot, row: rect.row, column: column, role: .title) }
      if index == compare.column {
        frame.write(state.signs.selected, row: rect.row, column: column - 1, role: .title)
      }
      let sigil = state.findings.sigil(article.id, in: compare)
      let name = "\(sigil) \(title(of: article, compare, state))"
      let limit = min(column + max(1, share), rect.columns.upperBound)
      frame.write(
        name, role: .title, row: rect.row, column: column, limit: limit, signs: state.signs)
      column = min(limit, column + DisplayWidth.of(name))
    }
  }

  /// The dates of stacked columns in one line.
  private static func drawDates(
    _ articles: [Article], _ compare: CompareState, _ state: AppState, in rect: Rect,
    into frame: inout Frame
  ) {
    guard rect.size.rows > 1 else { return }
    let dates = articles.map { article in
      let date = ArticleLabel.date(state.findings.analysis.datelines[article.id])
      return "\(state.findings.sigil(article.id, in: compare)) \(date)"
    }
    frame.write(
      dates.joined(separator: " \(state.signs.dot) "), role: .title, row: rect.row + 1,
      column: rect.column + 1, limit: rect.columns.upperBound, signs: state.signs)
  }
}
