import Foundation
import GRDB
import Testing

@testable import Model

@Suite struct SessionMigrationTests {
  @Test func aStoreOfTheSchemaBeforeKeepsItsDataAndTakesASession() throws {
    let folder = NSTemporaryDirectory() + "rashomon-sessions-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/store.sqlite"
    let pool = try DatabasePool(path: path)
    try StoreMigrations.migrator.migrate(pool, upTo: "1 marks, reading, positions")
    try pool.write { database in
      try database.execute(
        sql: "INSERT INTO lastPosition (key, value) VALUES ('library', 'article:x')")
      try database.execute(
        sql: """
          INSERT INTO discrepancy (id, verdict, note, created, changed, author)
          VALUES ('m', 'open', '', '2024-01-01T00:00:00Z', '2024-01-01T00:00:00Z', 'reader')
          """)
    }
    try pool.close()
    let store = try Store(path: path)
    #expect(try store.lastPosition("library") == "article:x")
    #expect(try store.discrepancies().map(\.id) == ["m"])
    #expect(try store.session("library") == nil)
    try store.setSession("{}", name: "library")
    try store.setSession("{\"a\":1}", name: "library")
    #expect(try Store(path: path).session("library") == "{\"a\":1}")
  }
}
