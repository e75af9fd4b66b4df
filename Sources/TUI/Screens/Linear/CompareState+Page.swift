import Model

extension CompareState {
  /// A passage of one article, or rows that are folded.
  private enum Item {
    case passage(row: Int, column: Int)
    case fold(Range<Int>)
  }

  /// The articles passage by passage: what they say of the same follows one another.
  func page(in state: AppState) -> LinearPage {
    let names = articles.compactMap { id in
      state.findings.analysis.article(id).map { article in
        "\(state.findings.sigil(id, in: self)) \(ArticleLabel.title(of: article)), "
          + "\(ArticleLabel.source(of: article)), "
          + ArticleLabel.date(state.findings.analysis.datelines[id])
      }
    }
    let title = "Compare: " + names.joined(separator: "; ")
    let items = items
    guard !items.isEmpty else {
      return .empty(
        title, state.isReading ? "Reading the articles" : "These articles hold no sentence.")
    }
    let texts = articles.indices.map { labelled(column: $0) }
    return LinearPage(
      title: title, count: items.count, current: current(in: items),
      item: { text(items[$0], texts, state) }, details: { details(state, width: $0) })
  }

  private var items: [Item] {
    var items: [Item] = []
    var row = 0
    while row < layout.rows.count {
      if layout.rows[row].isFolded {
        let fold = layout.rows(with: row)
        items.append(.fold(fold))
        row = max(row + 1, fold.upperBound)
      } else {
        items += layout.rows[row].sentences.indices
          .filter { !layout.rows[row].sentences[$0].isEmpty }
          .map { .passage(row: row, column: $0) }
        row += 1
      }
    }
    return items
  }

  /// The passage of the focused column in the current row; the first of the row where it has none.
  private func current(in items: [Item]) -> Int {
    guard let row else { return 0 }
    var first: Int?
    for (index, item) in items.enumerated() {
      switch item {
      case .fold(let fold): if fold.contains(row) { return index }
      case .passage(row, let column):
        if column == self.column { return index }
        first = first ?? index
      case .passage: break
      }
    }
    return first ?? 0
  }

  private func labelled(column: Int) -> LabelledText {
    let article = articles[column]
    let hits = (search?.hits ?? []).filter { $0.article == article }.map(\.range)
    return LabelledText(
      flags.spans.indices.contains(column) ? flags.spans[column] : [], current: comparison,
      found: hits + (evidence.map { $0.article == article ? [$0.range] : [] } ?? []))
  }

  private func text(_ item: Item, _ texts: [LabelledText], _ state: AppState) -> StyledText {
    switch item {
    case .fold(let fold): return StyledText("Folded: " + layout.words(ofFold: fold))
    case .passage(let row, let column):
      let article = articles[column]
      var text = StyledText(state.findings.sigil(article, in: self), .sigil)
      let remarks = remarks(row: row, column: column, state)
      text.append(remarks.isEmpty ? ": " : ", \(remarks.joined(separator: ", ")): ")
      guard let whole = state.findings.analysis.article(article)?.text else { return text }
      for (index, sentence) in layout.rows[row].sentences[column].enumerated() {
        if index > 0 { text.append(" ") }
        text.append(texts[column].text(sentence.range, of: whole))
      }
      return text
    }
  }

  /// What the gutter shows with signs.
  private func remarks(row: Int, column: Int, _ state: AppState) -> [String] {
    let article = articles[column]
    let sentences = layout.rows[row].sentences[column]
    let isAlone = flags.alone.indices.contains(column) && flags.alone[column].contains(row)
    let selected = selections[article].flatMap {
      range(of: $0, article: article, in: state.findings)
    }
    let linked = (state.marks.mark(link)?.places ?? [])
      .filter { $0.article == article }.compactMap(\.anchor.range)
    func holds(_ range: TextRange) -> Bool { sentences.contains { $0.range.overlaps(range) } }
    return [
      kind(of: sentences.first),
      isAlone ? LabelledText.words(for: .only) : nil,
      pinnedRows(column: column).contains(row) ? "pinned" : nil,
      layout.rows[row].moved[column] ? "elsewhere in its article" : nil,
      selected.map(holds) == true ? "selected" : nil,
      linked.contains(where: holds) ? "linked" : nil,
    ].compactMap { $0 }
  }

  private func kind(of sentence: Sentence?) -> String? {
    switch sentence?.kind {
    case .title: "title"
    case .subtitle, .heading: "heading"
    case .furniture: "page furniture"
    default: nil
    }
  }

  private func details(_ state: AppState, width: Int) -> [StyledRow] {
    var head = StyledText()
    if let found = state.findings.comparison(comparison) {
      let relation = state.findings.relation(of: found, among: articles) ?? found.relation
      let list = flags.list(relation)
      let number = list.firstIndex(of: found.id).map { " \($0 + 1) of \(list.count)" } ?? ""
      head.append("\(LabelledText.words(for: relation))\(number)", .heading)
      head.append(", \(state.verdict(on: found))")
      head.append("; story: \(ReviewLabel.of(state.tallies.story(found.story)))")
    }
    if let filter { head.append(", only questions on: \(Wording.label(filter))") }
    return head.rows(width: width) + ComparisonPanel.rows(self, state, width: width)
  }
}
