import TUI
import TestSupport
import Testing

@Suite struct SnapshotTests {
  @Test(arguments: SnapshotSizes.all)
  func theLibrary(size: Size) {
    assertSnapshot(Driver.onFerry(columns: size.columns, rows: size.rows), "library")
  }

  @Test(arguments: SnapshotSizes.all)
  func compare(size: Size) {
    assertSnapshot(Driver.comparing(columns: size.columns, rows: size.rows), "compare")
  }

  @Test(arguments: SnapshotSizes.all)
  func compareOfThree(size: Size) {
    var driver = Driver.comparing(columns: size.columns, rows: size.rows)
    driver.type("s3")
    assertSnapshot(driver, "compare-three")
  }

  @Test(arguments: SnapshotSizes.all)
  func theReader(size: Size) {
    var driver = Driver.onFerry(columns: size.columns, rows: size.rows)
    driver.press("j", "Enter", "]c")
    assertSnapshot(driver, "reader")
  }

  @Test(arguments: SnapshotSizes.all)
  func theMarks(size: Size) {
    assertSnapshot(Driver.withMarks(columns: size.columns, rows: size.rows), "discrepancies")
  }

  @Test(arguments: SnapshotSizes.all)
  func help(size: Size) {
    var driver = Driver.comparing(columns: size.columns, rows: size.rows)
    driver.press("?")
    assertSnapshot(driver, "help")
  }

  @Test(arguments: SnapshotSizes.all)
  func theVerdicts(size: Size) {
    var driver = Driver.comparing(columns: size.columns, rows: size.rows)
    driver.press("m", "j")
    assertSnapshot(driver, "verdicts")
  }

  @Test(arguments: SnapshotSizes.all)
  func theReasons(size: Size) {
    var driver = Driver.comparing(columns: size.columns, rows: size.rows)
    driver.press("Enter")
    assertSnapshot(driver, "reasons")
  }

  @Test(arguments: SnapshotSizes.all)
  func theMatrix(size: Size) {
    var driver = Driver.comparing(columns: size.columns, rows: size.rows)
    driver.press("m", "2")
    driver.keepLastMark()
    driver.press("C-l", "M", "f", "f", "f", "j", "l")
    driver.press("C-l")
    assertSnapshot(driver, "matrix")
  }

  @Test(arguments: SnapshotSizes.all)
  func theTimeline(size: Size) {
    assertSnapshot(Driver.onTimeline(columns: size.columns, rows: size.rows), "timeline")
  }

  @Test(arguments: SnapshotSizes.all)
  func theTour(size: Size) {
    var driver = Driver.onFerry(columns: size.columns, rows: size.rows)
    driver.tell(.firstStart)
    assertSnapshot(driver, "tour")
  }

  @Test(arguments: SnapshotSizes.all)
  func whatAProgramSaid(size: Size) {
    var driver = Driver.comparing(columns: size.columns, rows: size.rows)
    let text = (1...60).map { "line \($0)\tof the program\u{1B}[31m\n" }.joined()
    driver.tell(.programSaid(title: "wc -l", text: text, hasFailed: true))
    driver.press("j")
    assertSnapshot(driver, "said")
  }

  @Test(arguments: SnapshotSizes.all)
  func theSlots(size: Size) {
    var driver = Driver.comparing(columns: size.columns, rows: size.rows)
    driver.press("f", "j")
    assertSnapshot(driver, "slots")
  }

  @Test(arguments: SnapshotSizes.all)
  func aCommandAndItsProposals(size: Size) {
    var driver = Driver.comparing(columns: size.columns, rows: size.rows)
    driver.press(":")
    driver.type("set ")
    driver.press("Tab", "Tab")
    assertSnapshot(driver, "command")
  }

  @Test func matrixAndTimelineHaveAnASCIIForm() {
    var driver = Driver.onFerry(columns: 100, rows: 24, signs: .ascii)
    driver.press("M", "j")
    assertSnapshot(driver, "matrix-ascii")
    assertSnapshot(Driver.onTimeline(columns: 100, rows: 24, signs: .ascii), "timeline-ascii")
  }

  @Test func selectingAndTypingANote() {
    var driver = Driver.comparing(columns: 100, rows: 24)
    driver.press("v", "j", "Tab", "a")
    driver.type("two days – ask both")
    assertSnapshot(driver, "selecting")
  }

  @Test func signsHaveAnASCIIForm() {
    var driver = Driver.onFerry(columns: 100, rows: 24, signs: .ascii)
    driver.press("Enter")
    assertSnapshot(driver, "compare-ascii")
  }
}
