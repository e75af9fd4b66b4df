import TUI
import TestSupport
import Testing

@Suite struct CompareColumnsTests {
  private func head(_ driver: Driver) -> String { FrameText.rows(of: driver.frame)[0] }

  /// The sigils of the columns from left to right.
  private func sigils(_ driver: Driver) -> String {
    let head = head(driver)
    return head.split(separator: "│").compactMap { $0.dropFirst().first }.map(String.init).joined()
  }

  @Test func theMenuOfSourcesNamesThemAndSaysWhichAreShown() {
    var driver = Driver.comparing()
    driver.press("s")
    let rows = FrameText.rows(of: driver.frame)
    for words in ["1  + A  Ferry Marla", "2  + B  (untitled)", "3    C  Rudder blamed"] {
      #expect(rows.contains { $0.contains(words) }, "\(words)")
    }
    driver.press("Esc")
    #expect(sigils(driver) == "AB")
  }

  @Test func aSourceComesInByItsDigitOrFromTheMenuInTheOrderOfTheStory() {
    var driver = Driver.comparing(columns: 180)
    driver.press("s", "4")
    #expect(sigils(driver) == "ABD")
    driver.press("s", "k", "Enter")
    #expect(sigils(driver) == "ABCD")
    driver.press("s", "1")
    #expect(sigils(driver) == "BCD")
  }

  @Test func anotherSourceStandsAtItsWordsOnTheQuestionAndTakesTheKeys() {
    var driver = Driver.comparing(columns: 180)
    driver.press("s", "4")
    #expect(head(driver).contains(">D"))
    #expect(
      driver.frame.cursor.map { FrameText.rows(of: driver.frame)[$0.row].contains("Monday was") }
        == true)
    #expect(!head(driver).contains("silent"))
  }

  @Test(arguments: [180, 80, 40])
  func aSourceThatIsSilentOnTheQuestionSaysSoInItsHeadAndTheKeysStay(columns: Int) {
    var driver = Driver.comparing(columns: columns)
    driver.press("]c", "s", "4")
    #expect(head(driver).contains("D silent") || head(driver).contains("D  silent"))
    #expect(head(driver).contains(">A"))
    #expect(FrameText.rows(of: driver.frame).contains { $0.hasPrefix(" How many were injured") })
    driver.press("[c")
    #expect(!head(driver).contains("silent"))
  }

  @Test func whatAgreesStaysTheQuestionWhenAnotherSourceComesIn() {
    var driver = Driver.comparing()
    driver.press("M", "f", "f", "f", "/")
    driver.type("orsund")
    driver.press("Enter", "Enter")
    let question = FrameText.rows(of: driver.frame).first { $0.contains("= agree") }
    #expect(question != nil)
    driver.press("s", "3")
    #expect(FrameText.rows(of: driver.frame).contains { $0.contains("= agree") })
  }

  @Test func twoSourcesAreTheLeastAndADigitWithoutASourceSaysSo() {
    var driver = Driver.comparing()
    driver.press("s", "1")
    #expect(driver.state.message?.text == "two sources are the least to compare")
    driver.press("X")
    #expect(driver.state.message?.text == "two sources are the least to compare")
    driver.press("s", "9")
    #expect(sigils(driver) == "AB")
  }

  @Test func theFocusedColumnIsDroppedAndItsNeighbourTakesTheKeys() {
    var driver = Driver.comparing()
    driver.press("s", "3", "S-Tab", "X")
    #expect(sigils(driver) == "AC")
    #expect(head(driver).contains(">C"))
  }

  @Test func aColumnIsMovedAndAnotherSourceLeavesItThere() {
    var driver = Driver.comparing(columns: 180)
    driver.press(">")
    #expect(sigils(driver) == "BA" && head(driver).contains(">A"))
    driver.press(">")
    #expect(driver.state.message?.text == "this column is the last")
    driver.press("s", "3")
    #expect(sigils(driver) == "BAC")
    driver.press("Tab", "Tab", "2", "<")
    #expect(driver.state.message?.isProblem != true)
    #expect(sigils(driver) == "ABC")
    driver.press("<")
    #expect(driver.state.message?.text == "this column is the first")
  }

  @Test func theCurrentPassageStaysWhereAColumnIsMoved() {
    var driver = Driver.comparing()
    driver.press("]c")
    let words = { (driver: Driver) -> Bool in
      guard let cursor = driver.frame.cursor else { return false }
      return FrameText.rows(of: driver.frame)[cursor.row].contains("Twelve people were hurt")
    }
    #expect(words(driver))
    driver.press(">")
    #expect(words(driver) && driver.frame.cursor?.column == 60)
  }

  @Test func widthsAreWeightsAndOutliveAnotherSizeAndAnotherSource() {
    var driver = Driver.comparing()
    driver.press("1", "0", "+")
    #expect(edge(driver) == 79)
    driver.tell(.resized(Size(columns: 180, rows: 40)))
    #expect(edge(driver) == 119)
    driver.press("s", "3", "s", "3")
    driver.tell(.resized(Size(columns: 60, rows: 40)))
    driver.press("+")
    #expect(
      driver.state.message?.text == "the columns are stacked here; a wider window has widths")
    driver.tell(.resized(Size(columns: 120, rows: 40)))
    #expect(edge(driver) == 79)
    driver.press("9", "9", "+")
    driver.press("+")
    #expect(driver.state.message?.text == "this column is as wide as it gets")
    driver.press("9", "9", "_")
    driver.press("_")
    #expect(driver.state.message?.text == "this column is as narrow as it gets")
  }

  private func edge(_ driver: Driver) -> Int? {
    FrameText.rows(of: driver.frame)[0].unicodeScalars.enumerated().first { $1 == "│" }?.offset
  }
}
