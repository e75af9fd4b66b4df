import Model
import TestSupport
import Testing

@testable import TUI

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
    #expect(head.hasPrefix(" A") && head.contains(">B  (untitled)"))
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

  @Test func aRowCountsTheProblemsAndOpensAListOfFilesWithWhatToDo() {
    var driver = Driver.onFerry()
    driver.press("G")
    let row = "> ! 1 file not read, or not in full"
    #expect(FrameText.rows(of: driver.frame).contains { $0.hasPrefix(row) })
    driver.press("Enter")
    #expect(driver.state.place == .problems)
    let rows = FrameText.rows(of: driver.frame)
    #expect(rows[1].hasPrefix("> harbour/scan.bin") && rows[1].contains("the bytes are no text"))
    #expect(
      rows.contains { $0.contains("harbour/scan.bin: the bytes are no text; save the article") })
    driver.press("o", "q")
    #expect(driver.effects == [.openSource(file: "harbour/scan.bin")])
    #expect(driver.state.place == .library)
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

  @Test func foldingAndUnfoldingByHAndLLeavesOpeningToEnter() {
    var driver = Driver.onFerry()
    driver.press("h")
    #expect(FrameText.rows(of: driver.frame)[2].hasPrefix("> ▸ Marla off Orsund"))
    driver.press("l")
    #expect(driver.state.place == .library)
    #expect(FrameText.rows(of: driver.frame)[2].hasPrefix("> ▾ Marla off Orsund"))
    driver.press("h", "Enter")
    #expect(driver.state.place == .compare)
    driver.press("q", "zR", "j", "l")
    #expect(driver.state.place == .reader)
  }

  @Test func theSourceIsTheOutletElseTheAuthorAndNeverHalfAFilesName() {
    let signed = InventedArticle("s", byline: "Ida Holm", [(.paragraph, ["Short."])])
    let long = InventedArticle("a-name-that-is-longer-than-the-column", [(.paragraph, ["Short."])])
    #expect(ArticleLabel.source(of: FerryStory.a.article, width: 22) == "Harbour News")
    #expect(ArticleLabel.source(of: signed.article, width: 22) == "Ida Holm")
    #expect(ArticleLabel.source(of: FerryStory.c.article, width: 22) == "Morning Post")
    #expect(ArticleLabel.source(of: FerryStory.b.article, width: 22) == "b.txt")
    #expect(ArticleLabel.source(of: FerryStory.b.article, width: 1) == "b")
    #expect(ArticleLabel.source(of: long.article, width: 22) == "")
  }

  @Test func aStoryWithoutATitleIsNamedByItsFirstWords() {
    var driver = Driver()
    let articles = [FerryStory.b.article, FerryStory.c.article]
    driver.tell(
      .analysed(
        Findings(
          Analysis(
            articles: articles,
            stories: [Story(id: "s", title: "harbour/b.txt", articles: articles.map(\.id))]),
          generation: 1)))
    #expect(FrameText.rows(of: driver.frame)[2].contains("▾ \"The Marla struck rocks"))
  }
}
