import Model

/// Four accounts of one toll: two say 11, one "at least five", one 3.
enum TollSample {
  private static let texts = [
    "The accident killed 11 people.", "It left 11 dead.", "At least five people were killed.",
    "It killed 3 people.",
  ]
  private static let words = [
    "killed 11", "11 dead", "At least five people were killed", "killed 3",
  ]
  private static let values: [SlotValue] = [
    count(11, 11), count(11, 11), count(5, nil), count(3, 3),
  ]
  private static let event = EventKey(kind: "killed", participants: [])

  /// The articles: the first states an address and a language, the second an outlet and an address that
  /// is none of the web.
  static let articles = texts.enumerated().map { index, text in
    Article(
      id: ArticleID(rawValue: "toll\(index)"),
      file: "case/\("abcd".dropFirst(index).prefix(1)).txt",
      sha256: "\(index)", text: ArticleText(text), blocks: [],
      outlet: index == 1 ? Article.Metadatum("Post") : nil,
      language: index == 0 ? Article.Metadatum("en-GB") : nil,
      address: [
        Article.Metadatum("https://www.news.example/a?b=(1)&c"),
        Article.Metadatum("javascript:alert(1)"),
      ].dropFirst(index).first)
  }

  /// "At least five" can be true together with 11 and stands on its side.
  static let comparison = Comparison(
    id: "toll", story: "s", event: event, slot: .count, relation: .conflict, score: 0.9,
    reasons: [],
    sameEvent: SameEvent(judgement: .likely, evidence: []), rules: [],
    values: [[2, 0, 1], [3]].map { indices in
      Comparison.Value(value: values[indices.count > 1 ? 0 : 3], claims: indices.map(claim))
    })

  static let analysis = Analysis(
    articles: articles, stories: [Story(id: "s", title: "Toll", articles: articles.map(\.id))],
    comparisons: [comparison])

  /// A mark that was made when the first and the last article alone spoke.
  static var outdated: PlacedDiscrepancy {
    PassageFinder(articles).place(
      Discrepancy(
        id: "old", verdict: .contradiction, created: "2025-03-01T10:00:00Z",
        changed: "2025-03-01T10:00:00Z", author: "Kim",
        passages: [0, 3].map { index in
          Discrepancy.Passage(
            file: articles[index].file, article: articles[index].id, sha256: "\(index)",
            selector: Selector(range(index), in: articles[index].text))
        }, comparison: "before"))
  }

  private static func count(_ low: Int, _ high: Int?) -> SlotValue {
    .count(low: low, high: high, unit: "killed")
  }

  private static func claim(_ index: Int) -> Claim {
    let text = articles[index].text
    return Claim(
      article: articles[index].id, event: event, slot: .count, value: values[index],
      range: range(index), sentence: TextRange(0, text.bytes.count), rules: [])
  }

  private static func range(_ index: Int) -> TextRange {
    SampleAnalysis.range(words[index], articles[index].text)
  }
}
