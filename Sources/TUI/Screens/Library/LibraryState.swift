import Model

/// What the reader did in the library: selection, folds, and the articles chosen for Compare.
public struct LibraryState: Sendable {
  /// The selected row; nil until the reader moves, which stands for the first.
  var selected: LibraryRow?
  /// Index of the first row shown.
  var top = 0
  /// Stories whose articles are hidden.
  var folded: Set<String> = []
  /// Articles chosen for Compare, in order of choosing.
  var chosen: [ArticleID] = []
  /// The search, while it is on.
  var search: Search<LibraryRow>?
  /// Which articles are shown; nil shows all.
  var filter: LibraryFilter?
  /// The order of the rows.
  var order = LibraryOrder.story
  /// Articles whose text holds words of the filter, as far as a worker has told.
  var texts: [TextQuery: Set<ArticleID>] = [:]
  private(set) var rows = LibraryRows.none

  /// An empty library.
  public init() {}

  /// Index of the selected row.
  private(set) var selectedIndex = 0
  /// The selected row, nil where there is none at all.
  var current: LibraryRow? { rows[selectedIndex] }

  /// The story of the selected row, whether it is the story itself or an article of it.
  func story(in findings: Findings) -> Story? {
    switch current {
    case .story(let id): findings.story(id)
    case .article(let article): findings.story(of: article)
    default: nil
    }
  }

  /// Where the next start begins, nil where nothing was chosen.
  var position: String? {
    switch selected {
    case .story(let id): "story:" + id
    case .article(let id): "article:" + id.rawValue
    default: nil
    }
  }

  /// The row that a kept position names.
  static func row(at position: String) -> LibraryRow? {
    guard let colon = position.firstIndex(of: ":") else { return nil }
    let rest = String(position[position.index(after: colon)...])
    switch position[..<colon] {
    case "story": return .story(rest)
    case "article": return .article(ArticleID(rawValue: rest))
    default: return nil
    }
  }

  /// Brings rows and scroll in line with what is known. The selected row stays where it is seen.
  mutating func arrange(in state: AppState) {
    let line = selectedIndex - top
    let oldIndex = selectedIndex
    rows = rows(in: state)
    func index() -> Int? { rows.index(of: selected, near: oldIndex) }
    if case .file(let path) = selected, index() == nil,
      let article = state.findings.analysis.articles.first(where: { $0.file == path })
    {
      selected = .article(article.id)
    }
    if selected == nil, let position = state.position, let row = Self.row(at: position),
      rows.index(of: row) != nil
    {
      selected = row
    }
    if selected == .files, index() == nil { selected = rows[0] }
    if selected != nil, index() == nil {
      selected = rows[max(0, min(oldIndex, rows.count - 1))]
    }
    selectedIndex = index() ?? 0
    chosen.removeAll { state.findings.analysis.article($0) == nil }
    top = max(0, selectedIndex - line)
    fit(in: state)
  }

  /// Brings the scroll in line with the size.
  mutating func fit(in state: AppState) {
    clamp(height: LibraryView.listHeight(in: state))
  }

  /// While the articles are read for the first time they stand as their files do.
  private func rows(in state: AppState) -> LibraryRows {
    let isPlain = filter == nil && order == .story
    let articles = state.findings.analysis.articles
    if state.isReading, articles.isEmpty || isPlain && !state.files.isEmpty && isFirst(state) {
      return LibraryRows(
        files: state.files[min(state.filesRead, state.files.count)...], articles: articles)
    }
    return LibraryRows(
      state.findings, folded: folded,
      selection: LibrarySelection(filter, order: order, texts: texts, in: state))
  }

  /// Whether no analysis is there yet, not even of a part.
  private func isFirst(_ state: AppState) -> Bool { state.findings.generation == 0 }

  /// Hides or shows the articles of stories.
  mutating func fold(_ stories: Set<String>, in state: AppState) {
    folded = stories
    if case .article(let id) = current, let story = state.findings.story(of: id),
      folded.contains(story.id)
    {
      selected = .story(story.id)
    }
    arrange(in: state)
  }

  /// Selects a row by index and scrolls as little as possible.
  mutating func select(_ index: Int, height: Int) {
    selectedIndex = max(0, min(index, rows.count - 1))
    selected = rows[selectedIndex]
    clamp(height: height)
  }

  /// Scrolls; the selection stays within what is seen.
  mutating func scroll(by lines: Int, height: Int) {
    let last = max(0, rows.count - max(1, height))
    top = max(0, min(top + lines, last))
    let index = max(top, min(selectedIndex, top + max(1, height) - 1))
    if index != selectedIndex {
      selectedIndex = index
      selected = rows[index]
    }
  }

  private mutating func clamp(height: Int) {
    top = ListWidget.top(top, selected: selectedIndex, count: rows.count, height: height)
  }
}
