import TUI
import TestSupport
import Testing

@Suite(.serialized) struct ResizeTests {
  private static let sizes = [(80, 24), (40, 12), (20, 5), (8, 2)]

  @Test func theLibraryComesBackAfterEverySize() throws {
    let place = try Workplace.withSeeds()
    let reader = try place.open()
    reader.waitFor("1 story")
    expectSameAfterEverySize(reader)
  }

  @Test func compareComesBackAfterEverySize() throws {
    let place = try Workplace.withSeeds()
    let reader = try place.open()
    reader.openFirstConflict()
    expectSameAfterEverySize(reader)
  }

  private func expectSameAfterEverySize(_ reader: Reader) {
    reader.waitFor("? help")
    let first = reader.screen.rows
    for (columns, rows) in Self.sizes {
      let clears = reader.screen.clears
      reader.resize(to: Size(columns: columns, rows: rows))
      reader.waitUntil("drawn anew at \(columns)x\(rows)") { screen in
        screen.clears > clears && screen.rows.contains { !$0.isEmpty }
      }
    }
    reader.resize(to: Size(columns: 120, rows: 40))
    reader.waitUntil("the first screen") { $0.rows == first }
    #expect(reader.screen.unknown == [])
    reader.press("<C-c>")
    #expect(reader.waitForEnd() == .exit(status: 0))
    #expect(reader.screen.leftBehind == [])
  }
}
