/// Writes an analysis as the report that other programs read (format "rashomon-report/1"): byte for
/// byte the same for the same analysis, offsets in Unicode scalars, null for what is unknown.
public struct ReportJSON: Sendable {
  /// The name and version of the format.
  public static let format = "rashomon-report/1"

  private let analysis: Analysis
  private let version: String
  private let offsets: [ArticleID: ScalarOffsets]

  /// Prepares a report; `version` is the program's.
  public init(_ analysis: Analysis, version: String) {
    self.analysis = analysis
    self.version = version
    offsets = Dictionary(
      analysis.articles.map { ($0.id, ScalarOffsets($0.text)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The whole report, with the comparisons of the given relations. Before each of them `goesOn` is
  /// asked; where it answers no, the rest is left out.
  public func report(
    _ relations: Set<Relation>, goesOn: (WorkProgress) -> Bool = { _ in true }
  ) -> JSONValue {
    let shown = analysis.comparisons.filter { relations.contains($0.relation) }
    var comparisons: [JSONValue] = []
    for comparison in shown {
      guard goesOn(WorkProgress(.writing, done: comparisons.count, total: shown.count)) else {
        break
      }
      comparisons.append(self.comparison(comparison))
    }
    return .object(
      head + [.init("comparisons", .array(comparisons)), .init("problems", problems)])
  }

  /// The report with the reader's marks after the comparisons, what of it was reviewed, and when it
  /// was made where that is told; `goesOn` as for `report`.
  public func export(
    _ relations: Set<Relation>, marks: [PlacedDiscrepancy], made: String? = nil,
    goesOn: (WorkProgress) -> Bool = { _ in true }
  ) -> JSONValue {
    guard case .object(let members) = report(relations, goesOn: goesOn) else { return .null }
    let marked = MarkedComparisons(marks, on: analysis.comparisons)
    let tally = ReviewTally(analysis.comparisons, marked)
    return .object(
      members + [
        .init("marks", MarksJSON.array(marks, marked)),
        .init(
          "review",
          .object([
            .init("conflicts", share(tally.conflicts)), .init("tensions", share(tally.tensions)),
          ])),
      ] + (made.map { [.init("made", .string($0))] } ?? []))
  }

  private func share(_ share: ReviewTally.Share) -> JSONValue {
    .object([
      .init("total", .integer(share.total)), .init("reviewed", .integer(share.reviewed)),
    ])
  }

  /// The report without comparisons.
  public var list: JSONValue { .object(head + [.init("problems", problems)]) }

  private var head: [JSONValue.Member] {
    [
      .init("format", .string(ReportJSON.format)), .init("version", .string(version)),
      .init("articles", .array(analysis.articles.map(article))),
      .init("stories", .array(analysis.stories.map(story))),
    ]
  }

  private var problems: JSONValue {
    .array(
      analysis.problems.map {
        .object([
          .init("file", .string($0.file)), .init("problem", .string(Wording.problem($0))),
        ])
      })
  }

  private func article(_ article: Article) -> JSONValue {
    let dateline = analysis.datelines[article.id] ?? .unknown
    return .object([
      .init("id", .string(article.id.rawValue)), .init("file", .string(article.file)),
      .init("title", .known(article.title?.value)), .init("source", .known(article.outlet?.value)),
      .init("byline", .known(article.byline?.value)), .init("sha256", .string(article.sha256)),
      .init("item", article.item.map { .integer($0) } ?? .null),
      .init("published", published(dateline)),
      .init("address", .known(WebAddress.link(to: article))),
      .init("language", .known(article.language?.value)),
    ])
  }

  private func published(_ dateline: Dateline) -> JSONValue {
    .object([
      .init("value", .known(dateline.value)), .init("earliest", .known(dateline.earliest?.iso)),
      .init("latest", .known(dateline.latest?.iso)),
      .init("confidence", .fraction(dateline.confidence)),
      .init("basis", .string(dateline.basis.rawValue)),
      .init("why", .known(Wording.why(dateline, in: analysis))),
    ])
  }

  private func story(_ story: Story) -> JSONValue {
    .object([
      .init("id", .string(story.id)), .init("title", .known(story.title)),
      .init("articles", .array(story.articles.map { .string($0.rawValue) })),
    ])
  }

  private func comparison(_ comparison: Comparison) -> JSONValue {
    .object(
      [
        .init("id", .string(comparison.id)), .init("story", .string(comparison.story)),
        .init("event", .string(ReportJSON.name(comparison.event))),
        .init("slot", .string(comparison.slot.rawValue)),
        .init("relation", .string(comparison.relation.rawValue)),
        .init("score", .fraction(comparison.score)),
        .init("question", .string(Wording.question(comparison))),
        .init("explanation", .known(Wording.explanation(comparison))),
        .init("rules", .array(comparison.rules.map { .string($0.name) })),
        .init("sameEvent", sameEvent(comparison.sameEvent)),
        .init("values", .array(comparison.values.map(value))),
      ] + origins(comparison.sharedOrigins))
  }

  /// Which sources are one witness; without any the member is left out, as reports had none at first.
  private func origins(_ origins: [SharedOrigin]) -> [JSONValue.Member] {
    if origins.isEmpty { return [] }
    let values = origins.map { origin in
      let name: String?
      if case .source(let source) = origin.kind { name = source } else { name = nil }
      return JSONValue.object([
        .init("kind", .string(name == nil ? "passage" : "source")), .init("name", .known(name)),
        .init("articles", .array(origin.articles.map { .string($0.rawValue) })),
      ])
    }
    return [.init("sharedOrigins", .array(values))]
  }

  private func sameEvent(_ sameEvent: SameEvent) -> JSONValue {
    .object([
      .init("judgement", .string(sameEvent.judgement.rawValue)),
      .init(
        "evidence",
        .array(
          sameEvent.evidence.map {
            .object(
              passage($0.article, $0.range) + [.init("why", .string(Wording.why($0)))])
          })),
    ])
  }

  private func value(_ value: Comparison.Value) -> JSONValue {
    .object([
      .init("value", .known(Wording.code(value.value))),
      .init("label", .known(Wording.label(value.value))),
      .init("claims", .array(value.claims.map { claim($0, in: value) })),
    ])
  }

  private func claim(_ claim: Claim, in value: Comparison.Value) -> JSONValue {
    let sentence = scalars(claim.sentence, of: claim.article)
    return .object(
      passage(claim.article, claim.range) + [
        .init(
          "sentence",
          .object([
            .init("start", .integer(sentence.lowerBound)),
            .init("end", .integer(sentence.upperBound)),
          ])),
        .init("attribution", .known(claim.attribution)), .init("origin", .known(claim.origin)),
        .init("hedge", .known(claim.hedge)),
      ] + own(claim, in: value))
  }

  /// What a claim gives itself where it is told under another value that it fits; left out where it
  /// gives that value, as reports had none at first.
  private func own(_ claim: Claim, in value: Comparison.Value) -> [JSONValue.Member] {
    // The quote is all that a way of putting a matter gives.
    guard claim.slot != .framing, let label = Wording.ownLabel(of: claim, in: value) else {
      return []
    }
    let own = JSONValue.object([
      .init("value", .known(Wording.code(claim.value))), .init("label", .known(label)),
    ])
    return [.init("own", own)]
  }

  private func passage(_ article: ArticleID, _ range: TextRange) -> [JSONValue.Member] {
    let place = scalars(range, of: article)
    return [
      .init("article", .string(article.rawValue)), .init("start", .integer(place.lowerBound)),
      .init("end", .integer(place.upperBound)),
      .init("quote", .string(analysis.article(article)?.text[range] ?? "")),
    ]
  }

  private func scalars(_ range: TextRange, of article: ArticleID) -> Range<Int> {
    offsets[article]?.scalars(of: range) ?? 0..<0
  }

  /// An event's name in the report: its kind, its own time and who took part, as in "call: Ada,
  /// Byron" and "killed 2004"; "event" where no word of the texts names its kind.
  public static func name(_ event: EventKey) -> String {
    let word = event.kind.isEmpty ? "event" : event.kind
    let kind = event.time.map { word + " " + $0 } ?? word
    return event.participants.isEmpty
      ? kind : kind + ": " + event.participants.joined(separator: ", ")
  }
}
