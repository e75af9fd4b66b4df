import Foundation
import TestSupport
import Testing

/// A disk without room: "marked" is not said, and what was said stays true.
@Suite(.serialized) struct FullDiskTests {
  /// Blocks of 512 bytes that a file may have: the first lets the log take some marks, the second not
  /// even the journal.
  @Test(arguments: [(limit: 200, noteLength: 10), (limit: 130, noteLength: 80_000)])
  func whatWasAcknowledgedIsThereAndNothingElse(limit: Int, noteLength: Int) throws {
    let place = try Workplace.withSeeds()
    try place.write(Self.marks(noteLength: noteLength), to: "marks.json")
    let taken = try place.run([
      "marks", "--keep-lost", "--import", place.path(of: "marks.json"), place.articles,
    ])
    try #require(taken.ending == .exit(status: 0))
    let reader = try place.open(fileLimit: limit)
    reader.openFirstConflict()
    var verdict: String?
    for number in 0..<60 {
      let (key, name) = number % 2 == 0 ? ("2", "contradiction") : ("3", "different events")
      reader.press("m")
      reader.waitFor("different events")
      reader.press(key)
      reader.waitUntil("kept or not kept") {
        $0.text.contains("marked: \(name)") || $0.text.contains("not kept: ")
      }
      if reader.screen.text.contains("not kept: ") { break }
      verdict = name
    }
    #expect(reader.screen.text.contains("not kept: "))
    reader.press("qq")
    #expect(reader.waitForEnd() == .exit(status: 0))
    let marks = try place.run(["marks", place.articles, "--format", "json"])
    #expect(marks.ending == .exit(status: 0))
    #expect(marks.complaints == [])
    #expect(place.storeFiles.allSatisfy { !$0.contains("damaged") })
    #expect(marks.text.contains("nnnnnnnnnn"))
    let count = marks.text.split(separator: "\"verdict\": ").count - 1
    #expect(count == (verdict == nil ? 1 : 2))
    if let verdict {
      #expect(marks.text.contains("\"verdict\": \"\(verdict.replacing(" ", with: "-"))\""))
    }
    // There is room again.
    let again = try place.open()
    again.openFirstConflict()
    again.mark(4, "superseded")
  }

  private static func marks(noteLength: Int) -> String {
    let passage = """
      {"file": "a.txt", "article": "a", "sha256": "a", "start": 0, "end": 6, "quote": "Friday",
       "prefix": "", "suffix": ""}
      """
    return """
      {"format": "rashomon-marks/1", "version": "1", "marks": [
       {"id": "m", "verdict": "open", "note": "\(String(repeating: "n", count: noteLength))",
        "tags": [], "created": "2025-01-01T00:00:00Z", "changed": "2025-01-01T00:00:00Z",
        "author": null, "comparison": null, "passages": [\(passage), \(passage)]}]}
      """
  }
}
