import Model
import TestSupport
import Testing

@testable import TUI

/// Every screen and popup told as a list.
@Suite struct LinearTests {
  private static let drivers: [(name: String, driver: Driver)] = EverySizeTests.drivers.map {
    var driver = $0.driver
    driver.tellAsLists()
    return ($0.name, driver)
  }

  /// All that a page tells, item by item.
  private func text(of page: LinearPage) -> String {
    let details = page.details.map { $0(10_000).map(\.string) } ?? []
    let items = (0..<page.count).map { ($0 == page.current ? "> " : "  ") + page.item($0).string }
    return ([page.title, ""] + items + [""] + details).map { $0 + "\n" }.joined()
  }

  @Test(arguments: drivers.indices)
  func pagesAreAsRecorded(index: Int) {
    let (name, driver) = Self.drivers[index]
    // What help lists is held by the table of keys.
    guard name != "help" else { return }
    let file = name.split(separator: " ").joined(separator: "-")
    assertSnapshot(text(of: driver.state.page), named: "linear-\(file)")
  }

  @Test(arguments: drivers.indices)
  func noBoxNoSignAndNoControlIsDrawn(index: Int) {
    var driver = Self.drivers[index].driver
    for size in SnapshotSizes.all + [Size(columns: 9, rows: 4), Size(columns: 1, rows: 1)] {
      driver.tell(.resized(size))
      let frame = driver.frame
      let scalars = frame.cells.map(\.scalar)
      #expect(!scalars.contains { (0x2500...0x25FF).contains($0) })
      #expect(!scalars.contains { $0 > 0 && $0 < 0x20 || $0 == 0x7F })
      #expect(!frame.cells.contains { $0.role == .border })
      #expect(frame.cursor != nil || size.rows < 2)
    }
  }

  /// What a drawn screen tells in words, its list tells too: no finding is for the eye alone.
  @Test(arguments: drivers.indices)
  func everyWordThatIsDrawnIsTold(index: Int) {
    var driver = EverySizeTests.drivers[index].driver
    driver.tell(.resized(Size(columns: 160, rows: 50)))
    let drawn = words(of: driver.frame)
    driver.tellAsLists()
    let told = text(of: driver.state.page)
    // The program, heads of columns and of lanes, ticks of an axis, how columns scroll, and what the
    // legend calls signs, of which a list has none.
    let names: Set = [
      "Rashomon", "title", "source", "words", "undated", "tells", "written", "April", "scrolls",
      "named", "perhaps", "several", "compatible", "agrees", "copied",
    ]
    for word in drawn where !names.contains(word) {
      let isTold = told.contains(word) || told.lowercased().contains(word.lowercased())
      #expect(isTold, "\(Self.drivers[index].name): \(word)")
    }
  }

  /// Words of five letters and more above the bottom line; words under a popup are not counted.
  private func words(of frame: Frame) -> Set<String> {
    let rows = FrameText.rows(of: frame).dropLast()
    let isBox = frame.cells.contains { $0.role == .prompt }
    let text = isBox ? boxed(frame) : rows.joined(separator: "\n")
    return Set(
      text.split { !$0.isLetter }.map(String.init)
        .filter { $0.count >= 5 && $0.allSatisfy(\.isASCII) })
  }

  /// What stands between the upright lines of a popup.
  private func boxed(_ frame: Frame) -> String {
    var text = String.UnicodeScalarView()
    for row in 0..<frame.size.rows - 1 {
      let prompts = (0..<frame.size.columns).filter { frame[row, $0].role == .prompt }
      guard let first = prompts.first, let last = prompts.last else { continue }
      for column in first...last {
        Unicode.Scalar(frame[row, column].scalar).map { text.append($0) }
      }
      text.append("\n")
    }
    return String(text)
  }

  @Test func aStepChangesTheCursorAndWhatIsToldOfTheItem() {
    var driver = Driver.onFerry(columns: 80, rows: 24)
    driver.tellAsLists()
    let before = driver.frame
    driver.press("j")
    let after = driver.frame
    #expect(before.cursor?.row != after.cursor?.row)
    let changed = (0..<24).filter {
      FrameText.rows(of: before)[$0] != FrameText.rows(of: after)[$0]
    }
    #expect(changed.allSatisfy { $0 >= 20 }, "\(changed)")
  }

  @Test func theCursorStandsAtTheStartOfTheCurrentItem() {
    for (name, driver) in Self.drivers where driver.state.popup?.place != .prompt {
      let frame = driver.frame
      let page = driver.state.page
      guard let cursor = frame.cursor, page.count > 0 else { continue }
      let start = page.item(page.current).string.split(separator: " ").first.map(String.init) ?? ""
      #expect(cursor.column == 0, "\(name)")
      #expect(FrameText.rows(of: frame)[cursor.row].hasPrefix(start), "\(name)")
    }
  }

  @Test func theCurrentItemIsWholeHoweverFarDownItIs() {
    var driver = Driver.comparing(columns: 40, rows: 12)
    driver.tellAsLists()
    for _ in 0..<12 {
      driver.press("j")
      let page = driver.state.page
      let rows = page.item(page.current).rows(width: 40, indent: 2).count
      let row = driver.frame.cursor?.row ?? 0
      // Below the title; at the top where it is higher than the list.
      #expect(row + rows <= 7 || row == 1, "item \(page.current)")
    }
  }

  @Test func plainIsSwitchedByCommand() {
    var driver = Driver.comparing()
    driver.press(":")
    driver.type("set plain on")
    driver.press("Enter")
    #expect(!driver.frame.cells.contains { $0.role == .border })
    driver.press(":")
    driver.type("set plain off")
    driver.press("Enter")
    #expect(driver.frame.cells.contains { $0.role == .border })
  }

  @Test(arguments: [
    (AppState.Opening.firstStory(.matrix), Place.matrix),
    (.firstStory(.timeline), .timeline), (.firstStory(.compare), .compare),
    (.discrepancies, .discrepancies), (.library, .library),
  ])
  func theReaderBeginsWhereItWasAskedTo(opening: AppState.Opening, place: Place) {
    var driver = Driver.onFerry(opening: opening)
    #expect(driver.state.place == place)
    driver.press("q")
    #expect(driver.state.place == .library)
  }
}
