import TUI
import TestSupport
import Testing

@Suite struct CompareFoldsTests {
  private func rows(_ driver: Driver) -> [String] { FrameText.rows(of: driver.frame) }
  private func folds(_ driver: Driver) -> [String] {
    rows(driver).filter { $0.contains("▸") }.map {
      String($0.dropFirst(3).prefix { $0 != "─" }.dropLast())
    }
  }

  @Test func theRunOfPassagesHereIsFoldedToOneLineAndOpened() {
    var driver = Driver.comparing()
    driver.press("G", "za")
    #expect(folds(driver) == ["4 passages in one source only"])
    #expect(!rows(driver).contains { $0.contains("The council of Orsund") })
    #expect(driver.frame.cursor.map { rows(driver)[$0.row].hasPrefix(">▸ 4") } == true)
    driver.press("za")
    #expect(folds(driver).isEmpty)
    #expect(rows(driver).contains { $0.contains("The council of Orsund") })
  }

  @Test func whatHoldsAConflictOrTensionIsNeverFolded() {
    var driver = Driver.comparing()
    driver.press("za")
    #expect(
      driver.state.message?.text
        == "this passage holds a conflict or tension; za folds what agrees")
    driver.press("zM")
    let all = rows(driver).joined()
    for words in ["Twelve people were hurt", "Fishing boats brought", "had called for help"] {
      #expect(all.contains(words), "\(words)")
    }
    driver.press("zR")
    #expect(folds(driver).isEmpty)
    driver.press("zR")
    #expect(driver.state.message?.text == "nothing is folded")
  }

  @Test func aFoldCountsWhatAgreesAndWhatOneSourceAloneSays() {
    var driver = Driver.comparing()
    // What conflicts on other questions than the medium is folded with the rest.
    driver.press("f", "3", "zM")
    #expect(
      folds(driver) == [
        "3 passages: 2 agree, 1 in one source only", "5 passages: 1 agrees, 4 in one source only",
      ])
  }

  @Test func movingGoesPastAFoldAsOneLine() {
    var driver = Driver.comparing()
    driver.press("G", "za", "k")
    #expect(folds(driver).count == 1)
    driver.press("j")
    #expect(driver.frame.cursor.map { rows(driver)[$0.row].hasPrefix(">▸") } == true)
    driver.press("j")
    #expect(driver.frame.cursor.map { rows(driver)[$0.row].hasPrefix(">▸") } == true)
  }

  @Test(arguments: [["]o"], ["/", "c", "o", "u", "n", "c", "i", "l", "Enter"], ["Enter"], ["G"]])
  func jumpingAndSearchingOpenTheFoldThatTheyLandIn(keys: [String]) {
    var driver = Driver.comparing()
    driver.press("G", "za", "]o", "za")
    #expect(folds(driver).count == 1)
    for key in keys { driver.press(key) }
    #expect(folds(driver).isEmpty)
    #expect(driver.state.popup == nil)
  }

  @Test func pagingGoesPastFoldsToBothEnds() {
    var driver = Driver.comparing(rows: 18)
    driver.press("zM")
    for _ in 0..<6 { driver.press("C-d") }
    #expect(driver.frame.cursor.map { rows(driver)[$0.row].hasPrefix(">▸") } == true)
    for _ in 0..<6 { driver.press("C-u") }
    #expect(driver.frame.cursor?.row == 2)
  }

  @Test(arguments: ["v", "y"])
  func whatIsFoldedIsNeitherSelectedNorCopiedUnseen(key: String) {
    var driver = Driver.comparing()
    driver.press("G", "za", key)
    #expect(driver.state.message?.text == "these passages are folded; za opens them")
    #expect(!driver.effects.contains { if case .copy = $0 { true } else { false } })
  }

  @Test func aSelectionThatGrowsIntoAFoldOpensIt() {
    var driver = Driver.comparing()
    driver.press("G", "za", "k", "v", "j")
    #expect(folds(driver).isEmpty)
  }

  @Test func aFoldOutlivesAnotherSizeAndAnotherSource() {
    var driver = Driver.comparing()
    driver.press("G", "za")
    driver.tell(.resized(Size(columns: 80, rows: 24)))
    #expect(folds(driver) == ["4 passages in one source only"])
    driver.tell(.resized(Size(columns: 120, rows: 40)))
    driver.press("s", "3", "s", "3")
    #expect(folds(driver) == ["4 passages in one source only"])
  }

  @Test func foldingAndUnfoldingLeaveTheCurrentPassageOnItsLine() {
    var driver = Driver.comparing(rows: 22)
    driver.press("]t")
    let before = driver.frame.cursor?.row
    let frame = driver.frame
    driver.press("zM", "zR")
    #expect(driver.frame.cursor?.row == before)
    #expect(rows(driver).dropLast() == FrameText.rows(of: frame).dropLast())
  }
}
