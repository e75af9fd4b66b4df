import Model

/// The lines below the matrix: the question of the selected row, why it is flagged, and the words of
/// the selected source.
enum MatrixPanel {
  static func drawRule(
    _ matrix: MatrixState, _ state: AppState, _ columns: MatrixColumns, in line: Rect,
    into frame: inout Frame
  ) {
    guard !line.isEmpty else { return }
    let limit = line.columns.upperBound
    frame.write(
      String(repeating: state.signs.level, count: line.size.columns), row: line.row,
      column: line.column, role: .border)
    frame.write(state.signs.meeting, row: line.row, column: columns.line, role: .border)
    guard let comparison = matrix.current?.comparison else { return }
    let relation = comparison.relation
    let left =
      " \(state.signs.exactSign(of: relation)) \(relation.rawValue), "
      + "row \(matrix.selectedIndex + 1) of \(matrix.lines.count) "
    var end = frame.write(
      left, row: line.row, column: line.column,
      role: ComparisonCells.role(of: relation, isCurrent: true), limit: limit)
    let verdict = state.marks.mark(on: comparison).map { Wording.label($0.discrepancy.verdict) }
    let right = " [\(verdict ?? "not reviewed")] "
    let start = limit - DisplayWidth.of(right)
    guard start >= end else { return }
    let story = ReviewLabel.ofStory(matrix.story, in: state)
    if end + DisplayWidth.of(story) <= start {
      end = frame.write(story, row: line.row, column: end, role: .dim, limit: limit)
    }
    frame.write(
      right, row: line.row, column: start, role: verdict == nil ? .dim : .marked, limit: limit)
  }

  /// What the signs of the table mean.
  static func legend(_ signs: Signs) -> [SignLegend.Entry] {
    [
      SignLegend.Entry(signs.conflict, "conflict"), SignLegend.Entry(signs.tension, "tension"),
      SignLegend.Entry(signs.agree, "agrees"),
      SignLegend.Entry(signs.compatible, "compatible"), SignLegend.Entry(signs.silent, "silent"),
      SignLegend.Entry(signs.copied, "copied"), SignLegend.Entry(signs.reviewed, "reviewed"),
    ]
  }

  /// The question and how the selected source stands, then the reason and its words, which share what
  /// is left.
  static func draw(
    _ matrix: MatrixState, _ state: AppState, in rect: Rect, into frame: inout Frame
  ) {
    guard let current = matrix.current, !rect.isEmpty else { return }
    let width = rect.size.columns - 2
    let share = max(1, (rect.size.rows - 2) / 2)
    let parts = [
      (StyledText(Wording.question(current.comparison), .heading), 1),
      (standing(matrix, current.comparison, state), 1),
      (StyledText(Wording.explanation(current.comparison)), share),
      (said(matrix, current.comparison, state), share),
    ]
    var row = rect.row
    for (text, most) in parts {
      let rows = text.rows(width: width)
      for (index, styled) in rows.prefix(most).enumerated() where row < rect.rows.upperBound {
        frame.write(styled, row: row, column: rect.column + 1, limit: rect.columns.upperBound)
        if index == most - 1, rows.count > most {
          frame.write(state.signs.cut, row: row, column: rect.columns.upperBound - 1, role: .dim)
        }
        row += 1
      }
    }
  }

  /// The signs of the selected cell in words, as in "C = agrees with A, not with B. c one witness with
  /// A."
  private static func standing(
    _ matrix: MatrixState, _ comparison: Comparison, _ state: AppState
  ) -> StyledText {
    guard let focus = matrix.focus, let cells = matrix.current?.cells,
      cells.indices.contains(matrix.column)
    else { return StyledText() }
    var text = StyledText((state.findings.sigils[focus] ?? "?") + " ", .sigil)
    guard let relation = cells[matrix.column].relation else {
      text.append("\(state.signs.silent) says nothing of this.", .dim)
      return text
    }
    func names(_ articles: Set<ArticleID>) -> String {
      let sigils = matrix.sources.filter { $0 != focus && articles.contains($0) }
        .map { state.findings.sigils[$0] ?? "?" }
      return sigils.joined(separator: ", ")
    }
    var alike: Set<ArticleID> = []
    var fitting: Set<ArticleID> = []
    var others: Set<ArticleID> = []
    for value in comparison.values {
      let own = Set(value.claims.filter { $0.article == focus }.map(\.value))
      for claim in value.claims {
        if own.isEmpty {
          others.insert(claim.article)
        } else if own.contains(claim.value) {
          alike.insert(claim.article)
        } else {
          fitting.insert(claim.article)
        }
      }
    }
    if comparison.relation == .compatible { fitting.formUnion(others) }
    others.subtract(alike.union(fitting))
    text.append(
      state.signs.exactSign(of: relation) + " ",
      ComparisonCells.role(of: relation, isCurrent: true))
    text.append(
      words(
        relation, alike: names(alike), fitting: names(fitting.subtracting(alike)),
        others: names(others)), .dim)
    let witnesses = comparison.sharedOrigins.filter { $0.articles.contains(focus) }
    let sharing = names(Set(witnesses.flatMap(\.articles)))
    if !sharing.isEmpty {
      text.append(cells[matrix.column].isCopied ? " \(state.signs.copied) " : " ", .key)
      text.append("one witness with \(sharing).", .dim)
    }
    return text
  }

  /// How a value stands to those of other sources: `alike` give the same one, `fitting` one that can be
  /// true together with it, `others` one that is not on its side.
  private static func words(
    _ relation: Relation, alike: String, fitting: String, others: String
  ) -> String {
    let same = alike.isEmpty ? "" : ", like \(alike)"
    let both = fitting.isEmpty ? "" : ", compatible with \(fitting)"
    switch relation {
    case .conflict: return "in conflict with \(others)\(same)\(both)."
    case .tension: return "in tension with \(others)\(same)\(both)."
    case .agree:
      let head =
        alike.isEmpty
        ? (fitting.isEmpty ? "agrees" : "compatible with \(fitting)")
        : "agrees with \(alike)\(both)"
      return head + (others.isEmpty ? "." : ", not with \(others).")
    case .compatible:
      return "compatible with \(fitting): both can be true"
        + (alike.isEmpty ? "" : "; agrees with \(alike)")
        + (others.isEmpty ? "." : "; not with \(others).")
    case .only: return "only this source says it."
    }
  }

  /// The words of the selected source that carry its value, in their sentence.
  private static func said(
    _ matrix: MatrixState, _ comparison: Comparison, _ state: AppState
  ) -> StyledText {
    guard let focus = matrix.focus, let article = state.findings.analysis.article(focus),
      let claim = comparison.claims.first(where: { $0.article == focus })
    else { return StyledText() }
    var text = StyledText()
    if let speaker = claim.attribution { text.append("citing \(speaker): ", .dim) }
    text.append(
      QuotedSentence.text(claim.range, of: claim.sentence, in: article, cut: state.signs.elision))
    return text
  }
}
