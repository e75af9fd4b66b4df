import Foundation
import Testing

@testable import Model

@Suite struct ValueReadingTests {
  private let side = TollSample.comparison.values[0]

  @Test func aSideIsReadByWhatEachSourceGivesItself() {
    let readings = ValueReading.all(of: side)
    #expect(readings.map(\.label) == ["11 killed", "at least 5 killed"])
    #expect(readings.map { $0.claims.map(\.article.rawValue) } == [["toll0", "toll1"], ["toll2"]])
    #expect(readings.map(\.standing) == [nil, "compatible with 11 killed"])
  }

  @Test func waysOfPuttingAMatterStandTogether() {
    let claims = side.claims.map { claim in
      Claim(
        article: claim.article, event: claim.event, slot: .framing,
        value: .text(claim.article.rawValue), range: claim.range, sentence: claim.sentence,
        rules: [])
    }
    let readings = ValueReading.all(of: Comparison.Value(value: .text("toll0"), claims: claims))
    #expect(readings.map(\.label) == ["toll0"])
    #expect(readings.map(\.claims) == [claims])
  }

  @Test func noFormatPutsAValueIntoTheMouthOfAnotherSource() throws {
    let analysis = TollSample.analysis
    let page = MarkdownExport(analysis, marks: [], version: "1").page([.conflict])
    #expect(page.contains("- **at least 5 killed** (compatible with 11 killed)\n  - C: "))
    let plain = PlainReport(analysis).report([.conflict])
    #expect(plain.contains("- at least 5 killed (compatible with 11 killed)\n       C "))
    let table = ConflictsCSV.table(analysis, relations: [.conflict], marks: [], version: "1")
    let row = Dictionary(uniqueKeysWithValues: zip(table.header, table.rows[0]))
    #expect(row["a_value"] == "11 killed" && row["a_quote"] == "killed 11")
    #expect(row["others"]?.contains("at least 5 killed: case/c.txt 0-32") == true)
    let report = ReportJSON(analysis, version: "1").report([.conflict]).document
    #expect(report.components(separatedBy: "\"own\"").count == 2)
    #expect(report.contains("\"label\": \"at least 5 killed\""))
  }

  @Test func aDraftOfAReviewTellsWhatEachArticleSaysAndWhereItStands() throws {
    var mark = TollSample.outdated.discrepancy
    mark = Discrepancy(
      id: "m", verdict: .contradiction, created: mark.created, changed: mark.changed,
      author: "Kim", passages: mark.passages, comparison: "toll")
    let input = ExportInput(
      TollSample.analysis, marks: [PassageFinder(TollSample.articles).place(mark)], version: "1")
    let draft = ClaimReviewExport(input).document()
    #expect(draft.contains("\"abstract\": \"at least 5 killed\""))
    #expect(draft.contains("\"url\": \"https://www.news.example/a?b=(1)&c\""))
    #expect(draft.contains("\"inLanguage\": \"en-GB\""))
    #expect(!draft.contains("javascript:"))
  }
}
