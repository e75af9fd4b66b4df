/// The columns of the table that tell where words stand.
struct CSVPlaces {
  private let analysis: Analysis
  private let offsets: [ArticleID: ScalarOffsets]
  private let lines: [ArticleID: LineNumbers]

  init(_ analysis: Analysis) {
    self.analysis = analysis
    offsets = Dictionary(
      analysis.articles.map { ($0.id, ScalarOffsets($0.text)) },
      uniquingKeysWith: { first, _ in first })
    lines = Dictionary(
      analysis.articles.map { ($0.id, LineNumbers($0.text)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The first two values, each with the first claim that gives it, and all other claims with what
  /// they give themselves.
  func sides(_ comparison: Comparison) -> [String] {
    let shown = comparison.values.prefix(2).map { value in
      value.claims.first { Wording.ownLabel(of: $0, in: value) == nil } ?? value.claims.first
    }
    let others = comparison.claims.filter { !shown.contains($0) }.map { claim in
      let place = offsets[claim.article]?.scalars(of: claim.range) ?? 0..<0
      let file = analysis.article(claim.article)?.file ?? ""
      return "\(Wording.label(claim.value)): \(file) \(place.lowerBound)-\(place.upperBound)"
    }
    let sides = (0..<2).flatMap { index -> [String] in
      guard index < shown.count, let claim = shown[index] else {
        return Array(repeating: "", count: 9)
      }
      return side(claim.article, claim.range, value: Wording.label(claim.value))
    }
    return sides + [others.joined(separator: "; ")]
  }

  /// The first two passages of a mark, and all others: the words that were marked, and what became of
  /// them where they are not as they were.
  func sides(_ mark: PlacedDiscrepancy) -> [String] {
    let sides = (0..<2).flatMap { index -> [String] in
      guard index < mark.passages.count else { return Array(repeating: "", count: 9) }
      let passage = mark.passages[index]
      if let article = passage.place.article, let range = passage.place.anchor.range {
        return side(article, range, value: became(passage), quote: passage.marked.selector.exact)
      }
      let now = passage.now
      return [
        now.file, now.sha256, "", "", "", String(now.selector.start), String(now.selector.end),
        now.selector.exact, became(passage),
      ]
    }
    let others = mark.passages.dropFirst(2).map { passage in
      let now = passage.now
      let words = passage.marked.selector.exact
      return "\(words): \(now.file) \(now.selector.start)-\(now.selector.end)"
    }
    return sides + [others.joined(separator: "; ")]
  }

  /// What became of a marked passage; nothing where it stands as it did.
  private func became(_ passage: PlacedDiscrepancy.Passage) -> String {
    let words = passage.now.selector.exact
    if words != passage.marked.selector.exact { return "now “\(words)”" }
    return passage.state == .lost ? Wording.label(passage.state) : ""
  }

  private func side(
    _ id: ArticleID, _ range: TextRange, value: String, quote: String? = nil
  ) -> [String] {
    guard let article = analysis.article(id) else { return Array(repeating: "", count: 9) }
    let place = offsets[id]?.scalars(of: range) ?? 0..<0
    return [
      article.file, article.sha256, article.outlet?.value ?? "",
      analysis.datelines[id]?.value ?? "",
      lines[id].map { String($0.line(ofByte: range.start)) } ?? "", String(place.lowerBound),
      String(place.upperBound), quote ?? article.text[range], value,
    ]
  }
}
