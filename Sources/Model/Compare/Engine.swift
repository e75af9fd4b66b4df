/// Analyses articles: one pure function from articles to comparisons. The same articles in any order
/// give the same analysis, byte for byte.
///
/// `events` are dated events that the reader adds to the list of the program, for datelines; `edits`
/// are changes that the reader made to the stories, in order.
public func analyze(
  _ articles: [Article], problems: [Problem] = [], events: [DatedEvent] = [],
  edits: [StoryEdit] = []
) -> Analysis {
  var analyzer = Analyzer(events: events)
  return analyzer.analysis(of: articles, problems: problems, edits: edits)
}
