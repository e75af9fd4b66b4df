import Model

extension TimelineState {
  /// The timeline date by date: events whose dates are in conflict, then each source with its dates.
  func page(in state: AppState) -> LinearPage {
    let name = state.findings.story(story)
      .map { ArticleLabel.title(of: $0, in: state.findings.analysis) }
    let review = ReviewLabel.of(state.tallies.story(story))
    let title = "Timeline of \(name.map { "\($0), story: \(review)" } ?? "a story that is gone")"
    guard !rows.stops.isEmpty else {
      return .empty(
        title, state.isReading ? "Reading the articles" : "No story is here any more; q goes back.")
    }
    return LinearPage(
      title: title, count: rows.stops.count, current: index,
      item: { item(rows.stops[$0], state) }, details: { details(state, width: $0) })
  }

  private func item(_ stop: TimelineRows.Stop, _ state: AppState) -> StyledText {
    var text = StyledText()
    if case .event(let event) = stop.line {
      let relation = timeline?.events.first { $0.event == event }?.comparisons.map(\.relation).min()
      let flagged = relation ?? .conflict
      text.append(
        "\(LabelledText.words(for: flagged)) on ",
        ComparisonCells.role(of: flagged, isCurrent: false))
      text.append("\(Wording.name(event)): ")
    }
    text.append(state.name(of: stop.item.article), .sigil)
    text.append(": \(Wording.when(stop.item)), \(Wording.subject(stop.item))")
    if case .lane = stop.line, case .told(_, _, let relation) = stop.item.subject,
      relation <= .tension
    {
      text.append(", \(LabelledText.words(for: relation))")
    }
    return text
  }

  /// What the date rests on, and the words that give it.
  private func details(_ state: AppState, width: Int) -> [StyledRow] {
    guard let item = current?.item else { return [] }
    let analysis = state.findings.analysis
    var rows = StyledText(
      Wording.basis(item, analysis.datelines[item.article], in: analysis)
    ).rows(width: width)
    guard let article = analysis.article(item.article) else { return rows }
    if let range = item.range, let sentence = item.sentence {
      rows += QuotedSentence.text(range, of: sentence, in: article, cut: state.signs.elision)
        .rows(width: width)
    } else {
      rows += StyledText("\(ArticleLabel.title(of: article)) (\(article.file))").rows(width: width)
    }
    return rows
  }
}
