import Model

/// Pinning two passages as the same.
extension AppState {
  /// The passages that are pinned side by side among some articles, the oldest pin first.
  func pinnedPairs(among articles: [ArticleID]) -> [PassagePair] {
    pins.compactMap(\.pair).filter {
      articles.contains($0.first.article) && articles.contains($0.second.article)
    }
  }
}

extension CompareState {
  /// The latest pin that holds the sentence under the cursor to another column.
  func pinAtCursor(in state: AppState) -> PlacedPin? {
    guard let focus, let index = sentenceIndex(in: state.findings) else { return nil }
    let sentence = state.findings.sentences(of: focus)[index].range
    return state.pins.last { pin in
      guard let pair = pin.pair else { return false }
      let sides = [(pair.first, pair.second), (pair.second, pair.first)]
      return sides.contains { here, other in
        here.article == focus && here.range.overlaps(sentence) && articles.contains(other.article)
      }
    }
  }

  /// The two passages that `P` would pin: one selected in each of two columns, or the one under the
  /// cursor where nothing is selected in its column.
  private func pinnable(in findings: Findings) -> (PassagePair.Passage, PassagePair.Passage)? {
    let passages = linked(in: findings).map {
      PassagePair.Passage(article: $0.article, range: $0.range)
    }
    guard !selections.isEmpty, passages.count == 2 else { return nil }
    return (passages[0], passages[1])
  }

  /// Why `P` can do nothing now; nil where it can.
  func obstacleToPinning(in state: AppState) -> String? {
    if selections.isEmpty {
      return pinAtCursor(in: state) == nil
        ? "select a passage with v, go to the same one in another column, then P" : nil
    }
    guard let (first, second) = pinnable(in: state.findings) else {
      return "a pin holds one passage in each of two columns; Esc drops the selections"
    }
    let isPinned = state.pinnedPairs(among: articles).contains { pair in
      [PassagePair(first, second), PassagePair(second, first)].contains {
        $0.first.article == pair.first.article && $0.second.article == pair.second.article
          && $0.first.range.overlaps(pair.first.range)
          && $0.second.range.overlaps(pair.second.range)
      }
    }
    return isPinned ? "these are pinned; Esc, then P on one removes the pin" : nil
  }

  /// Pins what is selected, or removes the pin under the cursor.
  func pin(in state: AppState) -> [Effect] {
    if selections.isEmpty {
      return pinAtCursor(in: state).map { [.deletePin(id: $0.pin.id, cause: .edit)] } ?? []
    }
    guard let (first, second) = pinnable(in: state.findings),
      let one = state.findings.analysis.article(first.article),
      let other = state.findings.analysis.article(second.article)
    else { return [] }
    return [
      .addPin(Discrepancy.Passage(one, first.range), Discrepancy.Passage(other, second.range))
    ]
  }

  /// Rows of a column that hold a pinned passage.
  func pinnedRows(column: Int) -> Set<Int> {
    guard articles.indices.contains(column) else { return [] }
    let passages = layout.key.pins.flatMap { [$0.first, $0.second] }
      .filter { $0.article == articles[column] }
    return Set(passages.compactMap { layout.row(column: column, offset: $0.range.start) })
  }
}
