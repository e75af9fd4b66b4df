import Model

extension HitsState {
  /// The sentences that were found, each after its article.
  func page(in state: AppState) -> LinearPage {
    let title = "Search for \(query.text): \(HitsView.tally(self))"
    guard !found.isEmpty else { return .empty(title, HitsView.nothing(self)) }
    return LinearPage(
      title: title, count: found.count, current: selectedIndex,
      mostDetails: 2, item: { item(found[$0], state) },
      details: { width in
        guard let current, let article = state.findings.analysis.article(current.article) else {
          return []
        }
        return StyledText(HitsView.place(of: article, state)).rows(width: width)
      })
  }

  private func item(_ finding: TextFinding, _ state: AppState) -> StyledText {
    guard let article = state.findings.analysis.article(finding.article) else {
      return StyledText()
    }
    let sigil = state.findings.sigils[article.id].map { $0 + ", " } ?? ""
    var text = StyledText("\(sigil)\(ArticleLabel.title(of: article)): ", .dim)
    text.append(
      LabelledText([], current: nil, found: finding.words).text(finding.sentence, of: article.text))
    return text
  }
}
