import Model

/// How far the reader has come with the conflicts of a story or an article.
struct ReviewTally: Hashable, Sendable {
  /// Conflicts.
  var conflicts = 0
  /// Conflicts with another verdict than "open".
  var reviewed = 0
  /// Tensions.
  var tensions = 0
  /// Tensions without such a verdict.
  var openTensions = 0

  /// Conflicts that are left.
  var open: Int { conflicts - reviewed }
  /// Whether there was something to review and nothing is left.
  var isDone: Bool { conflicts > 0 && open == 0 }

  fileprivate mutating func add(_ relation: Relation, isReviewed: Bool) {
    switch relation {
    case .conflict:
      conflicts += 1
      if isReviewed { reviewed += 1 }
    case .tension:
      tensions += 1
      if !isReviewed { openTensions += 1 }
    case .compatible, .agree, .only: break
    }
  }
}

/// The tallies of all stories and articles, counted when findings or marks change.
struct ReviewTallies: Hashable, Sendable {
  private(set) var all = ReviewTally()
  private var ofStory: [String: ReviewTally] = [:]
  private var ofArticle: [ArticleID: ReviewTally] = [:]

  /// Nothing to count.
  init() {}

  /// Counts.
  /// - Complexity: linear in the claims.
  init(_ findings: Findings, _ marks: MarkList) {
    for comparison in findings.analysis.comparisons {
      guard comparison.relation == .conflict || comparison.relation == .tension else { continue }
      let isReviewed = marks.isReviewed(comparison)
      all.add(comparison.relation, isReviewed: isReviewed)
      ofStory[comparison.story, default: ReviewTally()]
        .add(comparison.relation, isReviewed: isReviewed)
      for article in Set(comparison.claims.map(\.article)) {
        ofArticle[article, default: ReviewTally()]
          .add(comparison.relation, isReviewed: isReviewed)
      }
    }
  }

  /// The tally of a story.
  func story(_ id: String) -> ReviewTally { ofStory[id] ?? ReviewTally() }
  /// The tally of an article.
  func article(_ id: ArticleID) -> ReviewTally { ofArticle[id] ?? ReviewTally() }
}
