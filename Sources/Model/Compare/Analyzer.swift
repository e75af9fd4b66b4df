/// Analyses articles again and again and does only what is new: a story of the same articles stays
/// compared. What it gives is what `analyze` gives.
///
/// Articles are looked at twice. The first look keeps of each what tells the stories apart; the second
/// reads one story's articles for claims and lets go of them when they are compared, so that memory is
/// that of the longest story, and not of all articles.
///
/// With a cache, what earlier starts of the program worked out is taken from there, and what is new is
/// kept. Results are found by what they were made from: with a cache, without one, and with one that
/// is damaged the analysis is the same.
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
  private let keys: AnalysisKeys?
  private var kept: KeptResults?

  /// Prepares word lists and rules; `events` are dated events that the reader adds to the program's.
  /// Without `wordNet` less is found. How many `workers` there are changes nothing but the time.
  /// With the extent of a report, a second analysis does all again.
  public init(
    events: [DatedEvent] = [], wordNet: WordNet? = nil, workers: Workers = Workers(),
    keeping extent: AnalysisExtent = .whole, cache: AnalysisCache? = nil
  ) {
    keys = cache.map { AnalysisKeys(program: $0.key, events: events, wordNet: wordNet) }
    kept = cache.map { KeptResults($0) }
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
    let contents = contents(of: articles)
    takeGroups(of: articles, contents)
    guard isGrouped(articles) || look(at: articles, contents, &draft, goesOn) else {
      return draft.analysis
    }
    let groups = groups(articles, contents, edits)
    compare(
      groups.map { $0.map { articles[$0] } }, groups.map { story(of: $0, contents) }, &draft,
      goesOn)
    keepResults()
    return draft.analysis
  }

  /// The first look at each article; false where it was stopped.
  private mutating func look(
    at articles: [Article], _ contents: [ResultKey]?, _ draft: inout AnalysisDraft,
    _ goesOn: (WorkProgress, () -> Analysis) -> Bool
  ) -> Bool {
    let (lexicon, extractor, grouper) = (lexicon, extractor, grouper)
    let (keys, files) = (keys, kept?.files)
    let most = max(1, min(Analyzer.mostLooks, articles.count / (4 * workers.count)))
    let pieces = stride(from: 0, to: articles.count, by: most).map {
      articles[$0..<min($0 + most, articles.count)]
    }
    return workers.work(
      on: pieces.count,
      input: { index in
        pieces[index].indices.compactMap { place in
          let article = articles[place]
          return outlines[article.id] == nil ? (article, contents?[place]) : nil
        }
      },
      prepare: {},
      goesOn: { index in
        let done = WorkProgress(.analysing, done: pieces[index].startIndex, total: articles.count)
        return goesOn(done, { draft.analysis })
      },
      take: { _, found in
        for look in found {
          outlines[look.article] = look.outline
          if let new = look.new { kept?.put(new.bytes, under: new.key) }
        }
      },
      perform: { _, articles in
        articles.map { article, content -> FirstLook in
          let key = content.flatMap { keys?.profile($0) }
          if let key, let profile = files?.record(key).flatMap({ ArticleProfile($0) }) {
            return FirstLook(
              article: article.id, outline: ArticleOutline(profile: profile), new: nil)
          }
          let outline = ArticleOutline(article, lexicon, extractor, grouper)
          let new = key.map { NewResult(key: $0, bytes: outline.profile.bytes) }
          return FirstLook(article: article.id, outline: outline, new: new)
        }
      })
  }

  /// Reads and compares the articles of each story.
  private mutating func compare(
    _ stories: [[Article]], _ results: [StoryKeys?], _ draft: inout AnalysisDraft,
    _ goesOn: (WorkProgress, () -> Analysis) -> Bool
  ) {
    let (extractor, finder, extent, files) = (extractor, finder, extent, kept?.files)
    let keys = stories.map { $0.map { StoryEdit.Member($0) } }
    var used: [Members: StoryAnalysis] = [:]
    let isWhole = workers.work(
      on: stories.count,
      input: { index -> (results: StoryKeys?, articles: [OutlinedArticle])? in
        guard parts[keys[index]] == nil else { return nil }
        let articles = stories[index].map { article in
          let expressions = outlines[article.id]?.expressions
          // Another thread has them now; a report asks for none of the rest either.
          if extent == .whole {
            outlines[article.id]?.expressions = nil
          } else {
            outlines[article.id] = nil
          }
          return OutlinedArticle(article: article, expressions: expressions)
        }
        return (results[index], articles)
      },
      prepare: { extractor.concepts() },
      goesOn: { index in
        goesOn(
          WorkProgress(.comparing, done: index, total: stories.count), { draft.analysis })
      },
      take: { index, found in
        if let new = found?.new { kept?.put(new.bytes, under: new.key) }
        guard let part = found?.part ?? parts[keys[index]] else { return }
        if extent == .whole { used[keys[index]] = part }
        draft.add(part)
      },
      perform: { concepts, story in
        story.map { results, articles -> ComparedStory in
          let ids = articles.map(\.article.id)
          if let results, let files,
            let bytes = files.record(results.whole) ?? files.record(results.own),
            let part = StoryAnalysis(bytes, articles: ids, keeping: extent)
          {
            return ComparedStory(part: part, new: nil)
          }
          let part = StoryAnalysis(
            readings: articles.map {
              extractor.read($0.article, concepts, expressions: $0.expressions)
            },
            articles: articles.map(\.article), finder: finder, keeping: extent)
          guard let results else { return ComparedStory(part: part, new: nil) }
          let bytes = part.bytes
          // As it is read again it takes less memory, for each text stands there once.
          let read = StoryAnalysis(bytes, articles: ids, keeping: extent)
          return ComparedStory(
            part: read ?? part, new: NewResult(key: results.own, bytes: bytes))
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

  /// Whether the groups of just these articles are known.
  private func isGrouped(_ articles: [Article]) -> Bool {
    grouped.articles.elementsEqual(articles.lazy.map(\.id))
  }

  private mutating func groups(
    _ articles: [Article], _ contents: [ResultKey]?, _ edits: [StoryEdit]
  ) -> [[Int]] {
    // An edit of the stories changes no article: the grouper need not look again.
    if !isGrouped(articles) {
      let ids = articles.map(\.id)
      let profiles = ids.compactMap { outlines[$0]?.profile }
      if let keys, let contents {
        grouped = (ids, groups(profiles, ids, contents, keys))
      } else {
        grouped = (ids, grouper.groups(profiles, ids, workers: workers))
      }
    }
    guard !edits.isEmpty else { return grouped.groups }
    var edited = EditedGroups(grouped.groups, of: articles)
    for edit in edits { edited.apply(edit) }
    return edited.groups
  }
}

extension Analyzer {
  /// The keys of all articles; nil without a cache, or where an article has none.
  private func contents(of articles: [Article]) -> [ResultKey]? {
    kept == nil ? nil : Article.contentKeys(of: articles, workers)
  }

  /// Takes the groups of an earlier start, where it had the same articles.
  private mutating func takeGroups(of articles: [Article], _ contents: [ResultKey]?) {
    guard let keys, let contents else { return }
    for content in contents { kept?.use(keys.profile(content)) }
    let key = keys.groups(contents)
    kept?.use(key)
    kept?.use(keys.pairs)
    guard !isGrouped(articles), let bytes = kept?.files.record(key),
      let groups = GroupedArticles.groups(bytes, count: articles.count)
    else { return }
    grouped = (articles.map(\.id), groups)
  }

  /// Groups articles, with what is known of nearly the same ones, and keeps what is known now.
  private mutating func groups(
    _ profiles: [ArticleProfile], _ ids: [ArticleID], _ contents: [ResultKey],
    _ keys: AnalysisKeys
  ) -> [[Int]] {
    let files = kept?.files
    let found = grouper.groups(
      profiles, ids, contents, known: files?.record(keys.pairs).flatMap { KnownPairs($0) },
      gone: { files?.record(keys.profile($0)).flatMap { ArticleProfile($0) } }, workers: workers)
    kept?.put(GroupedArticles.bytes(found.groups), under: keys.groups(contents))
    kept?.put(found.known.bytes, under: keys.pairs)
    return found.groups
  }

  /// What the story of some articles is kept under.
  private mutating func story(of group: [Int], _ contents: [ResultKey]?) -> StoryKeys? {
    guard let keys, let contents else { return nil }
    let members = group.map { contents[$0] }
    let found = StoryKeys(
      whole: keys.story(members), own: keys.story(members, keeping: extent))
    kept?.use(found.whole)
    kept?.use(found.own)
    return found
  }

  /// Keeps what is new, and lets go of what can be read again.
  private mutating func keepResults() {
    if kept?.keep() == true { outlines = [:] }
  }
}

/// What a compared story is kept under: all of it, which a report can be told from too, and what this
/// analysis keeps of it.
private struct StoryKeys {
  let whole: ResultKey
  let own: ResultKey
}

/// What was worked out and is not kept yet.
private struct NewResult {
  let key: ResultKey
  let bytes: [UInt8]
}

/// What the first look at an article gave.
private struct FirstLook {
  let article: ArticleID
  let outline: ArticleOutline
  let new: NewResult?
}

/// What comparing a story gave.
private struct ComparedStory {
  let part: StoryAnalysis
  let new: NewResult?
}

/// What is kept of an article from the first look at it.
private struct ArticleOutline {
  let profile: ArticleProfile
  /// Its time expressions; nil once they were asked for, for a second reading is rare.
  var expressions: [Annotation<TimeExpression>]?

  /// An outline that an earlier start kept.
  init(profile: ArticleProfile) { self.profile = profile }

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
