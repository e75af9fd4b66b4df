/// Runs one stage of the analysis over articles by itself, for whoever measures it.
///
/// What the earlier stages give is made ahead and held, so that only the stage asked for runs.
package struct StageRun {
  /// A stage, in the data's way.
  package enum Stage: String, CaseIterable, Sendable {
    case tokens, times, quantities, names, quotes, claims, grouping, comparison
  }

  private let articles: [Article]
  private let lexicon: Lexicon
  private let extractor: ClaimExtractor
  private let finder: ClueFinder
  private let grouper: StoryGrouper
  private let names: NameAnnotator
  private let quotes: QuoteAnnotator
  private let measures: MeasureAnnotator
  private let quantities: QuantityAnnotator
  private let documents: [Document]
  private let foundNames: [[Annotation<Name>]]
  private let foundTimes: [[Annotation<TimeExpression>]]
  private let profiles: [ArticleProfile]
  /// The readings of each story with its articles.
  private let stories: [(readings: [ArticleReading], articles: [Article])]

  /// Prepares all stages.
  package init(_ articles: [Article], wordNet: WordNet? = nil) {
    let lexicon = Lexicon.standard()
    let extractor = ClaimExtractor(lexicon: lexicon, wordNet: wordNet)
    let grouper = StoryGrouper(lexicon: lexicon)
    let names = NameAnnotator(lexicon: lexicon, gazetteer: Gazetteer(lexicon: lexicon))
    let documents = articles.map { Document($0, lexicon: lexicon) }
    let times = documents.map { extractor.expressions(in: $0) }
    let profiles = articles.indices.map {
      grouper.profile(of: documents[$0], times: times[$0].map(\.underspecified), articles[$0])
    }
    let concepts = extractor.concepts()
    stories = grouper.groups(profiles, articles.map(\.id)).map { group in
      let own = group.map { articles[$0] }
      return (own.map { extractor.read($0, concepts) }, own)
    }
    self.articles = articles
    self.lexicon = lexicon
    self.extractor = extractor
    self.grouper = grouper
    self.names = names
    self.documents = documents
    self.profiles = profiles
    finder = ClueFinder(lexicon: lexicon)
    quotes = QuoteAnnotator(lexicon: lexicon)
    measures = MeasureAnnotator(lexicon: lexicon)
    quantities = QuantityAnnotator(lexicon: lexicon)
    foundNames = documents.map { names.annotations(in: $0) }
    foundTimes = times
  }

  /// Runs a stage over all articles and counts what it made.
  package func count(_ stage: Stage) -> Int {
    switch stage {
    case .tokens:
      return articles.reduce(0) { $0 + Document($1, lexicon: lexicon).tokens.count }
    case .times:
      return documents.reduce(0) { $0 + extractor.expressions(in: $1).count }
    case .quantities:
      return documents.indices.reduce(0) { sum, index in
        let times = foundTimes[index].map(\.underspecified)
        let found = measures.annotations(in: documents[index], times: times)
        return sum
          + quantities.annotations(in: documents[index], times: times, measures: found).count
      }
    case .names:
      return documents.reduce(0) { $0 + names.annotations(in: $1).count }
    case .quotes:
      return documents.indices.reduce(0) {
        $0 + quotes.annotations(in: documents[$1], names: foundNames[$1]).count
      }
    case .claims:
      let concepts = extractor.concepts()
      return articles.indices.reduce(0) {
        $0 + extractor.read(articles[$1], concepts, expressions: foundTimes[$1]).claims.count
      }
    case .grouping: return grouper.groups(profiles, articles.map(\.id)).count
    case .comparison:
      return stories.reduce(0) { sum, story in
        let analysis = StoryAnalysis(
          readings: story.readings, articles: story.articles, finder: finder)
        return sum + analysis.comparisons.count
      }
    }
  }
}
