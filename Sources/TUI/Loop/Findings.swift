import Model

/// An analysis with what the screens look up in it, worked out once, away from the keys.
public struct Findings: Sendable {
  /// Words of an article that carry a value in a comparison.
  public struct Span: Hashable, Sendable {
    /// The words.
    public let range: TextRange
    /// Index of the comparison in `analysis.comparisons`.
    public let comparison: Int
  }

  /// The analysis.
  public private(set) var analysis: Analysis
  /// How much of the articles was analysed.
  public enum Extent: Hashable, Sendable {
    /// All of them.
    case whole
    /// Not all yet; more follows.
    case growing
    /// Not all, as the reader stopped it.
    case stopped
  }

  /// The number of these findings: others have another one.
  public private(set) var generation: Int
  /// The number of the request that they answer.
  public let request: Int
  /// How much of the articles was analysed.
  public private(set) var extent: Extent
  /// The words that carry values, by place.
  public private(set) var spans: [ArticleID: [Span]] = [:]
  /// Short names, by article; unique within a story.
  public private(set) var sigils: [ArticleID: String] = [:]
  /// Index of the story that holds an article, in `analysis.stories`.
  public private(set) var storyIndex: [ArticleID: Int] = [:]
  /// Indices of the comparisons of a story, in order of the analysis.
  public private(set) var comparisonsOfStory: [String: [Int]] = [:]
  /// Conflicts and tensions, whatever the reader's marks say of them.
  private(set) var counts = RelationCounts()
  /// Stories of more than one article.
  private(set) var sharedStories = 0
  private let alignments: [[ArticleID]: [AlignedRow]]
  private var comparisonIndex: [String: Int] = [:]
  private var storyOfID: [String: Int] = [:]

  /// Nothing read yet.
  public static let none = Findings(Analysis(), generation: 0)

  /// Works out what the screens look up.
  ///
  /// `alignments` holds alignments made ahead, away from the keys; others are made when they are
  /// asked for. Without a `request` the two numbers are the same.
  /// - Complexity: linear in the text.
  public init(
    _ analysis: Analysis, generation: Int, request: Int? = nil, extent: Extent = .whole,
    alignments: [[ArticleID]: [AlignedRow]] = [:]
  ) {
    self.analysis = analysis
    self.alignments = alignments
    self.generation = generation
    self.request = request ?? generation
    self.extent = extent
    lookUp(storiesFrom: 0, comparisonsFrom: 0)
  }

  /// Takes articles that were read while others are not yet; they stand behind those before.
  /// - Complexity: linear in `articles`.
  mutating func add(_ articles: [Article]) {
    analysis.add(articles)
    extent = .growing
  }

  /// Takes stories that were compared while others are not yet.
  /// - Complexity: linear in `part`.
  mutating func add(_ part: ComparedStories, generation: Int) {
    let first = (analysis.stories.count, analysis.comparisons.count)
    analysis.add(part)
    self.generation = generation
    lookUp(storiesFrom: first.0, comparisonsFrom: first.1)
  }

  private mutating func lookUp(storiesFrom firstStory: Int, comparisonsFrom first: Int) {
    var touched: Set<ArticleID> = []
    for index in first..<analysis.comparisons.count {
      let comparison = analysis.comparisons[index]
      comparisonIndex[comparison.id] = index
      comparisonsOfStory[comparison.story, default: []].append(index)
      counts.add(comparison)
      for claim in comparison.claims {
        spans[claim.article, default: []].append(Span(range: claim.range, comparison: index))
        touched.insert(claim.article)
      }
    }
    for article in touched {
      spans[article]?.sort { ($0.range, $0.comparison) < ($1.range, $1.comparison) }
    }
    for index in firstStory..<analysis.stories.count {
      let story = analysis.stories[index]
      if storyOfID[story.id] == nil { storyOfID[story.id] = index }
      if story.articles.count > 1 { sharedStories += 1 }
      for article in story.articles {
        // An article that stands alone needs no short name.
        if story.articles.count > 1 { sigils[article] = analysis.sigils[article] }
        storyIndex[article] = index
      }
    }
  }

  /// The comparison with an id.
  public func comparison(_ id: String?) -> Comparison? {
    id.flatMap { comparisonIndex[$0] }.map { analysis.comparisons[$0] }
  }

  /// The story that holds an article.
  public func story(of article: ArticleID) -> Story? {
    storyIndex[article].map { analysis.stories[$0] }
  }

  /// The story with an id.
  public func story(_ id: String) -> Story? { storyOfID[id].map { analysis.stories[$0] } }

  /// The comparisons that an article takes part in with a relation, in order of the analysis.
  public func comparisons(of article: ArticleID, _ relation: Relation) -> [Comparison] {
    Set((spans[article] ?? []).map(\.comparison)).sorted()
      .map { analysis.comparisons[$0] }.filter { $0.relation == relation }
  }

  /// The comparisons of a story with a relation, in order of the analysis.
  public func comparisons(ofStory story: String, _ relation: Relation) -> [Comparison] {
    (comparisonsOfStory[story] ?? []).map { analysis.comparisons[$0] }
      .filter { $0.relation == relation }
  }

  /// What a comparison is among some of its articles: its own relation where two of them stand on
  /// different sides, agreement where all that speak give one value, compatible where they give several
  /// of one side ("at least 5" and 11), nil where fewer than two speak.
  public func relation(of comparison: Comparison, among articles: [ArticleID]) -> Relation? {
    var speakers: Set<ArticleID> = []
    var sides = 0
    var isOneValue = true
    for value in comparison.values {
      let here = value.claims.filter { articles.contains($0.article) }
      speakers.formUnion(here.map(\.article))
      if !here.isEmpty { sides += 1 }
      if Set(here.map(\.value)).count > 1 { isOneValue = false }
    }
    guard speakers.count > 1 else { return nil }
    if sides > 1 { return comparison.relation }
    return isOneValue ? .agree : .compatible
  }

  /// The sentences of articles side by side, those of pinned passages on one row.
  public func aligned(_ articles: [ArticleID], pinned: [PassagePair] = []) -> [AlignedRow] {
    guard pinned.isEmpty, let known = alignments[articles] else {
      return analysis.aligned(articles, pinned: pinned)
    }
    return known
  }

  /// Pairs of sentences that are aligned between a key and what it shows: about a millisecond's work.
  /// Six articles of 30 KB are 900,000 pairs.
  private static let quickPairs = 10_000

  /// Whether `aligned` is there or quickly made, so that a key can wait for it.
  public func aligns(_ articles: [ArticleID], pinned: [PassagePair] = []) -> Bool {
    if pinned.isEmpty, alignments[articles] != nil { return true }
    var pairs = 0
    var before = 0
    for article in articles {
      let count = sentences(of: article).count
      pairs += before * count
      before += count
    }
    return pairs <= Self.quickPairs
  }

  /// The sentences of an article, in order of the text.
  public func sentences(of article: ArticleID) -> [Sentence] { analysis.sentences(of: article) }

  /// The comparisons that have words in articles of a mark, in order of the analysis.
  func comparisons(besideWordsOf mark: PlacedDiscrepancy) -> [Comparison] {
    Set(mark.places.compactMap(\.article).flatMap { spans[$0] ?? [] }.map(\.comparison)).sorted()
      .map { analysis.comparisons[$0] }
  }
}
