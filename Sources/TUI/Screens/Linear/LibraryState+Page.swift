import Model

extension LibraryState {
  /// The library as a list: stories, and under each its articles.
  func page(in state: AppState) -> LinearPage {
    let tally = state.tally
    var title = [
      "Library", state.paths.joined(separator: " "),
      ArticleLabel.count(tally.articles, "article", "articles"),
      ArticleLabel.count(tally.stories, "story", "stories"),
      ArticleLabel.count(tally.conflicts, "conflict", "conflicts") + ", \(tally.reviewed) reviewed",
    ]
    if let work = state.work { title.append(LibraryHead.told(work) + ", Esc stops") }
    if let filter { title.append("filter \(filter.text), \(rows.articles) shown") }
    if order != .story { title.append(order.label) }
    if rows.count == 0 {
      return .empty(title.joined(separator: ", "), LibraryView.nothing(self, state))
    }
    return LinearPage(
      title: title.joined(separator: ", "), count: rows.count, current: selectedIndex,
      mostDetails: 2, item: { index in rows[index].map { item($0, state) } ?? StyledText() },
      details: { details(state).rows(width: $0) })
  }

  private func item(_ row: LibraryRow, _ state: AppState) -> StyledText {
    let findings = state.findings
    switch row {
    case .story(let id):
      guard let story = findings.story(id) else { return StyledText() }
      let tally = state.tallies.story(id)
      let conflicts =
        tally.conflicts == 0
        ? "no conflict"
        : "\(tally.reviewed) of \(ArticleLabel.count(tally.conflicts, "conflict", "conflicts"))"
          + " reviewed"
      let facts = [
        ArticleLabel.count(story.articles.count, "source", "sources"), conflicts,
        ArticleLabel.count(tally.openTensions, "tension", "tensions"),
        folded.contains(id) ? "folded" : nil,
      ].compactMap { $0 }
      var text = StyledText(
        "Story: \(ArticleLabel.title(of: story, in: findings.analysis))", .heading)
      text.append(", " + facts.joined(separator: ", "))
      return text
    case .article(let id): return article(id, state)
    case .files: return StyledText("Reading:", .heading)
    case .file(let path): return StyledText(path)
    case .alone: return StyledText("Nothing else here tells the same:", .heading)
    case .waiting: return StyledText("Not compared yet:", .heading)
    case .problems: return StyledText(ProblemsView.count(findings.analysis.problems))
    }
  }

  private func article(_ id: ArticleID, _ state: AppState) -> StyledText {
    let findings = state.findings
    guard let article = findings.analysis.article(id) else { return StyledText() }
    let open = state.tallies.article(id).open
    let facts = [
      article.byline.map { "by \($0.value)" }, ArticleLabel.source(of: article),
      ArticleLabel.date(findings.analysis.datelines[id]),
      open == 0 ? nil : ArticleLabel.count(open, "open conflict", "open conflicts"),
      ArticleLabel.count(article.wordCount, "word", "words"),
      state.read.contains(id) ? nil : "not opened yet",
      chosen.contains(id) ? "chosen" : nil,
    ].compactMap { $0 }
    var text = StyledText(findings.sigils[id].map { $0 + ": " } ?? "", .sigil)
    text.append(ArticleLabel.title(of: article))
    text.append("; " + facts.joined(separator: ", "))
    return text
  }

  /// What Enter would show first, or where the file is.
  private func details(_ state: AppState) -> StyledText {
    let analysis = state.findings.analysis
    switch current {
    case .story(let id):
      guard let comparison = state.findings.topComparison(ofStory: id) else {
        return StyledText("No conflict found; Enter shows the articles one beside the other.")
      }
      return StyledText("First \(comparison.relation.rawValue): \(Wording.question(comparison))")
    case .article(let id): return StyledText(analysis.article(id)?.file ?? "")
    case .problems:
      let first = analysis.problems.first.map { "\($0.file): \(Wording.problem($0))" }
      return StyledText(VisibleLine.of(first ?? ""))
    default: return StyledText()
    }
  }
}
