/// Writes comparisons as a table with one row a comparison, which a newsroom goes through from top
/// to bottom: the first two values stand beside each other, further claims in a column of their own,
/// the reader's verdict in the same row.
///
/// What somebody marked has a row whatever its relation, so that the table shows all that was
/// reviewed. A mark whose comparison has changed since has a row of its own behind it, with the words
/// that were marked; passages linked by hand, and marks whose comparison is gone, come last.
public enum ConflictsCSV {
  private static let header =
    [
      "id", "story", "event", "slot", "relation", "score", "question", "explanation", "status",
      "verdict", "note", "tags", "reviewer", "reviewed", "verdicts",
    ] + side("a") + side("b") + ["others", "rules", "program"]

  private static func side(_ name: String) -> [String] {
    ["file", "sha256", "source", "published", "line", "start", "end", "quote", "value"].map {
      "\(name)_\($0)"
    }
  }

  /// The comparisons of the given relations and those with marks, each with the mark on it that was
  /// changed last; `version` is the program's. Before each row `goesOn` is asked; where it answers no,
  /// the rest is left out.
  public static func table(
    _ analysis: Analysis, relations: Set<Relation>, marks: [PlacedDiscrepancy], version: String,
    goesOn: (WorkProgress) -> Bool = { _ in true }
  ) -> CSVTable {
    let places = CSVPlaces(analysis)
    let titles = Dictionary(
      analysis.stories.map { ($0.id, Wording.title(of: $0, in: analysis)) },
      uniquingKeysWith: { first, _ in first })
    let marked = MarkedComparisons(marks, on: analysis.comparisons)
    let program = "rashomon \(version)"
    func row(of mark: PlacedDiscrepancy) -> [String] {
      let discrepancy = mark.discrepancy
      let story = mark.passages.lazy.compactMap(\.place.article).compactMap(analysis.story).first
      let id = marked.successor(of: discrepancy)?.id
      let what = Wording.origin(discrepancy, marked) + (id.map { "; now \($0)" } ?? "")
      var judged = judgement(discrepancy, [mark])
      if id != nil { judged[0] = "changed since" }
      return [discrepancy.id, story.flatMap { titles[$0.id] } ?? "", "", "", "", "", "", what]
        + judged + places.sides(mark) + ["", program]
    }
    var rows: [[String]] = []
    for (index, comparison) in analysis.comparisons.enumerated() {
      let made = marked.marks(on: comparison)
      let isMarked = !made.isEmpty || !marked.outdated(on: comparison).isEmpty
      guard relations.contains(comparison.relation) || isMarked else { continue }
      let total = analysis.comparisons.count
      guard goesOn(WorkProgress(.writing, done: index, total: total)) else { break }
      rows.append(
        found(comparison, titles[comparison.story] ?? "")
          + judgement(marked.latest(on: comparison)?.discrepancy, made)
          + places.sides(comparison)
          + [comparison.rules.map(\.name).joined(separator: " "), program])
      rows += marked.outdated(on: comparison).map { row(of: $0) }
    }
    let others = marks.filter {
      marked.comparison(of: $0.discrepancy) == nil && marked.successor(of: $0.discrepancy) == nil
    }
    return CSVTable(header: header, rows: rows + others.map { row(of: $0) })
  }

  private static func found(_ comparison: Comparison, _ story: String) -> [String] {
    [
      comparison.id, story, ReportJSON.name(comparison.event), comparison.slot.rawValue,
      comparison.relation.rawValue, JSONValue.fraction(comparison.score).line,
      Wording.question(comparison), Wording.explanation(comparison),
    ]
  }

  /// From "status" to "verdicts".
  private static func judgement(
    _ latest: Discrepancy?, _ marks: [PlacedDiscrepancy]
  ) -> [String] {
    let isReviewed = marks.contains { $0.discrepancy.verdict != .open }
    let verdicts = marks.map(\.discrepancy).map { "\($0.author): \($0.verdict.rawValue)" }
    return [
      latest == nil ? "not reviewed" : isReviewed ? "reviewed" : "open",
      latest?.verdict.rawValue ?? "", latest?.note ?? "",
      latest?.tags.joined(separator: " ") ?? "", latest?.author ?? "", latest?.changed ?? "",
      verdicts.joined(separator: "; "),
    ]
  }
}
