import Model

/// Draws the library.
enum LibraryView {
  /// The parts of the screen from top to bottom; a part that has no room is empty.
  struct Parts {
    let title: Rect
    let heads: Rect
    let list: Rect
    let detail: Rect
  }

  static func parts(in state: AppState) -> Parts {
    let content = state.content
    let isRoomy = content.size.rows >= 10
    let (title, rest) = content.splitTop(content.size.rows > 2 ? 1 : 0)
    let (heads, below) = rest.splitTop(isRoomy && content.size.columns >= 60 ? 1 : 0)
    let (list, detail) = below.splitBottom(isRoomy ? 1 : 0)
    return Parts(title: title, heads: heads, list: list, detail: detail)
  }

  static func listHeight(in state: AppState) -> Int { parts(in: state).list.size.rows }

  static func draw(_ library: LibraryState, of state: AppState, into frame: inout Frame) {
    let parts = parts(in: state)
    LibraryHead.draw(library, of: state, in: parts.title, into: &frame)
    if !parts.heads.isEmpty {
      let line = parts.heads.splitLeft(ListWidget.margin).rest
      let cells = ArticleColumns(width: line.size.columns).heads(state.signs)
      TableRow.draw(cells, in: line, signs: state.signs, into: &frame)
    }
    ListWidget.draw(
      count: library.rows.count, top: library.top, selected: library.selectedIndex,
      in: parts.list, signs: state.signs, into: &frame
    ) { frame, index, line in
      guard let row = library.rows[index] else { return 0..<0 }
      let cells = cells(row, library, state, width: line.size.columns)
      return TableRow.draw(cells, in: line, signs: state.signs, into: &frame)
    }
    if library.rows.count == 0 { drawEmpty(library, state, in: parts.list, into: &frame) }
    frame.write(
      detail(library, state), role: .dim, row: parts.detail.row, column: parts.detail.column + 1,
      limit: parts.detail.columns.upperBound, signs: state.signs)
  }

  private static func drawEmpty(
    _ library: LibraryState, _ state: AppState, in rect: Rect, into frame: inout Frame
  ) {
    guard !rect.isEmpty else { return }
    frame.write(
      nothing(library, state), role: .dim, row: rect.row, column: rect.column + 1,
      limit: rect.columns.upperBound,
      signs: state.signs)
  }

  /// What is told where there is no row.
  static func nothing(_ library: LibraryState, _ state: AppState) -> String {
    if state.isReading { return "Reading the articles" }
    return library.filter == nil
      ? "No article here." : "No article is so; Esc shows all, & asks again."
  }

  private static func cells(
    _ row: LibraryRow, _ library: LibraryState, _ state: AppState, width: Int
  ) -> [TableRow.Cell] {
    let findings = state.findings
    switch row {
    case .article(let id):
      guard let article = findings.analysis.article(id) else { return [] }
      return ArticleColumns(width: width).cells(
        article, state: state, isChosen: library.chosen.contains(id))
    case .story(let id):
      guard let story = findings.story(id) else { return [] }
      let sign = library.folded.contains(id) ? state.signs.folded : state.signs.unfolded
      return [
        .init(sign, role: .heading, width: 1),
        .init(ArticleLabel.title(of: story, in: findings.analysis), role: .heading, width: nil),
        .init(
          tally(of: story, state), role: .heading, width: width >= 90 ? 46 : width >= 60 ? 32 : 14,
          isRight: true),
      ]
    case .alone:
      return [
        .init(state.signs.unfolded, role: .dim, width: 1),
        .init("Nothing else here tells the same", role: .dim, width: nil),
      ]
    case .files:
      return [
        .init(state.signs.unfolded, role: .dim, width: 1),
        .init("Reading", role: .dim, width: nil),
      ]
    case .file(let path):
      return [.init("", width: 3), .init(path, role: .dim, width: nil)]
    case .waiting:
      return [
        .init(state.signs.unfolded, role: .dim, width: 1),
        .init("Not compared yet", role: .dim, width: nil),
      ]
    case .problems:
      return [
        .init(state.signs.problem, role: .error, width: 1),
        .init(ProblemsView.count(findings.analysis.problems), width: nil),
      ]
    }
  }

  /// Sources, tensions that are open, and how many conflicts are reviewed; in a narrow window the last
  /// alone.
  private static func tally(of story: Story, _ state: AppState) -> String {
    let tally = state.tallies.story(story.id)
    let signs = state.signs
    let short = ReviewLabel.short(tally, signs: signs)
    guard state.size.columns >= 60 else { return tally.conflicts == 0 ? "" : short }
    let sources = ArticleLabel.sources(of: story)
    let tensions = "\(tally.openTensions) \(signs.tension)"
    guard state.size.columns >= 92 else { return "\(sources)   \(short)   \(tensions)" }
    let sign = tally.isDone ? " \(signs.reviewed)" : ""
    return "\(sources)   \(ReviewLabel.of(tally))\(sign)   \(tensions)"
  }

  /// One line on the selected row: what there was no room for, or what Enter does.
  private static func detail(_ library: LibraryState, _ state: AppState) -> String {
    let analysis = state.findings.analysis
    switch library.current {
    case .story(let id):
      guard let comparison = state.findings.topComparison(ofStory: id) else {
        return "No conflict found; Enter shows the articles side by side."
      }
      return "\(state.signs.sign(of: comparison.relation)) \(Wording.question(comparison))"
    case .article(let id):
      guard let article = analysis.article(id) else { return "" }
      let byline = article.byline.map { "by \($0.value)" }
      return [article.file, byline, ArticleLabel.date(analysis.datelines[id])]
        .compactMap { $0 }.joined(separator: " \(state.signs.dot) ")
    case .problems:
      return analysis.problems.first.map { "\($0.file): \(Wording.problem($0))" } ?? ""
    default: return ""
    }
  }
}
