import Model

/// How many conflicts and tensions there are among comparisons: in all, in each story, and for each
/// article that takes part.
struct RelationCounts: Sendable {
  /// The numbers of one story or article.
  struct Count: Hashable, Sendable {
    var conflicts = 0
    var tensions = 0

    fileprivate mutating func add(_ relation: Relation) {
      if relation == .conflict { conflicts += 1 } else { tensions += 1 }
    }
  }

  /// The numbers of all comparisons.
  private(set) var all = Count()
  private var ofStory: [String: Count] = [:]
  private var ofArticle: [ArticleID: Count] = [:]

  /// Counts one comparison more; those of other relations count for nothing.
  mutating func add(_ comparison: Comparison) {
    guard comparison.relation == .conflict || comparison.relation == .tension else { return }
    all.add(comparison.relation)
    ofStory[comparison.story, default: Count()].add(comparison.relation)
    for article in Set(comparison.claims.map(\.article)) {
      ofArticle[article, default: Count()].add(comparison.relation)
    }
  }

  /// The numbers of a story.
  func story(_ id: String) -> Count { ofStory[id] ?? Count() }
  /// The numbers of an article.
  func article(_ id: ArticleID) -> Count { ofArticle[id] ?? Count() }
}
