import Foundation
import Model
import TestSupport
import Testing

@Suite struct ReportJSONTests {
  private let report = ReportJSON(SampleAnalysis.analysis, version: "1.2.3")

  @Test func theReportIsAsRecorded() throws {
    try expectGolden(report.report([.conflict, .tension]).document, "report.json")
    try expectGolden(report.list.document, "list.json")
    try expectGolden(
      MarksJSON.document(SampleAnalysis.marks, version: "1.2.3").document, "marks.json")
  }

  @Test func allAddsWhatAgrees() throws {
    #expect(
      try comparisons(report.report([.conflict, .tension])).map { $0["id"] as? String } == ["c1"])
    #expect(
      try comparisons(report.report(Set(Relation.allCases))).map { $0["id"] as? String } == [
        "c1", "c2",
      ])
  }

  @Test func aQuoteIsTheSliceOfScalarsBetweenItsOffsets() throws {
    let texts = ["aaaa#0": SampleAnalysis.firstText, "bbbb#0": SampleAnalysis.secondText]
    var seen = 0
    for comparison in try comparisons(report.report(Set(Relation.allCases))) {
      let values = try #require(comparison["values"] as? [[String: Any]])
      let evidence = (comparison["sameEvent"] as? [String: Any])?["evidence"] as? [[String: Any]]
      let passages = values.flatMap { $0["claims"] as? [[String: Any]] ?? [] } + (evidence ?? [])
      for passage in passages {
        let id = try #require(passage["article"] as? String)
        let start = try #require(passage["start"] as? Int)
        let end = try #require(passage["end"] as? Int)
        let scalars = Array(try #require(texts[id]).string.unicodeScalars)
        var slice = String.UnicodeScalarView()
        slice.append(contentsOf: scalars[start..<end])
        #expect(passage["quote"] as? String == String(slice))
        seen += 1
      }
    }
    #expect(seen == 4)
  }

  @Test func controlsNeverStandUnescaped() {
    let text = report.report(Set(Relation.allCases)).document
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || !$0.properties.isBidiControl })
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
    #expect(text.contains(#"case/b\u001b.txt"#))
  }

  @Test func everythingThatIsPrintedFitsTheSchema() throws {
    let schema = try SchemaChecker()
    let article = SampleAnalysis.first
    let mention = MentionLine(
      kind: .time, range: SampleAnalysis.range("Friday", article.text), type: "DATE",
      value: "XXXX-WXX-5", mod: nil, rule: "time.weekday")
    // What another program marked, and is lost: no hash and no article are known.
    let foreign = [
      Discrepancy(
        id: "m5", verdict: .open, created: "1", changed: "1", author: "",
        passages: ["x", "y"].map { words in
          Discrepancy.Passage(
            file: "gone", article: ArticleID(rawValue: ""), sha256: "",
            selector: Selector(exact: words, prefix: "", suffix: "", start: 0, end: 1))
        })
    ].map(PassageFinder([]).place)
    let documents = [
      report.report(Set(Relation.allCases)).document, report.list.document,
      MarksJSON.document(SampleAnalysis.marks, version: "1").document,
      report.export([.conflict], marks: SampleAnalysis.marks).document,
      report.export([.conflict], marks: foreign, made: "2025-03-01T10:00:00Z").document,
      mention.json(of: article, offsets: ScalarOffsets(article.text)),
    ]
    for document in documents { #expect(try schema.faults(in: document) == []) }
    // Real articles hold what a sample built by hand does not, as events that no word names.
    let seeds = analyze(readArticles(at: [ProjectFolder.path + "/seeds"]).articles)
    let whole = ReportJSON(seeds, version: "1").report(Set(Relation.allCases))
    #expect(try schema.faults(in: whole.document) == [])
    let tolls = ReportJSON(TollSample.analysis, version: "1")
      .export([.conflict], marks: [TollSample.outdated]).document
    #expect(try schema.faults(in: tolls) == [])
    #expect(tolls.contains("\"state\": \"changed\""))
    #expect(
      try schema.faults(in: report.list.line.replacingOccurrences(of: "bbbb#0", with: "")) != [])
    #expect(try schema.faults(in: "{\"format\": \"rashomon-report/2\"}") != [])
  }

  @Test func anExportTellsWhatWasReviewed() throws {
    let export = report.export([.conflict], marks: SampleAnalysis.marks, made: "now").line
    #expect(
      export.hasSuffix(
        #""review": {"conflicts": {"total": 1, "reviewed": 1}, "#
          + #""tensions": {"total": 0, "reviewed": 0}}, "made": "now"}"#))
  }

  @Test func sourcesThatAreOneWitnessAreNamed() throws {
    let day = SampleAnalysis.day
    let shared = Comparison(
      id: "c3", story: "s1", event: day.event, slot: day.slot, relation: day.relation, score: 1,
      reasons: day.reasons, sameEvent: day.sameEvent, rules: day.rules, values: day.values,
      sharedOrigins: [
        SharedOrigin(
          kind: .source("AFP"), articles: [SampleAnalysis.first.id, SampleAnalysis.second.id]),
        SharedOrigin(
          kind: .passage, articles: [SampleAnalysis.first.id, SampleAnalysis.second.id]),
      ])
    let analysis = Analysis(articles: SampleAnalysis.analysis.articles, comparisons: [shared])
    let document = ReportJSON(analysis, version: "1").report([.conflict])
    #expect(try SchemaChecker().faults(in: document.document) == [])
    #expect(
      document.line.contains(
        #""sharedOrigins": [{"kind": "source", "name": "AFP", "articles": ["aaaa#0", "bbbb#0"]}, "#
          + #"{"kind": "passage", "name": null, "articles": ["aaaa#0", "bbbb#0"]}]"#))
    #expect(!report.report([.conflict]).line.contains("sharedOrigins"))
  }

  private func comparisons(_ value: JSONValue) throws -> [[String: Any]] {
    let object = try JSONSerialization.jsonObject(with: Data(value.document.utf8))
    return try #require((object as? [String: Any])?["comparisons"] as? [[String: Any]])
  }
}

@Suite struct JSONValueTests {
  @Test(arguments: [
    ("plain – ü 世", "\"plain – ü 世\""), ("a\"b\\c", #""a\"b\\c""#), ("\n\r\t", #""\n\r\t""#),
    ("\u{0}\u{1B}\u{7F}\u{9B}", #""\u0000\u001b\u007f\u009b""#),
    ("\u{202E}\u{2066}\u{200B}\u{FEFF}\u{2028}", #""\u202e\u2066\u200b\ufeff\u2028""#),
    ("\u{E0041}", #""\udb40\udc41""#), ("😀", "\"😀\""),
  ])
  func stringsAreEscaped(text: String, json: String) {
    #expect(JSONValue.string(text).line == json)
  }

  @Test(arguments: [
    (0.0, "0"), (1.0, "1"), (0.5, "0.5"), (0.8125, "0.813"), (0.05, "0.05"), (-0.25, "-0.25"),
    (0.0001, "0"), (Double.nan, "0"), (Double.infinity, "0"), (1e300, "0"),
  ])
  func fractionsHaveThreeDecimals(number: Double, json: String) {
    #expect(JSONValue.fraction(number).line == json)
  }

  @Test func membersKeepTheirOrderOnOneLineAndOnMany() {
    let value = JSONValue.object([
      .init("b", .array([.integer(1), .null])), .init("a", .object([])), .init("c", .bool(true)),
    ])
    #expect(value.line == #"{"b": [1, null], "a": {}, "c": true}"#)
    #expect(
      value.document == """
        {
          "b": [
            1,
            null
          ],
          "a": {},
          "c": true
        }

        """)
  }

  @Test func nothingIsNullAndNotEmpty() {
    #expect(JSONValue.known("") == .null)
    #expect(JSONValue.known(nil) == .null)
    #expect(JSONValue.known("x") == .string("x"))
  }
}
