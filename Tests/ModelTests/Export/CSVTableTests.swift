import Testing

@testable import Model

@Suite struct CSVTableTests {
  @Test(arguments: [
    ("plain", "plain"), ("", ""), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""),
    ("two\nlines", "\"two\nlines\""), ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"),
    ("@SUM(A1)", "'@SUM(A1)"), ("\tx", "\"'\tx\""), ("\r=1", "'␍=1"), ("  =1", "'  =1"),
    ("\n=1", "\"'\n=1\""), ("＝1", "'＝1"), ("=\"a\",b", "\"'=\"\"a\"\",b\""), ("a=1", "a=1"),
    ("a;=1", "\"a;=1\""), ("a\t=1", "\"a\t=1\""),
    ("\u{1B}[31m", "␛[31m"), ("a\u{202E}b", "a\u{FFFD}b"), ("ü–世", "ü–世"),
  ])
  func aFieldIsGuardedAndQuoted(text: String, field: String) {
    #expect(CSVTable(header: [], rows: [[text]]).text == "\r\n" + field + "\r\n")
  }

  @Test func rowsEndWithCarriageReturnAndLineFeed() {
    let table = CSVTable(header: ["a", "b"], rows: [["1", "2"], ["3", "4"]])
    #expect(table.text == "a,b\r\n1,2\r\n3,4\r\n")
  }

  @Test func conflictsHaveOneRowAComparisonWithTheReadersVerdict() {
    let table = ConflictsCSV.table(
      SampleAnalysis.analysis, relations: [.conflict], marks: SampleAnalysis.marks, version: "1")
    #expect(table.rows.count == 1)
    let row = Dictionary(uniqueKeysWithValues: zip(table.header, table.rows[0]))
    #expect(row["verdict"] == "different-events")
    #expect(row["reviewer"] == "@reader")
    #expect(row["status"] == "reviewed")
    #expect(row["verdicts"] == "@reader: different-events")
    #expect(row["a_sha256"] == "aa")
    #expect(row["a_line"] == "1")
    #expect(row["program"] == "rashomon 1")
    #expect(row["a_quote"] == "Friday")
    #expect(row["a_start"] == "40")
    #expect(row["b_value"] == "Monday")
    #expect(row["b_published"] == "")
    #expect(table.rows.allSatisfy { $0.count == table.header.count })
    #expect(table.text.contains(",'@reader,"))
  }

  @Test func ofSeveralMarksOnAComparisonTheOneChangedLastStands() {
    var later = SampleAnalysis.mark
    later.verdict = .superseded
    later.changed = "2025-04-01T10:00:00Z"
    let finder = PassageFinder(SampleAnalysis.analysis.articles)
    let table = ConflictsCSV.table(
      SampleAnalysis.analysis, relations: [.conflict],
      marks: [later, SampleAnalysis.mark].map(finder.place), version: "1")
    let row = Dictionary(uniqueKeysWithValues: zip(table.header, table.rows[0]))
    #expect(row["verdict"] == "superseded")
  }

  @Test func whatSomebodyReviewedHasARowWhateverItsRelation() {
    let passages = SampleAnalysis.mark.passages
    let marks = [
      Discrepancy(
        id: "m3", verdict: .noConflict, created: "1", changed: "1", author: "Kim",
        passages: passages, comparison: "c2"),
      Discrepancy(
        id: "m4", verdict: .open, created: "1", changed: "1", author: "Kim", passages: passages),
    ].map(PassageFinder(SampleAnalysis.analysis.articles).place)
    let table = ConflictsCSV.table(
      SampleAnalysis.analysis, relations: [.conflict], marks: marks, version: "1")
    let rows = table.rows.map { Dictionary(uniqueKeysWithValues: zip(table.header, $0)) }
    #expect(rows.map { $0["id"] } == ["c1", "c2", "m4"])
    #expect(rows.map { $0["status"] } == ["not reviewed", "reviewed", "open"])
    #expect(rows.map { $0["relation"] } == ["conflict", "agree", ""])
    #expect(rows[2]["a_quote"] == "Friday")
    #expect(rows[2]["b_value"] == "lost: the text no longer holds it")
    #expect(rows[2]["b_sha256"] == "cc")
    #expect(table.rows.allSatisfy { $0.count == table.header.count })
  }

  @Test func aMarkWhoseComparisonChangedHasARowOfItsOwnBehindIt() {
    let table = ConflictsCSV.table(
      TollSample.analysis, relations: [.conflict], marks: [TollSample.outdated], version: "1")
    let rows = table.rows.map { Dictionary(uniqueKeysWithValues: zip(table.header, $0)) }
    #expect(rows.map { $0["id"] } == ["toll", "old"])
    #expect(rows.map { $0["status"] } == ["not reviewed", "changed since"])
    #expect(rows.map { $0["verdict"] } == ["", "contradiction"])
    #expect(rows[1]["explanation"]?.contains("changed since it was marked; now toll") == true)
    #expect(rows[1]["a_quote"] == "killed 11" && rows[1]["b_quote"] == "killed 3")
    #expect(table.rows.allSatisfy { $0.count == table.header.count })
  }

  @Test func aLineIsCountedAsEditorsDo() {
    let lines = LineNumbers(ArticleText("one\r\ntwo\n\nfour"))
    #expect([0, 3, 4, 5, 8, 9, 10, 99].map(lines.line) == [1, 1, 1, 2, 2, 3, 4, 4])
  }

  @Test func aComparisonWithOneValueLeavesTheOtherSideEmpty() {
    let table = ConflictsCSV.table(
      SampleAnalysis.analysis, relations: [.agree], marks: [], version: "1")
    #expect(table.rows.count == 1)
    #expect(table.rows.allSatisfy { $0.count == table.header.count })
  }

  @Test func marksHaveOneRowAPassage() {
    let table = MarksCSV.table(SampleAnalysis.marks)
    let rows = table.rows.map { Dictionary(uniqueKeysWithValues: zip(table.header, $0)) }
    #expect(rows.map { $0["id"] } == ["m1", "m1"])
    #expect(rows.map { $0["passage"] } == ["1", "2"])
    #expect(rows.map { $0["quote"] } == ["Friday", "Sunday"])
    #expect(rows.map { $0["state"] } == ["found", "lost"])
  }
}
