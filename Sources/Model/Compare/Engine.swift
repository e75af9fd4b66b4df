/// Analyses articles: one pure function from articles to comparisons. The same articles in any order
/// give the same analysis, byte for byte.
public func analyze(_ articles: [Article], problems: [Problem] = []) -> Analysis {
  let lexicon = Lexicon.standard()
  let extractor = ClaimExtractor(lexicon: lexicon)
  let articles = articles.sorted { ($0.file, $0.item ?? -1) < ($1.file, $1.item ?? -1) }
  let readings = articles.map(extractor.read)
  var stories: [Story] = []
  var comparisons: [Comparison] = []
  for group in StoryGrouper.groups(readings, lexicon: lexicon) {
    let members = group.map { readings[$0] }
    let names = NameTable(members)
    let groups = EventGroup.groups(members, names: names)
    let story = Story(
      id: StoryTitle.id(members.map(\.article)),
      title: StoryTitle.title(groups, articles: group.map { articles[$0] }),
      articles: members.map(\.article))
    stories.append(story)
    comparisons += Comparer(story: story.id, readings: members).comparisons(groups)
  }
  return Analysis(
    articles: articles,
    sentences: Dictionary(
      readings.map { ($0.article, $0.document.sentences) }, uniquingKeysWith: { first, _ in first }),
    datelines: Dictionary(
      articles.map { ($0.id, Dateline(stated: $0)) }, uniquingKeysWith: { first, _ in first }),
    stories: stories, comparisons: comparisons,
    problems: problems.sorted { $0.file < $1.file })
}
