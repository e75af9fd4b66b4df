import Foundation
import GRDB
import TestSupport
import Testing

@testable import Model

/// A store of each schema that was released keeps what it holds, and takes what is new.
@Suite struct StoreSchemaTests {
  /// What a store of the first so many schemas may hold, by the schema that began it.
  private static let data = [
    """
    INSERT INTO discrepancy VALUES
      ('m', 'superseded', 'why?', '2025-03-01T10:00:00Z', '2025-03-02T10:00:00Z', 'me', 'c'),
      ('n', 'open', '', '2025-03-03T10:00:00Z', '2025-03-03T10:00:00Z', 'me', NULL);
    INSERT INTO passage VALUES
      ('m', 0, 'a.txt', 'a#0', 'aa', 'Friday', 'on ', ',', 3, 9),
      ('m', 1, 'b.txt', 'b#0', 'bb', 'Monday', 'on ', ',', 3, 9),
      ('n', 0, 'a.txt', 'a#0', 'aa', 'four', '', '', 20, 24),
      ('n', 1, 'b.txt', 'b#0', 'bb', 'five', '', '', 20, 24);
    INSERT INTO tag VALUES ('m', 0, 'day');
    INSERT INTO readArticle VALUES ('a#0');
    INSERT INTO lastPosition VALUES ('library', 'article:a#0');
    """,
    """
    INSERT INTO pin VALUES ('p', '2025-03-01T10:00:00Z');
    INSERT INTO pinnedPassage VALUES
      ('p', 0, 'a.txt', 'a#0', 'aa', 'Friday', 'on ', ',', 3, 9),
      ('p', 1, 'b.txt', 'b#0', 'bb', 'Monday', 'on ', ',', 3, 9);
    """,
    """
    INSERT INTO storyEdit (id, change, created) VALUES ('e', 'split', '2025-03-01T10:00:00Z');
    INSERT INTO storyMember VALUES ('e', 0, 'member', 'a#0', 'a.txt');
    """,
    """
    INSERT INTO indexedArticle VALUES (1, 'a#0', 'aa');
    INSERT INTO articleWords (rowid, text) VALUES (1, 'the ferry ran aground');
    """,
    "INSERT INTO session VALUES ('library', '{}');",
    """
    INSERT INTO sigil (series, article, file, part, number) VALUES ('s', 'a#0', 'a.txt', NULL, 2);
    """,
    "",
  ]

  @Test func everySchemaHasData() {
    #expect(Self.data.count == StoreMigrations.migrator.migrations.count)
  }

  @Test(arguments: data.indices)
  func aStoreOfAnEarlierSchemaKeepsItsDataAndTakesMarks(last: Int) throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/store.sqlite"
    let pool = try DatabasePool(path: path)
    let migrator = StoreMigrations.migrator
    try migrator.migrate(pool, upTo: migrator.migrations[last])
    try pool.write { database in
      for sql in Self.data[...last] where !sql.isEmpty { try database.execute(sql: sql) }
    }
    try pool.close()
    // The second time it is opened from a journal alone.
    for isFirst in [true, false] {
      if !isFirst {
        for ending in ["", "-wal", "-shm"] {
          try? FileManager.default.removeItem(atPath: path + ending)
        }
      }
      let store = try Store(path: path)
      #expect(try store.schemaVersion() == migrator.migrations.count)
      let marks = try store.discrepancies()
      try #require(marks.map(\.id) == ["m", "n"])
      #expect(marks[0].verdict == .superseded)
      #expect(marks[0].note == "why?")
      #expect(marks[0].tags == ["day"])
      #expect(marks[0].passages.map(\.selector.exact) == ["Friday", "Monday"])
      #expect(marks[0].comparison == "c")
      #expect(marks[1].comparison == nil)
      #expect(try store.pins().map(\.id) == (last >= 1 ? ["p"] : []))
      #expect(try store.storyEdits().map(\.id) == (last >= 2 ? ["e"] : []))
      guard isFirst else { continue }
      #expect(try store.readArticles() == [ArticleID(rawValue: "a#0")])
      #expect(try store.lastPosition("library") == "article:a#0")
      #expect(try store.indexedArticles().count == (last >= 3 ? 1 : 0))
      #expect(try store.session("library") == (last >= 4 ? "{}" : nil))
      #expect(try store.sigils().all.map(\.number) == (last >= 5 ? [2] : []))
    }
  }
}
