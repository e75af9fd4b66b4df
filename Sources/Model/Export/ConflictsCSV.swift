/// Writes comparisons as a table with one row a comparison, which a newsroom goes through from top
/// to bottom: the first two values stand beside each other, further claims in a column of their own,
/// the reader's verdict in the same row.
public enum ConflictsCSV {
  private static let header = [
    "id", "story", "event", "slot", "relation", "score", "question", "explanation", "verdict",
    "note", "tags", "reviewer", "reviewed", "a_file", "a_source", "a_published", "a_start", "a_end",
    "a_quote", "a_value", "b_file", "b_source", "b_published", "b_start", "b_end", "b_quote",
    "b_value", "others", "rules",
  ]

  /// The comparisons of the given relations, each with the mark on it that was changed last. Before
  /// each row `goesOn` is asked; where it answers no, the rest is left out.
  public static func table(
    _ analysis: Analysis, relations: Set<Relation>, marks: [PlacedDiscrepancy],
    goesOn: (WorkProgress) -> Bool = { _ in true }
  ) -> CSVTable {
    let offsets = Dictionary(
      analysis.articles.map { ($0.id, ScalarOffsets($0.text)) },
      uniquingKeysWith: { first, _ in first })
    let titles = Dictionary(
      analysis.stories.map { ($0.id, Wording.title(of: $0, in: analysis)) },
      uniquingKeysWith: { first, _ in first })
    let marked = MarkedComparisons(marks, on: analysis.comparisons)
    let shown = analysis.comparisons.filter { relations.contains($0.relation) }
    var rows: [[String]] = []
    for comparison in shown {
      guard goesOn(WorkProgress(.writing, done: rows.count, total: shown.count)) else { break }
      rows.append(
        row(
          comparison, titles[comparison.story] ?? "", analysis, offsets,
          marked.latest(on: comparison)))
    }
    return CSVTable(header: header, rows: rows)
  }

  private static func row(
    _ comparison: Comparison, _ story: String, _ analysis: Analysis,
    _ offsets: [ArticleID: ScalarOffsets], _ mark: PlacedDiscrepancy?
  ) -> [String] {
    let discrepancy = mark?.discrepancy
    let first = comparison.values.first
    let second = comparison.values.dropFirst().first
    let shown = [first, second].compactMap { $0?.claims.first }
    let others = comparison.values.flatMap { value in
      value.claims.filter { !shown.contains($0) }.map { claim in
        let place = offsets[claim.article]?.scalars(of: claim.range) ?? 0..<0
        let file = analysis.article(claim.article)?.file ?? ""
        return "\(Wording.label(value.value)): \(file) \(place.lowerBound)-\(place.upperBound)"
      }
    }
    return [
      comparison.id, story,
      ReportJSON.name(comparison.event), comparison.slot.rawValue, comparison.relation.rawValue,
      JSONValue.fraction(comparison.score).line, Wording.question(comparison),
      Wording.explanation(comparison), discrepancy?.verdict.rawValue ?? "",
      discrepancy?.note ?? "", discrepancy?.tags.joined(separator: " ") ?? "",
      discrepancy?.author ?? "", discrepancy?.changed ?? "",
    ] + side(first, analysis, offsets) + side(second, analysis, offsets) + [
      others.joined(separator: "; "), comparison.rules.map(\.name).joined(separator: " "),
    ]
  }

  private static func side(
    _ value: Comparison.Value?, _ analysis: Analysis, _ offsets: [ArticleID: ScalarOffsets]
  ) -> [String] {
    guard let value, let claim = value.claims.first, let article = analysis.article(claim.article)
    else { return Array(repeating: "", count: 7) }
    let place = offsets[claim.article]?.scalars(of: claim.range) ?? 0..<0
    return [
      article.file, article.outlet?.value ?? "", analysis.datelines[article.id]?.value ?? "",
      String(place.lowerBound), String(place.upperBound), article.text[claim.range],
      Wording.label(value.value),
    ]
  }
}
