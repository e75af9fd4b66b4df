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
    let state = Wording.review(of: comparison, context.marked)
    let relation = Wording.capitalized(comparison.relation.rawValue) + ":"
    var nodes: [HTMLNode] = [
      .element(
        "h4", ["id": id + "-question"],
        [
          .words("span", ["class": "relation"], relation),
          .text(" " + Wording.question(comparison)),
        ]),
      .element(
        "p", ["class": "state"],
        [.text(PageWording.verdict + ": "), .words("strong", state)]),
      .element(
        "ul", ["class": "values"], comparison.values.flatMap(ValueReading.all).map(reading)),
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

  private func reading(_ reading: ValueReading) -> HTMLNode {
    var nodes: [HTMLNode] = [.words("h5", ["dir": "auto"], reading.label)]
    if let standing = reading.standing {
      nodes.append(.words("p", ["class": "aside", "dir": "auto"], standing))
    }
    nodes.append(.element("ul", ["class": "claims"], sources(of: reading.claims)))
    return .element("li", ["class": "value"], nodes)
  }

  /// One entry an article, in the order of the claims.
  private func sources(of claims: [Claim]) -> [HTMLNode] {
    var articles: [ArticleID] = []
    for claim in claims where !articles.contains(claim.article) {
      articles.append(claim.article)
    }
    return articles.compactMap(context.analysis.article).map { article in
      source(article, claims.filter { $0.article == article.id })
    }
  }

  /// An article and its sentences: one that holds several claims is quoted once, with the words of each
  /// marked.
  private func source(_ article: Article, _ claims: [Claim]) -> HTMLNode {
    let dateline = context.analysis.datelines[article.id] ?? .unknown
    var nodes: [HTMLNode] = [
      .element(
        "p", ["class": "source"],
        [
          context.sigil(article.id), .text(" "), context.source(article),
          .text(" · " + Wording.label(dateline)),
        ])
    ]
    var sentences: [TextRange] = []
    for claim in claims where !sentences.contains(claim.sentence) {
      sentences.append(claim.sentence)
    }
    for sentence in sentences {
      let own = claims.filter { $0.sentence == sentence }
      nodes.append(context.sentence(article.id, sentence, marking: own.map(\.range)))
      let said = asides(of: own, article)
      if !said.isEmpty { nodes.append(.words("p", ["class": "aside"], "(\(said))")) }
    }
    return .element("li", nodes)
  }

  /// How the claims of a sentence are made, each remark once; what the marked words say is left out.
  private func asides(of claims: [Claim], _ article: Article) -> String {
    var said: [String] = []
    for claim in claims {
      for words in Wording.asides(of: claim)
      where !said.contains(words) && words != article.text[claim.range] {
        said.append(words)
      }
    }
    return said.joined(separator: ", ")
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
