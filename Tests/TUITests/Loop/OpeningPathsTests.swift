import Model
import TUI
import TestSupport
import Testing

@Suite struct OpeningPathsTests {
  /// The ferry story without its last articles, as it is before `harbour` is opened.
  private func reader() -> Driver {
    var driver = Driver(paths: ["elsewhere"])
    driver.tell(
      .analysed(
        Findings(
          Analysis(articles: [FerryStory.alone.article], sentences: [:]), generation: 1)))
    return driver
  }

  @Test func aFolderThatIsThereIsReadBesidesAndShownInTheLibrary() {
    var driver = reader()
    driver.press(":")
    driver.type("open ./harbour")
    driver.press("Enter")
    #expect(driver.effects == [.findPath("./harbour")])
    driver.tell(.pathFound("harbour"))
    #expect(
      driver.effects.last == .readArticles(paths: ["elsewhere", "harbour"], generation: 2))
    driver.press("?")
    driver.tell(.analysed(FerryStory.findings(generation: 2)))
    #expect(driver.state.place == .library)
    #expect(driver.state.message?.text == "6 articles of harbour")
    let row = driver.frame.cursor.map { FrameText.rows(of: driver.frame)[$0.row] }
    #expect(row?.contains("Marla off Orsund") == true)
    // What is opened once more is read again and stands in the list once.
    driver.tell(.pathFound("harbour"))
    #expect(
      driver.effects.last == .readArticles(paths: ["elsewhere", "harbour"], generation: 3))
  }

  @Test func aFileIsShownInTheReaderAndNothingIsTakenFromAPopup() {
    var driver = reader()
    driver.tell(.pathFound("harbour/c.txt"))
    driver.tell(.analysed(FerryStory.findings(generation: 2)))
    #expect(driver.state.place == .reader)
    var busy = reader()
    busy.tell(.pathFound("harbour/c.txt"))
    busy.press(":")
    busy.tell(.analysed(FerryStory.findings(generation: 2)))
    #expect(busy.state.place == .prompt)
  }

  @Test func whatHoldsNoArticleIsSaidWithTheReason() {
    var driver = reader()
    driver.tell(.pathFound("harbour/scan.bin"))
    driver.tell(.analysed(FerryStory.findings(generation: 2)))
    #expect(driver.state.message?.isProblem == true)
    #expect(driver.state.message?.text.hasPrefix("harbour/scan.bin: ") == true)
  }

  @Test func whatIsFoundWhileFilesAreReadIsReadAfterThem() {
    var driver = Driver(paths: ["elsewhere"])
    driver.tell(.pathFound("harbour/c.txt"))
    #expect(driver.effects.isEmpty)
    driver.tell(.analysed(Findings(Analysis(), generation: 1)))
    #expect(
      driver.effects == [.readArticles(paths: ["elsewhere", "harbour/c.txt"], generation: 2)])
    driver.tell(.analysed(FerryStory.findings(generation: 2)))
    #expect(driver.state.place == .reader)
  }
}
