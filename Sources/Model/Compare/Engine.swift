/// Analyses articles: one pure function from articles to comparisons. The same articles in any order
/// give the same analysis, byte for byte.
///
/// `events` are dated events that the reader adds to the list of the program, for datelines; `edits`
/// are changes that the reader made to the stories, in order. Without `wordNet` fewer words are known
/// to mean the same or the opposite, and less is found. How many `workers` there are changes nothing but
/// the time. Of what is found the `extent` is kept. With a `cache` what is known from an earlier start
/// is not worked out again; nothing else changes.
public func analyze(
  _ articles: [Article], problems: [Problem] = [], events: [DatedEvent] = [],
  edits: [StoryEdit] = [], wordNet: WordNet? = nil, workers: Workers = Workers(),
  keeping extent: AnalysisExtent = .whole, cache: AnalysisCache? = nil
) -> Analysis {
  var analyzer = Analyzer(
    events: events, wordNet: wordNet, workers: workers, keeping: extent, cache: cache)
  return analyzer.analysis(of: articles, problems: problems, edits: edits)
}
