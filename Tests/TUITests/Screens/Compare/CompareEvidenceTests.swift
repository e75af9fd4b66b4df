import TUI
import TestSupport
import Testing

@Suite struct CompareEvidenceTests {
  private func rows(_ driver: Driver) -> [String] { FrameText.rows(of: driver.frame) }

  @Test func evidenceIsGoneThroughPieceByPieceAndTheQuestionStays() {
    var driver = Driver.comparing()
    let told = (0..<4).map { _ -> String in
      driver.press("]e")
      #expect(rows(driver).contains { $0.hasPrefix(" On which day was the grounding?") })
      return driver.state.message?.text ?? ""
    }
    #expect(
      told == [
        "evidence 1 of 3: says Friday (3 more in sources not shown; p peeks)",
        "evidence 2 of 3: says Monday (3 more in sources not shown; p peeks)",
        "evidence 3 of 3: a number in a row, which two events would not share (3 more in sources "
          + "not shown; p peeks)",
        "evidence 1 of 3: says Friday (3 more in sources not shown; p peeks)",
      ])
    driver.press("[e")
    #expect(driver.state.message?.text.hasPrefix("evidence 3 of 3") == true)
    #expect(FrameText.roles(of: driver.frame).contains { $0.hasSuffix(" match") })
    driver.press("]c")
    #expect(!FrameText.roles(of: driver.frame).contains { $0.hasSuffix(" match") })
  }

  @Test func passagesThatOnlyThisSourceHasAreGoneThrough() {
    var driver = Driver.comparing()
    driver.press("]o")
    #expect(driver.state.message?.text == "only A says this, 1 of 2")
    driver.press("2", "]o")
    #expect(
      driver.state.message?.text == "past the last, at the first again: only A says this, 1 of 2")
    driver.press("[o")
    #expect(
      driver.state.message?.text == "before the first, at the last: only A says this, 2 of 2")
    #expect(driver.frame.cursor.map { rows(driver)[$0.row].contains("The council") } == true)
    driver.press("Tab", "]o")
    #expect(driver.state.message?.text == "only B says this, 1 of 1")
  }

  @Test func peekingShowsTheWholeSentenceOfOtherSourcesWithoutAnotherColumn() {
    var driver = Driver.comparing()
    driver.press("p")
    let all = rows(driver)
    #expect(all.contains { $0.contains("On which day was the grounding?") })
    let wanted = [
      "Friday: A, (C)", "> 1  A  2024-03-09 (stated)  this column",
      "The ferry Marla ran aground off Orsund on Friday evening",
      "2  C  date unknown  not shown: Enter brings it in",
      "A jammed rudder put the Marla on the rocks on Friday.", "Monday: B, (D)",
      "3  B  2024-03 (inferred)  shown", "with about 200 people on board.",
      "4  D  date unknown  not shown", "silent: (E)",
    ]
    let places = wanted.map { words in all.firstIndex { $0.contains(words) } }
    #expect(!places.contains(nil), "\(wanted[places.firstIndex(of: nil) ?? 0])")
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    driver.press("Esc")
    #expect(!rows(driver)[0].contains("C  Rudder"))
  }

  @Test(arguments: [["j", "j", "j", "Enter"], ["4"]])
  func aSourceThatWasPeekedAtIsBroughtInAtItsWords(keys: [String]) {
    var driver = Driver.comparing()
    driver.press("p")
    for key in keys { driver.press(key) }
    #expect(rows(driver)[0].contains(">D"))
    #expect(driver.frame.cursor.map { rows(driver)[$0.row].contains("on Monday was the") } == true)
    #expect(rows(driver).contains { $0.contains("On which day was the grounding?") })
  }

  @Test func theColumnsOwnValueComesFirstAndASilentColumnIsNamedAsSuch() {
    var driver = Driver.comparing()
    driver.press("Tab", "p")
    #expect(rows(driver).contains { $0.contains("> 1  B") && $0.contains("this column") })
    driver.press("Esc", "]c", "s", "4", "Tab", "p")
    #expect(rows(driver).contains { $0.contains("silent: D (this column), (E)") })
    #expect(
      rows(driver).contains {
        $0.contains("A and C rest on the rescue service: they are one witness.")
      })
  }

  @Test(arguments: [(80, 24), (40, 12)])
  func aPeekScrollsAndWhoIsSilentStaysInSight(columns: Int, height: Int) {
    var driver = Driver.comparing(columns: columns, rows: height)
    driver.press("p", "G", "j", "j", "j")
    #expect(rows(driver).contains { $0.contains("> 4  D") })
    #expect(rows(driver).contains { $0.contains("silent: (E)") })
    driver.press("Enter")
    #expect(driver.frame.cursor.map { rows(driver)[$0.row].contains("on Monday was the") } == true)
  }

  @Test func withoutAQuestionThereIsNothingToPeekAt() {
    var driver = Driver.onFerry()
    driver.press("5", "j", "Space", "k", "k", "k", "k", "Space", "c", "p")
    #expect(
      driver.state.message?.text == "no question is looked at; ]c goes to the next conflict")
  }

  @Test func sourcesThatAreOneWitnessAreNamed() {
    var driver = Driver.comparing()
    driver.press("]c")
    #expect(
      rows(driver).contains {
        $0.contains("A and C rest on the rescue service: they are one witness.")
      })
    driver.press("Enter")
    #expect(
      rows(driver).contains {
        $0.contains("A and C rest on the rescue service: they are one witness.")
      })
  }
}
