import Model
import TUI
import TestSupport
import Testing

@Suite struct LibraryTests {
  @Test func chosenArticlesAreComparedInOrderOfChoosing() {
    var driver = Driver.onFerry()
    driver.press("3", "G", "Space", "gg", "j", "Space", "c")
    let head = FrameText.rows(of: driver.frame)[0]
    #expect(head.hasPrefix(">B"))
    #expect(head.contains("A  Ferry Marla"))
  }

  @Test func anArticleIsComparedWithTheOneItConflictsWithMost() {
    var driver = Driver.onFerry()
    driver.press("2", "j", "c")
    let head = FrameText.rows(of: driver.frame)[0]
    #expect(head.hasPrefix(">A") && head.contains("B  (untitled)"))
  }

  @Test func aFoldedStoryHidesItsArticlesAndTakesTheSelection() {
    var driver = Driver.onFerry()
    driver.press("j", "j", "za")
    let rows = FrameText.rows(of: driver.frame)
    #expect(rows[2].hasPrefix("> ▸ Marla off Orsund"))
    #expect(rows[3].contains("Nothing else here"))
    driver.press("zR")
    #expect(FrameText.rows(of: driver.frame)[3].contains("Ferry Marla"))
  }

  @Test func aProblemNamesTheFileAndWhatToDo() {
    #expect(
      FrameText.rows(of: Driver.onFerry().frame).contains {
        $0.contains("! harbour/scan.bin: the bytes are no text")
      })
  }

  @Test func aSearchFindsTitlesSourcesAndFiles() {
    var driver = Driver.onFerry()
    driver.press("/")
    driver.type("post")
    driver.press("Enter")
    #expect(driver.state.message?.text == "/post  1 of 1")
    #expect(FrameText.rows(of: driver.frame)[5].hasPrefix(">"))
  }

  @Test func aStoryOfOneIsNoStory() {
    let rows = FrameText.rows(of: Driver.onFerry().frame)
    #expect(rows[0].contains("6 articles · 1 story"))
    #expect(rows.contains { $0.contains("Roses in winter") && !$0.contains(" A ") })
  }
}
