import Model

/// What became of the words of a mark, where its comparison is no longer the one it was made on.
enum MarkedWords {
  /// Marked words are whole passages where they were linked by hand; a line has room for their start.
  private static let mostScalars = 40

  /// As in "marked: Monday against Friday; now: Monday against Saturday"; nil where nothing changed.
  /// `comparison` is the one that the mark counts for now.
  static func change(
    of mark: PlacedDiscrepancy, on comparison: Comparison?, in findings: Findings
  ) -> String? {
    guard let former = mark.discrepancy.comparison, findings.comparison(former) == nil else {
      return nil
    }
    let marked = distinct(mark.passages.map { $0.marked.selector.exact })
    let present = comparison ?? nearest(to: mark, in: findings)
    let now = distinct(mark.passages.compactMap { words(of: $0, in: present, findings) })
    let mine = Set(mark.places.compactMap(\.article))
    let others = distinct(
      (present?.values ?? []).compactMap { value in
        value.claims.allSatisfy { !mine.contains($0.article) }
          ? value.claims.first.flatMap { text(of: $0, in: findings) } : nil
      }
    ).filter { !now.contains($0) }
    guard now != marked || !others.isEmpty else { return nil }
    let before = "marked: \(marked.joined(separator: " against "))"
    if now == marked { return "\(before); now also: \(others.joined(separator: ", "))" }
    if now.isEmpty { return "\(before); now: no longer compared" }
    return "\(before); now: \((now + others).joined(separator: " against "))"
  }

  /// The comparison that has words of the mark in one article, and words of most of its others.
  private static func nearest(to mark: PlacedDiscrepancy, in findings: Findings) -> Comparison? {
    let articles = Set(mark.places.compactMap(\.article))
    guard let story = articles.compactMap(findings.story(of:)).first else { return nil }
    var best: (comparison: Comparison, count: Int)?
    for index in findings.comparisonsOfStory[story.id] ?? [] {
      let comparison = findings.analysis.comparisons[index]
      let holds = comparison.claims.contains { claim in
        mark.places.contains { $0.article == claim.article && $0.holds(claim.range) }
      }
      let count = articles.intersection(comparison.claims.map(\.article)).count
      if holds, count > best?.count ?? 1 { best = (comparison, count) }
    }
    return best?.comparison
  }

  /// What an article of the mark says now: the marked words where they still carry a value, else the
  /// first of its words on the question.
  private static func words(
    of passage: PlacedDiscrepancy.Passage, in comparison: Comparison?, _ findings: Findings
  ) -> String? {
    let claims = (comparison?.claims ?? []).filter { $0.article == passage.place.article }
    if let claim = claims.first(where: { passage.place.holds($0.range) }) ?? claims.first {
      return text(of: claim, in: findings)
    }
    return passage.state == .lost ? nil : passage.now.selector.exact
  }

  private static func text(of claim: Claim, in findings: Findings) -> String? {
    findings.analysis.article(claim.article).map { $0.text[claim.range] }
  }

  /// Each once, on one line, in order.
  private static func distinct(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.map { VisibleLine.of($0) }.filter { seen.insert($0).inserted }.map { line in
      guard line.unicodeScalars.count > mostScalars else { return line }
      return String(line.unicodeScalars.prefix(mostScalars - 3)) + "..."
    }
  }
}

extension PassagePlace {
  /// Whether it has bytes in common with a range of its article.
  fileprivate func holds(_ range: TextRange) -> Bool { anchor.range?.overlaps(range) == true }
}
