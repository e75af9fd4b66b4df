import Model
import TUI
import TestSupport
import Testing

@Suite struct CompareTests {
  @Test func aStoryOpensOnThePairOfItsTopConflictWithTheFirstConflictLookedAt() {
    let rows = FrameText.rows(of: Driver.comparing().frame)
    #expect(rows[0].hasPrefix(">A  Ferry Marla"))
    #expect(
      rows.contains {
        $0.hasPrefix(" ≠ conflict 1 of 3 here · story: 3 conflicts, 0 reviewed ")
          && $0.contains("[not reviewed]")
      })
    #expect(rows.contains { $0.contains("On which day") })
    #expect(rows.contains { $0.contains("Friday: A, (C)   Monday: B, (D)") })
  }

  @Test func sentencesThatSayTheSameBeginOnTheSameRow() {
    let rows = FrameText.rows(of: Driver.comparing().frame)
    for (left, right) in [
      ("The ferry Marla ran", "The Marla struck"), ("Twelve people", "A spokeswoman"),
      ("The ship's master", "The crew had"), ("Fishing boats brought", "Fishing boats took"),
    ] {
      #expect(rows.contains { $0.contains(left) && $0.contains(right) }, "\(left)")
    }
  }

  @Test func aWindowThatWasSmallForAWhileShowsTheTextWhereItWas() {
    var driver = Driver.comparing(columns: 100, rows: 20)
    driver.press("]c")
    let rows = FrameText.rows(of: driver.frame)
    for (columns, height) in [(80, 16), (40, 12), (20, 5), (8, 2), (100, 20)] {
      driver.tell(.resized(Size(columns: columns, rows: height)))
    }
    #expect(FrameText.rows(of: driver.frame) == rows)
  }

  @Test func onlyTheWordsThatCarryAValueAreHighlighted() throws {
    let frame = Driver.comparing().frame
    let text = FrameText.rows(of: frame)
    let row = try #require(text.firstIndex { $0.contains("The ferry Marla ran") })
    let runs = FrameText.roles(of: frame).filter { $0.hasPrefix("r\(row) ") }
    #expect(
      runs.filter { $0.hasSuffix("conflictCurrent") }
        == [(1, 2), (46, 52), (61, 62), (102, 108)].map { "r\(row) \($0)-\($1) conflictCurrent" })
  }

  @Test func theNextConflictIsLookedAtAndTheEndWrapsWithAWord() {
    var driver = Driver.comparing()
    let numbers = (0..<3).map { _ -> String in
      driver.press("]c")
      return FrameText.rows(of: driver.frame).first { $0.contains("conflict ") }?
        .prefix(18).description ?? ""
    }
    #expect(numbers == [" ≠ conflict 2 of 3", " ≠ conflict 3 of 3", " ≠ conflict 1 of 3"])
    #expect(driver.state.message?.text == "past the last conflict, at the first again")
    driver.press("[c")
    #expect(driver.state.message?.text == "before the first conflict, at the last")
    driver.press("]t")
    #expect(FrameText.rows(of: driver.frame).contains { $0.hasPrefix(" ~ tension 1 of 1 here") })
  }

  @Test func movingOntoAFlaggedPassageLooksAtWhatIsFlaggedThere() {
    var driver = Driver.comparing()
    driver.press("j")
    #expect(FrameText.rows(of: driver.frame).contains { $0.hasPrefix(" ≠ conflict 2 of 3 here") })
    driver.press("4", "j")
    #expect(
      FrameText.rows(of: driver.frame).contains {
        $0.hasPrefix(" ~ tension") || $0.hasPrefix(" ≠ conflict")
      })
  }

  @Test func tabGoesToTheWordsOfTheOtherColumn() {
    var driver = Driver.comparing()
    let left = driver.frame.cursor
    driver.press("Tab")
    let right = driver.frame.cursor
    #expect(left?.row == right?.row && left?.column == 0 && right?.column == 60)
  }

  @Test func theSignOfTheCursorStandsAtTheFocusedCellWhereColumnsAreStacked() throws {
    var driver = Driver.comparing(columns: 80, rows: 24)
    driver.press("Tab")
    let rows = FrameText.rows(of: driver.frame)
    #expect(rows.filter { $0.hasPrefix(">") }.map { $0.prefix(20) } == [">≠  B  The Marla str"])
    #expect(rows[0].hasPrefix(" A Ferry") && rows[0].contains(">B (untitled)"))
  }

  @Test func aTallPassageIsScrolledThroughBeforeTheNextIsTaken() {
    var driver = Driver.comparing(columns: 30, rows: 8)
    var seen: Set<String> = []
    for _ in 0..<60 {
      FrameText.rows(of: driver.frame).forEach { seen.insert($0.trimmedEnd) }
      driver.press("j")
    }
    let all = seen.joined(separator: "\n")
    for words in ["jammed.", "badly", "board.", "ashore.", "years.", "wind."] {
      #expect(all.contains(words), "\(words)")
    }
  }

  @Test func aThirdSourceIsShownAndHiddenByItsNumber() {
    var driver = Driver.comparing()
    driver.type("s3")
    #expect(FrameText.rows(of: driver.frame)[0].contains("C  Rudder blamed"))
    #expect(
      FrameText.rows(of: driver.frame).contains { $0.contains("Friday: A, C   Monday: B, (D)") })
    driver.type("s3")
    #expect(!FrameText.rows(of: driver.frame)[0].contains("C  Rudder blamed"))
  }

  @Test func aSearchGoesThroughBothColumnsInOrderOfTheRows() {
    var driver = Driver.comparing()
    driver.press("/")
    driver.type("fishing boats")
    driver.press("Enter")
    #expect(driver.state.message?.text == "/fishing boats  1 of 2")
    #expect(driver.frame.cursor?.column == 0)
    driver.press("n")
    #expect(driver.frame.cursor?.column == 60)
    driver.press("n")
    #expect(driver.state.message?.text == "/fishing boats  1 of 2")
    #expect(FrameText.roles(of: driver.frame).filter { $0.hasSuffix(" match") }.count == 2)
    driver.press("/")
    driver.type("Nowhere")
    driver.press("Enter")
    #expect(driver.state.message == StatusMessage(text: "/Nowhere  not found", isProblem: true))
  }

  @Test func copyTakesThePassageWithItsSource() {
    var driver = Driver.comparing()
    driver.press("j", "y")
    #expect(
      driver.effects.last
        == .copy(
          "\"Twelve people were hurt, none of them badly, the rescue service said.\" (Ferry Marla runs aground off Orsund, harbour/a.txt)"
        ))
  }

  @Test func theReasonsAreAllThereToScrollThrough() {
    var driver = Driver.comparing(columns: 60, rows: 14)
    driver.press("Enter")
    var seen = ""
    for _ in 0..<40 {
      seen += FrameText.rows(of: driver.frame).joined(separator: "\n")
      driver.press("j")
    }
    for words in ["Why this is flagged", "harbour/d.txt", "third in a year", "test.weekday"] {
      #expect(seen.contains(words), "\(words)")
    }
    driver.press("Enter")
    #expect(driver.state.popup == nil)
  }

  @Test func withoutAConflictItBeginsAtAPassageOfTheArticleThatWasRead() {
    var driver = Driver.onFerry()
    driver.press("5", "j", "Space", "k", "k", "k", "k", "Space", "c")
    #expect(FrameText.rows(of: driver.frame)[0].hasPrefix(">E"))
    driver.press("v")
    #expect(driver.state.message?.isProblem != true)
    #expect(FrameText.rows(of: driver.frame).last?.contains("selecting") == true)
  }

  @Test func compareBeginsInTheColumnOfTheArticleThatWasRead() {
    for keys in [["c"], ["Enter", "c"], ["Enter", "Enter"]] {
      var driver = Driver.onFerry()
      driver.press("2", "j")
      for key in keys { driver.press(key) }
      let head = FrameText.rows(of: driver.frame)[0]
      #expect(head.hasPrefix(" A") && head.contains(">B"), "\(keys)")
    }
  }

  @Test func selectingIsSaidUntilItEndsAndItsSignStandsBesideTheCursor() throws {
    var driver = Driver.comparing()
    driver.press("v", "j")
    let rows = FrameText.rows(of: driver.frame)
    let cursor = try #require(driver.frame.cursor)
    #expect(rows.last?.hasPrefix(" selecting") == true)
    #expect(rows[cursor.row].hasPrefix(">≠ +Twelve people"))
    driver.press("v")
    #expect(driver.state.message?.text == "selected; = links it, P pins it")
    driver.press("j")
    #expect(FrameText.rows(of: driver.frame).last?.contains("selecting") == false)
  }
}
