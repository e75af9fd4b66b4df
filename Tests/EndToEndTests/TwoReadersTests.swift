import TestSupport
import Testing

/// Two readers on one folder, each with its own marks.
@Suite(.serialized) struct TwoReadersTests {
  @Test func eachSeesWhatTheOtherMarkedWhenItReadsAgain() throws {
    let place = try Workplace.withSeeds()
    let first = try place.open()
    let second = try place.open()
    first.openFirstConflict()
    second.openFirstConflict()
    first.mark(2, "contradiction")
    second.press("q")
    second.waitFor("1 story")
    second.press("r")
    second.waitFor("1 reviewed")
    second.press("<Enter>")
    second.waitFor("[contradiction]")
    second.mark(3, "different events")
    first.press("q")
    first.waitFor("1 story")
    first.press("r<Enter>")
    first.waitFor("[different events]")
    let marks = try place.run(["marks", place.articles])
    #expect(marks.text.hasPrefix("1 mark"))
  }

  @Test func bothMarkAtOnceAndBothMarksAreKept() throws {
    let place = try Workplace.withSeeds()
    let readers = [try place.open(), try place.open()]
    for reader in readers { reader.openFirstConflict() }
    for (reader, key) in zip(readers, ["2", "3"]) {
      reader.press("m")
      reader.waitFor("different events")
      reader.press(key)
    }
    for reader in readers { reader.waitFor("marked: ") }
    let marks = try place.run(["marks", place.articles, "--format", "json"])
    #expect(marks.text.contains("\"verdict\": \"contradiction\""))
    #expect(marks.text.contains("\"verdict\": \"different-events\""))
  }

  @Test func theVerdictOfOneAndTheNoteOfTheOtherAreBothKept() throws {
    let place = try Workplace.withSeeds()
    let first = try place.open()
    first.openFirstConflict()
    first.mark(2, "contradiction")
    let second = try place.open()
    second.openFirstConflict()
    second.waitFor("[contradiction]")
    first.press("awhich day?<Enter>")
    first.waitFor("note kept")
    second.mark(3, "different events")
    let marks = try place.run(["marks", place.articles, "--format", "json"])
    #expect(marks.text.contains("\"note\": \"which day?\""))
    #expect(marks.text.contains("\"verdict\": \"different-events\""))
  }
}
