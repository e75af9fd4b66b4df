import Model
import TUI
import TestSupport
import Testing

@Suite struct DiscrepanciesBulkTests {
  /// The list of three marks on the three conflicts of A and B.
  private func driver(columns: Int = 120) -> Driver {
    var driver = Driver.comparing(columns: columns, rows: 30)
    for (id, verdict) in [("m1", "1"), ("m2", "2"), ("m3", "3")] {
      driver.press("m", verdict)
      driver.keepLastMark(id: id)
      driver.press("]c")
    }
    driver.press("D")
    return driver
  }

  private func lastEdits(_ driver: Driver) -> [Discrepancy] {
    if case .saveMarks(let marks, .edit) = driver.effects.last { return marks }
    return []
  }

  @Test func spaceChoosesAndOneVerdictMarksAllThatAreChosen() {
    var driver = driver()
    driver.press("Space", "j", "Space")
    #expect(driver.state.message?.text == "2 marks chosen; m, t and d work on them")
    #expect(FrameText.rows(of: driver.frame)[0].contains("2 chosen"))
    driver.press("m", "6")
    #expect(lastEdits(driver).map(\.id) == ["m1", "m3"])
    #expect(lastEdits(driver).allSatisfy { $0.verdict == .noConflict })
    driver.keepLastMark()
    #expect(driver.state.message?.text == "2 marks marked: no conflict")
  }

  @Test func aBulkChangeIsOneStepOfUndoAndRedo() {
    var driver = driver()
    driver.press("*", "m", "5")
    driver.keepLastMark()
    driver.press("u")
    guard case .saveMarks(let before, .undo) = driver.effects.last else {
      Issue.record("nothing undone")
      return
    }
    #expect(before.map(\.verdict) == [.open, .contradiction, .differentEvents])
    driver.keepLastMark()
    driver.press("C-r")
    guard case .saveMarks(let after, .redo) = driver.effects.last else {
      Issue.record("nothing done again")
      return
    }
    #expect(after.map(\.verdict) == [.imprecise, .imprecise, .imprecise])
  }

  @Test func whatIsDeletedTogetherComesBackTogether() {
    var driver = driver()
    driver.press("*", "d")
    #expect(driver.effects.last == .deleteMarks(ids: ["m1", "m2", "m3"], cause: .edit))
    driver.tell(.marksDeleted(ids: ["m1", "m2", "m3"], cause: .edit))
    #expect(driver.state.marks.all.isEmpty)
    #expect(driver.state.message?.text == "3 marks are deleted; u brings them back")
    driver.press("u")
    driver.keepLastMark()
    #expect(driver.state.marks.all.map(\.id) == ["m1", "m2", "m3"])
  }

  @Test func tagsAreAddedAndThoseOfAllAreTakenAway() {
    var driver = driver()
    driver.press("t")
    driver.type("figures, casualty")
    driver.press("Enter")
    #expect(lastEdits(driver).map(\.tags) == [["figures", "casualty"]])
    driver.keepLastMark()
    #expect(driver.state.message?.text == "tags: figures, casualty")
    driver.press("*", "t")
    driver.type("fi")
    driver.press("Tab", "Enter")
    // Two of the three lack the tag: it is added to them, and taken from none.
    #expect(lastEdits(driver).map(\.id) == ["m2", "m3"])
    driver.keepLastMark()
    driver.press("t")
    driver.type("figures")
    driver.press("Enter")
    #expect(lastEdits(driver).map(\.tags) == [["casualty"], [], []])
  }

  @Test(
    arguments: [
      ("verdict:contradiction", ["m2"]), ("-verdict:contradiction", ["m1", "m3"]),
      ("verdict:diff", ["m3"]), ("tag:figures", ["m1"]), ("state:found", ["m1", "m2", "m3"]),
      ("state:lost", []), ("by:you", ["m1", "m2", "m3"]), ("by:kim", []), ("is:disputed", []),
      ("monday", ["m1"]), ("-monday verdict:open", []), ("", ["m1", "m2", "m3"]),
    ] as [(String, [String])])
  func anExpressionFilters(expression: String, ids: [String]) {
    var driver = driver()
    driver.press("t")
    driver.type("figures")
    driver.press("Enter")
    driver.keepLastMark()
    driver.press("F")
    driver.type(expression)
    driver.press("Enter", "*", "d")
    let asked: Effect? = ids.isEmpty ? nil : .deleteMarks(ids: ids, cause: .edit)
    if let asked {
      #expect(driver.effects.last == asked)
    } else {
      #expect(driver.state.message?.text == "the filter shows no mark")
    }
  }

  @Test(arguments: [
    ("verdict:nonsense", "no verdict \"nonsense\""), ("state:gone", "no state \"gone\""),
    ("colour:red", "no \"colour:\""), ("is:odd", "no \"is:odd\""),
  ])
  func aWrongExpressionIsRefusedWithWhatThereIs(expression: String, reason: String) {
    var driver = driver()
    driver.press("F")
    driver.type(expression)
    driver.press("Enter")
    #expect(driver.state.message?.isProblem == true)
    #expect(driver.state.message?.text.hasPrefix(reason) == true)
    #expect(driver.state.message?.text.contains("there ") == true)
  }

  @Test func theOrderIsChangedAndTheSelectedMarkStaysSelected() {
    var driver = driver()
    driver.type(":verdict superseded")
    driver.press("Enter")
    #expect(lastEdits(driver).map(\.id) == ["m1"])
    driver.keepLastMark()
    driver.press("S")
    #expect(driver.state.message?.text == "sorted by verdict")
    driver.press("*", "d")
    #expect(driver.effects.last == .deleteMarks(ids: ["m2", "m3", "m1"], cause: .edit))
    driver.press("Esc", "d")
    #expect(driver.effects.last == .deleteMarks(ids: ["m1"], cause: .edit))
  }

  @Test func theTopLineTellsWhatIsLeft() {
    var driver = driver()
    #expect(FrameText.rows(of: driver.frame)[0].hasSuffix("3 conflicts, 2 reviewed · 1 left "))
    driver.press("m", "2")
    driver.keepLastMark()
    #expect(FrameText.rows(of: driver.frame)[0].hasSuffix("3 conflicts, 3 reviewed "))
  }

  @Test func everyScreenTellsTheSameOfAStory() {
    var driver = Driver.comparing(columns: 160)
    driver.press("m", "2")
    driver.keepLastMark()
    for key in ["m", "M", "T", "D", "L"] {
      if key != "m" { driver.press(key) }
      let place = driver.state.place.rawValue
      let told = FrameText.rows(of: driver.frame).joined()
      #expect(told.contains("3 conflicts, 1 reviewed"), "\(place)")
      if key == "D" { driver.press("q") }
    }
  }

  @Test func howManyAreLeftIsToldUntilTheNextKey() {
    var driver = Driver.comparing()
    let footer = FrameText.rows(of: driver.frame).last
    driver.press("]r")
    #expect(driver.state.message?.text == "not reviewed: 3 in this story, 3 in all")
    driver.tell(.resized(Size(columns: 120, rows: 40)))
    driver.press("[r")
    driver.press("C-l")
    #expect(driver.state.message == nil)
    #expect(FrameText.rows(of: driver.frame).last == footer)
  }

  @Test func aPinWhoseWordsAreGoneIsReportedOnceAndStays() {
    var driver = Driver.comparing()
    driver.press("v", "v", "Tab", "j", "j", "P")
    driver.keepLastPin()
    let finder = PassageFinder([FerryStory.b.article])
    driver.tell(.pinsAnchored(driver.state.pins.map { finder.place($0.pin) }))
    #expect(driver.state.pins.count == 1)
    driver.press("D")
    #expect(FrameText.rows(of: driver.frame)[0].contains("0 marks, 1 pin without its words"))
    let whole = PassageFinder(FerryStory.analysis.articles)
    driver.tell(.pinsAnchored(driver.state.pins.map { whole.place($0.pin) }))
    #expect(!FrameText.rows(of: driver.frame)[0].contains("pin"))
  }

  @Test func theNextUnreviewedConflictIsFoundFromEveryScreen() {
    var driver = Driver.onFerry()
    driver.press("]r")
    #expect(driver.state.place == .compare)
    driver.press("m", "2")
    driver.keepLastMark()
    driver.press("]r", "m", "2")
    driver.keepLastMark(id: "m2")
    driver.press("]r", "m", "2")
    driver.keepLastMark(id: "m3")
    #expect(driver.state.screens.count == 2)
    driver.press("]r")
    #expect(driver.state.message?.text == "every conflict is reviewed")
    driver.press("u")
    driver.tell(.marksDeleted(ids: ["m3"], cause: .undo))
    driver.press("D", "[r")
    #expect(driver.state.place == .compare)
    #expect(FrameText.rows(of: driver.frame).joined().contains("[not reviewed]"))
  }

  @Test func aColleaguesVerdictStandsBesideTheReaders() {
    var driver = Driver.comparing()
    driver.press("m", "2")
    driver.keepLastMark()
    driver.addColleaguesMark(.differentEvents)
    let both = "you: contradiction · Kim: different events"
    #expect(FrameText.rows(of: driver.frame).joined().contains("[\(both)]"))
    driver.press("m", "4")
    #expect(driver.lastEdit?.author == "reader")
    driver.press("D")
    let rows = FrameText.rows(of: driver.frame)
    #expect(rows.contains { $0.contains("Verdicts: \(both)") })
    #expect(rows.contains { $0.contains("contradiction") && $0.contains("≠ you") })
    #expect(rows.contains { $0.contains("different events") && $0.contains("≠ Kim") })
    driver.press("F")
    driver.type("by:kim is:disputed")
    driver.press("Enter")
    #expect(FrameText.rows(of: driver.frame)[0].contains("(1)"))
  }

  @Test func whereOnlyAColleagueMarkedTheReaderMakesAMarkOfTheirOwn() {
    var driver = Driver.comparing()
    driver.press("m", "2")
    driver.keepLastMark()
    driver.addColleaguesMark(.differentEvents)
    driver.tell(.marksDeleted(ids: ["m1"], cause: .edit))
    #expect(FrameText.rows(of: driver.frame).joined().contains("[Kim: different events]"))
    driver.press("m", "2")
    guard case .addMark = driver.effects.last else {
      Issue.record("a colleague's mark was changed")
      return
    }
  }
}
