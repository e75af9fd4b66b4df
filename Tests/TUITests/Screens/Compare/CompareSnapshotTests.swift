import TUI
import TestSupport
import Testing

@Suite struct CompareSnapshotTests {
  private func snapshot(_ name: String, _ size: Size, signs: Signs = .unicode, _ keys: String...) {
    var driver = Driver.onFerry(columns: size.columns, rows: size.rows, signs: signs)
    driver.press("Enter")
    for key in keys {
      driver.press(key)
      driver.keepLastPin()
    }
    let form = signs == .ascii ? "-ascii" : ""
    assertSnapshot(driver.frame, named: "\(name)\(form)-\(size.columns)x\(size.rows)")
  }

  @Test func threeColumnsOfWhichOneIsWide() {
    snapshot("compare-wide", SnapshotSizes.all[0], "s", "3", "8", "+")
  }

  @Test(arguments: SnapshotSizes.all) func whatAgreesIsFolded(size: Size) {
    snapshot("compare-folded", size, "zM")
  }

  @Test(arguments: SnapshotSizes.all) func aQuestionIsPeekedAt(size: Size) {
    snapshot("compare-peek", size, "p", "j")
  }

  @Test(arguments: SnapshotSizes.all) func theSourcesAreChosenFrom(size: Size) {
    snapshot("compare-sources", size, "s", "j")
  }

  @Test(arguments: SnapshotSizes.all) func oneKindOfQuestionIsShown(size: Size) {
    snapshot("compare-filtered", size, "f", "4", "]t")
  }

  @Test(arguments: [Size(columns: 160, rows: 18), Size(columns: 120, rows: 18)])
  func columnsScrollFreely(size: Size) {
    snapshot("compare-free", size, "S", "Tab", "2", "C-e")
  }

  @Test(arguments: SnapshotSizes.all) func passagesArePinned(size: Size) {
    snapshot("compare-pinned", size, "v", "v", "Tab", "j", "j", "P")
  }

  @Test func foldsAndPinsHaveAnASCIIForm() {
    snapshot(
      "compare-pinned", Size(columns: 100, rows: 24), signs: .ascii, "v", "v", "Tab", "j", "j", "P",
      "zM")
  }
}
