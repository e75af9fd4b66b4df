import Model
import TUI
import TestSupport
import Testing

@Suite struct MouseTests {
  private func mouse(_ mouse: Key.Mouse, row: Int, column: Int = 10) -> Message {
    .key(.mouse(mouse, row: row, column: column))
  }

  @Test func draggingSelectsThePassagesOnTheWayAndLettingGoEndsIt() throws {
    var driver = Driver.comparing(columns: 120, rows: 40)
    driver.press("gg")
    let first = try #require(driver.frame.cursor?.row)
    driver.press("j", "j")
    let third = try #require(driver.frame.cursor?.row)
    driver.press("gg")
    driver.tell(mouse(.click, row: first))
    #expect(!FrameText.of(driver.frame).contains(" passage"))
    driver.tell(mouse(.drag, row: first))
    #expect(!FrameText.of(driver.frame).contains(" passage"))
    driver.tell(mouse(.drag, row: third))
    #expect(driver.frame.cursor?.row == third)
    #expect(FrameText.of(driver.frame).contains(" passage"))
    driver.tell(mouse(.release, row: third))
    driver.press("y")
    guard case .copy(let text) = driver.effects.last else {
      Issue.record("nothing copied")
      return
    }
    var byKeys = Driver.comparing(columns: 120, rows: 40)
    byKeys.press("gg", "v", "j", "j", "v", "y")
    #expect(byKeys.effects.last == .copy(text))
  }

  @Test func aDragOutsideOfTheTextAndOnOtherScreensDoesNothing() {
    var driver = Driver.comparing(columns: 100, rows: 24)
    driver.tell(mouse(.click, row: 4))
    let before = driver.frame
    for row in [-5, 0, 23, 500] { driver.tell(mouse(.drag, row: row)) }
    #expect(driver.frame == before)
    var library = Driver.onFerry()
    let shown = library.frame
    library.tell(mouse(.drag, row: 3))
    library.tell(mouse(.release, row: 3))
    #expect(library.frame == shown)
  }

  @Test(arguments: [(99, true), (101, false)])
  func theReaderSaysBelowWhichWidthColumnsAreStacked(threshold: Int, hasColumns: Bool) {
    var state = AppState(
      paths: ["harbour/"], size: Size(columns: 100, rows: 30), stackBelow: threshold)
    _ = update(&state, .analysed(FerryStory.findings()))
    _ = update(&state, .key(.enter))
    var frame = Frame(size: state.size)
    draw(state, into: &frame)
    #expect(FrameText.rows(of: frame)[0].contains("│") == hasColumns)
  }

  /// A reader on each screen, small enough that there is more than is seen.
  private static func onScreen(_ name: String) -> Driver {
    var driver: Driver
    switch name {
    case "reader":
      driver = Driver.onFerry(columns: 60, rows: 12)
      driver.press("j", "Enter")
    case "matrix":
      driver = Driver.comparing(columns: 100, rows: 9)
      driver.press("M")
    case "timeline": driver = Driver.onTimeline(columns: 100, rows: 10)
    case "discrepancies": driver = Driver.withMarks(columns: 100, rows: 4)
    case "problems":
      driver = Driver(columns: 100, rows: 10)
      driver.tell(.analysed(FerryStory.withProblems(40)))
      driver.press("G", "Enter")
    case "hits": driver = Driver.withHits(columns: 100, rows: 8)
    case "help":
      driver = Driver.onFerry(columns: 100, rows: 12)
      driver.press("?")
    case "compare": driver = Driver.comparing(columns: 100, rows: 14)
    default: driver = Driver.onFerry(columns: 100, rows: 6)
    }
    return driver
  }

  @Test(arguments: [
    "library", "reader", "compare", "matrix", "timeline", "discrepancies", "problems", "hits",
    "help",
  ])
  func theWheelGoesDownAndUpOnEveryScreen(name: String) {
    var driver = Self.onScreen(name)
    #expect(driver.state.place.rawValue == name)
    driver.press("gg")
    let before = driver.frame
    driver.tell(mouse(.wheelDown, row: 2))
    #expect(driver.frame != before)
    #expect(driver.state.message == nil)
    for _ in 0..<60 { driver.tell(mouse(.wheelDown, row: 2)) }
    for _ in 0..<200 { driver.tell(mouse(.wheelUp, row: 2)) }
    driver.press("gg")
    #expect(driver.frame == before)
  }

  @Test(arguments: [
    ("library", "Enter", 2), ("matrix", "Enter", 3), ("timeline", "Enter", 3),
    ("discrepancies", "Enter", 1), ("hits", "Enter", 2), ("problems", "Enter", 2),
  ])
  func aDoubleClickIsEnterOnWhatWasClicked(name: String, key: String, row: Int) {
    var clicked = Self.onScreen(name)
    clicked.tell(mouse(.click, row: row))
    var pressed = clicked
    pressed.press(key)
    clicked.tell(mouse(.doubleClick, row: row))
    #expect(clicked.frame == pressed.frame)
    #expect(clicked.effects == pressed.effects)
    #expect(clicked.frame != Self.onScreen(name).frame)
  }

  @Test func draggingInTheReaderSelectsWholeSentencesToCopy() throws {
    var driver = Driver.onFerry(columns: 100, rows: 30)
    driver.press("j", "Enter")
    let rows = FrameText.rows(of: driver.frame)
    let first = try #require(rows.firstIndex { $0.contains("The ferry Marla ran") })
    let last = try #require(rows.firstIndex { $0.contains("none of them badly") })
    let column = try #require(rows[last].range(of: "none of")).lowerBound
    driver.tell(mouse(.click, row: first, column: 60))
    #expect(!FrameText.of(driver.frame).contains(" passage"))
    driver.tell(
      mouse(.drag, row: last, column: rows[last].distance(from: rows[last].startIndex, to: column)))
    #expect(driver.state.message?.text.hasPrefix("selecting") == true)
    driver.tell(mouse(.release, row: last))
    #expect(FrameText.of(driver.frame).contains(" passage"))
    driver.press("y")
    guard case .copy(let text) = driver.effects.last else {
      Issue.record("nothing copied")
      return
    }
    #expect(text.hasPrefix("\"The ferry Marla ran aground"))
    #expect(text.contains("the rescue service said.\""))
    var byKeys = Driver.onFerry(columns: 100, rows: 30)
    byKeys.press("j", "Enter", "v", "j", "j", "v", "y")
    guard case .copy(let whole) = byKeys.effects.last else {
      Issue.record("nothing copied")
      return
    }
    #expect(whole.contains("the rescue service said.\""))
    driver.press("Esc")
    #expect(!FrameText.of(driver.frame).contains(" passage"))
    #expect(driver.state.place == .reader)
  }

  @Test func wordsClickedInTheReaderAreLookedAtAndADoubleClickComparesThem() throws {
    var driver = Driver.onFerry(columns: 100, rows: 30)
    driver.press("j", "Enter")
    let rows = FrameText.rows(of: driver.frame)
    let row = try #require(rows.firstIndex { $0.contains("by telephone") })
    let place = try #require(rows[row].range(of: "telephone")).lowerBound
    let column = rows[row].distance(from: rows[row].startIndex, to: place)
    driver.tell(mouse(.click, row: row, column: column))
    #expect(FrameText.rows(of: driver.frame).contains { $0.contains("3 of 3 in this article") })
    driver.tell(mouse(.doubleClick, row: row, column: column))
    #expect(driver.state.place == .compare)
    // Elsewhere a double click opens nothing.
    driver.press("q")
    driver.tell(mouse(.doubleClick, row: 1, column: 2))
    #expect(driver.state.place == .reader)
  }

  @Test func anEntryOfAMenuIsClickedAndTakenByADoubleClick() throws {
    var driver = Driver.comparing(columns: 100, rows: 30)
    driver.press("s")
    let row = try #require(
      FrameText.rows(of: driver.frame).firstIndex { $0.contains("C  Rudder blamed") })
    driver.tell(mouse(.click, row: row, column: 0))
    #expect(driver.state.popup?.place == .menu)
    driver.tell(mouse(.click, row: row, column: 40))
    #expect(FrameText.rows(of: driver.frame)[row].contains("> 3"))
    driver.tell(mouse(.doubleClick, row: row, column: 40))
    #expect(driver.state.popup == nil)
    #expect(FrameText.rows(of: driver.frame)[0].contains("C  Rudder"))
  }

  @Test func theWheelScrollsWhatAProgramSaidBothWays() {
    var driver = Driver.comparing(columns: 80, rows: 14)
    let text = (0..<60).map { "line \($0)" }.joined(separator: "\n")
    driver.tell(.programSaid(title: "wc", text: text, hasFailed: false))
    let before = driver.frame
    driver.tell(mouse(.wheelDown, row: 5))
    #expect(driver.frame != before)
    driver.tell(mouse(.wheelUp, row: 5))
    #expect(driver.frame == before)
  }
}
