import Model
import TestSupport
import Testing

@testable import TUI

/// Every screen with titles and texts of wide letters, marks on letters, emoji and text that runs to
/// the left: no row is longer than the window, columns stand where they should, and the hardware
/// cursor is on the current item.
@Suite struct WideTextTests {
  /// A screen or popup and the keys that lead to it from the Library.
  struct Way: CustomTestStringConvertible {
    let testDescription: String
    let keys: [String]
    var typed = ""
    /// Whether it has a current item; a text that is scrolled has none.
    var hasCurrent = true
  }

  static let ways: [Way] = [
    Way(testDescription: "library", keys: ["j"]),
    Way(testDescription: "reader", keys: ["j", "Enter", "]c"]),
    Way(testDescription: "compare", keys: ["Enter"]),
    Way(testDescription: "three in compare", keys: ["Enter", "s3", "Tab"]),
    Way(testDescription: "selecting", keys: ["Enter", "v"]),
    Way(testDescription: "matrix", keys: ["M", "l"]),
    Way(testDescription: "timeline", keys: ["T", "j"]),
    Way(testDescription: "marks", keys: ["Enter", "m", "2", "D"]),
    Way(testDescription: "problems", keys: ["G", "Enter"]),
    Way(testDescription: "sources", keys: ["Enter", "s"]),
    Way(testDescription: "peek", keys: ["Enter", "p", "j"]),
    Way(testDescription: "reasons", keys: ["Enter", "Enter"], hasCurrent: false),
    Way(testDescription: "note", keys: ["Enter", "a"], typed: "二\u{301}日 \u{1F6A2}"),
  ]

  private static let sizes = SnapshotSizes.all + [Size(columns: 33, rows: 9)]

  private func driver(_ way: Way, _ size: Size, isLinear: Bool = false) -> Driver {
    var driver = HostileStory.driver(columns: size.columns, rows: size.rows)
    if isLinear { driver.tellAsLists() }
    for key in way.keys {
      driver.press(key)
      driver.keepLastMark(of: HostileStory.analysis)
    }
    driver.type(way.typed)
    return driver
  }

  @Test(arguments: ways, [false, true])
  func everyRowIsAsWideAsTheWindow(way: Way, isLinear: Bool) {
    for size in Self.sizes {
      let frame = driver(way, size, isLinear: isLinear).frame
      for (index, row) in FrameText.rows(of: frame).enumerated() {
        #expect(DisplayWidth.of(row) == size.columns, "row \(index) at \(size)")
      }
      for (index, cell) in frame.cells.enumerated() {
        guard let scalar = Unicode.Scalar(cell.scalar), cell.scalar != 0 else { continue }
        let isWide = DisplayWidth.of(scalar) == 2
        let next = frame[index / size.columns, index % size.columns + 1]
        #expect(DisplayWidth.of(scalar) > 0 && isWide == (next.scalar == 0))
        #expect(!scalar.properties.isBidiControl && !scalar.properties.isJoinControl)
      }
    }
  }

  @Test(arguments: ways)
  func theCursorIsOnTheCurrentItem(way: Way) throws {
    for size in Self.sizes {
      let driver = driver(way, size)
      let cursor = try #require(driver.frame.cursor, "\(size)")
      guard way.hasCurrent, driver.state.popup?.place != .prompt else { continue }
      let row = (0..<size.columns).map { driver.frame[cursor.row, $0] }
      #expect(row.contains { $0.role == .selection }, "\(size)")
    }
  }

  @Test func linesBetweenColumnsAreStraight() {
    for (keys, rows) in [(["M"], 1..<30), (["Enter", "s3"], 0..<26)] {
      let frame = driver(Way(testDescription: "", keys: keys), Size(columns: 120, rows: 40)).frame
      let columns = rows.map { row in
        (0..<120).filter { frame[row, $0].role == .border && frame[row, $0].scalar == 0x2502 }
      }.filter { !$0.isEmpty }
      #expect(columns.count > 1 && Set(columns).count == 1, "\(Set(columns))")
    }
  }

  @Test func theColumnsOfTheLibraryStandUnderTheirNames() throws {
    let frame = HostileStory.driver(columns: 120, rows: 40).frame
    let rows = (0..<40).map { row in (0..<120).map { frame[row, $0].scalar } }
    let head = try #require(rows.first { String($0).contains("date") })
    let articles = rows.filter { String($0).contains(" 1 ≠") && !String($0).contains("of 1 ≠") }
    let date = try #require(
      String(head).range(of: "date").map { String(head)[..<$0.lowerBound].count })
    #expect(articles.count == 3)
    #expect(articles.allSatisfy { $0[date] == 0x3F && $0[date - 1] == 0x20 })
    #expect(Set(articles.map { $0.lastIndex(of: 0x2260) }).count == 1)
  }
}

extension String {
  /// One character a cell, so that places in it are columns.
  fileprivate init(_ cells: [UInt32]) {
    self = String(
      String.UnicodeScalarView(cells.map { Unicode.Scalar($0 == 0 ? 0x5F : $0) ?? "\u{FFFD}" }))
  }
}
