import TUI
import TestSupport
import Testing

@Suite struct DiscrepanciesTests {
  @Test func aLinkMadeByHandShowsHowBothPassagesBeginAndThenBothInFull() throws {
    var driver = Driver.comparing(columns: 100, rows: 28)
    driver.press("v", "Tab", "v", "=", "2")
    let kept = driver.keepLastMark()
    let mark = try #require(kept)
    driver.press("D")
    let rows = FrameText.rows(of: driver.frame)
    let beginnings = mark.passages.map { passage in
      "\"" + passage.selector.exact.split(separator: " ").prefix(4).joined(separator: " ")
    }
    #expect(rows.contains { row in beginnings.allSatisfy(row.contains) })
    #expect(rows.contains { $0.hasPrefix(" contradiction  passages linked by hand") })
    for passage in mark.passages { #expect(rows.contains { $0.contains(passage.file + ",") }) }
  }

  @Test func theTimeOfAChangeIsToldOnlyWhereThereWasOne() {
    let rows = FrameText.rows(of: Driver.withMarks().frame)
    #expect(rows.contains { $0.contains("Marked 2024-03-10T08:00:00Z by reader") })
    #expect(!rows.contains { $0.contains("changed") })
  }
}
