/// Writes drafts of schema.org's ClaimReview (JSON-LD), one a contradiction that somebody confirmed.
///
/// That two sources contradict each other says nothing of who is right: rating, page and date of the
/// review are null, and the draft says that they are for the fact-checker to fill in. Search engines
/// ask for the first two.
struct ClaimReviewExport {
  /// Scalars of a claim's name that fact-checkers' guides ask for at most.
  static let longestClaim = 75

  private let contents: ExportInput
  private let marked: MarkedComparisons

  init(_ contents: ExportInput) {
    self.contents = contents
    marked = MarkedComparisons(contents.marks, on: contents.analysis.comparisons)
  }

  /// The drafts on indented lines, the comparisons first, then passages that were linked by hand and
  /// those whose comparison has changed since, as they were marked. Before each draft `goesOn` is asked;
  /// where it answers no, the rest is left out.
  func document(goesOn: (WorkProgress) -> Bool = { _ in true }) -> String {
    let compared = contents.analysis.comparisons.filter(isWanted)
    let others = contents.marks.filter { mark in
      mark.discrepancy.verdict == .contradiction && marked.comparison(of: mark.discrepancy) == nil
    }
    var drafts: [JSONValue] = []
    func isStopped() -> Bool {
      !goesOn(WorkProgress(.writing, done: drafts.count, total: compared.count + others.count))
    }
    for comparison in compared {
      if isStopped() { break }
      let appearances = comparison.claims.map { claim in
        appearance(claim.article, claim.sentence, Wording.label(claim.value))
      }
      drafts.append(
        draft(confirmation(of: comparison), Wording.question(comparison), appearances))
    }
    for mark in others {
      if isStopped() { break }
      let origin = Wording.origin(mark.discrepancy, marked)
      drafts.append(draft(mark.discrepancy, origin, mark.passages.map(appearance)))
    }
    return JSONValue.object([
      .init("@context", .string("https://schema.org")), .init("@graph", .array([head] + drafts)),
    ]).document
  }

  /// Contradictions that were confirmed; in a whole export conflicts that nobody judged, too.
  private func isWanted(_ comparison: Comparison) -> Bool {
    confirmation(of: comparison) != nil
      || contents.isWhole && comparison.relation == .conflict && !marked.isReviewed(comparison)
  }

  /// The mark that calls it a contradiction, whatever others called it; of several the last.
  private func confirmation(of comparison: Comparison) -> Discrepancy? {
    marked.marks(on: comparison).map(\.discrepancy).last { $0.verdict == .contradiction }
  }

  private var head: JSONValue {
    let sources = contents.analysis.articles.map { article in
      JSONValue.object([
        .init("@type", .string("CreativeWork")), .init("name", .string(article.file)),
        .init("identifier", hash(article.sha256)),
      ])
    }
    return .object(
      [
        .init("@type", .string("CreativeWork")),
        .init("name", .string(Wording.claimReviewDrafts("rashomon \(contents.version)"))),
        .init("description", .string(Wording.contents(contents, marked))),
      ] + (contents.made.map { [.init("dateCreated", .string($0))] } ?? [])
        + [.init("isBasedOn", .array(sources))])
  }

  private func draft(
    _ mark: Discrepancy?, _ question: String, _ appearances: [JSONValue]
  ) -> JSONValue {
    .object([
      .init("@type", .string("ClaimReview")),
      .init("creativeWorkStatus", .string("Draft")),
      .init("disambiguatingDescription", .string(Wording.claimReviewIsDraft)),
      .init("claimReviewed", .string(ClaimReviewExport.shortened(question))),
      .init("reviewRating", .null), .init("url", .null), .init("author", .null),
      .init("datePublished", .null), .init("abstract", .known(mark?.note)),
      .init(
        "itemReviewed",
        .object([
          .init("@type", .string("Claim")), .init("name", .string(question)),
          .init("appearance", .array(appearances)),
        ])),
    ])
  }

  /// An article that makes the claim: its sentence, and what it says.
  private func appearance(_ id: ArticleID, _ range: TextRange, _ value: String) -> JSONValue {
    guard let article = contents.analysis.article(id) else { return .null }
    let sentence = MarkedSentence(range, marking: [], in: article.text).pieces.map(\.text).joined()
    return appearance(
      article, published: contents.analysis.datelines[id]?.value, sha256: article.sha256,
      file: article.file, text: sentence, value: value)
  }

  /// A passage as it was marked; where its words have changed the file is that of then.
  private func appearance(_ passage: PlacedDiscrepancy.Passage) -> JSONValue {
    let isSame = passage.now.selector.exact == passage.marked.selector.exact
    let shown = isSame ? passage.now : passage.marked
    return appearance(
      contents.analysis.article(passage.now.article),
      published: contents.analysis.datelines[passage.now.article]?.value, sha256: shown.sha256,
      file: shown.file, text: shown.selector.exact, value: nil)
  }

  private func appearance(
    _ article: Article?, published: String?, sha256: String, file: String, text: String,
    value: String?
  ) -> JSONValue {
    let publisher = article?.outlet.map { outlet -> JSONValue in
      .object([.init("@type", .string("Organization")), .init("name", .string(outlet.value))])
    }
    // A month and a week of TIMEX3 are no dates of ISO 8601 alike; only days and months are given.
    let date = published.flatMap { value in
      value.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2D } ? value : nil
    }
    return .object([
      .init("@type", .string("CreativeWork")),
      .init("name", .string(article?.title?.value ?? file)),
      .init("publisher", publisher ?? .null), .init("datePublished", .known(date)),
      .init("url", .known(article.flatMap(WebAddress.link))),
      .init("inLanguage", .known(article?.language?.value)),
      .init("identifier", hash(sha256)), .init("abstract", .known(value)),
      .init("text", .known(text)),
    ])
  }

  private func hash(_ sha256: String) -> JSONValue {
    .object([
      .init("@type", .string("PropertyValue")), .init("propertyID", .string("SHA-256")),
      .init("value", .known(sha256)),
    ])
  }

  /// A question that is no longer than guides allow, cut at a blank.
  static func shortened(_ question: String) -> String {
    let line = VisibleLine.of(question)
    guard line.unicodeScalars.count > longestClaim else { return line }
    var words: [Substring] = []
    var count = 1
    for word in line.split(separator: " ") {
      count += word.unicodeScalars.count + 1
      if count > longestClaim { break }
      words.append(word)
    }
    let cut =
      words.isEmpty
      ? String(line.unicodeScalars.prefix(longestClaim - 1)) : words.joined(separator: " ")
    return cut + "…"
  }
}
