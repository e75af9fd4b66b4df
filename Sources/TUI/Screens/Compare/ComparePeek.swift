import Model

/// What one source of the story says on the question that is looked at.
struct PeekedSource: Hashable, Sendable {
  /// Where the source stands while it is peeked at.
  enum Standing: Hashable, Sendable {
    /// In the column that takes the keys.
    case here
    /// In another column.
    case shown
    case hidden
  }

  let article: ArticleID
  /// The value that it is counted under.
  let value: Comparison.Value
  /// The first of its claims with that value, in order of the comparison.
  let claim: Claim
  /// How many claims with that value it has.
  let passages: Int
  let standing: Standing
}

extension CompareState {
  /// What every source says on the question, grouped by value: the value of the focused source first
  /// and that source first in it, the others in the order of the comparison and of the story. A
  /// source that gives two values is there twice.
  func peekedSources(in findings: Findings) -> [PeekedSource] {
    guard let comparison = findings.comparison(comparison) else { return [] }
    let order = peekOrder(comparison, in: findings)
    let sources = comparison.values.map { value in
      order.compactMap { article -> PeekedSource? in
        let claims = value.claims.filter { $0.article == article }
        guard let claim = claims.first else { return nil }
        return PeekedSource(
          article: article, value: value, claim: claim, passages: claims.count,
          standing: standing(of: article))
      }
    }
    let own = sources.filter { $0.first?.standing == .here }
    return (own + sources.filter { $0.first?.standing != .here }).flatMap { $0 }
  }

  /// The sources of the story, and those shown, that say nothing on the question.
  func silentSources(in findings: Findings) -> [ArticleID] {
    guard let comparison = findings.comparison(comparison) else { return [] }
    let speaking = Set(comparison.claims.map(\.article))
    return peekOrder(comparison, in: findings).filter { !speaking.contains($0) }
  }

  /// Whether there is a question and an article says nothing on it.
  func isSilent(_ article: ArticleID, in findings: Findings) -> Bool {
    findings.comparison(comparison)?.claims.allSatisfy { $0.article != article } ?? false
  }

  private func peekOrder(_ comparison: Comparison, in findings: Findings) -> [ArticleID] {
    let story = findings.story(comparison.story)?.articles ?? []
    let all = story + articles.filter { !story.contains($0) }
    return all.filter { $0 == focus } + all.filter { $0 != focus }
  }

  private func standing(of article: ArticleID) -> PeekedSource.Standing {
    article == focus ? .here : articles.contains(article) ? .shown : .hidden
  }

  /// Goes to the words of a source that was peeked at, and brings it into the columns where it is not
  /// there; says why where it cannot.
  mutating func bringIn(_ source: PeekedSource, in state: inout AppState) -> [Effect] {
    let words = TextHit(article: source.article, range: source.claim.range)
    if articles.contains(source.article) {
      goTo(words, in: state)
    } else if columnsWanted.contains(source.article) {
      show(columns: columnsWanted, then: .hit(words), in: state)
    } else {
      if let fullReason { return state.refuse(fullReason) }
      guard let story = state.findings.story(of: source.article) else { return [] }
      toggle(source.article, in: story, then: .hit(words), state: state)
    }
    return []
  }
}
