/// Everything that is known of a set of articles: the value that screens, report and export read.
public struct Analysis: Sendable {
  /// By file, then item.
  public private(set) var articles: [Article]
  /// Sentences that were given; those of other articles are found when they are asked for.
  public let givenSentences: [ArticleID: [Sentence]]
  /// When each article was written.
  public private(set) var datelines: [ArticleID: Dateline]
  /// By first article.
  public private(set) var stories: [Story]
  /// By story, relation (conflict first), score downwards, id.
  public private(set) var comparisons: [Comparison]
  /// By file.
  public let problems: [Problem]
  /// The short name of each article.
  public private(set) var sigils: Sigils

  private var indexOfArticle: [ArticleID: Int]
  private let recent = RecentSentences()

  /// Makes an analysis of parts that are already in order. Without `sigils` short names follow the
  /// order of the articles.
  public init(
    articles: [Article] = [], sentences: [ArticleID: [Sentence]] = [:],
    datelines: [ArticleID: Dateline] = [:], stories: [Story] = [],
    comparisons: [Comparison] = [], problems: [Problem] = [], sigils: Sigils? = nil
  ) {
    self.articles = articles
    givenSentences = sentences
    self.datelines = datelines
    self.stories = stories
    self.comparisons = comparisons
    self.problems = problems
    self.sigils = sigils ?? Sigils(stories, of: articles)
    indexOfArticle = Dictionary(
      articles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Takes articles that stand behind all others.
  /// - Complexity: linear in `further`.
  public mutating func add(_ further: [Article]) {
    for article in further where indexOfArticle[article.id] == nil {
      indexOfArticle[article.id] = articles.count
      articles.append(article)
    }
  }

  /// Takes stories that stand behind all others, with their comparisons.
  /// - Complexity: linear in `further`.
  public mutating func add(_ further: ComparedStories) {
    stories += further.stories
    comparisons += further.comparisons
    datelines.merge(further.datelines) { first, _ in first }
    sigils.add(further.sigils)
  }

  /// What was added since there were so many stories and comparisons, with the short names that were
  /// given before.
  /// - Complexity: linear in what was added, and in the kept names.
  public func added(
    since stories: Int, _ comparisons: Int, kept: KeptSigils = .none
  ) -> ComparedStories {
    let new = Array(self.stories.dropFirst(stories))
    var datelines: [ArticleID: Dateline] = [:]
    for article in new.flatMap(\.articles) { datelines[article] = self.datelines[article] }
    return ComparedStories(
      stories: new, comparisons: Array(self.comparisons.dropFirst(comparisons)),
      datelines: datelines,
      sigils: Sigils(new, of: new.flatMap(\.articles).compactMap(article), kept: kept))
  }

  /// The article with an id.
  public func article(_ id: ArticleID) -> Article? {
    indexOfArticle[id].map { articles[$0] }
  }

  /// The sentences of an article, in order of the text; headings and furniture are sentences too. None
  /// for an unknown id.
  /// - Complexity: linear in the text; the answer is at hand for articles that were asked for lately.
  public func sentences(of id: ArticleID) -> [Sentence] {
    if let given = givenSentences[id] { return given }
    return article(id).map(recent.sentences) ?? []
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
    var named = self
    named.sigils = Sigils(stories, of: articles, kept: kept)
    return named
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
