import Model

extension AppState {
  /// The screen as a list, or the popup that lies over it. A line that is being typed stands at the
  /// bottom and leaves the list as it is.
  var page: LinearPage {
    switch popup {
    case .verdict(let menu, _), .exportChoice(let menu, _), .export(let menu, _),
      .sources(let menu), .slots(let menu), .order(let menu):
      return LinearPage(
        title: menu.title,
        items: menu.entries.enumerated().map { StyledText("\($0 + 1). \($1)") },
        current: menu.selected)
    case .details(let top):
      guard case .compare(let compare) = screen else { return screenPage }
      return .text(
        compare.link == nil ? "Why this is flagged" : "What you marked",
        rows: DetailsView.rows(compare, self, width: DetailsView.size(in: content).columns),
        top: top)
    case .peek(let selected):
      guard case .compare(let compare) = screen else { return screenPage }
      return peekPage(compare, selected: selected)
    case .said(let title, let text, let top):
      return .text(title, rows: ProgramOutputView.rows(text, in: self), top: top)
    case .tour:
      let rows = TourView.rows(of: self, width: max(1, content.size.columns))
      return .text(TourView.title, rows: rows, top: 0)
    case .replace(let request):
      return LinearPage(
        title: ReplaceView.title, items: [StyledText(ReplaceView.question(request))], current: 0)
    case .prompt, nil: return screenPage
    }
  }

  private var screenPage: LinearPage {
    switch screen {
    case .library(let library): library.page(in: self)
    case .reader(let reader): reader.page(in: self)
    case .compare(let compare): compare.page(in: self)
    case .discrepancies(let discrepancies): discrepancies.page(in: self)
    case .help(let help): .text("Help", rows: help.rows, top: help.top)
    case .matrix(let matrix): matrix.page(in: self)
    case .timeline(let timeline): timeline.page(in: self)
    case .problems(let problems): problems.page(in: self)
    case .hits(let hits): hits.page(in: self)
    }
  }

  /// What other sources say on the question that is looked at, a source an item.
  private func peekPage(_ compare: CompareState, selected: Int) -> LinearPage {
    let question = findings.comparison(compare.comparison).map(Wording.question) ?? ""
    var items = compare.peekedSources(in: findings).enumerated().map { index, source in
      let sigil = findings.sigil(source.article, in: compare)
      let standing =
        switch source.standing {
        case .here: "this column"
        case .shown: "shown"
        case .hidden: "not shown, Enter brings it in"
        }
      let date = ArticleLabel.date(findings.analysis.datelines[source.article])
      var text = StyledText("\(index + 1). \(sigil), \(date), ")
      text.append(Wording.label(source.value.value), .heading)
      text.append(", \(standing): ")
      text.append(PeekView.sentence(of: source.claim, self))
      return text
    }
    let silent = compare.silentSources(in: findings).map { findings.sigil($0, in: compare) }
    if !silent.isEmpty { items.append(StyledText("Silent: \(silent.joined(separator: ", "))")) }
    return LinearPage(title: question, items: items, current: selected)
  }

  /// What the reader made of a comparison, in words.
  func verdict(on comparison: Comparison) -> String {
    let voices = marks.voices(on: comparison)
    guard !voices.isEmpty else { return "not reviewed" }
    return VerdictLabel.of(voices, author: author, signs: signs)
  }

  /// An article by its short name and who published it, as in "A, Harbour News".
  func name(of article: ArticleID) -> String {
    let source = findings.analysis.article(article).map(ArticleLabel.source)
    return [findings.sigils[article], source].compactMap { $0 }.joined(separator: ", ")
  }
}
