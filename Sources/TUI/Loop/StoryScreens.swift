import Model

extension AppState {
  /// The story that the screen is about; nil where it is about none, as the list of marks.
  var storyInView: Story? {
    switch screen {
    case .library(let library): library.story(in: findings)
    case .reader(let reader): findings.story(of: reader.article)
    case .compare(let compare): compare.focus.flatMap(findings.story(of:))
    case .matrix(let matrix): findings.story(matrix.story)
    case .timeline(let timeline): findings.story(timeline.story)
    case .discrepancies, .help, .problems, .hits: nil
    }
  }

  /// The article that the screen is about, nil where it is about none or several.
  var articleInView: ArticleID? {
    switch screen {
    case .library(let library):
      if case .article(let article) = library.current { article } else { nil }
    case .reader(let reader): reader.article
    case .compare(let compare): compare.focus
    case .matrix(let matrix): matrix.focus
    case .timeline(let timeline): timeline.current?.item.article
    case .discrepancies, .help, .problems, .hits: nil
    }
  }

  /// The comparison that is looked at, nil where none is.
  private var comparisonInView: String? {
    switch screen {
    case .reader(let reader): reader.comparison
    case .compare(let compare): compare.comparison
    case .matrix(let matrix): matrix.current?.comparison.id
    case .timeline(let timeline): timeline.current?.item.flagged
    case .library, .discrepancies, .help, .problems, .hits: nil
    }
  }

  /// Why the matrix or the timeline of what is in view cannot be shown; nil where it can.
  func obstacle(toStoryScreen action: Action) -> String? {
    if isReading, findings.analysis.articles.isEmpty { return "still reading the articles" }
    guard let story = storyInView else { return "no story here; choose one in the Library" }
    guard action == .matrix, story.articles.count < 2 else { return nil }
    return "this article stands alone; a matrix needs two sources"
  }

  /// Shows the matrix of the story in view, at the comparison and the source that are looked at. One
  /// that lies below is gone back to, so that going to and fro piles up no screens.
  mutating func openMatrix() {
    guard let story = storyInView else { return }
    var matrix = MatrixState(story: story.id)
    let below = screens.lastIndex {
      if case .matrix(let other) = $0 { other.story == story.id } else { false }
    }
    let (comparison, article) = (comparisonInView, articleInView)
    if let below, case .matrix(let other) = screens[below] {
      matrix = other
      screens.removeLast(screens.count - below)
    }
    if let comparison { matrix.selected = comparison }
    if let article { matrix.focus = article }
    matrix.arrange(in: self)
    push(.matrix(matrix))
  }

  /// Shows the timeline of the story in view, at the dates of the comparison that is looked at, else in
  /// the lane of the article. One that lies below is gone back to.
  mutating func openTimeline() -> [Effect] {
    guard let story = storyInView else { return [] }
    var timeline = TimelineState(story: story.id)
    let below = screens.lastIndex {
      if case .timeline(let other) = $0 { other.story == story.id } else { false }
    }
    let (comparison, article) = (comparisonInView, articleInView)
    if let below, case .timeline(let other) = screens[below] {
      timeline = other
      screens.removeLast(screens.count - below)
    }
    timeline.wanted = comparison
    timeline.wantedArticle = article
    timeline.arrange(in: self)
    push(.timeline(timeline))
    return below == nil ? [.readTimes(story: story.id, generation: findings.generation)] : []
  }

  /// Asks for the times of every story whose timeline is open.
  var readTimesAgain: [Effect] {
    screens.compactMap {
      guard case .timeline(let timeline) = $0 else { return nil }
      return .readTimes(story: timeline.story, generation: findings.generation)
    }
  }

  /// Gives times to the timelines that asked for them; those of an earlier analysis are dropped.
  mutating func take(_ times: StoryTimes, story: String, generation: Int) {
    guard generation == findings.generation else { return }
    for index in screens.indices {
      guard case .timeline(var timeline) = screens[index], timeline.story == story else { continue }
      timeline.take(times, generation: generation)
      timeline.arrange(in: self)
      screens[index] = .timeline(timeline)
    }
  }

  /// Opens Compare at a comparison: the focused source where it speaks, one source for each value, then
  /// others as long as there is room for their columns. Opens the Reader where one source alone speaks.
  mutating func openCompare(on comparison: Comparison, focus: ArticleID?) -> [Effect] {
    let room = size.columns / CompareLayout.narrowestColumn
    let most = max(3, min(CompareState.mostColumns, room))
    let speaking = Set(comparison.claims.map(\.article))
    let sources = (findings.story(comparison.story)?.articles ?? []).filter(speaking.contains)
    let focused = focus.flatMap { speaking.contains($0) ? $0 : nil }
    let ones = comparison.values.compactMap { $0.claims.first?.article }
    var chosen: Set<ArticleID> = []
    for article in [focused].compactMap({ $0 }) + ones + sources where chosen.count < most {
      chosen.insert(article)
    }
    guard chosen.count > 1 else {
      return comparison.claims.first.map { openReader(at: $0.range, of: $0.article) } ?? []
    }
    openCompare(sources.filter(chosen.contains), comparison: comparison.id, focus: focused)
    if case .compare(var compare) = screen, compare.comparison != comparison.id {
      // What agrees is no stop of Compare's own.
      compare.lookAt(comparison.id, in: self)
      screens[screens.count - 1] = .compare(compare)
    }
    return []
  }

  /// Opens the Reader at words of an article.
  mutating func openReader(at range: TextRange, of article: ArticleID) -> [Effect] {
    let effects = openReader(article)
    if case .reader(var reader) = screen {
      reader.show(offset: range.start, in: self)
      screens[screens.count - 1] = .reader(reader)
    }
    return effects
  }
}
