import TUI
import TestSupport
import Testing

@Suite struct LibrarySnapshotTests {
  @Test(arguments: SnapshotSizes.all)
  func theLibraryFilteredAndSorted(size: Size) {
    var driver = Driver.onFerry(columns: size.columns, rows: size.rows)
    driver.press("S", "5", "&")
    driver.type("has:conflict -source:post")
    driver.press("Enter")
    assertSnapshot(driver, "library-filtered")
  }

  @Test(arguments: SnapshotSizes.all)
  func problems(size: Size) {
    var driver = Driver.onFerry(columns: size.columns, rows: size.rows)
    driver.tell(.analysed(FerryStory.withProblems(3)))
    driver.press("G", "Enter")
    assertSnapshot(driver, "problems")
  }

  @Test(arguments: SnapshotSizes.all)
  func whatASearchFound(size: Size) {
    assertSnapshot(Driver.withHits(columns: size.columns, rows: size.rows), "hits")
  }

  @Test(arguments: SnapshotSizes.all)
  func aFilterThatIsNone(size: Size) {
    var driver = Driver.onFerry(columns: size.columns, rows: size.rows)
    driver.press("&")
    driver.type("has:what")
    driver.press("Enter")
    assertSnapshot(driver, "fault")
  }

  @Test(arguments: SnapshotSizes.all)
  func theOrders(size: Size) {
    var driver = Driver.onFerry(columns: size.columns, rows: size.rows)
    driver.press("S", "j")
    assertSnapshot(driver, "orders")
  }

  @Test(arguments: SnapshotSizes.all)
  func aStoryThatIsReviewed(size: Size) {
    var driver = Driver.comparing(columns: size.columns, rows: size.rows, signs: .ascii)
    for number in 1...3 {
      driver.press("m", "2")
      driver.keepLastMark(id: "m\(number)")
      driver.press("]c")
    }
    driver.press("L", "j", "Space")
    assertSnapshot(driver, "library-reviewed-ascii")
  }
}
