import Foundation
import GRDB
import Testing

@testable import Model

@Suite struct StoreTests {
  private let known = StoreMigrations.migrator.migrations.count

  @Test func whatIsSavedComesBackWhole() throws {
    try inFolder { folder in
      let store = try Store(path: folder + "/.rashomon/store.sqlite")
      try store.save(mark("1", note: "a\nb \u{202E}ü"))
      #expect(try store.discrepancies() == [mark("1", note: "a\nb \u{202E}ü")])
      #expect(try store.schemaVersion() == known)
    }
  }

  @Test func whatIsSavedSurvivesReopening() throws {
    try inFolder { folder in
      let path = folder + "/store.sqlite"
      try Store(path: path).save(mark("1"))
      try Store(path: path).setRead(true, article: ArticleID(rawValue: "x#0"))
      try Store(path: path).setLastPosition("library 3", key: "screen")
      let store = try Store(path: path)
      #expect(try store.discrepancies().map(\.id) == ["1"])
      #expect(try store.readArticles() == [ArticleID(rawValue: "x#0")])
      #expect(try store.lastPosition("screen") == "library 3")
    }
  }

  @Test func savingAgainReplacesPassagesAndTags() throws {
    try inFolder { folder in
      let store = try Store(path: folder + "/store.sqlite")
      try store.save(mark("1"))
      var changed = mark("1", note: "later")
      changed.tags = ["one"]
      changed.verdict = .differentEvents
      changed.passages.removeLast()
      try store.save(changed)
      #expect(try store.discrepancies() == [changed])
    }
  }

  @Test func deletingTakesPassagesAndTagsAlong() throws {
    try inFolder { folder in
      let store = try Store(path: folder + "/store.sqlite")
      try store.save([mark("1"), mark("2")])
      try store.delete(discrepancy: "1")
      try store.delete(discrepancy: "never there")
      #expect(try store.discrepancies() == [mark("2")])
      let left = try store.read {
        try Int.fetchOne(
          $0, sql: "SELECT (SELECT count(*) FROM passage) + (SELECT count(*) FROM tag)")
      }
      #expect(left == 4)
    }
  }

  @Test func marksAreListedByTimeThenId() throws {
    try inFolder { folder in
      let store = try Store(path: folder + "/store.sqlite")
      try store.save(mark("b", created: "2025-03-02T10:00:00Z"))
      try store.save(mark("c", created: "2025-03-01T10:00:00Z"))
      try store.save(mark("a", created: "2025-03-02T10:00:00Z"))
      #expect(try store.discrepancies().map(\.id) == ["c", "a", "b"])
    }
  }

  @Test func readStateGoesBothWays() throws {
    try inFolder { folder in
      let store = try Store(path: folder + "/store.sqlite")
      let article = ArticleID(rawValue: "x#0")
      try store.setRead(true, article: article)
      try store.setRead(true, article: article)
      #expect(try store.readArticles() == [article])
      try store.setRead(false, article: article)
      #expect(try store.readArticles().isEmpty)
      #expect(try store.lastPosition("none") == nil)
    }
  }

  @Test func anAcknowledgedMarkSurvivesAPowerCut() throws {
    try inFolder { folder in
      let store = try Store(path: folder + "/store.sqlite")
      let full = 2
      #expect(try store.synchronousSetting() == full)
    }
  }

  @Test func twoProgramsShareOneStore() throws {
    try inFolder { folder in
      let path = folder + "/store.sqlite"
      let first = try Store(path: path)
      let second = try Store(path: path)
      try first.save(mark("1"))
      try second.save(mark("2"))
      #expect(try first.discrepancies().count == 2)
      #expect(try second.discrepancies().map(\.id) == ["1", "2"])
    }
  }

  @Test func twoWritersAtOnceWaitForEachOther() async throws {
    try await inFolder { folder in
      let path = folder + "/store.sqlite"
      let stores = try [Store(path: path), Store(path: path)]
      try await withThrowingTaskGroup(of: Void.self) { group in
        for (number, store) in stores.enumerated() {
          group.addTask { for index in 0..<20 { try store.save(mark("\(number)-\(index)")) } }
        }
        try await group.waitForAll()
      }
      #expect(try stores[0].discrepancies().count == 40)
    }
  }

  @Test func severalProgramsMayBeginOneStoreAtOnce() async throws {
    try await inFolder { folder in
      for round in 0..<5 {
        let path = folder + "/\(round)/store.sqlite"
        try await withThrowingTaskGroup(of: Void.self) { group in
          for number in 0..<6 { group.addTask { try Store(path: path).save(mark("\(number)")) } }
          try await group.waitForAll()
        }
        #expect(try Store(path: path).discrepancies().count == 6)
      }
    }
  }

  @Test func aStoreWhoseFirstMigrationWasKilledIsTakenUp() throws {
    try inFolder { folder in
      let path = folder + "/store.sqlite"
      try DatabaseQueue(path: path).write {
        try $0.execute(sql: "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
      }
      #expect(try Store(path: path).schemaVersion() == known)
    }
  }

  @Test func aStoreWhoseMakingLeftAJournalIsTakenUp() throws {
    try inFolder { folder in
      let path = folder + "/store.sqlite"
      try DatabaseQueue(path: folder + "/making.sqlite").writeWithoutTransaction { database in
        try database.execute(
          sql: """
            PRAGMA cache_size = 1; VACUUM;
            CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
            BEGIN IMMEDIATE;
            """)
        for number in 0..<200 {
          try database.execute(
            sql: "INSERT INTO grdb_migrations VALUES (? || hex(zeroblob(2000)))",
            arguments: [number])
        }
        // What a kill leaves here: pages that were written early, and the journal that undoes them.
        for ending in ["", "-journal"] {
          try FileManager.default.copyItem(
            atPath: folder + "/making.sqlite" + ending, toPath: path + ending)
        }
        try database.execute(sql: "ROLLBACK")
      }
      let next = StoreLocation(path: folder + "/data/store.sqlite", reason: .dataFolder)
      let opened = try OpenedStore.open([StoreLocation(path: path, reason: .folder), next])
      #expect(opened.location.path == path)
      #expect(opened.setAside == nil)
      #expect(try opened.store.schemaVersion() == known)
    }
  }

  @Test func aStoreThatCannotBeOpenedWhereItCouldBeWrittenIsNotPassedOver() throws {
    try inFolder { folder in
      let path = folder + "/store.sqlite"
      do { _ = try Store(path: path) }
      try FileManager.default.createDirectory(
        atPath: path + "-wal", withIntermediateDirectories: false)
      let next = StoreLocation(path: folder + "/data/store.sqlite", reason: .dataFolder)
      #expect(throws: StoreError.cannotOpen(path: path)) {
        try OpenedStore.open([StoreLocation(path: path, reason: .folder), next])
      }
    }
  }

  @Test func aStoreOfALaterVersionIsLeftAlone() throws {
    try inFolder { folder in
      let path = folder + "/store.sqlite"
      try Store(path: path).write {
        try $0.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('99 later')")
      }
      #expect(throws: StoreError.laterVersion(path: path, found: known + 1, known: known)) {
        try OpenedStore.open([StoreLocation(path: path, reason: .folder)])
      }
    }
  }

  @Test func aDatabaseOfAnotherProgramIsLeftAlone() throws {
    try inFolder { folder in
      let path = folder + "/other.sqlite"
      try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE theirs (a)") }
      #expect(throws: StoreError.foreign(path: path)) { try Store(path: path) }
      let tables = try DatabaseQueue(path: path).read {
        try String.fetchAll($0, sql: "SELECT name FROM sqlite_master")
      }
      #expect(tables == ["theirs"])
    }
  }

  @Test func aFileThatIsNoDatabaseIsAnErrorAndStays() throws {
    try inFolder { folder in
      let path = folder + "/article.txt"
      try Data("no database at all, only words".utf8).write(to: URL(fileURLWithPath: path))
      #expect(throws: StoreError.damaged(path: path)) {
        try OpenedStore.open([StoreLocation(path: path, reason: .named)])
      }
      #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("no database"))
    }
  }

  @Test(arguments: [1, 1000])
  func aDamagedStoreIsSetAsideWithItsLogAndNeverDeleted(size: Int) throws {
    try inFolder { folder in
      let path = folder + "/store.sqlite"
      for round in 1...2 {
        for ending in ["", "-wal", "-shm"] {
          let junk = Data(String(repeating: "junk \(round)\(ending)", count: size).utf8)
          try junk.write(to: URL(fileURLWithPath: path + ending))
        }
        let opened = try OpenedStore.open([StoreLocation(path: path, reason: .folder)])
        #expect(opened.setAside == path + ".damaged-\(round)")
        #expect(try opened.store.discrepancies().isEmpty)
        for ending in ["", "-wal"] {
          let kept = try String(
            contentsOfFile: path + ".damaged-\(round)" + ending, encoding: .utf8)
          #expect(kept == String(repeating: "junk \(round)\(ending)", count: size))
        }
        // The index of the log is made anew from it by whoever looks, so only its place counts.
        #expect(FileManager.default.fileExists(atPath: path + ".damaged-\(round)-shm"))
      }
    }
  }

  @Test func theLogBesideAnEmptiedStoreIsKept() throws {
    try inFolder { folder in
      let path = folder + "/store.sqlite"
      try Data().write(to: URL(fileURLWithPath: path))
      try Data("frames".utf8).write(to: URL(fileURLWithPath: path + "-wal"))
      let opened = try OpenedStore.open([StoreLocation(path: path, reason: .folder)])
      #expect(opened.setAside == path + ".damaged-1")
      #expect(FileManager.default.fileExists(atPath: path + ".damaged-1-wal"))
    }
  }

  @Test func aPlaceThatCannotBeWrittenGivesWayToTheNext() throws {
    try inFolder { folder in
      try Data().write(to: URL(fileURLWithPath: folder + "/file"))
      let first = StoreLocation(path: folder + "/file/store.sqlite", reason: .folder)
      let second = StoreLocation(path: folder + "/data/x/store.sqlite", reason: .dataFolder)
      #expect(try OpenedStore.open([first, second]).location == second)
      #expect(throws: StoreError.cannotCreate(path: first.path, code: EEXIST)) {
        try OpenedStore.open([first])
      }
    }
  }

  @Test func aStoreWithABrokenPageIsFoundDamaged() throws {
    try inFolder { folder in
      let path = folder + "/store.sqlite"
      do {
        let store = try Store(path: path)
        try store.save((0..<200).map { mark("\($0)", note: String(repeating: "n", count: 500)) })
      }
      var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      try #require(bytes.count > 40_000)
      for index in 8192..<32_768 { bytes[index] = 0x5A }
      try bytes.write(to: URL(fileURLWithPath: path))
      #expect(throws: StoreError.damaged(path: path)) { try Store(path: path) }
    }
  }

  @Test func aFileInTheFoldersWayIsAnErrorWithItsCause() throws {
    try inFolder { folder in
      try Data().write(to: URL(fileURLWithPath: folder + "/.rashomon"))
      let path = folder + "/.rashomon/store.sqlite"
      #expect(throws: StoreError.cannotCreate(path: path, code: EEXIST)) { try Store(path: path) }
    }
  }
}

private func mark(
  _ id: String, note: String = "", created: String = "2025-03-01T10:00:00Z"
) -> Discrepancy {
  let passages = ["Friday", "Monday"].map { day in
    Discrepancy.Passage(
      file: "case/\(day).txt", article: ArticleID(rawValue: day + "#0"), sha256: "ab",
      selector: Selector(exact: day, prefix: "on ", suffix: ",", start: 3, end: 9))
  }
  return Discrepancy(
    id: id, verdict: .contradiction, note: note, tags: ["two", "words"], created: created,
    changed: created, author: "reader", passages: passages, comparison: "c1")
}

private func inFolder(_ body: (String) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory.path + "/rashomon-" + UUID().uuidString
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  try body(folder)
}

private func inFolder(_ body: (String) async throws -> Void) async throws {
  let folder = FileManager.default.temporaryDirectory.path + "/rashomon-" + UUID().uuidString
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  try await body(folder)
}
