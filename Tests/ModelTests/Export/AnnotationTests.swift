import Foundation
import Testing

@testable import Model

@Suite struct AnnotationTests {
  private static let hostile = Discrepancy(
    id: String(repeating: "0a", count: 16), verdict: .noConflict,
    note: "two\nlines \u{202E}and \"signs\" \u{1B}[31m", tags: ["a b", "", "#c"],
    created: "2025-03-01T10:00:00Z", changed: "2025-03-02T10:00:00Z", author: "Kim “K”",
    passages: ["case/a:b/ü \u{1B}?#%41.txt", "/case/b.txt", "../c.txt"].enumerated().map {
      Discrepancy.Passage(
        file: $1, article: ArticleID(rawValue: "feed#\($0)-2"), sha256: "ab\($0)",
        selector: Selector(
          exact: "wörds \($0)", prefix: "\n“", suffix: $0 == 2 ? "" : "\u{200B}", start: $0,
          end: $0 + 7))
    })

  private func document(_ marks: [Discrepancy], in analysis: Analysis = Analysis()) -> String {
    AnnotationExport(
      ExportInput(
        analysis, marks: marks.map(PassageFinder(analysis.articles).place), version: "1.2.3",
        made: "2025-03-03T10:00:00Z")
    ).document()
  }

  private func imported(_ text: String) -> ImportedMarks? { MarksImport.marks(Data(text.utf8)) }

  @Test func theDocumentIsAsRecorded() throws {
    try expectGolden(
      document([SampleAnalysis.mark], in: SampleAnalysis.analysis), "annotation.jsonld")
  }

  @Test func theDocumentKeepsTheRulesOfTheRecommendation() throws {
    #expect(try AnnotationChecker.faults(in: document([SampleAnalysis.mark, Self.hostile])) == [])
    #expect(try AnnotationChecker.faults(in: document([])) == [])
    let broken = document([Self.hostile])
      .replacingOccurrences(of: "\"source\"", with: "\"sauce\"")
      .replacingOccurrences(of: "TextQuoteSelector", with: "QuoteSelector")
    #expect(try AnnotationChecker.faults(in: broken).count > 3)
  }

  @Test func marksComeBackWithoutLoss() throws {
    let marks = [SampleAnalysis.mark, Self.hostile]
    #expect(imported(document(marks)) == ImportedMarks(marks: marks, passedOver: 0))
    #expect(imported(document(marks, in: SampleAnalysis.analysis))?.marks == marks)
  }

  @Test(arguments: Verdict.allCases)
  func everyVerdictComesBack(verdict: Verdict) {
    var mark = Self.hostile
    mark.verdict = verdict
    #expect(imported(document([mark]))?.marks.first?.verdict == verdict)
  }

  private static let target = """
    {"source": "https://ex.org/case/a.txt", "selector": {"type": "TextQuoteSelector", \
    "exact": "Friday"}}
    """
  private static let other = """
    {"source": {"id": "case/b.txt"}, "selector": [{"type": "XPathSelector", "value": "/p", \
    "refinedBy": {"type": "TextQuoteSelector", "exact": "Monday", "prefix": "on "}}, \
    {"type": "TextPositionSelector", "start": -3, "end": 1e300}]}
    """

  private func annotation(_ members: String, targets: [String] = [target, other]) -> String {
    #"{"type": "Annotation", "target": [\#(targets.joined(separator: ", "))]\#(members)}"#
  }

  @Test func anAnnotationOfAnotherProgramIsTakenAsFarAsItGoes() throws {
    let members = """
      , "id": "https://ex.org/annotations/7", "bodyValue": "first", "body": ["https://ex.org/x", \
      {"type": "TextualBody", "value": "second"}, {"purpose": ["tagging"], "value": "day"}, \
      {"purpose": "classifying", "value": "corroborates"}, {"purpose": "identifying", "value": "x"}], \
      "creator": [{"id": "https://ex.org/kim"}], "created": "2025-03-01T12:00:00.5+02:00"
      """
    let mark = try #require(imported(annotation(members))?.marks.first)
    #expect(mark.id == "https://ex.org/annotations/7")
    #expect(mark.verdict == .open)
    #expect(mark.tags == ["day", "corroborates"])
    #expect(mark.note == "first\n\nsecond\n\nx")
    #expect(mark.author == "https://ex.org/kim")
    #expect(mark.created == "2025-03-01T10:00:00Z" && mark.changed == mark.created)
    #expect(mark.comparison == nil)
    #expect(mark.passages.map(\.file) == ["https://ex.org/case/a.txt", "case/b.txt"])
    #expect(mark.passages.map(\.selector.prefix) == ["", "on "])
    #expect(mark.passages.map(\.selector.start) == [0, 0])
    #expect(mark.passages.map(\.selector.end) == [6, 6])
    let placed = PassageFinder(SampleAnalysis.analysis.articles).place(mark)
    #expect(placed.passages.first?.place.article == SampleAnalysis.first.id)
    #expect(imported(document([mark]))?.marks == [mark])
  }

  @Test func whatNamesItselfByNoIdIsKnownAgain() throws {
    let first = try #require(imported(annotation(""))?.marks.first)
    let second = try #require(imported(annotation(#", "bodyValue": "x""#))?.marks.first)
    #expect(first.id == second.id && first.id.utf8.count == 32)
    #expect(first.changed == "1970-01-01T00:00:00Z")
  }

  @Test func whatQuotesFewerThanTwoPassagesIsPassedOverAndCounted() {
    let single = annotation("", targets: [Self.target])
    let bare = annotation("", targets: [#""https://ex.org/a""#, Self.target])
    let list = "[\(single), \(bare), \(annotation(""))]"
    #expect(imported(list)?.passedOver == 2)
    #expect(imported(list)?.marks.count == 1)
    let page = #"{"type": "AnnotationPage", "items": \#(list)}"#
    #expect(imported(page)?.passedOver == 2)
    #expect(imported(#"{"first": \#(page)}"#)?.marks.count == 1)
  }

  @Test(arguments: [
    "", "[1]", "{}", #"{"type": "Note"}"#, #"[{"type": "Annotation"}, {}]"#, "null", "7",
    #"{"items": [[]]}"#, String(repeating: "[", count: 100_000),
  ])
  func anotherDocumentHoldsNoMarks(text: String) {
    #expect(imported(text) == nil)
  }

  @Test func selectorsThatRefineEachOtherWithoutEndAreLetGo() {
    var selector = #"{"type": "TextQuoteSelector", "exact": "x"}"#
    for _ in 0..<100 { selector = #"{"refinedBy": \#(selector)}"# }
    let deep = #"{"source": "a", "selector": \#(selector)}"#
    #expect(imported(annotation("", targets: [deep, Self.target]))?.passedOver == 1)
  }

  @Test func anImportSaysWhatBecameOfThePassages() {
    let document = ImportedMarks(marks: [SampleAnalysis.mark], passedOver: 2)
    #expect(
      Wording.imported(document, new: 1, placed: SampleAnalysis.marks) == """
        1 mark taken over, 0 marks known before
        their passages: 1 found, 0 moved, 1 lost
        lost: “Sunday” (case/gone.txt)
        2 annotations passed over: a mark quotes two passages or more

        """)
  }
}

@Suite struct AnnotationNameTests {
  @Test(arguments: [
    ("case/a.txt", "case/a.txt"), ("/case/a b.txt", "file:///case/a%20b.txt"),
    ("a:b.txt", "a%3Ab.txt"), ("ü?#%.txt", "%C3%BC%3F%23%25.txt"), ("../x", "../x"),
    ("https://ex.org/a", "https://ex.org/a"),
  ])
  func aFileIsAReferenceAndComesBack(file: String, iri: String) {
    #expect(AnnotationName.iri(ofFile: file) == iri)
    #expect(AnnotationName.file(ofIRI: iri) == file)
  }

  @Test(arguments: [
    ("0123456789abcdef0123456789abcdef", "urn:uuid:01234567-89ab-cdef-0123-456789abcdef"),
    ("m 1", "urn:x-rashomon:mark:m%201"), ("https://ex.org/7", "https://ex.org/7"),
    ("urn:uuid:X", "urn:uuid:X"), ("a: b", "urn:x-rashomon:mark:a%3A%20b"),
  ])
  func aMarkIsAnIRIAndComesBack(id: String, iri: String) {
    #expect(AnnotationName.iri(ofMark: id) == iri)
    #expect(AnnotationName.mark(ofIRI: iri) == id)
  }

  @Test func aHostIsLeftAndABrokenEscapeStays() {
    #expect(AnnotationName.file(ofIRI: "file://host/a%2") == "/a%2")
    #expect(AnnotationName.file(ofIRI: "a%zz%41") == "a%zzA")
  }
}
