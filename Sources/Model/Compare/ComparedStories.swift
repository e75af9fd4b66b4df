/// Stories that were compared while others are not yet: what an analysis grows by.
public struct ComparedStories: Sendable {
  /// By first article.
  public let stories: [Story]
  /// Those of the stories, in their order.
  public let comparisons: [Comparison]
  /// When each article of the stories was written.
  public let datelines: [ArticleID: Dateline]

  /// The short names of their articles.
  public let sigils: Sigils

  /// Makes a part of an analysis. Without `sigils` short names follow the order of the articles.
  public init(
    stories: [Story], comparisons: [Comparison] = [], datelines: [ArticleID: Dateline] = [:],
    sigils: Sigils? = nil
  ) {
    self.stories = stories
    self.comparisons = comparisons
    self.datelines = datelines
    self.sigils = sigils ?? Sigils(stories, of: [])
  }
}
