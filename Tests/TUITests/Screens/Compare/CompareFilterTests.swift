import TUI
import TestSupport
import Testing

@Suite struct CompareFilterTests {
  private func rows(_ driver: Driver) -> [String] { FrameText.rows(of: driver.frame) }

  @Test func theMenuCountsTheConflictsAndTensionsOfEachKindOfQuestion() {
    var driver = Driver.comparing()
    driver.press("f")
    for words in [
      "1  all questions  3 ≠  1 ~", "2  day of the week  1 ≠  0 ~", "3  medium  1 ≠  0 ~",
      "4  how many  1 ≠  1 ~",
    ] {
      #expect(rows(driver).contains { $0.contains(words) }, "\(words)")
    }
  }

  @Test func onlyTheChosenQuestionsAreGoneThroughAndThePanelSaysSo() {
    var driver = Driver.comparing()
    driver.press("f", "4")
    #expect(rows(driver).contains { $0.hasPrefix(" ≠ conflict 1 of 1 here  only: how many ") })
    #expect(rows(driver).contains { $0.contains("How many") })
    driver.press("]c")
    #expect(driver.state.message?.text == "past the last conflict, at the first again")
    driver.press("f", "3", "]t")
    #expect(
      driver.state.message?.text
        == "no tension found on medium among these articles; Esc shows all questions")
    #expect(FrameText.roles(of: driver.frame).filter { $0.hasSuffix(" conflict") }.isEmpty)
  }

  @Test(arguments: [["Esc"], ["f", "1"]])
  func escapeOrTheMenuShowAllQuestionsAgain(keys: [String]) {
    var driver = Driver.comparing()
    driver.press("f", "3")
    for key in keys { driver.press(key) }
    #expect(driver.state.place == .compare)
    #expect(
      rows(driver).contains { $0.hasPrefix(" ≠ conflict 3 of 3 here ") && !$0.contains("only:") })
  }

  @Test func aFilterLetsFoldsTakeWhatItLeavesOut() {
    var driver = Driver.comparing()
    driver.press("f", "3", "zM")
    #expect(!rows(driver).joined().contains("Twelve people were hurt"))
    driver.press("Esc")
    #expect(rows(driver).joined().contains("Twelve people were hurt"))
  }
}
