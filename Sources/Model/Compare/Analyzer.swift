/// Analyses articles again and again and does only what is new: a story of the same articles stays
/// compared. What it gives is what `analyze` gives.
///
/// Articles are looked at twice. The first look keeps of each what tells the stories apart; the second
/// reads one story's articles for claims and lets go of them when they are compared, so that memory is
/// that of the longest story, and not of all articles.
public struct Analyzer: Sendable {
  /// What one story is compared from: the same members in the same order give the same comparisons.
  private typealias Members = [StoryEdit.Member]

  private let lexicon: Lexicon
  private let extractor: ClaimExtractor
  private let finder: ClueFinder
  private let grouper: StoryGrouper
  private var outlines: [ArticleID: ArticleOutline] = [:]
  private var parts: [Members: StoryAnalysis] = [:]
  private var grouped: (articles: [ArticleID], groups: [[Int]]) = ([], [])

  /// Prepares word lists and rules; `events` are dated events that the reader adds to the program's.
  /// Without `wordNet` less is found.
  public init(events: [DatedEvent] = [], wordNet: WordNet? = nil) {
    lexicon = Lexicon.standard()
    extractor = ClaimExtractor(lexicon: lexicon, wordNet: wordNet)
    finder = ClueFinder(lexicon: lexicon, further: events)
    grouper = StoryGrouper(lexicon: lexicon)
  }

  /// Analyses articles in any order, as they stand after the reader's edits of the stories.
  ///
  /// Before each article and each story `goesOn` is asked, with how far it has come and a way to ask
  /// for what is known so far. Where it answers no, that is what is returned: all articles, and the
  /// stories that were compared.
  public mutating func analysis(
    of articles: [Article], problems: [Problem] = [], edits: [StoryEdit] = [],
    goesOn: (WorkProgress, () -> Analysis) -> Bool = { _, _ in true }
  ) -> Analysis {
    let articles = articles.sorted { ($0.file, $0.item ?? -1) < ($1.file, $1.item ?? -1) }
    var draft = AnalysisDraft(articles: articles, problems: problems)
    keepOnly(articles)
    for (index, article) in articles.enumerated() {
      guard goesOn(progress(.analysing, index, articles), { draft.analysis }) else {
        return draft.analysis
      }
      if outlines[article.id] == nil { outlines[article.id] = outline(of: article) }
    }
    let groups = groups(articles, edits)
    let concepts = extractor.concepts()
    var used: [Members: StoryAnalysis] = [:]
    for (index, members) in groups.enumerated() {
      guard goesOn(progress(.comparing, index, groups), { draft.analysis }) else {
        parts.merge(used) { $1 }
        return draft.analysis
      }
      let key = members.map { StoryEdit.Member(articles[$0]) }
      let part = parts[key] ?? compared(members.map { articles[$0] }, concepts)
      used[key] = part
      draft.add(part)
    }
    parts = used
    return draft.analysis
  }

  private func outline(of article: Article) -> ArticleOutline {
    let document = Document(article, lexicon: lexicon)
    let expressions = extractor.expressions(in: document)
    return ArticleOutline(
      profile: grouper.profile(of: document, times: expressions.map(\.underspecified), article),
      expressions: expressions)
  }

  /// Reads and compares the articles of one story.
  private mutating func compared(
    _ articles: [Article], _ concepts: ConceptTable
  ) -> StoryAnalysis {
    let readings = articles.map { article in
      extractor.read(article, concepts, expressions: outlines[article.id]?.expressions)
    }
    for article in articles { outlines[article.id]?.expressions = nil }
    return StoryAnalysis(readings: readings, articles: articles, finder: finder)
  }

  private func progress<Item>(
    _ step: WorkProgress.Step, _ done: Int, _ items: [Item]
  ) -> WorkProgress {
    WorkProgress(step, done: done, total: items.count)
  }

  /// Lets go of articles that are no longer there.
  private mutating func keepOnly(_ articles: [Article]) {
    guard outlines.count > 0 else { return }
    let known = Set(articles.map(\.id))
    outlines = outlines.filter { known.contains($0.key) }
  }

  private mutating func groups(_ articles: [Article], _ edits: [StoryEdit]) -> [[Int]] {
    let known = articles.compactMap { article in
      outlines[article.id].map { (id: article.id, profile: $0.profile) }
    }
    let ids = known.map(\.id)
    // An edit of the stories changes no article: the grouper need not look again.
    if grouped.articles != ids { grouped = (ids, grouper.groups(known.map(\.profile), ids)) }
    guard !edits.isEmpty else { return grouped.groups }
    var edited = EditedGroups(grouped.groups, of: articles)
    for edit in edits { edited.apply(edit) }
    return edited.groups
  }
}

/// What is kept of an article from the first look at it.
private struct ArticleOutline {
  let profile: ArticleProfile
  /// Its time expressions; nil once its claims are found, for a second reading is rare.
  var expressions: [Annotation<TimeExpression>]?
}

/// An analysis as far as it has come. What is asked for in between costs nothing: what has grown is
/// shared, and copied only where the asker keeps it.
private struct AnalysisDraft {
  private(set) var analysis: Analysis

  init(articles: [Article], problems: [Problem]) {
    analysis = Analysis(articles: articles, problems: problems.sorted { $0.file < $1.file })
  }

  mutating func add(_ part: StoryAnalysis) {
    analysis.add(
      ComparedStories(
        stories: [part.story], comparisons: part.comparisons, datelines: part.datelines))
  }
}
