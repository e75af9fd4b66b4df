import Foundation
import Model
import Testing

@Suite struct MarksImportTests {
  @Test func whatWasWrittenIsReadAgain() throws {
    let document = MarksJSON.document(SampleAnalysis.marks, version: "1").document
    #expect(MarksImport.discrepancies(Data(document.utf8)) == [SampleAnalysis.mark])
  }

  @Test(arguments: [
    "", "[]", "{}", #"{"format": "rashomon-marks/2", "version": "1", "marks": []}"#,
    #"{"format": "rashomon-report/1", "version": "1", "articles": []}"#,
  ])
  func anotherDocumentHoldsNoMarks(document: String) {
    #expect(MarksImport.discrepancies(Data(document.utf8)) == nil)
  }

  @Test(arguments: [
    ("\"different-events\"", "\"unheard-of\""), ("\"m1\"", "\"\""), ("\"passages\"", "\"parts\""),
  ])
  func aBrokenMarkSpoilsTheDocument(old: String, new: String) {
    let document = MarksJSON.document(SampleAnalysis.marks, version: "1").document
    let broken = document.replacingOccurrences(of: old, with: new)
    #expect(MarksImport.discrepancies(Data(broken.utf8)) == nil)
  }

  @Test func aMarkOfWhichALaterStateIsKnownIsNoNews() {
    var earlier = SampleAnalysis.mark
    earlier.changed = "2025-01-01T00:00:00Z"
    var later = SampleAnalysis.mark
    later.changed = "2025-12-01T00:00:00Z"
    let known = [SampleAnalysis.mark]
    #expect(MarksImport.news(in: [earlier], against: known) == [])
    #expect(MarksImport.news(in: known, against: known) == [])
    #expect(MarksImport.news(in: [earlier, later, earlier], against: known) == [later])
    #expect(MarksImport.news(in: [earlier], against: []) == [earlier])
  }
}
