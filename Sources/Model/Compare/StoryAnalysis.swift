/// The analysis of one story: its datelines, its event groups and their comparisons.
struct StoryAnalysis {
  let story: Story
  let datelines: [ArticleID: Dateline]
  let comparisons: [Comparison]

  /// Analyses the articles of one story; `readings` and `articles` run in parallel. Comparisons that
  /// the extent does not keep are left out.
  init(
    readings: [ArticleReading], articles: [Article], finder: ClueFinder,
    keeping extent: AnalysisExtent = .whole
  ) {
    let names = NameTable(readings)
    let found = DatelineInference.datelines(readings, articles, finder)
    var datelines: [ArticleID: Dateline] = [:]
    var further: [ArticleID: [Claim]] = [:]
    for (reading, dateline) in zip(readings, found) {
      datelines[reading.article] = dateline
      further[reading.article] = AnniversaryClaims.claims(
        reading, finder.anniversaries(in: reading), dateline)
    }
    further.merge(NameSpellings.claims(readings)) { $0 + $1 }
    further.merge(PolarityClaims(readings).claims(readings)) { $0 + $1 }
    further.merge(QuoteClaims(readings, names: names).claims()) { $0 + $1 }
    let groups = EventGroup.groups(readings, names: names, further: further)
    story = Story(
      id: StoryTitle.id(readings.map(\.article)),
      title: StoryTitle.title(groups, articles: articles), articles: readings.map(\.article),
      reprints: ReprintFinder.reprints(readings, datelines))
    self.datelines = datelines
    let comparisons = Comparer(
      story: story, readings: readings, datelines: datelines, names: names, keeping: extent
    ).comparisons(groups)
    let framings = FramingComparer(story: story.id, readings: readings)
      .comparisons(besides: comparisons)
    let distances = DistanceComparer(
      story: story.id, readings: readings, datelines: datelines
    ).comparisons()
    self.comparisons = (comparisons + framings + distances)
      .filter { extent.keeps($0.relation) }.sorted(by: Comparer.precedes).map(\.told)
  }

  /// Makes one of its parts.
  init(story: Story, datelines: [ArticleID: Dateline], comparisons: [Comparison]) {
    self.story = story
    self.datelines = datelines
    self.comparisons = comparisons
  }
}
