/// Analyses articles again and again and does only what is new: a story of the same articles stays
/// compared. What it gives is what `analyze` gives.
///
/// Articles are looked at twice. The first look keeps of each what tells the stories apart; the second
/// reads one story's articles for claims and lets go of them when they are compared, so that memory is
/// that of the longest story, and not of all articles.
public struct Analyzer: Sendable {
  /// What one story is compared from: the same members in the same order give the same comparisons.
  private typealias Members = [StoryEdit.Member]

  /// Articles that one thread looks at in one go, so that asking for them takes no time of note.
  private static let mostLooks = 16

  private let lexicon: Lexicon
  private let extractor: ClaimExtractor
  private let finder: ClueFinder
  private let grouper: StoryGrouper
  private let workers: Workers
  private let extent: AnalysisExtent
  private var outlines: [ArticleID: ArticleOutline] = [:]
  private var parts: [Members: StoryAnalysis] = [:]
  private var grouped: (articles: [ArticleID], groups: [[Int]]) = ([], [])

  /// Prepares word lists and rules; `events` are dated events that the reader adds to the program's.
  /// Without `wordNet` less is found. How many `workers` there are changes nothing but the time.
  /// With the extent of a report, a second analysis does all again.
  public init(
    events: [DatedEvent] = [], wordNet: WordNet? = nil, workers: Workers = Workers(),
    keeping extent: AnalysisExtent = .whole
  ) {
    lexicon = Lexicon.standard()
    extractor = ClaimExtractor(lexicon: lexicon, wordNet: wordNet)
    finder = ClueFinder(lexicon: lexicon, further: events)
    grouper = StoryGrouper(lexicon: lexicon)
    self.workers = workers
    self.extent = extent
  }

  /// Analyses articles in any order, as they stand after the reader's edits of the stories.
  ///
  /// Before each few articles and each story `goesOn` is asked, with how far it has come and a way to
  /// ask for what is known so far. Where it answers no, that is what is returned: all articles, and the
  /// stories that were compared.
  public mutating func analysis(
    of articles: [Article], problems: [Problem] = [], edits: [StoryEdit] = [],
    goesOn: (WorkProgress, () -> Analysis) -> Bool = { _, _ in true }
  ) -> Analysis {
    let articles = articles.sorted { ($0.file, $0.item ?? -1) < ($1.file, $1.item ?? -1) }
    var draft = AnalysisDraft(articles: articles, problems: problems)
    keepOnly(articles)
    guard look(at: articles, &draft, goesOn) else { return draft.analysis }
    compare(groups(articles, edits).map { $0.map { articles[$0] } }, &draft, goesOn)
    return draft.analysis
  }

  /// The first look at each article; false where it was stopped.
  private mutating func look(
    at articles: [Article], _ draft: inout AnalysisDraft,
    _ goesOn: (WorkProgress, () -> Analysis) -> Bool
  ) -> Bool {
    let (lexicon, extractor, grouper) = (lexicon, extractor, grouper)
    let most = max(1, min(Analyzer.mostLooks, articles.count / (4 * workers.count)))
    let pieces = stride(from: 0, to: articles.count, by: most).map {
      articles[$0..<min($0 + most, articles.count)]
    }
    return workers.work(
      on: pieces.count,
      input: { pieces[$0].filter { outlines[$0.id] == nil } },
      prepare: {},
      goesOn: { index in
        let done = WorkProgress(.analysing, done: pieces[index].startIndex, total: articles.count)
        return goesOn(done, { draft.analysis })
      },
      take: { _, found in
        for (id, outline) in found { outlines[id] = outline }
      },
      perform: { _, articles in
        articles.map { ($0.id, ArticleOutline($0, lexicon, extractor, grouper)) }
      })
  }

  /// Reads and compares the articles of each story.
  private mutating func compare(
    _ stories: [[Article]], _ draft: inout AnalysisDraft,
    _ goesOn: (WorkProgress, () -> Analysis) -> Bool
  ) {
    let (extractor, finder, extent) = (extractor, finder, extent)
    let keys = stories.map { $0.map { StoryEdit.Member($0) } }
    var used: [Members: StoryAnalysis] = [:]
    let isWhole = workers.work(
      on: stories.count,
      input: { index -> [OutlinedArticle]? in
        guard parts[keys[index]] == nil else { return nil }
        return stories[index].map { article in
          let expressions = outlines[article.id]?.expressions
          // Another thread has them now; a report asks for none of the rest either.
          if extent == .whole {
            outlines[article.id]?.expressions = nil
          } else {
            outlines[article.id] = nil
          }
          return OutlinedArticle(article: article, expressions: expressions)
        }
      },
      prepare: { extractor.concepts() },
      goesOn: { index in
        goesOn(
          WorkProgress(.comparing, done: index, total: stories.count), { draft.analysis })
      },
      take: { index, found in
        guard let part = found ?? parts[keys[index]] else { return }
        if extent == .whole { used[keys[index]] = part }
        draft.add(part)
      },
      perform: { concepts, articles in
        articles.map { articles in
          StoryAnalysis(
            readings: articles.map {
              extractor.read($0.article, concepts, expressions: $0.expressions)
            },
            articles: articles.map(\.article), finder: finder, keeping: extent)
        }
      })
    // What was not come to is kept for the next time.
    if isWhole { parts = used } else { parts.merge(used) { $1 } }
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
    if grouped.articles != ids {
      grouped = (ids, grouper.groups(known.map(\.profile), ids, workers: workers))
    }
    guard !edits.isEmpty else { return grouped.groups }
    var edited = EditedGroups(grouped.groups, of: articles)
    for edit in edits { edited.apply(edit) }
    return edited.groups
  }
}

/// What is kept of an article from the first look at it.
private struct ArticleOutline {
  let profile: ArticleProfile
  /// Its time expressions; nil once they were asked for, for a second reading is rare.
  var expressions: [Annotation<TimeExpression>]?

  init(
    _ article: Article, _ lexicon: Lexicon, _ extractor: ClaimExtractor, _ grouper: StoryGrouper
  ) {
    let document = Document(article, lexicon: lexicon)
    let expressions = extractor.expressions(in: document)
    profile = grouper.profile(of: document, times: expressions.map(\.underspecified), article)
    self.expressions = expressions
  }
}

/// What an article is read for claims from.
private struct OutlinedArticle {
  let article: Article
  let expressions: [Annotation<TimeExpression>]?
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
