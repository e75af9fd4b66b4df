import Model
import Testing

@Suite struct ExportExtractTests {
  /// The sample's story and another one without a comparison.
  private static let lone = Article(
    id: ArticleID(rawValue: "cccc#0"), file: "case/c.txt", sha256: "cc",
    text: ArticleText("Roses in winter."), blocks: [])
  private static let analysis = Analysis(
    articles: SampleAnalysis.analysis.articles + [lone],
    datelines: SampleAnalysis.analysis.datelines,
    stories: SampleAnalysis.analysis.stories + [
      Story(id: "s2", title: "Roses", articles: [lone.id])
    ],
    comparisons: SampleAnalysis.analysis.comparisons,
    problems: SampleAnalysis.analysis.problems)

  private func contents(_ scope: ExportScope) -> ExportExtract {
    ExportExtract(Self.analysis, marks: SampleAnalysis.marks, scope: scope)
  }

  @Test func everythingIsAllOfIt() {
    let all = contents(.everything)
    #expect(all.analysis.articles.count == 3 && all.analysis.problems.count == 1)
    #expect(all.marks.count == 1 && all.sentence == nil)
  }

  @Test func aStoryTakesItsArticlesComparisonsAndMarksWithIt() {
    let call = contents(.stories(["s1"]))
    #expect(
      call.analysis.articles.map(\.id) == [SampleAnalysis.first.id, SampleAnalysis.second.id])
    #expect(call.analysis.stories.map(\.id) == ["s1"])
    #expect(call.analysis.comparisons.map(\.id) == ["c1", "c2"])
    #expect(call.analysis.datelines.count == 1 && call.analysis.problems.isEmpty)
    #expect(call.marks.map(\.discrepancy.id) == ["m1"])
    #expect(call.sentence == "An extract: 1 of 2 stories.")
    let roses = contents(.stories(["s2"]))
    #expect(roses.analysis.articles.map(\.id) == [Self.lone.id])
    #expect(roses.analysis.comparisons.isEmpty && roses.marks.isEmpty)
    #expect(contents(.stories(["gone"])).analysis.articles.isEmpty)
  }

  @Test func aMarkTakesItsComparisonAndTheWholeStoryWithIt() {
    let marked = contents(.marks(["m1"]))
    #expect(marked.analysis.comparisons.map(\.id) == ["c1"])
    #expect(marked.analysis.articles.count == 2 && marked.analysis.stories.map(\.id) == ["s1"])
    #expect(marked.marks.count == 1)
    #expect(marked.sentence?.hasPrefix("An extract: 1 of 1 mark, ") == true)
    #expect(contents(.marks(["gone"])).marks.isEmpty)
  }

  @Test func thePageSaysThatItIsAnExtract() {
    let call = contents(.stories(["s1"]))
    let page = MarkdownExport(
      call.analysis, marks: call.marks, version: "1", extract: call.sentence
    ).page([.conflict])
    #expect(page.hasPrefix("# Comparison of sources\n\nAn extract: 1 of 2 stories. What 2"))
    #expect(!page.contains("Roses"))
  }

  @Test func whatIsStoppedAsksNoMoreAndLeavesTheRestOut() {
    var asked = 0
    func stop(_ work: WorkProgress) -> Bool {
      #expect(work.step == .writing && work.done == asked && work.total == 2)
      asked += 1
      return asked < 2
    }
    let page = MarkdownExport(Self.analysis, marks: [], version: "1")
    #expect(!page.page([.conflict], goesOn: stop).contains("## Roses"))
    #expect(asked == 2)
    asked = 0
    let table = ConflictsCSV.table(
      Self.analysis, relations: [.conflict, .agree], marks: [], version: "1", goesOn: stop)
    #expect(table.text.contains("c1,") && !table.text.contains("c2,") && asked == 2)
    asked = 0
    let report = ReportJSON(Self.analysis, version: "1")
      .export([.conflict, .agree], marks: [], goesOn: stop).document
    #expect(report.contains("\"c1\"") && !report.contains("\"c2\"") && asked == 2)
  }

  @Test(arguments: [ExportFormat.html, .annotation, .claimreview])
  func everyFormatAsksWhetherToGoOn(format: ExportFormat) {
    let marks = ["m1", "m2"].map { id in
      Discrepancy(
        id: id, verdict: .contradiction, note: "note \(id)", created: "1", changed: "1",
        author: "Kim", passages: SampleAnalysis.mark.passages)
    }
    let input = ExportInput(
      Self.analysis, marks: marks.map(PassageFinder(Self.analysis.articles).place), isWhole: true,
      version: "1")
    var asked: [Int] = []
    let text = input.text(format) { work in
      asked.append(work.done)
      return false
    }
    #expect(asked.first == 0)
    #expect(text.utf8.count < input.text(format).utf8.count)
  }
}
