import Model

/// Moving about in Compare: rows, scroll, comparisons, columns.
extension CompareState {
  /// The place in a row that the cursor takes: in the focused column, else in the first that speaks.
  private func place(inRow row: Int) -> Place? {
    guard layout.rows.indices.contains(row) else { return nil }
    let sentences = layout.rows[row].sentences
    let speaking = sentences.indices.filter { !sentences[$0].isEmpty }
    guard let column = speaking.contains(self.column) ? self.column : speaking.first,
      let sentence = sentences[column].first
    else { return nil }
    return Place(article: articles[column], offset: sentence.range.start)
  }

  /// Makes a row the current one; what is flagged in it is looked at.
  mutating func move(toRow row: Int, in state: AppState) {
    let row = max(0, min(row, layout.rows.count - 1))
    guard let place = place(inRow: row) else { return }
    cursor = place
    show(lines: layout.rows[row].start..<layout.rows[row].end, in: state)
    lookAt(whatIsFlaggedIn: row)
  }

  /// Goes on by one row; a row that is not wholly seen is scrolled through first.
  mutating func step(by direction: Int, in state: AppState) {
    guard let row else { return }
    let height = CompareView.parts(in: state).text.size.rows
    let lines = layout.rows[row]
    if state.isLinear {
      // A list shows whole passages, however the drawn rows would lie.
      move(toRow: neighbour(of: row, direction), in: state)
    } else if direction > 0, lines.end > top + height, lines.start <= top {
      top += 1
    } else if direction < 0, lines.start < top {
      top -= 1
    } else {
      move(toRow: neighbour(of: row, direction), in: state)
    }
    clamp(in: state)
  }

  /// The row after or before one; a fold counts as one row, as in vim. A column that scrolls by
  /// itself passes by rows in which it has nothing.
  private func neighbour(of row: Int, _ direction: Int) -> Int {
    var next = row
    repeat {
      let here = layout.rows(with: next)
      next = direction > 0 ? here.upperBound : here.lowerBound - 1
      guard layout.rows.indices.contains(next) else { return row }
    } while isApart && layout.rows[next].firstLines[column] == nil
    return next
  }

  /// Goes to a row, and opens the fold that it lies in.
  mutating func jump(toRow row: Int, in state: AppState) {
    reveal(row: max(0, min(row, layout.rows.count - 1)))
    move(toRow: row, in: state)
  }

  /// Goes along the passages that only the focused column has, past the end to the first.
  /// - Returns: what the reader is told: which of them it is.
  mutating func goAlongAlone(by step: Int, in state: AppState) -> String? {
    guard flags.alone.indices.contains(column), !flags.alone[column].isEmpty, let row else {
      return nil
    }
    let rows = flags.alone[column]
    let wanted =
      step > 0
      ? (rows.firstIndex { $0 > row } ?? rows.count) + step - 1
      : (rows.firstIndex { $0 >= row } ?? rows.count) + step
    let index = (wanted % rows.count + rows.count) % rows.count
    jump(toRow: rows[index], in: state)
    let past =
      wanted >= rows.count
      ? "past the last, at the first again: " : wanted < 0 ? "before the first, at the last: " : ""
    let sigil = focus.map { state.findings.sigil($0, in: self) } ?? ""
    return "\(past)only \(sigil) says this, \(index + 1) of \(rows.count)"
  }

  /// Scrolls; the current row stays within what is seen.
  mutating func scroll(by lines: Int, in state: AppState) {
    top += lines
    clamp(in: state)
    let height = max(1, CompareView.parts(in: state).text.size.rows)
    guard let row else { return }
    if layout.rows[row].end <= top {
      if let first = layout.rows.firstIndex(where: { $0.end > top }) {
        cursor = place(inRow: first)
      }
    } else if layout.rows[row].start >= top + height {
      if let last = layout.rows.lastIndex(where: { $0.start < top + height }) {
        cursor = place(inRow: last)
      }
    }
  }

  /// Scrolls and moves the cursor by as many lines, as vim's Ctrl-D does.
  mutating func page(by lines: Int, in state: AppState) {
    guard let row else { return }
    let line = layout.rows[row].start + lines
    top += lines
    clamp(in: state)
    let wanted = layout.rows.lastIndex { $0.start <= line } ?? 0
    let isSame = layout.rows(with: row).contains(wanted)
    move(toRow: isSame ? neighbour(of: row, lines.signum()) : wanted, in: state)
  }

  /// Scrolls so that lines are seen: not at all where they are, else with some text before them.
  func topShowing(_ lines: Range<Int>, height: Int) -> Int {
    if lines.lowerBound >= top, lines.upperBound <= top + height { return top }
    if lines.count >= height { return lines.lowerBound }
    if lines.lowerBound < top, lines.lowerBound >= top - height { return lines.lowerBound }
    if lines.upperBound > top + height, lines.lowerBound < top + height {
      return lines.upperBound - height
    }
    return lines.lowerBound - min(height / 4, height - lines.count)
  }

  mutating func show(lines: Range<Int>, in state: AppState) {
    top = topShowing(lines, height: CompareView.parts(in: state).text.size.rows)
    clamp(in: state)
  }

  private mutating func lookAt(whatIsFlaggedIn row: Int) {
    let flagged = layout.rows[row].sentences.enumerated().flatMap { column, sentences in
      flags.spans.indices.contains(column)
        ? flags.spans[column].filter { span in
          (span.relation == .conflict || span.relation == .tension)
            && sentences.contains { $0.range.overlaps(span.range) }
        } : []
    }
    guard !flagged.contains(where: { $0.comparison == comparison }) else { return }
    let first = flagged.first { $0.relation == .conflict } ?? flagged.first
    if let first { comparison = first.comparison }
  }

  /// Looks at a comparison: its words in the focused column, or in the first that has some.
  mutating func lookAt(_ id: String, in state: AppState) {
    guard let wanted = state.findings.comparison(id) else { return }
    comparison = id
    if isWaiting {
      looksAtFirst = true
      cursor = nil
      return
    }
    let claims = articles.enumerated().compactMap { column, article in
      wanted.claims.first { $0.article == article }.map { (column, $0) }
    }
    guard let (column, claim) = claims.first(where: { $0.0 == self.column }) ?? claims.first else {
      return
    }
    for (_, claim) in claims { reveal(claim.article, offset: claim.range.start) }
    focus = articles[column]
    cursor = Place(article: claim.article, offset: claim.range.start)
    let rows = claims.compactMap { layout.row(column: $0.0, offset: $0.1.range.start) }
    let first = rows.map { layout.rows[$0].start }.min() ?? 0
    let end = rows.map { layout.rows[$0].end }.max() ?? 0
    let all = first..<max(first, end)
    let height = CompareView.parts(in: state).text.size.rows
    shifts = [:]
    if all.count <= height, !isFree {
      show(lines: all, in: state)
    } else if let row {
      show(lines: layout.rows[row].start..<layout.rows[row].end, in: state)
      level(on: wanted, in: state)
    }
    clamp(in: state)
  }

  /// Looks at the comparison that Compare was opened for, else at the first conflict or tension; where
  /// there is none, begins at the first passage of the focused column.
  mutating func lookAtFirst(in state: AppState) {
    if isWaiting {
      looksAtFirst = true
      return
    }
    let known = flags.conflicts + flags.tensions
    let wanted = comparison.flatMap { known.contains($0) ? $0 : nil } ?? known.first
    comparison = wanted
    if let wanted {
      lookAt(wanted, in: state)
    } else if let row = layout.rows.firstIndex(where: { $0.firstLines[column] != nil }) {
      move(toRow: row, in: state)
    }
  }

  /// Looks at a mark that is on no comparison: its first passage that is found, and the others where
  /// there is room for all.
  mutating func lookAt(_ mark: PlacedDiscrepancy, in state: AppState) {
    link = mark.id
    goTo(wordsOf: mark, in: state)
  }

  /// Goes to the words of a mark: the first passage that is found, the others beside it.
  mutating func goTo(wordsOf mark: PlacedDiscrepancy, in state: AppState) {
    let hits = mark.places.compactMap { place in
      place.article.flatMap { article in
        place.anchor.range.map { TextHit(article: article, range: $0) }
      }
    }.filter { articles.contains($0.article) }
    guard let first = hits.first else { return }
    shifts = [:]
    goTo(first, in: state)
    var lines: [ArticleID: Int] = [:]
    for hit in hits where lines[hit.article] == nil {
      lines[hit.article] = articles.firstIndex(of: hit.article).flatMap {
        layout.line(column: $0, offset: hit.range.start)
      }
    }
    guard let start = lines.values.min(), let last = lines.values.max() else { return }
    guard last - start >= CompareView.parts(in: state).text.size.rows else {
      return show(lines: start..<(last + 1), in: state)
    }
    level(lines)
  }

  /// Goes along a list of comparisons, past the end to the first.
  /// - Returns: what the reader is told where it went past an end.
  mutating func goAlong(_ list: [String], by step: Int, noun: String, in state: AppState) -> String?
  {
    guard !list.isEmpty else { return nil }
    let here = comparison.flatMap { list.firstIndex(of: $0) }
    let wanted = here.map { $0 + step } ?? (step > 0 ? step - 1 : list.count + step)
    let index = (wanted % list.count + list.count) % list.count
    lookAt(list[index], in: state)
    if wanted >= list.count { return "past the last \(noun), at the first again" }
    return wanted < 0 ? "before the first \(noun), at the last" : nil
  }

  /// Gives the keys to another column, at its words on the comparison where it has some.
  mutating func focusColumn(_ index: Int, in state: AppState) {
    guard !articles.isEmpty else { return }
    let row = self.row
    let index = (index % articles.count + articles.count) % articles.count
    focus = articles[index]
    isExtending = false
    let claim = state.findings.comparison(comparison)?.claims.first {
      $0.article == articles[index]
    }
    if let claim { reveal(claim.article, offset: claim.range.start) }
    if let claim, layout.row(column: index, offset: claim.range.start) != nil {
      cursor = Place(article: claim.article, offset: claim.range.start)
      if let row = self.row {
        show(lines: layout.rows[row].start..<layout.rows[row].end, in: state)
      }
    } else if let row {
      cursor = place(inRow: row)
    }
  }
}
