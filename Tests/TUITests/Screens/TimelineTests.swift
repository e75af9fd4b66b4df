import Model
import TUI
import TestSupport
import Testing

@Suite struct TimelineTests {
  private func timeline(_ keys: String..., columns: Int = 120, rows: Int = 40) -> Driver {
    var driver = Driver.onTimeline(columns: columns, rows: rows)
    for key in keys { driver.press(key) }
    return driver
  }

  private func rows(_ driver: Driver) -> [String] { FrameText.rows(of: driver.frame) }

  @Test func theDaysInConflictAreDotsOnTheLineOfTheirEvent() throws {
    let driver = timeline()
    let text = rows(driver)
    let heading = try #require(text.firstIndex { $0.contains("≠ grounding: Marla   Friday: A, C") })
    let line = text[heading + 1]
    #expect(line.hasPrefix(">≠ grounding: Marla"))
    // A's Friday and B's Monday, joined.
    let a = try #require(line.lastIndex(of: "A"))
    let b = try #require(line.lastIndex(of: "B"))
    let between = line[min(a, b)...max(a, b)].dropFirst().dropLast()
    #expect(between.allSatisfy { $0 == "─" })
    #expect(line.contains("Friday (2)"))
  }

  @Test func whatIsSelectedIsToldInWords() {
    var driver = timeline()
    #expect(rows(driver).contains { $0.contains("≠ A  Friday, 8 March 2024  · grounding: Marla") })
    #expect(
      rows(driver).contains {
        $0.contains("Counted from the day of writing: 9 March 2024 (stated).")
      })
    driver.press("Tab")
    #expect(rows(driver).contains { $0.contains("◆ A  Saturday, 9 March 2024  · day of writing") })
  }

  @Test func timesAreAskedForAndAddWhatTheArticlesName() {
    var driver = Driver.onFerry()
    driver.press("T")
    #expect(driver.effects.last == .readTimes(story: "ferry", generation: 1))
    let before = rows(driver)
    driver.tell(
      .timesRead(
        StoryTimes(FerryStory.story, in: FerryStory.analysis), story: "ferry", generation: 2))
    #expect(rows(driver) == before)
    driver.tell(.analysed(FerryStory.findings(generation: 1)))
    #expect(driver.effects.last == .readTimes(story: "ferry", generation: 1))
  }

  @Test func zoomAndPanMoveTheAxisAndAllBringsItBack() {
    var driver = timeline()
    let opened = rows(driver)
    driver.press("+")
    #expect(rows(driver)[0] != opened[0])
    driver.press("_")
    driver.press("l")
    let later = rows(driver)[0]
    driver.press("h", "h")
    #expect(rows(driver)[0] != later)
    driver.press("0", "0", "C-l")
    #expect(rows(driver) == opened)
  }

  @Test func daysOutOfSightAreToldAtTheEdgeAndComeIntoSightWhenGoneTo() {
    var driver = timeline("9", "l")
    #expect(rows(driver).contains { $0.hasPrefix(">≠ grounding: Marla") && $0.contains("<") })
    driver.press("j", "k")
    #expect(
      !rows(driver).contains { $0.hasPrefix(">≠ grounding: Marla    <") && !$0.contains("A") })
    #expect(driver.frame.cursor.map { $0.column > 24 } == true)
  }

  @Test func enterOpensCompareWhereSourcesDifferAndElseTheReader() {
    var driver = timeline("Enter")
    #expect(driver.state.place == .compare)
    #expect(rows(driver).contains { $0.contains("On which day") })
    driver.press("q", "Tab", "Enter")
    #expect(driver.state.place == .reader)
    #expect(driver.effects.last == .keepRead(FerryStory.a.article.id))
  }

  @Test func itOpensAtTheComparisonThatIsLookedAt() {
    var driver = Driver.comparing()
    driver.press("T")
    #expect(rows(driver).contains { $0.hasPrefix(">≠ grounding: Marla") })
    // Nothing is dated on the injured: the lane of the column that has the keys is gone to.
    driver = Driver.comparing()
    driver.press("]c", "Tab", "T")
    #expect(rows(driver).contains { $0.hasPrefix(">B b.txt") })
  }

  @Test func whatIsUndatedIsListedAtTheSide() {
    var driver = timeline()
    #expect(rows(driver)[1].contains("undated"))
    driver.press("3", "G")
    #expect(rows(driver).contains { $0.contains("C  Friday, undated") })
    #expect(
      rows(driver).contains { $0.contains("The words name no date, and the article's own") })
  }

  @Test func aStoryWithoutAnyDateShowsDaysOfTheWeek() throws {
    let analysis = FerryStory.analysis
    let undated = Analysis(
      articles: analysis.articles, sentences: analysis.givenSentences, stories: analysis.stories,
      comparisons: analysis.comparisons)
    var driver = Driver()
    driver.tell(.analysed(Findings(undated, generation: 1)))
    driver.press("T")
    #expect(rows(driver)[0].hasSuffix("no date known: days of the week "))
    let line = try #require(rows(driver).first { $0.hasPrefix(">≠ grounding") })
    #expect(line.contains("BD──"))
    #expect(line.contains("──AC"))
    driver.press("+")
    #expect(driver.state.message?.text == "no date is known here, only days of the week")
  }

  @Test func theSearchGoesThroughDatesAndWords() {
    var driver = timeline("/")
    driver.type("monday")
    driver.press("Enter")
    #expect(driver.state.message?.text.hasPrefix("/monday  1 of ") == true)
    #expect(rows(driver).contains { $0.contains("B  ") && $0.contains("a Monday") })
  }
}

extension Driver {
  /// A reader on the timeline of the ferry story, with the times that its articles name.
  static func onTimeline(columns: Int = 120, rows: Int = 40, signs: Signs = .unicode) -> Driver {
    var driver = onFerry(columns: columns, rows: rows, signs: signs)
    driver.press("T")
    driver.tell(
      .timesRead(
        StoryTimes(FerryStory.story, in: FerryStory.analysis), story: "ferry", generation: 1))
    return driver
  }
}
