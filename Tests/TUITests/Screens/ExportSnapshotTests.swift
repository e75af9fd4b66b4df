import TUI
import TestSupport
import Testing

@Suite struct ExportSnapshotTests {
  @Test(arguments: SnapshotSizes.all)
  func whatToExport(size: Size) {
    var driver = Driver.withMarks(columns: size.columns, rows: size.rows)
    driver.press("f", "e")
    assertSnapshot(driver, "export")
  }

  @Test(arguments: SnapshotSizes.all)
  func aProposedName(size: Size) {
    var driver = Driver.comparing(columns: size.columns, rows: size.rows)
    driver.press("e", "Enter", "Enter")
    assertSnapshot(driver, "export-name")
  }

  @Test(arguments: SnapshotSizes.all)
  func whetherToReplaceAFile(size: Size) {
    var driver = Driver.comparing(columns: size.columns, rows: size.rows)
    driver.tell(
      .exported(ExportRequest(.csv, path: "reports/\u{1B}[2Jferry.csv"), .isThere))
    assertSnapshot(driver, "export-replace")
  }
}
