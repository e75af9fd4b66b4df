import Foundation
import TestSupport
import Testing

/// The library's own work on the real program: find, filter, put stories right, follow the files.
@Suite(.serialized) struct LibraryTests {
  @Test func whoElseSaysItIsFoundByItsWords() throws {
    let place = try Workplace.withSeeds()
    let reader = try place.open()
    reader.waitFor("1 story")
    reader.press("g/")
    reader.waitFor("Search all:")
    reader.press("phone<Enter>")
    reader.waitFor("Search  phone")
    reader.waitFor("sentences in ")
    reader.press("<Enter>")
    reader.waitFor("side by side")
    reader.press("n")
    reader.waitFor("2 of ")
    reader.press("qq")
    reader.press("&")
    reader.press("is:unreviewed has:conflict<Enter>")
    reader.waitFor("of 5 articles")
    reader.press("<Esc>")
    reader.waitFor("every article is shown")
  }

  @Test func aStoryThatIsPutRightStaysSoAndIsReportedSo() throws {
    let place = try Workplace.withSeeds()
    let reader = try place.open()
    reader.waitFor("1 story")
    reader.press("jx")
    reader.waitFor("split off as a story; u undoes it")
    reader.waitFor("Nothing else here tells the same")
    reader.press("u")
    reader.waitFor("undone:")
    reader.waitForNo("Nothing else here tells the same")
    reader.press("<C-r>")
    reader.waitFor("Nothing else here tells the same")
    reader.press("q")
    #expect(reader.waitForEnd() == .exit(status: 0))

    let again = try place.open()
    again.waitFor("Nothing else here tells the same")
    let stories = { (arguments: [String]) in
      let text = try place.run(["list", "--format", "json"] + arguments + [place.articles]).text
      let start = try #require(text.range(of: "\"stories\""))
      return text[start.upperBound...].split(separator: "\"title\"").count - 1
    }
    #expect(try stories([]) == 2)
    // Another store knows of no edit.
    #expect(try stories(["--store", place.path(of: "other.sqlite")]) == 1)
  }

  @Test func aFileThatIsWrittenWhileTheReaderIsOpenIsSeenAndTheMarkStays() throws {
    let place = try Workplace.withSeeds()
    let edited = "001_b4d1e2a150973906.txt"
    let reader = try place.open()
    reader.openFirstConflict()
    reader.mark(2, "contradiction")
    let text = try place.text(of: edited)
    try place.write("An added opening of a few words.\n\n" + text, to: edited)
    reader.waitFor("1 article changed")
    reader.waitFor("[contradiction]")
    try place.write("Another account of another thing entirely.", to: "new.txt")
    reader.waitFor("1 article is new")
    reader.press("q")
    reader.waitFor("6 articles")
    reader.waitFor("1 reviewed")
    try FileManager.default.removeItem(atPath: place.path(of: "new.txt"))
    reader.waitFor("1 article is gone")
    reader.waitFor("5 articles")
  }
}
