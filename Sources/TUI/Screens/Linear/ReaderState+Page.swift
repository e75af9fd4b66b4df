import Model

extension ReaderState {
  /// The article line by line; what is flagged is told in words behind it.
  func page(in state: AppState) -> LinearPage {
    guard let text = state.findings.analysis.article(article) else {
      return .empty("Reader", "This article is no longer there; q goes back.")
    }
    let facts = [
      state.name(of: article), ArticleLabel.title(of: text),
      "this article: " + ReviewLabel.of(state.tallies.article(article)),
      ArticleLabel.date(state.findings.analysis.datelines[article]),
      text.byline.map { "by \($0.value)" },
      ArticleLabel.count(text.wordCount, "word", "words"),
      text.language.map { "language \($0.value)" }, text.address?.value,
    ]
    let hits = search?.hits.filter { $0.article == article }.map(\.range) ?? []
    let labelled = LabelledText(spans, current: comparison, found: hits)
    return LinearPage(
      title: "Reader, " + facts.compactMap { $0 }.joined(separator: ", "), count: lines.count,
      current: currentLine, first: top, mostDetails: 5,
      item: { index in
        lines[index].range.map { labelled.text($0, of: text.text) } ?? StyledText()
      }, details: { details(state, width: $0) })
  }

  /// The line of the match or of the comparison that is looked at where it is in sight, else the top
  /// one.
  private var currentLine: Int {
    let words =
      search.map { $0.hit.article == article ? [$0.hit.range] : [] }
      ?? spans.filter { $0.comparison == comparison }.map(\.range)
    return lines.indices.dropFirst(top).first { index in
      lines[index].range.map { range in words.contains { $0.overlaps(range) } } ?? false
    } ?? top
  }

  private func details(_ state: AppState, width: Int) -> [StyledRow] {
    guard let found = state.findings.comparison(comparison) else {
      return StyledText(ReaderView.wayToConflicts(self)).rows(width: width)
    }
    let list = comparisons(found.relation)
    let number = (list.firstIndex(of: found.id) ?? 0) + 1
    var rows = StyledText(
      "\(found.relation.rawValue) \(number) of \(list.count): \(Wording.question(found))", .heading
    ).rows(width: width)
    for value in ReaderView.values(of: found, state) {
      rows += StyledText(value).rows(width: width)
    }
    return rows
  }
}
