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

  /// The first two values with their first claims, and all other claims.
  func sides(_ comparison: Comparison) -> [String] {
    let values = Array(comparison.values.prefix(2))
    let shown = values.compactMap(\.claims.first)
    let others = comparison.values.flatMap { value in
      value.claims.filter { !shown.contains($0) }.map { claim in
        let place = offsets[claim.article]?.scalars(of: claim.range) ?? 0..<0
        let file = analysis.article(claim.article)?.file ?? ""
        return "\(Wording.label(value.value)): \(file) \(place.lowerBound)-\(place.upperBound)"
      }
    }
    let sides = (0..<2).flatMap { index -> [String] in
      guard index < values.count, let claim = values[index].claims.first else {
        return Array(repeating: "", count: 9)
      }
      return side(claim.article, claim.range, value: Wording.label(values[index].value))
    }
    return sides + [others.joined(separator: "; ")]
  }

  /// The first two passages of a mark, and all others.
  func sides(_ mark: PlacedDiscrepancy) -> [String] {
    let sides = (0..<2).flatMap { index -> [String] in
      guard index < mark.passages.count else { return Array(repeating: "", count: 9) }
      let passage = mark.passages[index]
      if let article = passage.place.article, let range = passage.place.anchor.range {
        return side(article, range, value: "")
      }
      let now = passage.now
      return [
        now.file, now.sha256, "", "", "", String(now.selector.start), String(now.selector.end),
        now.selector.exact, Wording.label(passage.state),
      ]
    }
    let others = mark.passages.dropFirst(2).map { passage in
      let now = passage.now
      return "\(now.selector.exact): \(now.file) \(now.selector.start)-\(now.selector.end)"
    }
    return sides + [others.joined(separator: "; ")]
  }

  private func side(_ id: ArticleID, _ range: TextRange, value: String) -> [String] {
    guard let article = analysis.article(id) else { return Array(repeating: "", count: 9) }
    let place = offsets[id]?.scalars(of: range) ?? 0..<0
    return [
      article.file, article.sha256, article.outlet?.value ?? "",
      analysis.datelines[id]?.value ?? "",
      lines[id].map { String($0.line(ofByte: range.start)) } ?? "", String(place.lowerBound),
      String(place.upperBound), article.text[range], value,
    ]
  }
}
