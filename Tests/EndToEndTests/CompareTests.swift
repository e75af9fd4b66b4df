import TestSupport
import Testing

@Suite(.serialized) struct CompareTests {
  @Test func threeSourcesStandSideBySideOnTheFirstConflictAfterThreeKeys() throws {
    let place = try Workplace.withSeeds()
    let reader = try place.open()
    reader.waitFor("1 story")
    reader.press("<Enter>")
    reader.waitFor("conflict 1 of")
    reader.press("s3")
    reader.waitUntil("three columns") { $0.rows[0].split(separator: "│").count == 3 }
    reader.waitFor("Friday: A citing Xi, C   Monday: B, (D)")
  }

  @Test func anotherSourceIsPeekedAtAndBroughtIn() throws {
    let place = try Workplace.withSeeds()
    let reader = try place.open()
    reader.openFirstConflict()
    reader.press("p")
    reader.waitFor("not shown: Enter brings it in")
    #expect(reader.screen.rows[0].split(separator: "│").count == 2)
    reader.press("2")
    reader.waitUntil("three columns") { $0.rows[0].split(separator: "│").count == 3 }
    #expect(reader.screen.rows[0].contains(">C"))
  }

  @Test func aPinIsThereAtTheNextStartAndUndoTakesItBack() throws {
    let place = try Workplace.withSeeds()
    let reader = try place.open()
    reader.openFirstConflict()
    reader.press("vv<Tab>jP")
    reader.waitFor("pinned side by side")
    reader.press("u")
    reader.waitFor("undone: the pin is gone")
    reader.press("<C-r>")
    reader.waitFor("pinned side by side")
    reader.press("qq")
    #expect(reader.waitForEnd() == .exit(status: 0))

    let again = try place.open()
    again.openFirstConflict()
    again.waitUntil("the sign of a pin") { $0.rows.contains { $0.contains("# ") } }
  }

  @Test func whatAgreesIsFoldedAndASearchOpensIt() throws {
    let place = try Workplace.withSeeds()
    let reader = try place.open()
    reader.openFirstConflict()
    reader.press("zM")
    reader.waitFor("▸")
    reader.press("/broker of peace<Enter>")
    reader.waitFor("1 of")
    reader.press("zR")
    reader.waitUntil("no fold") { !$0.text.contains("▸") }
  }
}
