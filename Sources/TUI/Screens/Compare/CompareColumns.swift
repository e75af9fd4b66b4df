import Model

/// Which articles stand side by side, in which order and how wide.
extension CompareState {
  /// Shows or hides an article. A new one takes its place in the order of the story, as far as the
  /// reader left the others in it.
  mutating func toggle(
    _ article: ArticleID, in story: Story, then arrival: AwaitedColumns.Arrival = .settle,
    state: AppState
  ) {
    var columns = columnsWanted
    if columns.contains(article) {
      columns = removing(article, from: columns)
    } else {
      let later = story.articles.drop { $0 != article }.dropFirst()
      let place = columns.firstIndex(where: later.contains) ?? columns.count
      columns.insert(article, at: place)
      tops?[article] = top
    }
    show(columns: columns, then: arrival, in: state)
  }

  /// Shows or hides the source of the story with an index, from 0; says why where it cannot.
  mutating func toggleSource(_ index: Int, in state: inout AppState) -> [Effect] {
    guard let story = articles.first.flatMap(state.findings.story) else { return [] }
    guard story.articles.indices.contains(index) else {
      return state.refuse("the story has \(story.articles.count) sources")
    }
    let article = story.articles[index]
    let isShown = columnsWanted.contains(article)
    if isShown {
      if columnsWanted.count <= 2 { return state.refuse("two sources are the least to compare") }
    } else if let reason = fullReason {
      return state.refuse(reason)
    }
    toggle(article, in: story, then: isShown ? .settle : .words(article), state: state)
    return []
  }

  /// Why no further article can be shown; nil where one can.
  var fullReason: String? {
    columnsWanted.count < Self.mostColumns
      ? nil : "Compare shows \(Self.mostColumns) articles at most; X drops a column"
  }

  /// Drops the focused column; the one at its right takes the keys.
  mutating func dropColumn(in state: AppState) {
    guard let focus, columnsWanted.count > 2 else { return }
    show(columns: removing(focus, from: columnsWanted), then: .settle, in: state)
  }

  private mutating func removing(_ article: ArticleID, from columns: [ArticleID]) -> [ArticleID] {
    guard let place = columns.firstIndex(of: article) else { return columns }
    if cursor?.article == article { cursor = nearestPlace(outside: article) }
    var columns = columns
    columns.remove(at: place)
    if focus == article { focus = columns.indices.contains(place) ? columns[place] : columns.last }
    return columns
  }

  /// The place of another article that stands nearest to the cursor, below it first.
  private func nearestPlace(outside article: ArticleID) -> Place? {
    let row = self.row ?? 0
    let rows =
      Array(unfolded.rows.indices.dropFirst(row)) + unfolded.rows.indices.prefix(row).reversed()
    return rows.lazy.flatMap(places).first { $0.article != article }
  }

  /// Index of the focused column among those wanted.
  var wantedColumn: Int { columnsWanted.firstIndex { $0 == focus } ?? 0 }

  /// Where a column stands that is moved by so many; it stops at the ends.
  func place(ofColumnMovedBy step: Int) -> Int {
    max(0, min(wantedColumn + step, columnsWanted.count - 1))
  }

  /// Exchanges the focused column with those beside it.
  mutating func moveColumn(by step: Int, in state: AppState) {
    guard let focus else { return }
    var columns = columnsWanted
    let place = place(ofColumnMovedBy: step)
    columns.remove(at: wantedColumn)
    columns.insert(focus, at: min(place, columns.count))
    show(columns: columns, then: .stay, in: state)
  }

  /// The weight of the focused column after it is widened, or narrowed for a negative step.
  func weight(after step: Int) -> Int {
    let weight = focus.flatMap { weights[$0] } ?? ColumnWidths.usualWeight
    return max(ColumnWidths.weights.lowerBound, min(weight + step, ColumnWidths.weights.upperBound))
  }

  /// Widens the focused column, or narrows it for a negative step; false where it cannot be more so.
  mutating func widen(by step: Int, in state: AppState) -> Bool {
    guard let focus else { return false }
    let before = layout.columns
    let old = weights[focus]
    weights[focus] = weight(after: step)
    arrange(in: state)
    if layout.columns == before { weights[focus] = old }
    return layout.columns != before
  }
}
