/// Writes an analysis and the reader's marks as a Markdown page for a story's file: how far the review
/// is, each comparison with values, sources, reason and verdict, and last the files with their hashes.
public struct MarkdownExport: Sendable {
  private let analysis: Analysis
  private let marks: [PlacedDiscrepancy]
  private let marked: MarkedComparisons
  private let version: String
  private let made: String?
  private let extract: String?
  private let sigils: Sigils
  private let comparisons: [String: [Comparison]]

  /// Prepares a page; `version` is the program's, `made` the time to name, where one is to be named.
  /// Where it holds a part of all, `extract` says so.
  public init(
    _ analysis: Analysis, marks: [PlacedDiscrepancy], version: String, made: String? = nil,
    extract: String? = nil
  ) {
    self.analysis = analysis
    self.marks = marks
    marked = MarkedComparisons(marks, on: analysis.comparisons)
    self.version = version
    self.made = made
    self.extract = extract
    sigils = analysis.sigils
    comparisons = Dictionary(grouping: analysis.comparisons, by: \.story)
  }

  /// The page, with the comparisons of the given relations. Before each story `goesOn` is asked; where
  /// it answers no, the page is not finished.
  public func page(
    _ relations: Set<Relation>, goesOn: (WorkProgress) -> Bool = { _ in true }
  ) -> String {
    let first = [
      extract, PageWording.lead(analysis), review(analysis.comparisons),
    ].compactMap { $0 }
    var lines = ["# \(PageWording.title)", "", text(first.joined(separator: " ")), ""]
    for (index, story) in analysis.stories.enumerated() {
      guard goesOn(WorkProgress(.writing, done: index, total: analysis.stories.count)) else {
        break
      }
      let shown = comparisons[story.id, default: []].filter { relations.contains($0.relation) }
      lines += ["## \(text(Wording.title(of: story, in: analysis)))", ""]
      if analysis.stories.count > 1 { lines += [review(shown), ""] }
      lines += sources(story.articles)
      for comparison in shown { lines += section(comparison) }
    }
    if !analysis.articlesOutsideStories.isEmpty {
      lines += ["## Of no story", ""] + sources(analysis.articlesOutsideStories)
    }
    lines += markSections
    lines += files
    lines += problemLines
    let time = made.map { " at \(text($0))" } ?? ""
    lines += [
      "---", "", "Made by rashomon \(text(version))\(time); offsets count Unicode scalars.",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private func review(_ comparisons: [Comparison]) -> String {
    Wording.reviewed(ReviewTally(comparisons, marked))
  }

  private func sources(_ articles: [ArticleID]) -> [String] {
    var lines = ["| | Title | Source | Published |", "|---|---|---|---|"]
    for id in articles {
      guard let article = analysis.article(id) else { continue }
      let cells = [
        sigils[id], Wording.title(of: article), Wording.source(of: article),
        Wording.label(analysis.datelines[id] ?? .unknown),
      ]
      lines.append("| " + cells.map(text).joined(separator: " | ") + " |")
    }
    return lines + [""]
  }

  /// What the page rests on.
  private var files: [String] {
    var lines = [
      "## \(PageWording.provenance)", "",
      "| | File | Address | Language | SHA-256 |", "|---|---|---|---|---|",
    ]
    for article in analysis.articles {
      let cells = [
        sigils[article.id], Wording.file(of: article), WebAddress.link(to: article) ?? "",
        article.language?.value ?? "", article.sha256,
      ]
      lines.append("| " + cells.map(text).joined(separator: " | ") + " |")
    }
    return lines + [""]
  }

  private func section(_ comparison: Comparison) -> [String] {
    var lines = [
      "### \(Wording.capitalized(comparison.relation.rawValue)): "
        + text(Wording.question(comparison)),
      "",
    ]
    for reading in comparison.values.flatMap(ValueReading.all) {
      let standing = reading.standing.map { " (\(text($0)))" } ?? ""
      lines.append("- **\(text(reading.label))**\(standing)")
      for claim in reading.claims {
        guard let article = analysis.article(claim.article) else { continue }
        let said = Wording.asides(of: claim)
        let aside = said.isEmpty ? "" : " (\(text(said.joined(separator: ", "))))"
        lines.append("  - \(sigils[claim.article]): \(quoted(article, claim.range))\(aside)")
      }
    }
    lines += ["", "Reason: \(text(Wording.explanation(comparison)))", ""]
    let evidence = comparison.sameEvent.evidence.compactMap { evidence -> String? in
      guard let article = analysis.article(evidence.article) else { return nil }
      return "- \(sigils[evidence.article]): \(quoted(article, evidence.range)): "
        + text(Wording.why(evidence))
    }
    if comparison.sameEvent.judgement != .likely, !evidence.isEmpty { lines += evidence + [""] }
    let made = marked.marks(on: comparison)
    if made.isEmpty {
      lines.append("Verdict: \(Wording.review(of: comparison, marked))")
    } else {
      for mark in made { lines.append("Verdict: \(verdict(mark))") }
    }
    let rules = comparison.rules.map { text($0.name) }.joined(separator: ", ")
    return lines + ["", "Rules: \(rules). Id: \(text(comparison.id))", ""]
  }

  private var markSections: [String] {
    if marks.isEmpty { return [] }
    var lines = ["## Marks", ""]
    for mark in marks {
      let discrepancy = mark.discrepancy
      let question = marked.comparison(of: discrepancy).map(Wording.question)
      lines += [
        "- \(verdict(mark))", "  - \(text(question ?? Wording.origin(discrepancy, marked)))",
      ]
      for passage in mark.passages {
        let now = passage.now
        let words = passage.marked.selector.exact
        let today = now.selector.exact == words ? "" : ", now \"\(text(now.selector.exact))\""
        lines.append(
          "  - \"\(text(words))\" (\(text(now.file)), \(now.selector.start)–\(now.selector.end), "
            + "\(text(Wording.label(passage.state)))\(today))")
      }
      if let now = Wording.now(discrepancy, marked, named: { sigils[$0] }) {
        lines.append("  - \(text(now))")
      }
    }
    return lines + [""]
  }

  private var problemLines: [String] {
    if analysis.problems.isEmpty { return [] }
    let lines = analysis.problems.map { "- \(text($0.file)): \(text(Wording.problem($0)))" }
    return ["## Not read", ""] + lines + [""]
  }

  private func verdict(_ mark: PlacedDiscrepancy) -> String {
    let discrepancy = mark.discrepancy
    var words =
      "\(Wording.label(discrepancy.verdict)), \(discrepancy.author), "
      + discrepancy.changed
    if !discrepancy.tags.isEmpty { words += " [\(discrepancy.tags.joined(separator: ", "))]" }
    if !discrepancy.note.isEmpty { words += ": \(discrepancy.note)" }
    return text(words)
  }

  private func quoted(_ article: Article, _ range: TextRange) -> String {
    "\"\(text(article.text[range]))\""
  }

  private func text(_ words: String) -> String { MarkdownText.escaped(words) }
}
