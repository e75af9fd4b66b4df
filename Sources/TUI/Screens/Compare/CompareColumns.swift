import Model

/// Which articles stand side by side, in which order and how wide.
extension CompareState {
  /// Shows or hides an article. A new one takes its place in the order of the story, as far as the
  /// reader left the others in it.
  mutating func toggle(_ article: ArticleID, in story: Story, state: AppState) {
    if articles.contains(article) {
      remove(article)
    } else {
      let later = story.articles.drop { $0 != article }.dropFirst()
      let place = articles.firstIndex(where: later.contains) ?? articles.count
      articles.insert(article, at: place)
      tops?[article] = top
    }
    rearrange(in: state)
  }

  /// Shows or hides the source of the story with an index, from 0; says why where it cannot.
  mutating func toggleSource(_ index: Int, in state: inout AppState) -> [Effect] {
    guard let story = articles.first.flatMap(state.findings.story) else { return [] }
    guard story.articles.indices.contains(index) else {
      return state.refuse("the story has \(story.articles.count) sources")
    }
    let article = story.articles[index]
    if articles.contains(article) {
      if articles.count <= 2 { return state.refuse("two sources are the least to compare") }
    } else if let reason = fullReason {
      return state.refuse(reason)
    }
    toggle(article, in: story, state: state)
    showWords(of: article, in: state)
    return []
  }

  /// Gives the keys to the column of an article, at its words on the question, and shows as many of the
  /// other columns' words as there is room for; does nothing where it is silent.
  private mutating func showWords(of article: ArticleID, in state: AppState) {
    guard let comparison, articles.contains(article), !isSilent(article, in: state.findings) else {
      return
    }
    focus = article
    lookAt(comparison, in: state)
  }

  /// Why no further article can be shown; nil where one can.
  var fullReason: String? {
    articles.count < Self.mostColumns
      ? nil : "Compare shows \(Self.mostColumns) articles at most; X drops a column"
  }

  /// Drops the focused column; the one at its right takes the keys.
  mutating func dropColumn(in state: AppState) {
    guard let focus, articles.count > 2 else { return }
    remove(focus)
    rearrange(in: state)
  }

  private mutating func remove(_ article: ArticleID) {
    guard let place = articles.firstIndex(of: article) else { return }
    if cursor?.article == article { cursor = nearestPlace(outside: article) }
    articles.remove(at: place)
    if focus == article {
      focus = articles.indices.contains(place) ? articles[place] : articles.last
    }
  }

  /// The place of another article that stands nearest to the cursor, below it first.
  private func nearestPlace(outside article: ArticleID) -> Place? {
    let row = self.row ?? 0
    let rows =
      Array(unfolded.rows.indices.dropFirst(row)) + unfolded.rows.indices.prefix(row).reversed()
    return rows.lazy.flatMap(places).first { $0.article != article }
  }

  private mutating func rearrange(in state: AppState) {
    deselect()
    let wasFlagged = isFlagged
    arrange(in: state)
    // What agrees, opened from Matrix, was no conflict before and need not be one now.
    let isSpokenOf = state.findings.comparison(comparison).map {
      state.findings.relation(of: $0, among: articles) != nil
    }
    let stays = wasFlagged ? isFlagged : isSpokenOf ?? false
    if link == nil, !stays { lookAtFirst(in: state) }
    let question = comparison
    move(toRow: row ?? 0, in: state)
    if question != nil, link == nil { comparison = question }
  }

  /// Whether the question that is looked at is a conflict or a tension among the columns.
  private var isFlagged: Bool {
    comparison.map { flags.conflicts.contains($0) || flags.tensions.contains($0) } ?? false
  }

  /// Where a column stands that is moved by so many; it stops at the ends.
  func place(ofColumnMovedBy step: Int) -> Int {
    max(0, min(column + step, articles.count - 1))
  }

  /// Exchanges the focused column with those beside it.
  mutating func moveColumn(by step: Int, in state: AppState) {
    guard let focus else { return }
    let place = place(ofColumnMovedBy: step)
    articles.remove(at: column)
    articles.insert(focus, at: min(place, articles.count))
    arrange(in: state)
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
