import Model

/// Draws the list of marks, and all of the selected one below it.
enum DiscrepanciesView {
  /// The parts of the screen.
  static func parts(in state: AppState) -> ListParts {
    let rows = state.content.size.rows
    return ListParts(of: state.content, detailRows: rows >= 8 ? rows / 2 : 0)
  }

  static func draw(_ screen: DiscrepanciesState, of state: AppState, into frame: inout Frame) {
    let parts = parts(in: state)
    drawTitle(screen, state, in: parts.title, into: &frame)
    ListWidget.draw(
      count: screen.shown.count, top: screen.top, selected: screen.selectedIndex, in: parts.list,
      signs: state.signs, into: &frame
    ) { frame, index, line in
      if screen.chosen.contains(screen.shown[index].id) {
        frame.write(state.signs.chosen, row: line.row, column: line.column - 1, role: .marked)
      }
      return TableRow.draw(
        cells(screen.shown[index], screen, state, width: line.size.columns), in: line,
        signs: state.signs, into: &frame)
    }
    if screen.shown.isEmpty {
      frame.write(
        StyledText(nothing(screen), .dim).rows(width: parts.list.size.columns - 2), in: parts.list)
    }
    guard let mark = screen.current else { return }
    let rows = DiscrepancyDetail.rows(mark, state, width: parts.detail.size.columns - 2)
    parts.drawDetail(rows, state.signs, into: &frame)
  }

  /// What is told where no mark is shown.
  static func nothing(_ screen: DiscrepanciesState) -> String {
    screen.filter == .everything
      ? "Nothing is marked yet. In Compare, m marks the conflict that is shown."
      : "No mark fits \(screen.filter.text). Esc shows every mark."
  }

  private static func drawTitle(
    _ screen: DiscrepanciesState, _ state: AppState, in line: Rect, into frame: inout Frame
  ) {
    guard !line.isEmpty else { return }
    frame.fill(line, role: .title)
    let all = state.marks.all
    let lost = all.filter { $0.state == .lost }.count
    var text = " Discrepancies  \(ArticleLabel.count(all.count, "mark", "marks"))"
    if screen.filter != .everything {
      let shown = screen.filter.verdict.map(Wording.label) ?? screen.filter.text
      text += ", shown: \(shown) (\(screen.shown.count))"
    }
    if !screen.chosen.isEmpty { text += ", \(screen.chosen.count) chosen" }
    if screen.order != .time { text += ", by \(screen.order.rawValue)" }
    if lost > 0 { text += ", \(lost) with a lost passage" }
    let loose = state.pins.filter { $0.pair == nil }.count
    if loose > 0 {
      text +=
        ", \(ArticleLabel.count(loose, "pin", "pins")) without \(loose == 1 ? "its" : "their") words"
    }
    // A narrow window tells what is left in two words.
    let room = line.size.columns - DisplayWidth.of(text) - 2
    let whole = progress(state) + " "
    let progress = DisplayWidth.of(whole) <= room ? whole : shortProgress(state) + " "
    let start = line.columns.upperBound - DisplayWidth.of(progress)
    // Where both have no room, what is left to do is what the screen is looked at for.
    if start > line.column + 16 {
      frame.write(
        progress, role: .title, row: line.row, column: start, limit: line.columns.upperBound,
        signs: state.signs)
      frame.write(
        text, role: .title, row: line.row, column: line.column, limit: start - 1,
        signs: state.signs)
      return
    }
    frame.write(
      text, role: .title, row: line.row, column: line.column, limit: line.columns.upperBound,
      signs: state.signs)
  }

  /// How much of the review of all stories is done, as in "9 conflicts, 7 reviewed · 2 left".
  static func progress(_ state: AppState) -> String {
    let tally = state.tallies.all
    let left = tally.open > 0 ? " \(state.signs.dot) \(tally.open) left" : ""
    return ReviewLabel.of(tally) + left
  }

  private static func shortProgress(_ state: AppState) -> String {
    let left = state.tally.conflicts - state.tally.reviewed
    return left == 0 ? "all reviewed" : "\(left) left"
  }

  private static func cells(
    _ mark: PlacedDiscrepancy, _ screen: DiscrepanciesState, _ state: AppState, width: Int
  ) -> [TableRow.Cell] {
    let discrepancy = mark.discrepancy
    let stateCell = TableRow.Cell(
      mark.state.rawValue, role: mark.state == .found ? .dim : .error, width: 5)
    let about = subject(mark, state)
    guard width >= 60 else {
      return [
        .init(Wording.label(discrepancy.verdict), role: .marked, width: 13),
        .init(about, width: nil),
        stateCell,
      ]
    }
    // A mark without a note leaves that room to what was marked.
    let note: [TableRow.Cell] =
      discrepancy.note.isEmpty ? [] : [.init(discrepancy.note, role: .dim, width: width / 4)]
    let tags: [TableRow.Cell] =
      discrepancy.tags.isEmpty || width < 90
      ? [] : [.init(discrepancy.tags.map { "#" + $0 }.joined(separator: " "), width: width / 8)]
    let author: [TableRow.Cell] =
      screen.hasSeveralAuthors ? [.init(authorCell(mark, state), role: .dim, width: 10)] : []
    // Below, all of the selected mark is told: a narrow row leaves the day of the change to it.
    let day: [TableRow.Cell] =
      width < 90 ? [] : [.init(String(discrepancy.changed.prefix(10)), role: .dim, width: 10)]
    return [
      .init(Wording.label(discrepancy.verdict), role: .marked, width: 16)
    ] + author + [.init(about, width: nil)] + note + tags + [
      .init(sigils(mark, state), role: .sigil, width: 8), stateCell,
    ] + day
  }

  /// Who marked; the sign of conflict stands before the name where others judged otherwise.
  private static func authorCell(_ mark: PlacedDiscrepancy, _ state: AppState) -> String {
    let name = VerdictLabel.name(mark.discrepancy.author, author: state.author)
    return (state.marks.isDisputed(mark) ? state.signs.conflict : " ") + " " + name
  }

  /// The question of the comparison, or how the marked passages begin: a row that holds the whole of
  /// the first would cut off the second.
  static func subject(_ mark: PlacedDiscrepancy, _ state: AppState) -> String {
    if let question = DiscrepancyDetail.question(mark, state) { return question }
    return mark.discrepancy.passages.map { passage in
      let words = passage.selector.exact.split(whereSeparator: \.isWhitespace)
      let start = words.prefix(wordsOfPassage).joined(separator: " ")
      return "\"\(start)\(words.count > wordsOfPassage ? state.signs.elision : "")\""
    }.joined(separator: " \(state.signs.dot) ")
  }

  /// Words of a passage that a row shows.
  private static let wordsOfPassage = 4

  /// The sources that it quotes.
  static func sigils(_ mark: PlacedDiscrepancy, _ state: AppState) -> String {
    mark.places.map { place in place.article.flatMap { state.findings.sigils[$0] } ?? "?" }
      .joined(separator: " ")
  }
}
