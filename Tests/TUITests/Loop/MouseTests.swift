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
}
