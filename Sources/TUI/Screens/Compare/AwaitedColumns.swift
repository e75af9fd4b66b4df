import Model

/// Columns that the reader asked for, until they are aligned: long articles take longer than a key may.
struct AwaitedColumns: Hashable, Sendable {
  /// What is done when they are there.
  enum Arrival: Hashable, Sendable {
    /// Nothing: the reader's place stays.
    case stay
    /// The question is kept where it is one among the columns, else the first one is looked at.
    case settle
    /// As `settle`; then the keys go to the words of a source on the question.
    case words(ArticleID)
    /// As `settle`; then the cursor goes to some words.
    case hit(TextHit)
  }

  /// The articles, from left to right.
  var articles: [ArticleID]
  /// What is done when they are there.
  var arrival: Arrival
  /// Whether the question was a conflict or a tension among the columns before.
  let wasFlagged: Bool
}

extension CompareState {
  /// The columns that are shown, or will be as soon as they are aligned.
  var columnsWanted: [ArticleID] { pending?.articles ?? articles }

  /// Whether columns, or pins, are still to be aligned.
  var isAligning: Bool { awaited != nil }

  /// Whether nothing can be shown until they are.
  var isWaiting: Bool { awaited != nil && layout.rows.isEmpty }

  /// Shows other columns, at once or as soon as they are aligned.
  mutating func show(
    columns: [ArticleID], then arrival: AwaitedColumns.Arrival, in state: AppState
  ) {
    areColumnsChosen = true
    pending = AwaitedColumns(articles: columns, arrival: arrival, wasFlagged: isFlagged)
    arrange(in: state)
  }

  /// Does what was to be done when the columns are there.
  mutating func take(_ arrived: AwaitedColumns, in state: AppState) {
    if looksAtFirst {
      looksAtFirst = false
      if cursor == nil, link == nil {
        if let comparison { lookAt(comparison, in: state) } else { lookAtFirst(in: state) }
      }
    }
    guard arrived.arrival != .stay else { return }
    settle(wasFlagged: arrived.wasFlagged, in: state)
    switch arrived.arrival {
    case .words(let article): showWords(of: article, in: state)
    case .hit(let hit): goTo(hit, in: state)
    case .stay, .settle: break
    }
  }

  private mutating func settle(wasFlagged: Bool, in state: AppState) {
    deselect()
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
  var isFlagged: Bool {
    comparison.map { flags.conflicts.contains($0) || flags.tensions.contains($0) } ?? false
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
}
