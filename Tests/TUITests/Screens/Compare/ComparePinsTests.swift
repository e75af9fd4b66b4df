import Model
import TUI
import TestSupport
import Testing

@Suite struct ComparePinsTests {
  private func rows(_ driver: Driver) -> [String] { FrameText.rows(of: driver.frame) }

  /// A reader that pinned A's first sentence of prose to B's on the crew.
  private func pinned() -> Driver {
    var driver = Driver.comparing()
    driver.press("v", "v", "Tab", "j", "j", "P")
    driver.keepLastPin()
    return driver
  }

  @Test func twoSelectedPassagesArePinnedAndTheRestIsAlignedAroundThem() {
    let driver = pinned()
    #expect(driver.state.message?.text == "pinned side by side; the rest is aligned around it")
    #expect(
      rows(driver).contains {
        $0.contains("The ferry Marla ran") && $0.contains("The crew had called")
          && $0.contains("≠# The crew")
      })
    // What stood beside the first passage stands before the pinned one in its own article.
    #expect(!rows(driver).contains { $0.contains("The ferry Marla ran") && $0.contains("struck") })
  }

  @Test func aPinIsRemovedOnItsPassageAndComesBackWithUndo() {
    var driver = pinned()
    driver.press("P")
    #expect(driver.effects.last == .deletePin(id: "p1", cause: .edit))
    driver.keepLastPin()
    #expect(driver.state.message?.text == "the pin is removed; u brings it back")
    #expect(rows(driver).contains { $0.contains("The ferry Marla ran") && $0.contains("struck") })
    driver.press("u")
    driver.keepLastPin()
    #expect(driver.state.message?.text == "undone: the pin is back")
    #expect(rows(driver).contains { $0.contains("≠# The crew") })
    driver.press("u")
    #expect(driver.effects.last == .deletePin(id: "p1", cause: .undo))
    driver.keepLastPin()
    driver.press("C-r")
    driver.keepLastPin()
    #expect(rows(driver).contains { $0.contains("≠# The crew") })
  }

  @Test func undoGoesBackThroughPinsAndMarksInTheirOrder() {
    var driver = Driver.comparing()
    driver.press("m", "2")
    driver.keepLastMark()
    driver.press("v", "v", "Tab", "j", "j", "P")
    driver.keepLastPin()
    driver.press("u")
    #expect(driver.effects.last == .deletePin(id: "p1", cause: .undo))
    driver.keepLastPin()
    driver.press("u")
    #expect(driver.effects.last == .deleteMarks(ids: ["m1"], cause: .undo))
  }

  @Test func aPinNeedsOnePassageInEachOfTwoColumns() {
    var driver = Driver.comparing()
    driver.press("P")
    #expect(
      driver.state.message?.text
        == "select a passage with v, go to the same one in another column, then P")
    driver.press("v", "v", "P")
    #expect(
      driver.state.message?.text
        == "a pin holds one passage in each of two columns; Esc drops the selections")
    driver = pinned()
    driver.press("v", "v", "/")
    driver.type("ran aground")
    driver.press("Enter", "P")
    #expect(
      driver.state.message?.text == "these are pinned; Esc, then P on one removes the pin")
    #expect(driver.effects.filter { if case .addPin = $0 { true } else { false } }.count == 1)
  }

  @Test func aPinWhosePassageIsLostHoldsNothing() {
    var driver = pinned()
    guard let pin = driver.state.pins.first?.pin else {
      Issue.record("no pin was kept")
      return
    }
    driver.tell(.pinsAnchored([PassageFinder([]).place(pin)]))
    #expect(rows(driver).contains { $0.contains("The ferry Marla ran") && $0.contains("struck") })
  }
}
