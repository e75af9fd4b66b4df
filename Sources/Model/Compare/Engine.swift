/// Analyses articles: one pure function from articles to comparisons. The same articles in any order
/// give the same analysis, byte for byte.
///
/// `events` are dated events that the reader adds to the list of the program, for datelines.
public func analyze(
  _ articles: [Article], problems: [Problem] = [], events: [DatedEvent] = []
) -> Analysis {
  let lexicon = Lexicon.standard()
  let extractor = ClaimExtractor(lexicon: lexicon)
  let finder = ClueFinder(lexicon: lexicon, further: events)
  let articles = articles.sorted { ($0.file, $0.item ?? -1) < ($1.file, $1.item ?? -1) }
  let readings = extractor.readings(of: articles)
  var datelines: [ArticleID: Dateline] = [:]
  var stories: [Story] = []
  var comparisons: [Comparison] = []
  for members in StoryGrouper(lexicon: lexicon).groups(readings, articles) {
    let part = StoryAnalysis(
      readings: members.map { readings[$0] }, articles: members.map { articles[$0] },
      finder: finder)
    stories.append(part.story)
    datelines.merge(part.datelines) { first, _ in first }
    comparisons += part.comparisons
  }
  return Analysis(
    articles: articles,
    sentences: Dictionary(
      readings.map { ($0.article, $0.document.sentences) }, uniquingKeysWith: { first, _ in first }),
    datelines: datelines, stories: stories, comparisons: comparisons,
    problems: problems.sorted { $0.file < $1.file })
}
