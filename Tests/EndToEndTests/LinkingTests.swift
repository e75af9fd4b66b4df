import Foundation
import TestSupport
import Testing

@Suite(.serialized) struct LinkingTests {
  @Test func passagesSelectedInTwoColumnsAreLinkedAsAMark() throws {
    let place = try Workplace.withSeeds()
    let reader = try place.open()
    reader.openFirstConflict()
    reader.press("v")
    reader.waitFor("selecting")
    reader.press("<Tab>v")
    reader.press("=")
    reader.waitFor("contradiction")
    reader.press("<Enter>")
    reader.waitFor("marked as open: still to review")
    reader.press("D")
    reader.waitFor("Discrepancies  1 mark")
    let marks = try place.run(["marks", place.articles, "--format", "json"]).text
    #expect(marks.components(separatedBy: "\"quote\"").count == 3)
    #expect(marks.contains("During a Friday phone talk that Putin had sought"))
    #expect(marks.contains("talked by telephone on Monday"))
  }

  @Test func onePassageAloneIsNotLinked() throws {
    let place = try Workplace.withSeeds()
    let reader = try place.open()
    reader.openFirstConflict()
    reader.press("=")
    reader.waitUntil("a reason against it") { screen in
      screen.rows.last?.contains("=") == false && screen.rows.last?.contains("? help") == false
    }
    #expect(!reader.screen.text.contains("marked"))
    #expect(
      try place.run(["marks", place.articles, "--format", "json"]).text.contains("quote") == false)
  }
}
