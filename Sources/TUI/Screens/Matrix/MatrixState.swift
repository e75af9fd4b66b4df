import Model

/// What the reader does in the matrix of a story: its comparisons by its sources.
public struct MatrixState: Sendable {
  /// Which comparisons are shown.
  enum Shown: String, Hashable, Sendable, CaseIterable {
    case flagged = "conflicts and tensions"
    case conflicts
    case unreviewed = "not reviewed"
    case all

    /// Its name where there is little room.
    var short: String { self == .flagged ? "flagged" : rawValue }
  }

  /// What a search found: a comparison, and the column where a cell matched.
  struct Hit: Hashable, Sendable {
    let comparison: String
    let column: Int?
  }

  /// What the lines are made from; the same key gives the same lines.
  private struct Key: Hashable, Sendable {
    let story: String?
    let generation: Int
    let shown: Shown
    let order: ComparisonMatrix.Order
    /// Comparisons that are reviewed, where that decides what is shown.
    let reviewed: Set<String>
  }

  /// Id of the story.
  private(set) var story: String
  /// Which comparisons are shown.
  var shown = Shown.flagged
  /// In which order.
  var order = ComparisonMatrix.Order.story
  /// Id of the selected comparison; nil until the reader moves, which stands for the first.
  var selected: String?
  /// The source whose column is selected.
  var focus: ArticleID?
  /// Index of the first line shown.
  var top = 0
  /// Index of the first column shown behind the questions.
  var left = 0
  /// The search, while it is on.
  var search: Search<Hit>?
  /// The rows shown, in words.
  private(set) var lines: [MatrixLine] = []
  /// The sources, from left to right.
  private(set) var sources: [ArticleID] = []
  /// Cells that the longest cell takes, with its signs.
  private(set) var widest = 0
  /// Cells before a label: the sign of its relation, that of a copy where there is any, a blank.
  private(set) var signs = 2
  private var matrix: ComparisonMatrix?
  private var indexOfComparison: [String: Int] = [:]
  private var key: Key?

  /// Shows a story, at a comparison and a source where they are given.
  init(story: String, selected: String? = nil, focus: ArticleID? = nil) {
    self.story = story
    self.selected = selected
    self.focus = focus
  }

  /// Index of the selected line.
  var selectedIndex: Int { selected.flatMap { indexOfComparison[$0] } ?? 0 }
  /// The selected line, nil where none is shown.
  var current: MatrixLine? { lines.indices.contains(selectedIndex) ? lines[selectedIndex] : nil }
  /// Index of the selected column.
  var column: Int { sources.firstIndex { $0 == focus } ?? 0 }

  /// Brings rows, columns and scroll in line with findings, marks and window. The selected row stays
  /// on its line; one that is no longer shown leaves the selection on the next.
  mutating func arrange(in state: AppState) {
    let findings = state.findings
    // An article that was edited gives its story another id.
    let known = findings.story(story) ?? sources.lazy.compactMap(findings.story(of:)).first
    if let known { story = known.id }
    let comparisons = known.map { findings.comparisonsOfStory[$0.id] ?? [] } ?? []
    let reviewed =
      shown == .unreviewed
      ? Set(
        comparisons.map { findings.analysis.comparisons[$0] }.filter(state.marks.isReviewed)
          .map(\.id)) : []
    let key = Key(
      story: known?.id, generation: findings.generation, shown: shown, order: order,
      reviewed: reviewed)
    if key != self.key {
      let line = selectedIndex - top
      let next = following
      if key.generation != self.key?.generation || key.story != self.key?.story {
        matrix = known.map { story in
          ComparisonMatrix(
            story, comparisons: comparisons.map { findings.analysis.comparisons[$0] })
        }
        search = nil
      }
      self.key = key
      lay(without: reviewed)
      if selected.map({ indexOfComparison[$0] == nil }) ?? true {
        selected = next.first { indexOfComparison[$0] != nil } ?? lines.first?.comparison.id
      }
      top = selectedIndex - line
    }
    if !sources.contains(where: { $0 == focus }) { focus = sources.first }
    clamp(in: state)
  }

  /// Ids of the comparisons from the selected one on, then those before it, the nearest first.
  private var following: [String] {
    guard selected != nil, lines.indices.contains(selectedIndex) else { return [] }
    return lines[selectedIndex...].map(\.comparison.id)
      + lines[..<selectedIndex].reversed().map(\.comparison.id)
  }

  private mutating func lay(without reviewed: Set<String>) {
    let relations: Set<Relation> =
      switch shown {
      case .flagged, .unreviewed: [.conflict, .tension]
      case .conflicts: [.conflict]
      case .all: Set(Relation.allCases)
      }
    sources = matrix?.sources ?? []
    let rows = matrix?.rows(relations, by: order) ?? []
    lines = rows.filter { !reviewed.contains($0.comparison.id) }.map(MatrixLine.init)
    indexOfComparison = Dictionary(
      lines.enumerated().map { ($1.comparison.id, $0) }, uniquingKeysWith: { first, _ in first })
    let cells = lines.flatMap(\.cells)
    signs = cells.contains(where: \.isCopied) ? 3 : 2
    widest = signs + (cells.map(\.width).max() ?? 0)
  }

  /// Selects a line by its index and a column by its own.
  mutating func select(line: Int? = nil, column: Int? = nil, in state: AppState) {
    if let line, !lines.isEmpty {
      selected = lines[max(0, min(line, lines.count - 1))].comparison.id
    }
    if let column, !sources.isEmpty {
      focus = sources[max(0, min(column, sources.count - 1))]
    }
    clamp(in: state)
  }

  /// Scrolls by some lines; the selected one stays within what is seen.
  mutating func scroll(by step: Int, in state: AppState) {
    let height = max(1, MatrixView.parts(in: state).list.size.rows)
    top = max(0, min(top + step, lines.count - height))
    select(line: max(top, min(selectedIndex, top + height - 1)), in: state)
  }

  private mutating func clamp(in state: AppState) {
    let list = MatrixView.parts(in: state).list
    top = ListWidget.top(
      top, selected: selectedIndex, count: lines.count, height: list.size.rows)
    let columns = MatrixColumns(width: list.size.columns, sources: sources.count, widest: widest)
    left = ListWidget.top(left, selected: column, count: sources.count, height: columns.shown)
  }
}
