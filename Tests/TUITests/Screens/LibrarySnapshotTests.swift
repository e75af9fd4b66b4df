import TUI
import TestSupport
import Testing

@Suite struct LibrarySnapshotTests {
  private static let sizes = [
    Size(columns: 160, rows: 50), Size(columns: 120, rows: 40), Size(columns: 80, rows: 24),
    Size(columns: 40, rows: 12),
  ]

  private func snapshot(_ driver: Driver, _ name: String) {
    assertSnapshot(
      driver.frame, named: "\(name)-\(driver.state.size.columns)x\(driver.state.size.rows)")
  }

  @Test(arguments: sizes)
  func theLibraryFilteredAndSorted(size: Size) {
    var driver = Driver.onFerry(columns: size.columns, rows: size.rows)
    driver.press("S", "5", "&")
    driver.type("has:conflict -source:post")
    driver.press("Enter")
    snapshot(driver, "library-filtered")
  }

  @Test(arguments: sizes)
  func problems(size: Size) {
    var driver = Driver.onFerry(columns: size.columns, rows: size.rows)
    driver.tell(.analysed(FerryStory.withProblems(3)))
    driver.press("G", "Enter")
    snapshot(driver, "problems")
  }

  @Test(arguments: sizes)
  func whatASearchFound(size: Size) {
    snapshot(Driver.withHits(columns: size.columns, rows: size.rows), "hits")
  }

  @Test(arguments: sizes)
  func aFilterThatIsNone(size: Size) {
    var driver = Driver.onFerry(columns: size.columns, rows: size.rows)
    driver.press("&")
    driver.type("has:what")
    driver.press("Enter")
    snapshot(driver, "fault")
  }

  @Test(arguments: sizes)
  func theOrders(size: Size) {
    var driver = Driver.onFerry(columns: size.columns, rows: size.rows)
    driver.press("S", "j")
    snapshot(driver, "orders")
  }

  @Test(arguments: sizes)
  func aStoryThatIsReviewed(size: Size) {
    var driver = Driver.comparing(columns: size.columns, rows: size.rows, signs: .ascii)
    for number in 1...3 {
      driver.press("m", "2")
      driver.keepLastMark(id: "m\(number)")
      driver.press("]c")
    }
    driver.press("L", "j", "Space")
    snapshot(driver, "library-reviewed-ascii")
  }
}
