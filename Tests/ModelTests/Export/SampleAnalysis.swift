import Model

/// A small analysis built by hand: two accounts of one call, one of them hostile.
enum SampleAnalysis {
  static let firstText = ArticleText(
    "Älteres – the two spoke by telephone on Friday, =1+1 said. It was the third anniversary.\r\n")
  static let secondText = ArticleText(
    "The [call](http://x) was held on Monday\u{202E} by video.\u{1B}[31m\n")

  static let first = Article(
    id: ArticleID(rawValue: "aaaa#0"), file: "case/a.txt", sha256: "aa", text: firstText,
    blocks: [], title: Article.Metadatum("Two leaders | talk"),
    outlet: Article.Metadatum("Daily_Paper"))
  static let second = Article(
    id: ArticleID(rawValue: "bbbb#0"), file: "case/b\u{1B}.txt", item: 3, sha256: "bb",
    text: secondText, blocks: [], byline: Article.Metadatum("A. Writer"))

  static let day = comparison(
    id: "c1", slot: .weekday, relation: .conflict, score: 0.8125,
    reasons: [.differentWeekdays(.friday, .monday)],
    sameEvent: SameEvent(
      judgement: .doubtful,
      evidence: [
        SameEvent.Evidence(
          article: first.id, range: range("third anniversary", firstText),
          kind: .anniversary(date: "2025-02"))
      ]),
    values: [
      (.weekday(.friday), [claim(first, firstText, "Friday", .weekday, .weekday(.friday))]),
      (
        .weekday(.monday),
        [
          claim(
            second, secondText, "Monday", .weekday, .weekday(.monday), attribution: "a \"source\"",
            hedge: "reportedly")
        ]
      ),
    ])
  static let medium = comparison(
    id: "c2", slot: .channel, relation: .agree, score: 0, reasons: [.sameValue],
    sameEvent: SameEvent(judgement: .likely, evidence: []),
    values: [
      (
        .channel(.telephone),
        [claim(first, firstText, "telephone", .channel, .channel(.telephone))]
      )
    ])

  static let analysis = Analysis(
    articles: [first, second],
    datelines: [
      first.id: Dateline(
        value: "2025-02-28", earliest: CalendarDate(year: 2025, month: 2, day: 24),
        latest: CalendarDate(year: 2025, month: 2, day: 28), confidence: 0.7, basis: .inferred,
        evidence: day.sameEvent.evidence)
    ],
    stories: [Story(id: "s1", title: "A–B *talks*", articles: [first.id, second.id])],
    comparisons: [day, medium],
    problems: [Problem(file: "case/c.bin", kind: .notText)])

  static let mark = Discrepancy(
    id: "m1", verdict: .differentEvents, note: "=two, \"calls\"\nsee the anniversary",
    tags: ["dates"], created: "2025-03-01T10:00:00Z", changed: "2025-03-02T10:00:00Z",
    author: "@reader",
    passages: [
      passage(first, "Friday"),
      Discrepancy.Passage(
        file: "case/gone.txt", article: ArticleID(rawValue: "gone#0"), sha256: "cc",
        selector: Selector(exact: "Sunday", prefix: "on ", suffix: ",", start: 3, end: 9)),
    ], comparison: "c1")

  static var marks: [PlacedDiscrepancy] {
    [PassageFinder(analysis.articles).place(mark)]
  }

  static func range(_ words: String, _ text: ArticleText) -> TextRange {
    let start = text.bytes.indices.first { text.bytes[$0...].starts(with: Array(words.utf8)) } ?? 0
    return TextRange(start, start + words.utf8.count)
  }

  private static func passage(_ article: Article, _ words: String) -> Discrepancy.Passage {
    Discrepancy.Passage(
      file: article.file, article: article.id, sha256: article.sha256,
      selector: Selector(range(words, article.text), in: article.text))
  }

  private static func claim(
    _ article: Article, _ text: ArticleText, _ words: String, _ slot: Slot, _ value: SlotValue,
    attribution: String? = nil, hedge: String? = nil
  ) -> Claim {
    Claim(
      article: article.id, event: EventKey(kind: "call", participants: ["B", "A"]), slot: slot,
      value: value, range: range(words, text), sentence: TextRange(0, range(words, text).end + 3),
      attribution: attribution, hedge: hedge, rules: ["claim.sample"])
  }

  static func comparison(
    id: String, slot: Slot, relation: Relation, score: Double, reasons: [Reason],
    sameEvent: SameEvent, values: [(SlotValue, [Claim])]
  ) -> Comparison {
    Comparison(
      id: id, story: "s1", event: EventKey(kind: "call", participants: ["B", "A"]), slot: slot,
      relation: relation, score: score, reasons: reasons, sameEvent: sameEvent,
      rules: ["claim.sample", "compare.sample"],
      values: values.map { Comparison.Value(value: $0, claims: $1) })
  }
}
