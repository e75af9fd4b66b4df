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

  @Test func enterOnALinkShowsItsPassagesAndItsVerdictWhereNoComparisonHoldsThem() throws {
    var driver = Driver.comparing(columns: 100, rows: 40)
    driver.press("Tab", "G", "k", "v", "h", "v", "=", "2")
    let kept = driver.keepLastMark()
    let mark = try #require(kept)
    #expect(mark.comparison == nil)
    driver.press("D", "Enter")
    #expect(driver.state.place == .compare)
    let rows = FrameText.rows(of: driver.frame)
    #expect(rows.contains { $0.hasPrefix(" + link ") && $0.contains("[contradiction]") })
    #expect(rows.contains { $0.hasPrefix(" contradiction  passages linked by hand") })
    #expect(rows.contains { $0.contains("+") && $0.contains("The ferry line, founded") })
    driver.press("Enter")
    #expect(FrameText.rows(of: driver.frame).contains { $0.contains("What you marked") })
    driver.press("Esc", "m", "3")
    guard let changed = driver.lastEdit else {
      Issue.record("no change asked for")
      return
    }
    #expect(changed.id == mark.id && changed.verdict == .differentEvents)
    driver.press("]c")
    #expect(FrameText.rows(of: driver.frame).contains { $0.hasPrefix(" ≠ conflict 1 of 3 here") })
  }

  @Test func aNoteOfSeveralLinesKeepsThemAndIsEditedInTheEditor() throws {
    var driver = Driver.comparing(columns: 100, rows: 28)
    driver.press("m", "2")
    let kept = driver.keepLastMark()
    let mark = try #require(kept)
    driver.tell(.noteEdited(.mark(id: mark.id), note: "first line\n\nthird line"))
    driver.keepLastMark()
    for _ in 0..<2 {
      let rows = FrameText.rows(of: driver.frame).map(\.trimmedEnd)
      let first = try #require(rows.firstIndex(of: " Note: first line"))
      #expect(rows[first + 1] == "" && rows[first + 2] == "   third line")
      driver.press("a")
      #expect(driver.state.popup == nil)
      #expect(
        driver.effects.last == .editNote(.mark(id: mark.id), note: "first line\n\nthird line"))
      driver.press("D")
    }
  }
}
