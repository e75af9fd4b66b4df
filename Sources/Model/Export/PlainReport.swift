/// Words an analysis as plain text, for pipes and for terminals that cannot show screens.
public struct PlainReport: Sendable {
  let analysis: Analysis
  private let marks: MarkedComparisons
  let sigils: Sigils
  private let comparisons: [String: [Comparison]]

  /// Prepares a report; the marks stand beside the comparisons that they were made on.
  public init(_ analysis: Analysis, marks: [PlacedDiscrepancy] = []) {
    self.analysis = analysis
    self.marks = MarkedComparisons(marks, on: analysis.comparisons)
    sigils = analysis.sigils
    comparisons = Dictionary(grouping: analysis.comparisons, by: \.story)
  }

  /// Stories and their articles.
  public var list: String { page([]) }

  /// Stories, their articles, and the comparisons of the given relations.
  public func report(_ relations: Set<Relation>) -> String { page(relations) }

  private func page(_ relations: Set<Relation>) -> String {
    var page = PlainText()
    page.add(summary)
    for story in analysis.stories {
      page.space()
      page.add(Wording.title(of: story, in: analysis), lead: "Story: ")
      add(story.articles, reprints: story.reprints, &page)
      let shown = comparisons[story.id, default: []].filter { relations.contains($0.relation) }
      for (index, comparison) in shown.enumerated() {
        page.space()
        add(comparison, number: index + 1, &page)
      }
    }
    if !analysis.articlesOutsideStories.isEmpty {
      page.space()
      page.add("Of no story:")
      add(analysis.articlesOutsideStories, &page)
    }
    problems(&page)
    return page.text
  }

  /// Articles side by side: what they say alike stands in the same row.
  public func sideBySide(_ ids: [ArticleID]) -> String {
    let articles = ids.compactMap(analysis.article)
    guard !articles.isEmpty else { return "" }
    let width = max(24, (PlainText.width - 3 * (articles.count - 1)) / articles.count)
    var page = PlainText()
    page.add(
      columns: articles.map { "\(sigils[$0.id]) \($0.title?.value ?? $0.file)" }, width: width)
    page.add(
      columns: articles.map { _ in String(repeating: "-", count: width) }, width: width)
    for row in analysis.aligned(articles.map(\.id)) {
      let cells = zip(articles, row.cells).map { article, sentences in
        sentences.map { article.text[$0.range] }.joined(separator: " ")
      }
      page.add(columns: cells, width: width)
      page.space()
    }
    return page.text
  }

  private var summary: String {
    let conflicts = analysis.comparisons.count { $0.relation == .conflict }
    let tensions = analysis.comparisons.count { $0.relation == .tension }
    return [
      Wording.number(analysis.articles.count, "article", "articles"),
      Wording.number(analysis.stories.count, "story", "stories"),
      Wording.number(conflicts, "conflict", "conflicts"),
      Wording.number(tensions, "tension", "tensions"),
    ].joined(separator: ", ")
  }

  private func add(
    _ articles: [ArticleID], reprints: [Reprint] = [], _ page: inout PlainText
  ) {
    for id in articles {
      guard let article = analysis.article(id) else { continue }
      page.add(
        Wording.title(of: article), lead: PlainText.padded("  \(sigils[id])", to: 6))
      let dateline = analysis.datelines[id] ?? .unknown
      let parts = [
        article.outlet?.value, Wording.label(dateline),
        article.item.map { "\(article.file), item \($0)" } ?? article.file,
        reprints.first { $0.article == id }.map {
          "the same text " + Wording.label($0, original: sigils[$0.original])
        },
      ]
      page.add(parts.compactMap { $0 }.joined(separator: " · "), lead: "      ")
    }
  }

  func add(_ comparison: Comparison, number: Int?, _ page: inout PlainText) {
    let sign = Wording.sign(comparison.relation)
    page.add(
      Wording.question(comparison),
      lead: [number.map { "\($0)." }, sign, comparison.relation.rawValue + ": "]
        .compactMap { $0 }.joined(separator: " "))
    for reading in comparison.values.flatMap(ValueReading.all) {
      let standing = reading.standing.map { " (\($0))" } ?? ""
      page.add(reading.label + standing, lead: "   - ")
      for claim in reading.claims {
        guard let article = analysis.article(claim.article) else { continue }
        let said = [claim.attribution.map { "said by \($0)" }, claim.hedge].compactMap { $0 }
        let aside = said.isEmpty ? "" : " (\(said.joined(separator: ", ")))"
        page.add(
          "\"\(article.text[claim.range])\"\(aside)",
          lead: PlainText.padded("       \(sigils[claim.article])", to: 11))
      }
    }
    page.add(Wording.explanation(comparison), lead: "   ")
    for evidence in comparison.sameEvent.evidence where comparison.sameEvent.judgement != .likely {
      guard let article = analysis.article(evidence.article) else { continue }
      page.add(
        "\"\(article.text[evidence.range])\": \(Wording.why(evidence))",
        lead: PlainText.padded("       \(sigils[evidence.article])", to: 11))
    }
    for mark in marks.marks(on: comparison) {
      let note = mark.discrepancy.note.isEmpty ? "" : ": " + mark.discrepancy.note
      page.add(Wording.label(mark.discrepancy.verdict) + note, lead: "   marked ")
    }
    for mark in marks.outdated(on: comparison) {
      page.add(Wording.label(mark.discrepancy.verdict), lead: "   marked before it changed ")
    }
    page.add(comparison.id, lead: "   id ")
  }

  private func problems(_ page: inout PlainText) {
    if !analysis.problems.isEmpty { page.space() }
    for problem in analysis.problems {
      page.add(Wording.problem(problem), lead: "\(VisibleLine.of(problem.file)): ")
    }
  }
}
