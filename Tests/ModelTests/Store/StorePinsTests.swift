import Foundation
import GRDB
import Testing

@testable import Model

@Suite struct StorePinsTests {
  @Test func pinsAreKeptReplacedAndForgotten() throws {
    try inFolder { path in
      let store = try Store(path: path)
      try store.save(pin("b", "2025-03-02T10:00:00Z"))
      try store.save(pin("a", "2025-03-03T10:00:00Z"))
      try store.save(pin("b", "2025-03-02T10:00:00Z", words: "on \u{202E}Sunday"))
      #expect(
        try Store(path: path).pins() == [
          pin("b", "2025-03-02T10:00:00Z", words: "on \u{202E}Sunday"),
          pin("a", "2025-03-03T10:00:00Z"),
        ])
      try store.delete(pin: "b")
      try store.delete(pin: "never there")
      #expect(try store.pins().map(\.id) == ["a"])
      let left = try store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM pinnedPassage") }
      #expect(left == 2)
    }
  }

  @Test func aStoreFromBeforePinsKeepsItsMarksAndTakesPins() throws {
    try inFolder { path in
      do {
        let queue = try DatabaseQueue(path: path)
        try StoreMigrations.migrator.migrate(queue, upTo: "1 marks, reading, positions")
        try queue.write { database in
          try database.execute(
            sql: """
              INSERT INTO discrepancy VALUES ('m', 'open', 'why?', 't', 't', 'reader', NULL);
              INSERT INTO passage VALUES ('m', 0, 'a.txt', 'a', 's', 'Friday', '', '', 0, 6);
              INSERT INTO passage VALUES ('m', 1, 'b.txt', 'b', 's', 'Monday', '', '', 0, 6);
              INSERT INTO readArticle VALUES ('a');
              """)
        }
        try queue.close()
      }
      let store = try Store(path: path)
      #expect(try store.discrepancies().map(\.note) == ["why?"])
      #expect(try store.discrepancies().first?.passages.count == 2)
      #expect(try store.readArticles() == [ArticleID(rawValue: "a")])
      #expect(try store.pins().isEmpty)
      try store.save(pin("a", "t"))
      #expect(try store.pins() == [pin("a", "t")])
    }
  }

  private func pin(_ id: String, _ created: String, words: String = "on Friday") -> Pin {
    let passages = [words, "on Monday"].map { words in
      Discrepancy.Passage(
        file: "case/a.txt", article: ArticleID(rawValue: words), sha256: "ab",
        selector: Selector(exact: words, prefix: "met ", suffix: ".", start: 4, end: 13))
    }
    return Pin(id: id, created: created, first: passages[0], second: passages[1])
  }

  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.path + "/rashomon-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder + "/store.sqlite")
  }
}
