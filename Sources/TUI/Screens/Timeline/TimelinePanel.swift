import Model

/// The lines below a timeline: what is selected, in words.
enum TimelinePanel {
  static func draw(
    _ timeline: TimelineState, _ state: AppState, rule: Rect, panel: Rect, into frame: inout Frame
  ) {
    guard !rule.isEmpty else { return }
    frame.write(
      String(repeating: state.signs.level, count: rule.size.columns), row: rule.row,
      column: rule.column, role: .border)
    guard let stop = timeline.current else { return }
    let position = " date \(timeline.index + 1) of \(timeline.rows.stops.count) "
    let end = frame.write(
      position, row: rule.row, column: rule.column, role: .dim, limit: rule.columns.upperBound)
    let story = ReviewLabel.ofStory(timeline.story, in: state)
    if end + DisplayWidth.of(story) <= rule.columns.upperBound {
      frame.write(story, row: rule.row, column: end, role: .dim)
    }
    let width = panel.size.columns - 2
    let share = max(1, (panel.size.rows - 1) / 2)
    let parts = [
      (head(stop.item, state), 1), (StyledText(basis(stop.item, state)), share),
      (said(stop.item, state), share),
    ]
    var row = panel.row
    for (text, most) in parts {
      let rows = text.rows(width: width)
      for (index, styled) in rows.prefix(most).enumerated() where row < panel.rows.upperBound {
        frame.write(styled, row: row, column: panel.column + 1, limit: panel.columns.upperBound)
        if index == most - 1, rows.count > most {
          frame.write(state.signs.cut, row: row, column: panel.columns.upperBound - 1, role: .dim)
        }
        row += 1
      }
    }
  }

  /// What the signs of the lines mean.
  static func legend(_ signs: Signs) -> [SignLegend.Entry] {
    [
      SignLegend.Entry(signs.conflict, "in conflict"), SignLegend.Entry(signs.told, "told"),
      SignLegend.Entry(signs.named, "named"), SignLegend.Entry(signs.writtenBest, "written"),
      SignLegend.Entry(signs.written, "perhaps"), SignLegend.Entry("2-9", "several"),
      SignLegend.Entry("< >", "more"),
    ]
  }

  /// Who, when, and what.
  private static func head(_ item: TimelineItem, _ state: AppState) -> StyledText {
    var text = StyledText("\(TimelineLine.sign(of: item, signs: state.signs)) ")
    text.append((state.findings.sigils[item.article] ?? "") + "  ", .sigil)
    text.append(Wording.when(item), .heading)
    text.append("  \(state.signs.dot) \(Wording.subject(item))")
    return text
  }

  private static func basis(_ item: TimelineItem, _ state: AppState) -> String {
    let analysis = state.findings.analysis
    return Wording.basis(item, analysis.datelines[item.article], in: analysis)
  }

  private static func said(_ item: TimelineItem, _ state: AppState) -> StyledText {
    guard let article = state.findings.analysis.article(item.article) else { return StyledText() }
    guard let range = item.range, let sentence = item.sentence else {
      return StyledText("\(ArticleLabel.title(of: article)) (\(article.file))", .dim)
    }
    return QuotedSentence.text(range, of: sentence, in: article, cut: state.signs.elision)
  }
}
