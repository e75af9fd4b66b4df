/// One comparison: the values side by side with the sentences that give them, the reason, the evidence
/// on one event or two, and what readers made of it.
struct HTMLComparison {
  private let context: HTMLContext
  private let comparison: Comparison

  init(_ context: HTMLContext, _ comparison: Comparison) {
    self.context = context
    self.comparison = comparison
  }

  var node: HTMLNode {
    let id = context.anchor(comparison)
    let state =
      context.marked.isReviewed(comparison) ? PageWording.isReviewed : PageWording.notReviewed
    let relation = Wording.capitalized(comparison.relation.rawValue) + ":"
    var nodes: [HTMLNode] = [
      .element(
        "h4", ["id": id + "-question"],
        [
          .words("span", ["class": "relation"], relation),
          .text(" " + Wording.question(comparison)),
        ]),
      .words("p", ["class": "state"], Wording.capitalized(state) + "."),
      .element("ul", ["class": "values"], comparison.values.map(value)),
      .element(
        "p", [.words("strong", PageWording.reason), .text(" " + Wording.explanation(comparison))]),
    ]
    nodes += evidence
    nodes += HTMLMarks(context).verdicts(on: comparison)
    nodes.append(.words("p", ["class": "rules"], PageWording.rules(comparison)))
    return .element(
      "article",
      [
        "class": "comparison \(comparison.relation.rawValue)", "id": id,
        "aria-labelledby": id + "-question",
      ], nodes)
  }

  private func value(_ value: Comparison.Value) -> HTMLNode {
    .element(
      "li", ["class": "value"],
      [
        .words("h5", ["dir": "auto"], Wording.label(value.value)),
        .element("ul", ["class": "claims"], passages(value).map { passage($0, value) }),
      ])
  }

  /// Claims of one sentence are one passage: it is quoted once, with the words of each marked.
  private func passages(_ value: Comparison.Value) -> [[Claim]] {
    struct Place: Hashable {
      let article: ArticleID
      let sentence: TextRange
    }
    var indices: [Place: Int] = [:]
    var passages: [[Claim]] = []
    for claim in value.claims {
      let place = Place(article: claim.article, sentence: claim.sentence)
      if let index = indices[place] {
        passages[index].append(claim)
      } else {
        indices[place] = passages.count
        passages.append([claim])
      }
    }
    return passages
  }

  private func passage(_ claims: [Claim], _ value: Comparison.Value) -> HTMLNode {
    guard let first = claims.first, let article = context.analysis.article(first.article) else {
      return .text("")
    }
    let dateline = context.analysis.datelines[article.id] ?? .unknown
    let source = article.outlet?.value ?? PageWording.title(of: article)
    var said: [String] = []
    for claim in claims {
      for words in Wording.asides(of: claim, in: value) where !said.contains(words) {
        said.append(words)
      }
    }
    var nodes: [HTMLNode] = [
      .element(
        "p", ["class": "source"],
        [
          context.sigil(article.id), .text(" "), .words("bdi", source),
          .text(" · " + Wording.label(dateline)),
        ]),
      context.sentence(article.id, first.sentence, marking: claims.map(\.range)),
    ]
    if !said.isEmpty {
      nodes.append(.words("p", ["class": "aside"], "(" + said.joined(separator: ", ") + ")"))
    }
    return .element("li", nodes)
  }

  private var evidence: [HTMLNode] {
    let sameEvent = comparison.sameEvent
    let lines: [HTMLNode] = sameEvent.evidence.compactMap { evidence in
      guard context.analysis.article(evidence.article) != nil else { return nil }
      return .element(
        "li",
        [
          context.sigil(evidence.article), .text(" "),
          context.quote(evidence.article, evidence.range),
          .text(": " + Wording.why(evidence)),
        ])
    }
    if sameEvent.judgement == .likely || lines.isEmpty { return [] }
    return [
      .element(
        "div", ["class": "evidence"],
        [.words("h5", PageWording.evidence(sameEvent.judgement)), .element("ul", lines)])
    ]
  }
}
