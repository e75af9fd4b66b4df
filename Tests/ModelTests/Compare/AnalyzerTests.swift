import Testing

@testable import Model

@Suite struct AnalyzerTests {
  private static let texts = [
    "French President Emmanuel Macron and Turkish leader Recep Tayyip Erdogan spoke by phone on "
      + "Tuesday about grain.",
    "President Recep Tayyip Erdogan held a video conference with Emmanuel Macron on Wednesday "
      + "about grain.",
    "U.S. Secretary of State Antony Blinken met Russian Foreign Minister Sergei Lavrov in Vienna "
      + "on Thursday.",
    "Russian Foreign Minister Sergei Lavrov and U.S. Secretary of State Antony Blinken met in "
      + "Geneva on Friday.",
  ]

  private func article(_ number: Int, _ text: String) throws -> Article {
    let read = try parseArticles(in: Array(text.utf8), of: "\(number).txt").get()
    return try #require(read.first)
  }

  private func articles() throws -> [Article] {
    try Self.texts.enumerated().map { try article($0, $1) }
  }

  private func told(_ analysis: Analysis) -> String { PlainReport(analysis).report([.conflict]) }

  @Test func aSecondAnalysisGivesWhatAFirstOneWould() throws {
    var articles = try articles()
    var analyzer = Analyzer()
    _ = analyzer.analysis(of: articles)
    articles[1] = try article(
      1, "President Recep Tayyip Erdogan telephoned Emmanuel Macron on Monday about grain.")
    articles.removeLast()
    let again = analyzer.analysis(of: articles.reversed())
    #expect(told(again) == told(analyze(articles)))
    #expect(again.comparisons == analyze(articles).comparisons)
    #expect(again.articles.map(\.file) == ["0.txt", "1.txt", "2.txt"])
  }

  @Test func storiesStandAsTheyWereEdited() throws {
    let articles = try articles()
    let edit = StoryEdit(id: "1", change: .split([StoryEdit.Member(articles[1])]), created: "")
    let before = analyze(articles)
    #expect(before.comparisons.contains { $0.slot == .channel && $0.relation == .conflict })
    var analyzer = Analyzer()
    _ = analyzer.analysis(of: articles)
    let edited = analyzer.analysis(of: articles, edits: [edit])
    #expect(!edited.comparisons.contains { $0.slot == .channel && $0.relation == .conflict })
    #expect(edited.story(of: articles[1].id)?.articles == [articles[1].id])
    #expect(edited.comparisons == analyze(articles, edits: [edit]).comparisons)
    // Taken back, all is as before.
    #expect(analyzer.analysis(of: articles).comparisons == before.comparisons)
  }

  @Test func whereItIsStoppedWhatIsKnownIsTold() throws {
    let articles = try articles()
    var asked: [WorkProgress] = []
    var analyzer = Analyzer()
    let part = analyzer.analysis(of: articles) { progress, soFar in
      asked.append(progress)
      guard progress.step == .comparing, progress.done == 1 else { return true }
      #expect(soFar().stories.count == 1)
      return false
    }
    #expect(part.articles.count == 4 && part.stories.count == 1)
    #expect(part.stories.first == analyze(articles).stories.first)
    #expect(
      asked.prefix(5) == [
        WorkProgress(.analysing, done: 0, total: 4), WorkProgress(.analysing, done: 1, total: 4),
        WorkProgress(.analysing, done: 2, total: 4), WorkProgress(.analysing, done: 3, total: 4),
        WorkProgress(.comparing, done: 0, total: asked[4].total),
      ])
    // Going on does the rest.
    #expect(analyzer.analysis(of: articles).comparisons == analyze(articles).comparisons)
  }

  @Test func stoppedBeforeTheFirstArticleAllAreListed() throws {
    var analyzer = Analyzer()
    let part = analyzer.analysis(of: try articles()) { _, _ in false }
    #expect(part.articles.count == 4 && part.stories.isEmpty)
  }

  @Test(arguments: [2, 3, 8])
  func howManyWorkersThereAreChangesNothing(count: Int) throws {
    let articles = try (0..<40).map { number in
      try article(number, Self.texts[number % 4] + " It was talk \(number) of the year.")
    }
    let one = analyze(articles)
    #expect(one.stories.count > 1 && one.comparisons.contains { $0.relation == .conflict })
    var analyzer = Analyzer(workers: Workers(count: count))
    let several = analyzer.analysis(of: articles.shuffled())
    let all = Set(Relation.allCases)
    #expect(
      ReportJSON(several, version: "").report(all).document
        == ReportJSON(one, version: "").report(all).document)
    #expect(several.comparisons == one.comparisons)
    // Stopped on the way and taken up again.
    var stopped = Analyzer(workers: Workers(count: count))
    _ = stopped.analysis(of: articles) { work, _ in work.step != .comparing || work.done < 2 }
    #expect(stopped.analysis(of: articles).comparisons == one.comparisons)
  }

  @Test(arguments: [1, 2])
  func aReportKeepsWhatItTells(workers: Int) throws {
    let articles = try articles()
    let whole = analyze(articles)
    let relations: Set<Relation> = [.conflict, .tension]
    #expect(whole.comparisons.contains { $0.relation == .conflict })
    var other = Analyzer(workers: Workers(count: workers), keeping: .report([.agree]))
    #expect(other.analysis(of: articles).comparisons.allSatisfy { $0.relation == .agree })
    var analyzer = Analyzer(workers: Workers(count: workers), keeping: .report(relations))
    let kept = analyzer.analysis(of: articles)
    #expect(kept.comparisons == whole.comparisons.filter { relations.contains($0.relation) })
    #expect(PlainReport(kept).report(relations) == PlainReport(whole).report(relations))
    #expect(
      ReportJSON(kept, version: "").report(relations).document
        == ReportJSON(whole, version: "").report(relations).document)
    // A second analysis gives the same again.
    #expect(analyzer.analysis(of: articles).comparisons == kept.comparisons)
  }
}
