import Model

/// The words below the columns: the question, who says what, why it is flagged, what speaks for two
/// events, and what the reader made of it.
enum ComparisonPanel {
  /// The rows of the panel; there may be more than there is room for.
  static func rows(_ compare: CompareState, _ state: AppState, width: Int) -> [StyledRow] {
    guard width > 0 else { return [] }
    if let mark = state.marks.mark(compare.link) {
      return DiscrepancyDetail.rows(mark, state, width: width)
    }
    guard let comparison = state.findings.comparison(compare.comparison) else {
      return nothing(compare, state).rows(width: width)
    }
    var rows = StyledText(Wording.question(comparison), .heading).rows(width: width, indent: 2)
    rows += values(comparison, compare, state).rows(width: width, indent: 2)
    rows += StyledText(Wording.reasons(for: comparison)).rows(width: width)
    for origin in comparison.sharedOrigins {
      rows += self.origin(origin, compare, state).rows(width: width, indent: 2)
    }
    rows += evidence(comparison, compare, state).rows(width: width, indent: 2)
    if let mark = state.marks.mark(on: comparison), !mark.discrepancy.note.isEmpty {
      rows += DiscrepancyDetail.note(mark.discrepancy.note)
        .rows(width: width, indent: 2, lineEnds: .kept)
    }
    return rows
  }

  /// What is said where nothing is flagged.
  private static func nothing(_ compare: CompareState, _ state: AppState) -> StyledText {
    if state.isReading { return StyledText("Reading the articles", .dim) }
    if !compare.flags.conflicts.isEmpty {
      return StyledText("Nothing is looked at. ]c goes to the next conflict.", .dim)
    }
    if let filter = compare.filter {
      return StyledText(
        "No conflict on \(Wording.label(filter)) among these articles. Esc shows all questions.",
        .dim)
    }
    return StyledText(
      "No conflict found among these articles. v selects a passage, = links it with one in another "
        + "column, if you see what the program missed.", .dim)
  }

  /// What stands in the line above the panel: the relation and its number, and at the right what
  /// the reader made of it. Both are empty where nothing is flagged.
  static func labels(
    _ compare: CompareState, _ state: AppState
  ) -> (left: StyledText, right: StyledText) {
    if let mark = state.marks.mark(compare.link) {
      return (
        StyledText(" \(state.signs.chosen) link ", .marked),
        StyledText(" [\(Wording.label(mark.discrepancy.verdict))] ", .marked)
      )
    }
    guard let comparison = state.findings.comparison(compare.comparison) else {
      return (filtered(compare, after: StyledText()), StyledText())
    }
    let relation =
      state.findings.relation(of: comparison, among: compare.articles) ?? comparison.relation
    let list = compare.flags.list(relation)
    let number =
      list.firstIndex(of: comparison.id).map { " \($0 + 1) of \(list.count) here" } ?? ""
    let voices = state.marks.voices(on: comparison)
    let isOutdated =
      voices.contains { $0.discrepancy.verdict != .open } && !state.marks.isReviewed(comparison)
    let verdict =
      voices.isEmpty
      ? nil
      : (isOutdated ? "before it changed: " : "")
        + VerdictLabel.of(voices, author: state.author, signs: state.signs)
    let left = StyledText(
      " \(state.signs.sign(of: relation)) \(relation.rawValue)\(number) ",
      ComparisonCells.role(of: relation, isCurrent: true))
    return (
      filtered(compare, after: left),
      StyledText(" [\(verdict ?? "not reviewed")] ", verdict == nil ? .dim : .marked)
    )
  }

  /// Says which questions alone are shown, where the reader chose a slot.
  private static func filtered(_ compare: CompareState, after text: StyledText) -> StyledText {
    guard let filter = compare.filter else { return text }
    var text = text
    text.append(" only: \(Wording.label(filter)) ", .message)
    return text
  }

  /// Which sources are one witness.
  static func origin(
    _ origin: SharedOrigin, _ compare: CompareState, _ state: AppState
  ) -> StyledText {
    let sigils = origin.articles.map { state.findings.sigil($0, in: compare) }
    let all = sigils.dropLast().joined(separator: ", ") + " and " + (sigils.last ?? "")
    return StyledText(Wording.explanation(origin, sources: all))
  }

  /// Each value with the sources that give it; sources that are not shown stand in brackets.
  private static func values(
    _ comparison: Comparison, _ compare: CompareState, _ state: AppState
  ) -> StyledText {
    var text = StyledText()
    for (index, value) in comparison.values.enumerated() {
      if index > 0 { text.append("   ") }
      text.append(Wording.label(value.value), .heading)
      text.append(": ")
      var seen: Set<ArticleID> = []
      let claims = value.claims.filter { seen.insert($0.article).inserted }
      for (place, claim) in claims.enumerated() {
        if place > 0 { text.append(", ") }
        text.append(compare.shownSigil(claim.article, in: state))
        if let own = Wording.ownLabel(of: claim, in: value) { text.append(" \(own)", .dim) }
        if let speaker = claim.attribution { text.append(" citing \(speaker)", .dim) }
        if let hedge = claim.hedge { text.append(" (\(hedge))", .dim) }
      }
    }
    let silent = compare.articles.filter { compare.isSilent($0, in: state.findings) }
    for (place, article) in silent.enumerated() {
      text.append(place == 0 ? "   silent: " : ", ", .dim)
      text.append(compare.shownSigil(article, in: state))
    }
    return text
  }

  /// The words that speak for one event or for two; empty where nothing does.
  private static func evidence(
    _ comparison: Comparison, _ compare: CompareState, _ state: AppState
  ) -> StyledText {
    let all = comparison.sameEvent.evidence
    // Room is short: what the articles shown say comes first, Enter shows the rest.
    let shown = all.filter { compare.articles.contains($0.article) }
    let evidence = shown + all.filter { !compare.articles.contains($0.article) }
    guard !evidence.isEmpty else { return StyledText() }
    var text = StyledText(judgement(comparison.sameEvent.judgement) + ": ", .dim)
    for (index, piece) in evidence.enumerated() {
      guard let article = state.findings.analysis.article(piece.article) else { continue }
      if index > 0 { text.append(", ") }
      text.append(state.findings.sigil(piece.article, in: compare), .sigil)
      text.append(" \"\(VisibleLine.of(article.text[piece.range]))\"")
    }
    return text
  }

  static func judgement(_ judgement: SameEvent.Judgement) -> String {
    switch judgement {
    case .likely: "One event, likely"
    case .doubtful: "Perhaps two events"
    case .unlikely: "Probably two events"
    }
  }
}
