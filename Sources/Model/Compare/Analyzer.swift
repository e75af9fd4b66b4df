/// Analyses articles again and again and does only what is new: an article that was analysed stays
/// so, and a story of the same articles stays compared. What it gives is what `analyze` gives.
public struct Analyzer: Sendable {
  /// What one story is compared from: the same members in the same order give the same comparisons.
  private typealias Members = [StoryEdit.Member]

  private let extractor: ClaimExtractor
  private let finder: ClueFinder
  private let grouper: StoryGrouper
  private var readings: [ArticleID: ArticleReading] = [:]
  private var parts: [Members: StoryAnalysis] = [:]
  private var grouped: (articles: [ArticleID], groups: [[Int]]) = ([], [])

  /// Prepares word lists and rules; `events` are dated events that the reader adds to the program's.
  /// Without `wordNet` less is found.
  public init(events: [DatedEvent] = [], wordNet: WordNet? = nil) {
    let lexicon = Lexicon.standard()
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
    let concepts = extractor.concepts()
    for (index, article) in articles.enumerated() {
      guard goesOn(progress(.analysing, index, articles), { draft.analysis }) else {
        return draft.analysis
      }
      let reading = readings[article.id] ?? extractor.read(article, concepts)
      readings[article.id] = reading
      draft.sentences[article.id] = reading.document.sentences
    }
    let all = articles.compactMap { readings[$0.id] }
    guard all.count == articles.count else { return draft.analysis }
    let groups = groups(all, articles, edits)
    var used: [Members: StoryAnalysis] = [:]
    for (index, members) in groups.enumerated() {
      guard goesOn(progress(.comparing, index, groups), { draft.analysis }) else {
        parts.merge(used) { $1 }
        return draft.analysis
      }
      let key = members.map { StoryEdit.Member(articles[$0]) }
      let part =
        parts[key]
        ?? StoryAnalysis(
          readings: members.map { all[$0] }, articles: members.map { articles[$0] },
          finder: finder)
      used[key] = part
      draft.add(part)
    }
    parts = used
    return draft.analysis
  }

  private func progress<Item>(
    _ step: WorkProgress.Step, _ done: Int, _ items: [Item]
  ) -> WorkProgress {
    WorkProgress(step, done: done, total: items.count)
  }

  /// Lets go of articles that are no longer there.
  private mutating func keepOnly(_ articles: [Article]) {
    guard readings.count > 0 else { return }
    let known = Set(articles.map(\.id))
    readings = readings.filter { known.contains($0.key) }
  }

  private mutating func groups(
    _ readings: [ArticleReading], _ articles: [Article], _ edits: [StoryEdit]
  ) -> [[Int]] {
    let ids = articles.map(\.id)
    // An edit of the stories changes no article: the grouper need not look again.
    if grouped.articles != ids { grouped = (ids, grouper.groups(readings, articles)) }
    guard !edits.isEmpty else { return grouped.groups }
    var edited = EditedGroups(grouped.groups, of: articles)
    for edit in edits { edited.apply(edit) }
    return edited.groups
  }
}

/// An analysis as far as it has come.
private struct AnalysisDraft {
  let articles: [Article]
  let problems: [Problem]
  var sentences: [ArticleID: [Sentence]] = [:]
  private var datelines: [ArticleID: Dateline] = [:]
  private var stories: [Story] = []
  private var comparisons: [Comparison] = []

  init(articles: [Article], problems: [Problem]) {
    self.articles = articles
    self.problems = problems.sorted { $0.file < $1.file }
  }

  mutating func add(_ part: StoryAnalysis) {
    stories.append(part.story)
    datelines.merge(part.datelines) { first, _ in first }
    comparisons += part.comparisons
  }

  var analysis: Analysis {
    Analysis(
      articles: articles, sentences: sentences, datelines: datelines, stories: stories,
      comparisons: comparisons, problems: problems)
  }
}
