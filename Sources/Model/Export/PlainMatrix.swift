/// Words the matrix of a story as plain text: one line a fact, no columns, for pipes and for those who
/// listen to it.
public struct PlainMatrix: Sendable {
  private let analysis: Analysis
  private let marks: MarkedComparisons
  private let sigils: Sigils

  /// Prepares the text; the marks stand beside the comparisons that they were made on.
  public init(_ analysis: Analysis, marks: [PlacedDiscrepancy] = []) {
    self.analysis = analysis
    self.marks = MarkedComparisons(marks, on: analysis.comparisons)
    sigils = analysis.sigils
  }

  /// The sources of a story, then each comparison with a line for every source, the silent ones in
  /// one line.
  public func text(
    _ story: Story, _ relations: Set<Relation> = [.conflict, .tension],
    by order: ComparisonMatrix.Order = .story
  ) -> String {
    let matrix = ComparisonMatrix(story, comparisons: analysis.comparisons)
    var page = PlainText()
    page.add(story.title, lead: "Matrix: ")
    for source in matrix.sources { page.add(name(source), lead: "  \(sigils[source]): ") }
    for (index, row) in matrix.rows(relations, by: order).enumerated() {
      page.space()
      page.add(
        Wording.question(row.comparison),
        lead: "\(index + 1). \(row.comparison.relation.rawValue): ")
      for (source, cell) in zip(matrix.sources, row.cells) where !cell.entries.isEmpty {
        let copied = cell.isCopied ? ["copied, or of one origin"] : []
        for entry in cell.entries {
          let words = ([Wording.label(entry.value), entry.relation.rawValue] + copied)
          page.add(words.joined(separator: ", "), lead: "   \(sigils[source]): ")
        }
      }
      let silent = zip(matrix.sources, row.cells).filter { $0.1.entries.isEmpty }
      if !silent.isEmpty {
        page.add(silent.map { sigils[$0.0] }.joined(separator: ", "), lead: "   silent: ")
      }
      page.add(Wording.explanation(row.comparison), lead: "   why: ")
      if let mark = marks.latest(on: row.comparison) {
        page.add(Wording.label(mark.discrepancy.verdict), lead: "   marked: ")
      }
    }
    return page.text
  }

  private func name(_ source: ArticleID) -> String {
    guard let article = analysis.article(source) else { return "" }
    let title = article.title?.value ?? "(untitled)"
    return [article.outlet?.value, title, article.file].compactMap { $0 }.joined(separator: ", ")
  }
}
