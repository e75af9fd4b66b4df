import Model
import TUI
import TestSupport
import Testing

@Suite struct UpdateTests {
  @Test func theStartReadsTheArticlesAndOpensTheStore() {
    let state = AppState(paths: ["x"], size: Size(columns: 80, rows: 24))
    #expect(
      state.firstEffects == [.watchFiles, .readArticles(paths: ["x"], generation: 1), .openStore])
  }

  @Test func anAnswerToAnEarlierRequestIsDropped() {
    var driver = Driver()
    driver.tell(.analysed(FerryStory.findings(generation: 7)))
    #expect(driver.state.findings.analysis.articles.isEmpty)
    #expect(driver.state.isReading)
    driver.tell(.analysed(FerryStory.findings(generation: 1)))
    #expect(driver.state.findings.analysis.articles.count == 6)
    driver.press("r")
    #expect(driver.effects.last == .readArticles(paths: ["harbour/"], generation: 2))
    driver.tell(.analysed(Findings(Analysis(), generation: 1)))
    #expect(driver.state.findings.analysis.articles.count == 6)
  }

  @Test func aFileSelectedWhileItIsReadIsTheArticleSelectedAfter() {
    var driver = Driver()
    driver.tell(.filesListed(["a", "b", "c"].map { "harbour/\($0).txt" }))
    driver.press("3", "j")
    #expect(selectedRow(driver).contains("harbour/c.txt"))
    let row = driver.frame.cursor?.row
    driver.tell(.analysed(FerryStory.findings()))
    #expect(selectedRow(driver).contains("Rudder blamed"))
    #expect(driver.frame.cursor?.row == row)
  }

  @Test func filesAreListedByNameWhileTheyAreReadAndTheHeaderSaysSo() {
    var driver = Driver()
    driver.tell(.filesListed(["a", "b"].map { "harbour/\($0).txt" }))
    let rows = FrameText.rows(of: driver.frame)
    #expect(rows[0].contains("reading 2 files…"))
    #expect(rows[3].contains("harbour/a.txt") && rows[4].contains("harbour/b.txt"))
    driver.press("Enter")
    #expect(driver.state.message?.text == "still reading the articles")
  }

  @Test func theLastPositionIsTakenUpUnlessTheReaderMoved() {
    var driver = Driver.onFerry()
    driver.tell(.storeOpened(read: [], position: "article:c"))
    #expect(selectedRow(driver).contains("Rudder blamed"))
    var moved = Driver.onFerry()
    moved.press("j")
    moved.tell(.storeOpened(read: [], position: "article:c"))
    #expect(selectedRow(moved).contains("Ferry Marla"))
  }

  @Test func leavingKeepsThePosition() {
    var driver = Driver.onFerry()
    driver.press("j", "q")
    #expect(driver.effects == [.keepPosition("article:a"), .quit])
  }

  @Test func quitWorksOverPopupsAndBackGoesOneScreenUp() {
    var driver = Driver.comparing()
    driver.press("D", "q")
    #expect(driver.state.place == .compare)
    driver.press("q")
    #expect(driver.state.place == .library && driver.effects.isEmpty)
    driver.press("Enter", "m", "C-c")
    #expect(driver.effects.last == .quit)
  }

  @Test func resizingKeepsWhatIsSelectedInSight() {
    var driver = Driver.comparing(columns: 120, rows: 30)
    driver.press("]c", "]c")
    driver.tell(.resized(Size(columns: 60, rows: 16)))
    #expect(rowOfCursor(driver).contains("ship's master"))
    driver.tell(.resized(Size(columns: 120, rows: 30)))
    #expect(rowOfCursor(driver).contains("ship's master"))
  }

  @Test func compareOpensByItselfWhenTheProgramWasStartedForIt() {
    var driver = Driver(paths: ["a", "b"], opening: .compare)
    #expect(driver.state.place == .library)
    driver.tell(.analysed(FerryStory.findings()))
    #expect(driver.state.place == .compare)
    driver.press("q", "r")
    driver.tell(.analysed(FerryStory.findings(generation: 2)))
    #expect(driver.state.place == .library)
  }

  @Test func openingAnArticleKeepsThatItWasReadOnce() {
    var driver = Driver.onFerry()
    driver.press("j", "Enter", "q", "Enter")
    #expect(driver.effects == [.keepRead(FerryStory.a.article.id)])
  }

  @Test(arguments: [
    (["n"], "nothing searched yet; / searches"),
    (["G", "Space"], "only articles and stories can be chosen"),
    (["j", "Space", "c"], "choose one more article with Space"),
    (["zR"], "no story is folded"),
    (["G", "k", "c"], "nothing to compare it with; choose articles with Space"),
    (["J"], "choose the stories to join with Space first"),
    (["p"], "choose the articles to move with Space first"),
    (["x"], "choose the articles to split off with Space first"),
    (["G", "k", "x"], "they are a story of their own already"), (["G", "R"], "no article here"),
  ])
  func aKeyThatCannotWorkInTheLibrarySaysWhy(keys: [String], reason: String) {
    var driver = Driver.onFerry()
    for key in keys { driver.press(key) }
    #expect(driver.state.message == StatusMessage(text: reason, isProblem: true))
    #expect(driver.effects.isEmpty)
    driver.press("k")
    #expect(driver.state.message == nil)
  }

  @Test(arguments: [
    (["="], "select a passage first with v, then one in another column"),
    (["v", "="], "one passage is selected; go to another column with Tab"),
    (["s9"], "the story has 5 sources"), (["s1"], "two sources are the least to compare"),
    (["u"], "nothing to undo"),
    (["gg", "Tab", "v"], "nothing stands here in this column; Tab or j goes on"),
  ])
  func aKeyThatCannotWorkInCompareSaysWhy(keys: [String], reason: String) {
    var driver = Driver.comparing()
    // The comparison looked at has words in every column; Tab would go there.
    driver.press("j", "j", "]c")
    for key in keys {
      if key == "s9" || key == "s1" {
        driver.type(key)
      } else {
        driver.press(key)
      }
    }
    #expect(driver.effects.isEmpty)
    if keys != ["gg", "Tab", "v"] {
      #expect(driver.state.message == StatusMessage(text: reason, isProblem: true))
    }
  }

  @Test func aFailureIsSaidAsAProblem() {
    var driver = Driver.onFerry()
    driver.tell(.failed("the store cannot be written"))
    #expect(
      driver.state.message == StatusMessage(text: "the store cannot be written", isProblem: true))
  }

  @Test func anExportOfEverythingAsksForTheKindThenForTheFile() {
    var driver = Driver.onFerry()
    driver.press("G", "e", "3")
    driver.type("out.csv")
    driver.press("Enter")
    let request = ExportRequest(.csv, path: "out.csv")
    #expect(driver.effects == [.export(request)])
    #expect(driver.state.message?.text == "writing out.csv")
    driver.tell(.exported(request, .written(folder: "~/case")))
    #expect(driver.state.message?.text == "written to out.csv in ~/case")
  }

  @Test func theMouseSelectsOpensAndScrolls() {
    var driver = Driver.onFerry()
    driver.tell(.key(.mouse(.click, row: 4, column: 10)))
    #expect(selectedRow(driver).contains("(untitled)"))
    driver.tell(.key(.mouse(.doubleClick, row: 3, column: 10)))
    #expect(driver.state.place == .reader)
    var compare = Driver.comparing(columns: 120, rows: 16)
    let first = FrameText.rows(of: compare.frame)
    compare.tell(.key(.mouse(.wheelDown, row: 3, column: 70)))
    #expect(FrameText.rows(of: compare.frame) != first)
    compare.tell(.key(.mouse(.click, row: 3, column: 70)))
    #expect(compare.frame.cursor?.column ?? 0 > 50)
  }

  private func selectedRow(_ driver: Driver) -> String { rowOfCursor(driver) }

  private func rowOfCursor(_ driver: Driver) -> String {
    let frame = driver.frame
    return frame.cursor.map { FrameText.rows(of: frame)[$0.row] } ?? ""
  }
}
