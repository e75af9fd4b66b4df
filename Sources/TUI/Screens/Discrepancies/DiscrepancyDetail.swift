import Model

/// The words of one mark: verdict, what it is on, note, and each passage with what became of it.
enum DiscrepancyDetail {
  /// Its rows at a width; there may be more than there is room for.
  static func rows(
    _ mark: PlacedDiscrepancy, _ state: AppState, width: Int
  ) -> [StyledRow] {
    let discrepancy = mark.discrepancy
    var head = StyledText(Wording.label(discrepancy.verdict), .marked)
    let origin =
      discrepancy.comparison == nil
      ? "passages linked by hand" : "a comparison that is no longer found"
    head.append("  " + (question(mark, state) ?? origin), .heading)
    var rows = head.rows(width: width, indent: 2)
    if let story = story(of: mark, state) {
      rows += StyledText("Story: \(story)", .dim).rows(width: width, indent: 2)
    }
    let voices = state.marks.voices(on: mark)
    if voices.count > 1 {
      var text = StyledText("Verdicts: ", .dim)
      text.append(VerdictLabel.of(voices, author: state.author, signs: state.signs), .marked)
      rows += text.rows(width: width, indent: 2)
    }
    if !discrepancy.tags.isEmpty {
      var text = StyledText("Tags: ", .dim)
      text.append(discrepancy.tags.map { "#" + $0 }.joined(separator: " "))
      rows += text.rows(width: width, indent: 2)
    }
    if !discrepancy.note.isEmpty {
      rows += note(discrepancy.note).rows(width: width, indent: 2, lineEnds: .kept)
    }
    for (passage, place) in zip(discrepancy.passages, mark.places) {
      let sigil = place.article.flatMap { state.findings.sigils[$0] } ?? "?"
      var text = StyledText(sigil, .sigil)
      text.append("  ")
      let elision = state.signs.elision
      text.append(elision + wholeWords(passage.selector.prefix, cutAtStart: true), .dim)
      text.append(passage.selector.exact, .marked)
      text.append(wholeWords(passage.selector.suffix, cutAtStart: false) + elision, .dim)
      rows += text.rows(width: width, indent: 3)
      let isFound = place.anchor.state == .found
      rows += StyledText(
        "   \(passage.file), \(words(for: place.anchor.state))", isFound ? .dim : .error
      )
      .rows(width: width, indent: 3)
    }
    rows += StyledText(history(of: discrepancy), .dim).rows(width: width)
    return rows
  }

  /// The question of the comparison that a mark is on; nil where it is on none that is found now.
  static func question(_ mark: PlacedDiscrepancy, _ state: AppState) -> String? {
    state.findings.comparison(mark.discrepancy.comparison).map(Wording.question)
  }

  /// The title of the story that the passages stand in; nil where they stand in none of several.
  private static func story(of mark: PlacedDiscrepancy, _ state: AppState) -> String? {
    let stories = mark.places.compactMap { $0.article.flatMap(state.findings.story(of:)) }
    return stories.first { $0.articles.count > 1 }
      .map { VisibleLine.of(ArticleLabel.title(of: $0, in: state.findings.analysis)) }
  }

  /// A note with its label; its lines are broken where the reader ended them.
  static func note(_ note: String) -> StyledText {
    var text = StyledText("Note: ", .dim)
    text.append(note)
    return text
  }

  /// Who marked and when; the time of a change only where there was one.
  private static func history(of mark: Discrepancy) -> String {
    let author = mark.author.isEmpty ? "" : " by \(mark.author)"
    let change = mark.changed == mark.created ? "" : ", changed \(mark.changed)"
    return "Marked \(mark.created)\(author)\(change)"
  }

  /// Context on one line, without the word that it was cut in. Line ends and indents between
  /// paragraphs would stand as a run of blanks.
  private static func wholeWords(_ text: String, cutAtStart: Bool) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let context =
      (text.first?.isWhitespace == true ? " " : "") + words
      + (text.last?.isWhitespace == true ? " " : "")
    if cutAtStart {
      guard let blank = context.firstIndex(of: " ") else { return context }
      return String(context[context.index(after: blank)...])
    }
    guard let blank = context.lastIndex(of: " ") else { return context }
    return String(context[..<blank])
  }

  private static func words(for state: Anchor.State) -> String {
    switch state {
    case .found: "where it was marked"
    case .moved: "moved: the text around it changed"
    case .lost: "lost: the text no longer holds it"
    }
  }
}
