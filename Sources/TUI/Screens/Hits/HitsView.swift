import Model

/// Draws the sentences that a search of all articles found, with the words marked.
enum HitsView {
  /// Cells of the article's name before each sentence.
  private static let nameWidth = 26
  /// Cells that stay before the first of the words, where a sentence is cut at its start.
  private static let lead = 12

  /// The parts of the screen.
  static func parts(in state: AppState) -> ListParts {
    let rows = state.content.size.rows
    return ListParts(of: state.content, detailRows: rows >= 20 ? 6 : rows >= 8 ? 4 : 0)
  }

  static func draw(_ screen: HitsState, of state: AppState, into frame: inout Frame) {
    let parts = parts(in: state)
    if !parts.title.isEmpty {
      frame.fill(parts.title, role: .title)
      frame.write(
        " Search  \(screen.query.text)   \(tally(screen))", role: .title,
        row: parts.title.row, column: 0, limit: parts.title.columns.upperBound, signs: state.signs)
    }
    ListWidget.draw(
      count: screen.found.count, top: screen.top, selected: screen.selectedIndex, in: parts.list,
      signs: state.signs, into: &frame
    ) { frame, index, line in
      draw(screen.found[index], state, in: line, into: &frame)
    }
    if screen.found.isEmpty, !parts.list.isEmpty {
      frame.write(
        StyledText(nothing(screen), .dim).rows(width: parts.list.size.columns - 2), in: parts.list)
    }
    drawDetail(screen, state, in: parts.detail, into: &frame)
  }

  /// What is told where no sentence is found.
  static func nothing(_ screen: HitsState) -> String {
    if screen.isStopped { return "Stopped before anything was found." }
    return screen.isDone
      ? "No article holds this. All words must stand in one; a star ends a beginning: evacuat*"
      : "Searching"
  }

  /// How many sentences were found.
  static func tally(_ screen: HitsState) -> String {
    if screen.found.isEmpty {
      return screen.isStopped ? "stopped" : screen.isDone ? "nothing found" : "searching"
    }
    let count = ArticleLabel.count(screen.found.count, "sentence", "sentences")
    let articles = ArticleLabel.count(screen.articles, "article", "articles")
    let end =
      screen.isCut
      ? ", the first ones" : screen.isStopped ? ", stopped" : screen.isDone ? "" : " so far"
    return "\(count) in \(articles)\(end)"
  }

  /// One row: the article, then the sentence from where its words are seen.
  private static func draw(
    _ finding: TextFinding, _ state: AppState, in line: Rect, into frame: inout Frame
  ) -> Range<Int> {
    guard let article = state.findings.analysis.article(finding.article) else { return 0..<0 }
    let showsName = line.size.columns >= 70
    let name = showsName ? line.column..<(line.column + nameWidth) : line.column..<line.column
    if showsName {
      let sigil = state.findings.sigils[article.id].map { $0 + "  " } ?? ""
      frame.write(
        sigil + ArticleLabel.title(of: article), role: .dim, row: line.row, column: line.column,
        limit: name.upperBound, signs: state.signs)
    }
    let start = showsName ? name.upperBound + 2 : line.column
    let limit = line.columns.upperBound
    let range = shown(finding, of: article.text, room: limit - start)
    let isCut = range.start > finding.sentence.start
    let column = isCut ? start + 1 : start
    if isCut { frame.write(state.signs.cut, row: line.row, column: start, limit: limit) }
    let end = write(
      article.text, range, of: finding, isCut: false, row: line.row, column: column, limit: limit,
      state, into: &frame)
    return showsName ? name : start..<max(start, min(end, limit))
  }

  /// Writes words of a text with what was searched marked, and with a sign where they do not fit before
  /// `limit`, or where `isCut` says that more follows.
  private static func write(
    _ text: ArticleText, _ range: TextRange, of finding: TextFinding, isCut: Bool, row: Int,
    column: Int, limit: Int, _ state: AppState, into frame: inout Frame
  ) -> Int {
    let isLong = isCut || DisplayWidth.of(text[range]) > limit - column
    let edge = isLong ? limit - DisplayWidth.of(state.signs.cut) : limit
    let end = frame.write(
      text, range: range, row: row, column: column, limit: edge,
      paints: finding.words.map { Paint($0, .match) })
    guard isLong else { return end }
    return frame.write(
      state.signs.cut, row: row, column: min(end, edge), role: .dim, limit: limit)
  }

  /// The sentence, or its part from a word before the first of the words on where those would lie
  /// beyond the room.
  private static func shown(_ finding: TextFinding, of text: ArticleText, room: Int) -> TextRange {
    let sentence = text.clamped(finding.sentence)
    guard let word = finding.words.first, word.end - sentence.start > room else { return sentence }
    var start = max(sentence.start, word.start - lead)
    while start < word.start, start > sentence.start, text.bytes[start - 1] != 0x20 { start += 1 }
    return TextRange(start, sentence.end)
  }

  /// The article that a sentence stands in.
  static func place(of article: Article, _ state: AppState) -> String {
    [
      ArticleLabel.title(of: article), ArticleLabel.source(of: article),
      ArticleLabel.date(state.findings.analysis.datelines[article.id]),
    ].joined(separator: " \(state.signs.dot) ")
  }

  /// The whole of the selected sentence, and where it stands.
  private static func drawDetail(
    _ screen: HitsState, _ state: AppState, in rect: Rect, into frame: inout Frame
  ) {
    guard rect.size.rows > 1, let finding = screen.current,
      let article = state.findings.analysis.article(finding.article)
    else { return }
    frame.write(
      String(repeating: state.signs.level, count: rect.size.columns), row: rect.row, column: 0,
      role: .border)
    frame.write(
      place(of: article, state), role: .dim, row: rect.row + 1, column: 1,
      limit: rect.columns.upperBound,
      signs: state.signs)
    let lines = LineWrap.rows(
      of: article.text, in: article.text.clamped(finding.sentence),
      width: max(1, rect.size.columns - 2))
    let room = max(0, rect.size.rows - 2)
    for (index, range) in lines.prefix(room).enumerated() {
      _ = write(
        article.text, range, of: finding, isCut: index == room - 1 && lines.count > room,
        row: rect.row + 2 + index, column: 1, limit: rect.columns.upperBound, state, into: &frame)
    }
  }
}
