import TUI
import TestSupport
import Testing

@Suite struct CompareScrollTests {
  private func column(_ index: Int, of driver: Driver) -> [String] {
    let text = FrameText.rows(of: driver.frame).dropFirst(2).prefix { !$0.contains("─") }
    return text.map { row in
      let parts = row.split(separator: "│", omittingEmptySubsequences: false)
      return parts.indices.contains(index) ? String(parts[index].dropFirst(4)) : ""
    }
  }

  @Test func lockedColumnsScrollAsOneAndFreeOnesByThemselves() {
    var driver = Driver.comparing(rows: 20)
    driver.press("gg", "S")
    #expect(driver.state.message?.text == "each column scrolls by itself")
    #expect(FrameText.rows(of: driver.frame)[0].contains("scrolls free"))
    let right = column(1, of: driver)
    let left = column(0, of: driver)
    driver.press("3", "C-e")
    #expect(column(1, of: driver) == right)
    #expect(Array(column(0, of: driver).dropLast(3)) == Array(left.dropFirst(3)))
    driver.press("Tab", "1", "C-e")
    #expect(Array(column(1, of: driver).dropLast(1)) == Array(right.dropFirst(1)))
    driver.press("S")
    #expect(driver.state.message?.text == "all columns scroll as one")
    #expect(!FrameText.rows(of: driver.frame)[0].contains("scrolls free"))
  }

  @Test func aFreeColumnStepsOnlyOnItsOwnPassages() {
    var driver = Driver.comparing()
    driver.press("gg", "Tab", "S", "G")
    driver.press("9", "9", "k")
    let rows = FrameText.rows(of: driver.frame)
    let cursor = driver.frame.cursor
    #expect(cursor?.column == 60)
    #expect(cursor.map { rows[$0.row].contains("The Marla struck rocks") } == true)
  }

  @Test func theNextConflictStandsLevelInFreeColumns() throws {
    var driver = Driver.comparing(rows: 16)
    driver.press("S", "Tab", "9", "C-e", "]c")
    let rows = FrameText.rows(of: driver.frame)
    #expect(
      rows.contains { $0.contains("Twelve people were hurt") && $0.contains("A spokeswoman") })
  }

  @Test func stackedColumnsAreNotFreed() {
    var driver = Driver.comparing(columns: 60, rows: 16)
    driver.press("S")
    #expect(driver.state.message?.text == "the columns are stacked here and scroll as one")
  }

  @Test(arguments: [(120, 20), (60, 20)])
  func theCurrentPassageIsPutAtTheTopTheMiddleAndTheBottom(columns: Int, rows: Int) throws {
    var driver = Driver.comparing(columns: columns, rows: rows)
    driver.press("]t", "zt")
    let top = try #require(driver.frame.cursor?.row)
    driver.press("zz")
    let middle = try #require(driver.frame.cursor?.row)
    driver.press("zb")
    let bottom = try #require(driver.frame.cursor?.row)
    #expect(top < middle && middle < bottom)
    #expect(top == 2)
  }
}
