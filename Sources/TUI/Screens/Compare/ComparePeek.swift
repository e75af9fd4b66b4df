import Model

/// What another source of the story says on the question that is looked at.
struct PeekedSource: Hashable, Sendable {
  let article: ArticleID
  let value: SlotValue
  let claim: Claim
  let isShown: Bool
}

extension CompareState {
  /// What the sources beside the focused one say on the question, those that are not shown first,
  /// each in the order of the story.
  func peekedSources(in findings: Findings) -> [PeekedSource] {
    guard let comparison = findings.comparison(comparison) else { return [] }
    let order = focus.flatMap(findings.story)?.articles ?? articles
    let sources = order.flatMap { article -> [PeekedSource] in
      guard article != focus else { return [] }
      let isShown = articles.contains(article)
      return comparison.values.flatMap { value in
        value.claims.filter { $0.article == article }.map {
          PeekedSource(article: article, value: value.value, claim: $0, isShown: isShown)
        }
      }
    }
    return sources.filter { !$0.isShown } + sources.filter(\.isShown)
  }

  /// Brings a source that was peeked at into the columns, at its words; says why where it cannot.
  mutating func bringIn(_ source: PeekedSource, in state: inout AppState) -> [Effect] {
    if !articles.contains(source.article) {
      if let fullReason { return state.refuse(fullReason) }
      guard let story = state.findings.story(of: source.article) else { return [] }
      toggle(source.article, in: story, state: state)
    }
    goTo(TextHit(article: source.article, range: source.claim.range), in: state)
    return []
  }
}
