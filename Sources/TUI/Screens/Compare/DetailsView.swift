import Model

/// The popup that says all there is to a comparison: every passage in its sentence, the evidence, the
/// rules.
enum DetailsView {
  /// Its rows at a width.
  static func rows(_ compare: CompareState, _ state: AppState, width: Int) -> [StyledRow] {
    if let mark = state.marks.mark(compare.link) {
      return DiscrepancyDetail.rows(mark, state, width: width)
    }
    guard let comparison = state.findings.comparison(compare.comparison) else { return [] }
    var rows = StyledText(Wording.question(comparison), .heading).rows(width: width)
    rows += StyledText(Wording.reasons(for: comparison)).rows(width: width)
    for origin in comparison.sharedOrigins {
      rows += ComparisonPanel.origin(origin, compare, state).rows(width: width, indent: 2)
    }
    for value in comparison.values {
      rows += [.empty] + StyledText(Wording.label(value.value), .heading).rows(width: width)
      for claim in value.claims { rows += passage(claim, compare, state, width: width) }
    }
    let sameEvent = comparison.sameEvent
    if !sameEvent.evidence.isEmpty {
      let judgement = ComparisonPanel.judgement(sameEvent.judgement)
      rows += [.empty] + StyledText(judgement, .heading).rows(width: width)
      for piece in sameEvent.evidence {
        guard let article = state.findings.analysis.article(piece.article) else { continue }
        var text = StyledText(state.findings.sigil(piece.article, in: compare), .sigil)
        text.append("  \"\(VisibleLine.of(article.text[piece.range]))\": ")
        text.append(Wording.why(piece))
        rows += text.rows(width: width, indent: 3)
      }
    }
    rows += [.empty]
    let rules = comparison.rules.map(\.name).joined(separator: ", ")
    rows += StyledText("Rules: \(rules)", .dim).rows(width: width, indent: 2)
    return rows
  }

  /// A claim in its sentence, its words highlighted.
  private static func passage(
    _ claim: Claim, _ compare: CompareState, _ state: AppState, width: Int
  ) -> [StyledRow] {
    guard let article = state.findings.analysis.article(claim.article) else { return [] }
    var text = StyledText(state.findings.sigil(claim.article, in: compare), .sigil)
    let before = TextRange(claim.sentence.start, claim.range.start)
    let after = TextRange(claim.range.end, claim.sentence.end)
    text.append("  " + article.text[before])
    text.append(article.text[claim.range], .conflictCurrent)
    text.append(article.text[after])
    var rows = text.rows(width: width, indent: 3)
    let origin = claim.origin.map { ", resting on \($0)" } ?? ""
    rows += StyledText("   \(article.file)\(origin)", .dim).rows(width: width, indent: 3)
    return rows
  }

  /// Rows and columns inside the popup.
  static func size(in rect: Rect) -> Size {
    Size(columns: max(1, min(92, rect.size.columns - 8)), rows: max(0, rect.size.rows - 4))
  }

  static func draw(
    _ compare: CompareState, top: Int, of state: AppState, into frame: inout Frame
  ) {
    let size = size(in: state.content)
    let rows = rows(compare, state, width: size.columns)
    let inner = PopupBox.draw(
      title: compare.link == nil ? "Why this is flagged" : "What you marked",
      rows: min(rows.count, size.rows), columns: size.columns,
      in: state.content, signs: state.signs, into: &frame)
    for (index, row) in rows.dropFirst(top).prefix(inner.size.rows).enumerated() {
      frame.write(
        row, row: inner.row + index, column: inner.column, limit: inner.columns.upperBound,
        role: .prompt)
    }
    if rows.count > inner.size.rows, inner.size.rows > 1 {
      let place = " \(min(rows.count, top + inner.size.rows))/\(rows.count) "
      frame.write(
        place, row: inner.rows.upperBound,
        column: inner.columns.upperBound - DisplayWidth.of(place),
        role: .border, limit: inner.columns.upperBound)
    }
  }
}

extension AppState {
  /// The last row at which the popup of reasons can begin.
  var lastTopOfDetails: Int {
    guard case .compare(let compare) = screen else { return 0 }
    let size = DetailsView.size(in: content)
    return max(0, DetailsView.rows(compare, self, width: size.columns).count - size.rows)
  }
}
