/// Stories that were compared while others are not yet: what an analysis grows by.
public struct ComparedStories: Sendable {
  /// By first article.
  public let stories: [Story]
  /// Those of the stories, in their order.
  public let comparisons: [Comparison]
  /// When each article of the stories was written.
  public let datelines: [ArticleID: Dateline]

  /// Makes a part of an analysis.
  public init(
    stories: [Story], comparisons: [Comparison] = [], datelines: [ArticleID: Dateline] = [:]
  ) {
    self.stories = stories
    self.comparisons = comparisons
    self.datelines = datelines
  }
}
