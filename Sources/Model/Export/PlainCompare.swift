/// Words articles side by side as plain text: what they say of the same follows one another, a line a
/// passage, for pipes and for those who listen to it.
public struct PlainCompare: Sendable {
  private let analysis: Analysis
  private let sigils: Sigils

  /// Prepares the text.
  public init(_ analysis: Analysis) {
    self.analysis = analysis
    sigils = analysis.sigils
  }

  /// The passages of a story's articles row by row; under each row the conflicts and tensions whose
  /// words begin in it; those of which no row holds a word come last.
  public func text(_ story: Story) -> String {
    let articles = story.articles.compactMap(analysis.article)
    var comparisons = analysis.comparisons.filter {
      $0.story == story.id && $0.relation <= .tension
    }
    var told: Set<String> = []
    var page = PlainText()
    page.add(story.title, lead: "Compare: ")
    for article in articles {
      let facts = [article.outlet?.value, article.title?.value, article.file].compactMap { $0 }
      page.add(facts.joined(separator: ", "), lead: "  \(sigils[article.id]): ")
    }
    for row in analysis.aligned(articles.map(\.id)) {
      page.space()
      for (article, sentences) in zip(articles, row.cells) where !sentences.isEmpty {
        let words = sentences.map { article.text[$0.range] }.joined(separator: " ")
        page.add(words, lead: "\(sigils[article.id]): ")
      }
      for comparison in comparisons where isTold(comparison, in: row, articles) {
        add(comparison, &page)
        told.insert(comparison.id)
      }
    }
    comparisons.removeAll { told.contains($0.id) }
    if !comparisons.isEmpty { page.space() }
    for comparison in comparisons { add(comparison, &page) }
    return page.text
  }

  private func add(_ comparison: Comparison, _ page: inout PlainText) {
    page.add(Wording.question(comparison), lead: "   \(comparison.relation.rawValue): ")
  }

  /// Whether words that carry one of its values begin in a row.
  private func isTold(
    _ comparison: Comparison, in row: AlignedRow, _ articles: [Article]
  ) -> Bool {
    comparison.claims.contains { claim in
      zip(articles, row.cells).contains { article, sentences in
        article.id == claim.article
          && sentences.contains {
            $0.range.start <= claim.range.start && claim.range.start < $0.range.end
          }
      }
    }
  }
}
