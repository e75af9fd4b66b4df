import TUI
import TestSupport
import Testing

@Suite struct SnapshotTests {
  static let sizes = [
    Size(columns: 160, rows: 50), Size(columns: 120, rows: 40), Size(columns: 80, rows: 24),
    Size(columns: 40, rows: 12),
  ]

  private func snapshot(_ driver: Driver, _ name: String) {
    assertSnapshot(
      driver.frame, named: "\(name)-\(driver.state.size.columns)x\(driver.state.size.rows)")
  }

  @Test(arguments: sizes)
  func theLibrary(size: Size) {
    snapshot(Driver.onFerry(columns: size.columns, rows: size.rows), "library")
  }

  @Test(arguments: sizes)
  func compare(size: Size) {
    snapshot(Driver.comparing(columns: size.columns, rows: size.rows), "compare")
  }

  @Test(arguments: sizes)
  func compareOfThree(size: Size) {
    var driver = Driver.comparing(columns: size.columns, rows: size.rows)
    driver.type("s3")
    snapshot(driver, "compare-three")
  }

  @Test(arguments: sizes)
  func theReader(size: Size) {
    var driver = Driver.onFerry(columns: size.columns, rows: size.rows)
    driver.press("j", "Enter", "]c")
    snapshot(driver, "reader")
  }

  @Test(arguments: sizes)
  func theMarks(size: Size) {
    snapshot(Driver.withMarks(columns: size.columns, rows: size.rows), "discrepancies")
  }

  @Test(arguments: sizes)
  func help(size: Size) {
    var driver = Driver.comparing(columns: size.columns, rows: size.rows)
    driver.press("?")
    snapshot(driver, "help")
  }

  @Test(arguments: sizes)
  func theVerdicts(size: Size) {
    var driver = Driver.comparing(columns: size.columns, rows: size.rows)
    driver.press("m", "j")
    snapshot(driver, "verdicts")
  }

  @Test(arguments: sizes)
  func theReasons(size: Size) {
    var driver = Driver.comparing(columns: size.columns, rows: size.rows)
    driver.press("Enter")
    snapshot(driver, "reasons")
  }

  @Test(arguments: sizes)
  func theMatrix(size: Size) {
    var driver = Driver.comparing(columns: size.columns, rows: size.rows)
    driver.press("m", "2")
    driver.keepLastMark()
    driver.press("C-l", "M", "f", "f", "f", "j", "l")
    driver.press("C-l")
    snapshot(driver, "matrix")
  }

  @Test(arguments: sizes)
  func theTimeline(size: Size) {
    snapshot(Driver.onTimeline(columns: size.columns, rows: size.rows), "timeline")
  }

  @Test func matrixAndTimelineHaveAnASCIIForm() {
    var driver = Driver.onFerry(columns: 100, rows: 24, signs: .ascii)
    driver.press("M", "j")
    snapshot(driver, "matrix-ascii")
    snapshot(Driver.onTimeline(columns: 100, rows: 24, signs: .ascii), "timeline-ascii")
  }

  @Test func selectingAndTypingANote() {
    var driver = Driver.comparing(columns: 100, rows: 24)
    driver.press("v", "j", "Tab", "a")
    driver.type("two days – ask both")
    snapshot(driver, "selecting")
  }

  @Test func signsHaveAnASCIIForm() {
    var driver = Driver.onFerry(columns: 100, rows: 24, signs: .ascii)
    driver.press("Enter")
    snapshot(driver, "compare-ascii")
  }
}
