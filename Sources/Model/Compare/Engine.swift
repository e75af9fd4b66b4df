/// Analyses articles: one pure function from articles to comparisons. The same articles in any order
/// give the same analysis, byte for byte.
///
/// `events` are dated events that the reader adds to the list of the program, for datelines; `edits`
/// are changes that the reader made to the stories, in order. Without `wordNet` fewer words are known
/// to mean the same or the opposite, and less is found. How many `workers` there are changes nothing but
/// the time. Of what is found the `extent` is kept.
public func analyze(
  _ articles: [Article], problems: [Problem] = [], events: [DatedEvent] = [],
  edits: [StoryEdit] = [], wordNet: WordNet? = nil, workers: Workers = Workers(),
  keeping extent: AnalysisExtent = .whole
) -> Analysis {
  var analyzer = Analyzer(
    events: events, wordNet: wordNet, workers: workers, keeping: extent)
  return analyzer.analysis(of: articles, problems: problems, edits: edits)
}
