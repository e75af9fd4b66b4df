import Model
import TUI

/// Five invented articles on one ferry that ran aground, with their comparisons and two alignments.
enum FerryStory {
  static let event = EventKey(kind: "grounding", participants: ["Marla"])

  static let a = InventedArticle(
    "a", outlet: "Harbour News", byline: "Ida Holm",
    [
      (.title, ["Ferry Marla runs aground off Orsund"]),
      (
        .paragraph,
        [
          "The ferry Marla ran aground off Orsund on Friday evening, an hour after it had left the "
            + "island of Hest.",
          "Twelve people were hurt, none of them badly, the rescue service said.",
        ]
      ),
      (
        .paragraph,
        [
          "The ship's master told the coast guard by telephone that the rudder had jammed.",
          "Fishing boats brought all 212 passengers ashore.",
          "It was the second grounding on this route in less than two years.",
        ]
      ),
      (.paragraph, ["The council of Orsund has long asked for a second ferry."]),
      (.furniture(.siteFooter), ["Harbour News. All rights reserved."]),
    ])

  static let b = InventedArticle(
    "b",
    [
      (
        .paragraph,
        [
          "The Marla struck rocks near Orsund on Monday with about 200 people on board.",
          "Fishing boats took the passengers to land.",
        ]
      ),
      (
        .paragraph,
        [
          "A spokeswoman for the rescue service counted 21 injured.",
          "The crew had called for help by video link, and blamed the wind.",
        ]
      ),
      (
        .paragraph,
        [
          "The ferry line, founded in 1931, carries cars – and, in summer, \u{1F6B2} bicycles – to Hest."
        ]
      ),
    ])

  static let c = InventedArticle(
    "c", outlet: "Morning Post",
    [
      (.title, ["Rudder blamed for ferry accident"]),
      (
        .paragraph,
        [
          "A jammed rudder put the Marla on the rocks on Friday.", "Twelve people were treated.",
        ]
      ),
    ])

  static let d = InventedArticle(
    "d", outlet: "東京海事新聞",
    [
      (.title, ["渡船座礁"]),
      (.paragraph, ["The accident on Monday was the third in a year.", "座礁は月曜日に起きた。"]),
    ])

  static let e = InventedArticle(
    "e", outlet: "Hest Weekly",
    [(.title, ["An island waits"]), (.paragraph, ["Hest has been without its ferry since March."])])

  static let alone = InventedArticle(
    "z", outlet: "Garden Paper",
    [(.title, ["Roses in winter"]), (.paragraph, ["Cut them late, and \u{1B}[31mnever in frost."])])

  static let story = Story(
    id: "ferry", title: "Marla off Orsund", articles: [a, b, c, d, e].map(\.article.id))

  static let analysis: Analysis = {
    let all = [a, b, c, d, e, alone]
    return Analysis(
      articles: all.map(\.article),
      sentences: Dictionary(uniqueKeysWithValues: all.map { ($0.article.id, $0.sentences) }),
      datelines: [
        a.article.id: dateline("2024-03-09", .stated), b.article.id: dateline("2024-03", .inferred),
      ],
      stories: [
        story, Story(id: "roses", title: "Roses in winter", articles: [alone.article.id]),
      ], comparisons: comparisons,
      problems: [Problem(file: "harbour/scan.bin", kind: .notText)])
  }()

  static func findings(generation: Int = 1) -> Findings {
    Findings(
      analysis, generation: generation,
      alignments: [
        [a.article.id, b.article.id]: alignedAB,
        [a.article.id, b.article.id, c.article.id]: alignedABC,
        [a.article.id, c.article.id]: [row([a.sentences, c.sentences])],
        [a.article.id, d.article.id]: [row([a.sentences, d.sentences])],
      ])
  }

  /// The articles with more files that could not be read.
  static func withProblems(_ count: Int) -> Findings {
    let problems = (1...count).map {
      Problem(file: "harbour/file\($0).bin", kind: $0 % 2 == 0 ? .empty : .notText)
    }
    return Findings(
      Analysis(
        articles: analysis.articles, sentences: analysis.givenSentences,
        datelines: analysis.datelines, stories: analysis.stories,
        comparisons: analysis.comparisons, problems: problems), generation: 1)
  }

  /// An edit that splits B off.
  static let edit = StoryEdit(
    id: "e1", change: .split([StoryEdit.Member(b.article)]), created: "2024-03-10T08:00:00Z")

  private static let comparisons: [Comparison] = [
    comparison(
      "day", .weekday, .conflict, reasons: [.differentWeekdays(.friday, .monday)],
      sameEvent: SameEvent(
        judgement: .doubtful,
        evidence: [
          Evidence(
            article: a.article.id, range: a.range(of: "second grounding"), kind: .ordinal),
          Evidence(
            article: d.article.id, range: d.range(of: "third in a year"), kind: .ordinal),
        ]),
      [
        (.weekday(.friday), [(a, "Friday evening", nil), (c, "Friday", nil)]),
        (.weekday(.monday), [(b, "Monday", nil), (d, "Monday", nil)]),
      ]),
    comparison(
      "hurt", .count, .conflict, reasons: [.differentCounts(Quantity(12), Quantity(21))],
      sharedOrigins: [
        SharedOrigin(kind: .source("the rescue service"), articles: [a.article.id, c.article.id])
      ],
      [
        (
          .count(low: 12, high: 12, unit: "injured"),
          [(a, "Twelve people", "the rescue service"), (c, "Twelve people", nil)]
        ),
        (.count(low: 21, high: 21, unit: "injured"), [(b, "21 injured", "a spokeswoman")]),
      ]),
    comparison(
      "channel", .channel, .conflict, reasons: [.differentChannels(.telephone, .video)],
      [
        (.channel(.telephone), [(a, "by telephone", nil)]),
        (.channel(.video), [(b, "by video link", nil)]),
      ]),
    comparison(
      "aboard", .count, .tension,
      reasons: [.differentCounts(Quantity(212), Quantity(low: 180, high: 220))],
      [
        (.count(low: 212, high: 212, unit: "passengers"), [(a, "212 passengers", nil)]),
        (.count(low: 190, high: 210, unit: "people"), [(b, "about 200 people", nil)]),
      ]),
    comparison(
      "place", .place, .agree, reasons: [.sameValue],
      [(.name("Orsund"), [(a, "off Orsund on", nil), (b, "near Orsund", nil)])]),
  ]

  private static func comparison(
    _ id: String, _ slot: Slot, _ relation: Relation, reasons: [Reason],
    sameEvent: SameEvent = SameEvent(judgement: .likely, evidence: []),
    sharedOrigins: [SharedOrigin] = [],
    _ values: [(SlotValue, [(InventedArticle, String, String?)])]
  ) -> Comparison {
    Comparison(
      id: id, story: "ferry", event: event, slot: slot, relation: relation, score: 0.9,
      reasons: reasons, sameEvent: sameEvent, rules: [RuleID("test.\(slot.rawValue)")],
      values: values.map { value, claims in
        Comparison.Value(
          value: value,
          claims: claims.map {
            $0.0.claim(slot, value, quote: $0.1, event: event, attribution: $0.2)
          })
      }, sharedOrigins: sharedOrigins)
  }

  private static func dateline(_ value: String, _ basis: Dateline.Basis) -> Dateline {
    Dateline(value: value, earliest: nil, latest: nil, confidence: 0.9, basis: basis, evidence: [])
  }

  private static func row(_ cells: [[Sentence]], moved: [Bool]? = nil) -> AlignedRow {
    AlignedRow(cells: cells, moved: moved ?? cells.map { _ in false })
  }

  /// Sentences of A and B by index: (A, B, whether B's stand out of their order).
  private static let alignedAB: [AlignedRow] = [
    ([0], [], false), ([1], [0], false), ([2], [2], true), ([3], [3], false), ([4], [1], true),
    ([5], [], false), ([6], [], false), ([], [4], false), ([7], [], false),
  ].map { (left: [Int], right: [Int], moved: Bool) in
    row([left.map { a.sentences[$0] }, right.map { b.sentences[$0] }], moved: [false, moved])
  }

  private static let alignedABC: [AlignedRow] = alignedAB.enumerated().map { index, aligned in
    let third = index < c.sentences.count ? [c.sentences[index]] : []
    return AlignedRow(cells: aligned.cells + [third], moved: aligned.moved + [false])
  }
}
