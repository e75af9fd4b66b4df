/// Everything that is known of a set of articles: the value that screens, report and export read.
public struct Analysis: Sendable {
  /// By file, then item.
  public let articles: [Article]
  /// Sentences of each article, in order of the text; headings and furniture are sentences too.
  public let sentences: [ArticleID: [Sentence]]
  /// When each article was written.
  public let datelines: [ArticleID: Dateline]
  /// By first article.
  public let stories: [Story]
  /// By story, relation (conflict first), score downwards, id.
  public let comparisons: [Comparison]
  /// By file.
  public let problems: [Problem]
  /// The short name of each article.
  public let sigils: Sigils

  private let indexOfArticle: [ArticleID: Int]

  /// Makes an analysis of parts that are already in order. Without `sigils` short names follow the
  /// order of the articles.
  public init(
    articles: [Article] = [], sentences: [ArticleID: [Sentence]] = [:],
    datelines: [ArticleID: Dateline] = [:], stories: [Story] = [],
    comparisons: [Comparison] = [], problems: [Problem] = [], sigils: Sigils? = nil
  ) {
    self.articles = articles
    self.sentences = sentences
    self.datelines = datelines
    self.stories = stories
    self.comparisons = comparisons
    self.problems = problems
    self.sigils = sigils ?? Sigils(stories, of: articles)
    indexOfArticle = Dictionary(
      articles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The article with an id.
  public func article(_ id: ArticleID) -> Article? {
    indexOfArticle[id].map { articles[$0] }
  }

  /// The story that holds an article.
  public func story(of id: ArticleID) -> Story? {
    stories.first { $0.articles.contains(id) }
  }

  /// Articles that no story holds, in order.
  public var articlesOutsideStories: [ArticleID] {
    let inside = Set(stories.flatMap(\.articles))
    return articles.map(\.id).filter { !inside.contains($0) }
  }

  /// The same with the short names that were given before.
  public func named(by kept: KeptSigils) -> Analysis {
    Analysis(
      articles: articles, sentences: sentences, datelines: datelines, stories: stories,
      comparisons: comparisons, problems: problems,
      sigils: Sigils(stories, of: articles, kept: kept))
  }

  /// The comparisons whose id begins so.
  public func comparisons(withPrefix prefix: String) -> [Comparison] {
    comparisons.filter { $0.id.hasPrefix(prefix) }
  }

  /// Lays the sentences of the given articles side by side; see `AlignedRow`. Passages of `pinned`
  /// share a row; of several pairs with one passage the last counts.
  /// - Complexity: quadratic in the sentences of two articles.
  public func aligned(_ articles: [ArticleID], pinned: [PassagePair] = []) -> [AlignedRow] {
    Aligner(articles, in: self, pinned: pinned).rows()
  }
}
