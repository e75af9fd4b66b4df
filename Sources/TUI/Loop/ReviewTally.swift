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

  /// What was found, less what of it was reviewed.
  fileprivate init(_ found: RelationCounts.Count, reviewed: RelationCounts.Count) {
    conflicts = found.conflicts
    self.reviewed = reviewed.conflicts
    tensions = found.tensions
    openTensions = found.tensions - reviewed.tensions
  }

  /// Nothing found.
  init() {}
}

/// The tallies of all stories and articles. What was found is counted with the findings, away from the
/// keys; only what was reviewed is counted when marks change.
struct ReviewTallies: Sendable {
  /// All comparisons.
  let found: RelationCounts
  /// Those with another verdict than "open".
  let reviewed: RelationCounts

  /// The tally of everything.
  var all: ReviewTally { ReviewTally(found.all, reviewed: reviewed.all) }
  /// The tally of a story.
  func story(_ id: String) -> ReviewTally {
    ReviewTally(found.story(id), reviewed: reviewed.story(id))
  }
  /// The tally of an article.
  func article(_ id: ArticleID) -> ReviewTally {
    ReviewTally(found.article(id), reviewed: reviewed.article(id))
  }
}

extension RelationCounts {
  /// Counts the comparisons to which somebody gave another verdict than "open".
  /// - Complexity: linear in the marks.
  init(reviewedBy marks: MarkList, in findings: Findings) {
    self.init()
    for id in marks.reviewed {
      if let comparison = findings.comparison(id) { add(comparison) }
    }
  }
}
