import Model
import Testing

@Suite struct PlainReportTests {
  private let report = PlainReport(SampleAnalysis.analysis, marks: SampleAnalysis.marks)

  @Test func reportListAndMarksAreAsRecorded() throws {
    try expectGolden(report.report([.conflict, .tension]), "report.txt")
    try expectGolden(report.list, "list.txt")
    try expectGolden(
      PlainMarks.text(SampleAnalysis.marks, on: SampleAnalysis.analysis.comparisons), "marks.txt")
  }

  @Test func noLineIsLongerThanEightyAndNoControlGetsOut() {
    let texts = [
      report.report(Set(Relation.allCases)), report.list,
      PlainMarks.text(SampleAnalysis.marks, on: SampleAnalysis.analysis.comparisons),
    ]
    for text in texts {
      for line in text.split(separator: "\n") {
        #expect(line.unicodeScalars.count <= 80)
        #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 && !$0.properties.isBidiControl })
      }
    }
  }

  @Test func oneComparisonIsExplainedFromTheWordsToTheRule() throws {
    let text = try #require(report.explanation(of: "c1"))
    #expect(text.contains("compare.sample"))
    #expect(text.contains("which falls in February 2025"))
    #expect(text.contains("What would reconcile them:"))
    #expect(text.contains("   A   \"Friday\""))
  }

  @Test func anExplanationNeedsOneComparison() {
    #expect(report.explanation(of: "none") == nil)
    #expect(report.explanation(of: "c") == nil)
    #expect(report.explanation(of: "") == nil)
    // What agrees has nothing to reconcile.
    #expect(report.explanation(of: "c2")?.contains("reconcile") == false)
  }

  @Test(arguments: [
    ("a\u{1B}b\u{202E}c", "a␛b\u{FFFD}c"), ("  a \n\t b  ", "a b"), ("\u{7F}", "␡"), ("", ""),
    ("a\u{A0}b", "a b"),
  ])
  func aLineShowsItsControls(text: String, line: String) {
    #expect(VisibleLine.of(text) == line)
  }

  @Test(arguments: [
    ("a\r\nb\tc\n", "a\r\nb\tc\n"), ("a\rb", "a␍b"), ("\u{1B}[2J\u{85}", "␛[2J\u{FFFD}"),
    ("\u{FEFF}x\u{2028}", "\u{FFFD}x\u{FFFD}"),
  ])
  func aTextShowsItsControlsScalarForScalar(text: String, shown: String) {
    #expect(VisibleLine.keepingOffsets(text) == shown)
    #expect(VisibleLine.keepingOffsets(text).unicodeScalars.count == text.unicodeScalars.count)
  }
}
