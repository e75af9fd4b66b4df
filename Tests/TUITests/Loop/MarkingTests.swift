import Model
import TUI
import TestSupport
import Testing

@Suite struct MarkingTests {
  private func lastDraft(_ driver: Driver) -> MarkDraft? {
    if case .addMark(let draft) = driver.effects.last { return draft }
    return nil
  }

  @Test func aVerdictAsksForAMarkOnTheComparison() throws {
    var driver = Driver.comparing()
    driver.press("m", "j", "Enter")
    let draft = try #require(lastDraft(driver))
    #expect(draft.verdict == .contradiction && draft.comparison == "day" && draft.note.isEmpty)
    #expect(
      draft.passages.map(\.selector.exact) == ["Friday evening", "Friday", "Monday", "Monday"])
    #expect(draft.passages.map(\.file).first == "harbour/a.txt")
  }

  @Test func markedIsSaidOnlyWhenTheMarkIsOnDisk() {
    var driver = Driver.comparing()
    driver.press("m", "Enter")
    #expect(driver.state.popup == nil)
    #expect(!FrameText.rows(of: driver.frame).joined().contains("marked"))
    driver.tell(.failed("the disk is full"))
    #expect(!FrameText.rows(of: driver.frame).joined().contains("marked"))
    driver.keepLastMark()
    #expect(driver.state.message?.text == "marked as open: still to review")
    #expect(FrameText.rows(of: driver.frame).joined().contains("[open]"))
  }

  @Test func aReviewedConflictIsCountedAndNoLongerOpen() {
    var driver = Driver.comparing()
    driver.press("m", "2")
    driver.keepLastMark()
    driver.press("q")
    let rows = FrameText.rows(of: driver.frame)
    #expect(rows[0].contains("3 conflicts, 1 reviewed"))
    #expect(rows[2].contains("3 conflicts, 1 reviewed"))
  }

  @Test func aSecondVerdictChangesTheMarkAndUndoBringsTheFirstBack() throws {
    var driver = Driver.comparing()
    driver.press("m", "2")
    let kept = driver.keepLastMark()
    let first = try #require(kept)
    driver.press("m", "3")
    guard let second = driver.lastEdit else {
      Issue.record("no change asked for")
      return
    }
    #expect(second.id == first.id && second.verdict == .differentEvents)
    driver.keepLastMark()
    driver.press("u")
    #expect(driver.effects.last == .saveMarks([first], cause: .undo))
    driver.keepLastMark()
    #expect(driver.state.message?.text == "undone: contradiction")
    driver.press("u")
    #expect(driver.effects.last == .deleteMarks(ids: [first.id], cause: .undo))
    driver.tell(.marksDeleted(ids: [first.id], cause: .undo))
    #expect(driver.state.marks.all.isEmpty)
    driver.press("C-r")
    #expect(driver.effects.last == .saveMarks([first], cause: .redo))
    driver.keepLastMark()
    driver.press("C-r")
    #expect(driver.effects.last == .saveMarks([second], cause: .redo))
  }

  @Test func aMarkOnAComparisonThatIsGoneCountsForTheOneThatHasItsWords() {
    var driver = Driver.comparing()
    driver.press("m", "2")
    guard case .addMark(let draft) = driver.effects.last else {
      Issue.record("no mark asked for")
      return
    }
    let old = MarkDraft(
      verdict: draft.verdict, passages: draft.passages, comparison: "of an earlier text")
    let finder = PassageFinder(FerryStory.analysis.articles)
    let mark = old.discrepancy(id: "old", time: "2024-03-10T08:00:00Z", author: "reader")
    driver.tell(.marksAnchored([finder.place(mark)]))
    #expect(FrameText.rows(of: driver.frame).joined().contains("[contradiction]"))
    driver.press("]c")
    #expect(FrameText.rows(of: driver.frame).joined().contains("[not reviewed]"))
  }

  @Test func aNoteIsTypedInUTF8AndEditedLater() throws {
    var driver = Driver.comparing()
    driver.press("a")
    driver.type("zwei Tage – 两天")
    driver.press("Enter")
    #expect(lastDraft(driver)?.note == "zwei Tage – 两天")
    driver.keepLastMark()
    driver.press("a", "C-w")
    driver.tell(.key(.paste("two\nwords")))
    driver.press("Enter")
    guard let mark = driver.lastEdit else {
      Issue.record("no change asked for")
      return
    }
    #expect(mark.note == "zwei Tage – two words")
  }

  @Test func aNoteLeftAsItWasAsksForNothing() {
    var driver = Driver.comparing()
    driver.press("m", "2")
    driver.keepLastMark()
    let count = driver.effects.count
    driver.press("a", "Enter", "a", "Esc", "m", "Enter")
    #expect(driver.effects.count == count)
  }

  @Test func theEditorIsGivenTheNoteAndWhatItGivesBackIsKept() throws {
    var driver = Driver.comparing()
    driver.press("A")
    guard case .editNote(let target, let note) = driver.effects.last else {
      Issue.record("no editor asked for")
      return
    }
    #expect(note.isEmpty)
    driver.tell(.noteEdited(target, note: "from the editor"))
    #expect(lastDraft(driver)?.note == "from the editor")
  }

  @Test func passagesOfTwoColumnsAreLinkedByHand() throws {
    var driver = Driver.comparing()
    driver.press("j", "j", "j", "v", "j", "v", "Tab")
    driver.press("G", "k", "v", "=")
    driver.press("1")
    let draft = try #require(lastDraft(driver))
    #expect(draft.comparison == nil)
    let quotes = draft.passages.map(\.selector.exact)
    #expect(quotes.count == 2)
    #expect(
      quotes[0]
        == "Fishing boats brought all 212 passengers ashore. It was the second grounding on this route in less than two years."
    )
    driver.keepLastMark()
    #expect(!FrameText.of(driver.frame).contains("passage"))
    #expect(FrameText.of(driver.frame).contains("marked"))
  }

  @Test func aDeletedMarkLeavesTheSelectionOnTheNext() {
    var driver = Driver.comparing()
    for (id, verdict) in [("m1", "1"), ("m2", "2"), ("m3", "3")] {
      driver.press("m", verdict)
      driver.keepLastMark(id: id)
      driver.press("]c")
    }
    driver.press("D", "j", "d")
    #expect(driver.effects.last == .deleteMarks(ids: ["m2"], cause: .edit))
    driver.tell(.marksDeleted(ids: ["m2"], cause: .edit))
    driver.press("m", "6")
    guard let mark = driver.lastEdit else {
      Issue.record("no change asked for")
      return
    }
    #expect(mark.id == "m3")
  }

  @Test func theFilterShowsOneVerdictAfterTheOther() {
    var driver = Driver.comparing()
    for (id, verdict) in [("m1", "1"), ("m2", "2")] {
      driver.press("m", verdict)
      driver.keepLastMark(id: id)
      driver.press("]c")
    }
    driver.press("D", "f")
    #expect(driver.state.message?.text == "only: open")
    #expect(FrameText.rows(of: driver.frame)[0].contains("shown: open (1)"))
    driver.press("f", "f")
    #expect(driver.state.message?.text == "every verdict")
  }
}
