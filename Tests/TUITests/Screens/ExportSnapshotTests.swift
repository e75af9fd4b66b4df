import TUI
import TestSupport
import Testing

@Suite struct ExportSnapshotTests {
  private func snapshot(_ driver: Driver, _ name: String) {
    assertSnapshot(
      driver.frame, named: "\(name)-\(driver.state.size.columns)x\(driver.state.size.rows)")
  }

  @Test(arguments: SnapshotTests.sizes)
  func whatToExport(size: Size) {
    var driver = Driver.withMarks(columns: size.columns, rows: size.rows)
    driver.press("f", "e")
    snapshot(driver, "export")
  }

  @Test(arguments: SnapshotTests.sizes)
  func aProposedName(size: Size) {
    var driver = Driver.comparing(columns: size.columns, rows: size.rows)
    driver.press("e", "Enter", "Enter")
    snapshot(driver, "export-name")
  }

  @Test(arguments: SnapshotTests.sizes)
  func whetherToReplaceAFile(size: Size) {
    var driver = Driver.comparing(columns: size.columns, rows: size.rows)
    driver.tell(
      .exported(ExportRequest(.csv, path: "reports/\u{1B}[2Jferry.csv"), .isThere))
    snapshot(driver, "export-replace")
  }
}
