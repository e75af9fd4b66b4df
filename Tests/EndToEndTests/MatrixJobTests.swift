import TUI
import TestSupport
import Testing

@Suite(.serialized) struct MatrixJobTests {
  @Test func threeSourcesAreComparedOnAConflictInTwoKeystrokesFromTheStart() throws {
    let place = try Workplace.withSeeds()
    let reader = try place.open()
    reader.waitFor("1 story")
    reader.press("M")
    reader.waitFor("conflicts and tensions")
    #expect(reader.screen.rows.contains { $0.hasPrefix(">≠") })
    reader.press("<Enter>")
    reader.waitFor("Tab column")
    #expect(reader.screen.text.contains("Telephone and video are different media."))
    let head = reader.screen.rows[0]
    #expect(head.contains(">A  ") && head.contains(" B  ") && head.contains(" D  "))
  }

  @Test func aMarkMadeInTheMatrixIsKept() throws {
    let place = try Workplace.withSeeds()
    let reader = try place.open()
    reader.waitFor("1 story")
    reader.press("M")
    reader.waitFor("conflicts and tensions")
    reader.mark(2, "contradiction")
    reader.waitUntil("the row has the sign of a verdict") { screen in
      screen.rows.contains { $0.contains("≠✓") }
    }
    let marks = try place.run(["marks", place.articles, "--format", "json"])
    #expect(marks.text.contains("\"verdict\": \"contradiction\""))
  }

  @Test func theTimelineShowsTheTwoDaysOfOneEventAndOpensThePassage() throws {
    let place = try Workplace.withSeeds()
    let reader = try place.open()
    reader.waitFor("1 story")
    reader.press("T")
    reader.waitFor("≠ call: Putin, Xi")
    reader.waitFor("Friday: A, C   Monday: B, D")
    reader.waitUntil("two dots on one line") { screen in
      screen.rows.contains { $0.contains("BD─") && $0.contains("─AC") }
    }
    reader.press("<Enter>")
    reader.waitFor("On which day was the call?")
  }
}
