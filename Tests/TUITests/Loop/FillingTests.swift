import Model
import TestSupport
import Testing

@testable import TUI

/// The list as it fills in: names of files, then articles, then stories.
@Suite struct FillingTests {
  private static let files = ["a", "b", "c", "d"].map { "harbour/\($0).txt" }
  private static let articles = Array(FerryStory.analysis.articles.prefix(4))

  private func listed() -> Driver {
    var driver = Driver(rows: 14)
    driver.tell(.filesListed(Self.files))
    return driver
  }

  @Test func articlesTakeThePlaceOfTheirFilesAndNothingMoves() {
    var driver = listed()
    driver.press("3", "j")
    let cursor = driver.frame.cursor?.row
    driver.tell(.articlesRead(Array(Self.articles.prefix(2)), files: 2, request: 1))
    var rows = FrameText.rows(of: driver.frame)
    #expect(rows[0].contains("reading 4 files…") && rows[2].contains("Reading"))
    #expect(rows[3].contains("Ferry Marla runs aground") && rows[5].contains("harbour/c.txt"))
    #expect(driver.frame.cursor?.row == cursor)
    driver.tell(.articlesRead(Array(Self.articles.dropFirst(2)), files: 2, request: 1))
    rows = FrameText.rows(of: driver.frame)
    #expect(rows[0].contains("comparing…") && rows[2].contains("Not compared yet"))
    #expect(driver.frame.cursor?.row == cursor)
    #expect(rows[cursor ?? 0].contains("Rudder blamed"))
    driver.press("Enter")
    #expect(driver.state.place == .reader)
  }

  @Test func whatComesFromAnEarlierRequestIsDropped() {
    var driver = listed()
    driver.tell(.articlesRead(Self.articles, files: 4, request: 0))
    #expect(driver.state.findings.analysis.articles.isEmpty)
    driver.tell(.articlesRead(Self.articles, files: 5, request: 1))
    #expect(driver.state.findings.analysis.articles.isEmpty)
    let part = ComparedStories(stories: FerryStory.analysis.stories)
    driver.tell(.storiesCompared(part, request: 1, generation: 2))
    #expect(driver.state.findings.analysis.stories.isEmpty)
  }

  @Test func storiesThatComeOneByOneGiveWhatTheyGiveTogether() {
    let whole = FerryStory.analysis
    var driver = Driver()
    let start = Analysis(articles: whole.articles, problems: whole.problems)
    driver.tell(.analysed(Findings(start, generation: 1, request: 1, extent: .growing)))
    for (index, story) in whole.stories.enumerated() {
      let part = ComparedStories(
        stories: [story], comparisons: whole.comparisons.filter { $0.story == story.id },
        datelines: whole.datelines.filter { story.articles.contains($0.key) })
      driver.tell(.storiesCompared(part, request: 1, generation: index + 2))
    }
    let grown = driver.state.findings
    let all = Findings(whole, generation: 1)
    #expect(grown.analysis.stories == whole.stories && grown.analysis.datelines == whole.datelines)
    #expect(grown.analysis.comparisons.map(\.id) == whole.comparisons.map(\.id))
    #expect(grown.spans == all.spans && grown.sigils == all.sigils)
    #expect(grown.storyIndex == all.storyIndex)
    #expect(grown.comparisonsOfStory == all.comparisonsOfStory)
    #expect(grown.counts.all == all.counts.all && grown.sharedStories == all.sharedStories)
    #expect(grown.generation == whole.stories.count + 1 && driver.state.isReading)
    let rows = FrameText.rows(of: driver.frame)
    driver.tell(.analysed(Findings(whole, generation: 9, request: 1)))
    #expect(FrameText.rows(of: driver.frame).dropFirst() == rows.dropFirst())
  }

  @Test func aSelectionStaysSeenWhenTheWindowShrinks() {
    var driver = listed()
    driver.press("G")
    driver.tell(.resized(Size(columns: 80, rows: 6)))
    let cursor = driver.frame.cursor?.row ?? 0
    #expect(FrameText.rows(of: driver.frame)[cursor].contains("harbour/d.txt"))
  }

  @Test func aRowIsFoundWhereverItIsLookedForFrom() {
    let rows = LibraryRows(files: Self.files[...], articles: [])
    for start in -1...9 {
      for (index, file) in Self.files.enumerated() {
        #expect(rows.index(of: .file(file), near: start) == index + 1)
      }
      #expect(rows.index(of: .alone, near: start) == nil)
    }
    #expect(LibraryRows.none.index(of: .files, near: 3) == nil)
  }
}
