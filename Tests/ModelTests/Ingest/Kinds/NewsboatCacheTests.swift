import GRDB
import TestSupport
import Testing

@testable import Model

/// Holds the reading of newsboat's cache to databases of its schema.
@Suite struct NewsboatCacheTests {
  static let schema = """
    CREATE TABLE rss_feed (rssurl VARCHAR(1024) PRIMARY KEY NOT NULL, url VARCHAR(1024) NOT NULL,
      title VARCHAR(1024) NOT NULL, lastmodified INTEGER(11) NOT NULL DEFAULT 0,
      is_rtl INTEGER(1) NOT NULL DEFAULT 0, etag VARCHAR(128) NOT NULL DEFAULT '');
    CREATE TABLE rss_item (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, guid VARCHAR(64) NOT NULL,
      title VARCHAR(1024) NOT NULL, author VARCHAR(1024) NOT NULL, url VARCHAR(1024) NOT NULL,
      feedurl VARCHAR(1024) NOT NULL, pubDate INTEGER NOT NULL, content VARCHAR(65535) NOT NULL,
      unread INTEGER(1) NOT NULL, enclosure_url VARCHAR(1024), enclosure_type VARCHAR(1024),
      enqueued INTEGER(1) NOT NULL DEFAULT 0, flags VARCHAR(52), deleted INTEGER(1) NOT NULL DEFAULT 0,
      base VARCHAR(128) NOT NULL DEFAULT '');
    INSERT INTO rss_feed (rssurl, url, title) VALUES ('https://daily.example/rss', 'https://daily.example', 'The Daily');
    """

  static func insert(_ title: String, deleted: Int = 0, in database: Database) throws {
    try database.execute(
      sql: """
        INSERT INTO rss_item (guid, title, author, url, feedurl, pubDate, content, unread, deleted)
        VALUES (?, ?, 'Ana Díaz', 'https://daily.example/a', 'https://daily.example/rss', 1709640000,
          '<p>The envoys left &amp; slept.</p>', 1, ?)
        """, arguments: [title, title, deleted])
  }

  let folder: TemporaryFolder
  var path: String { folder.path + "/cache.db" }
  var settings: ReadingSettings {
    let cache = NewsboatCache(temporaryFolder: folder.path)
    return ReadingSettings(feedCache: { cache.rows(at: $0) })
  }

  init() throws {
    folder = try TemporaryFolder()
  }

  func write(_ body: (Database) throws -> Void) throws -> DatabaseQueue {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction(body)
    return queue
  }

  func read() -> FileReading {
    readArticle(ArticleFile(path: Array(path.utf8)), with: settings)
  }

  /// Every file beside the database with its bytes.
  func files() throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in try Disk.entries(in: Array(folder.path.utf8)).get().map(\.name) {
      let file = Array((folder.path + "/").utf8) + name
      files[String(decoding: name, as: UTF8.self)] = try Disk.contents(of: file).get()
    }
    return files
  }

  @Test func anItemThatIsNotDeletedIsAnArticle() throws {
    try write { database in
      try database.execute(sql: Self.schema)
      try Self.insert("Talks fail", in: database)
      try Self.insert("Gone", deleted: 1, in: database)
    }.close()
    let article = try #require(read().articles.first)
    #expect(read().articles.count == 1)
    #expect(article.text.string == "Talks fail\n\nThe envoys left & slept.")
    #expect(article.byline == Article.Metadatum("Ana Díaz", field: "newsboat author"))
    #expect(article.outlet == Article.Metadatum("The Daily", field: "newsboat feed"))
    #expect(article.statedDates.map(\.date.iso) == ["2024-03-05"])
    #expect(article.address?.value == "https://daily.example/a")
    #expect(article.item == 0)
    #expect(read().problems.map(\.kind) == [.summaries(count: 1, of: 1)])
  }

  @Test(arguments: ["delete", "truncate", "persist", "wal"])
  func nothingIsWrittenWhileNewsboatRunsNorAfter(mode: String) throws {
    let queue = try write { database in
      try database.execute(sql: "PRAGMA journal_mode = \(mode)")
      try database.execute(sql: Self.schema)
      try Self.insert("One", in: database)
    }
    let running = try files()
    #expect(read().articles.map { $0.title?.value } == ["One"])
    #expect(try files() == running)
    try queue.writeWithoutTransaction { try Self.insert("Two", in: $0) }
    #expect(read().articles.map { $0.title?.value } == ["One", "Two"])
    try queue.close()
    let after = try files()
    #expect(read().articles.count == 2)
    #expect(try files() == after)
  }

  @Test func anOpenTransactionIsNotRead() throws {
    let queue = try write { database in
      try database.execute(sql: Self.schema)
      try Self.insert("One", in: database)
    }
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "BEGIN IMMEDIATE")
      try Self.insert("Two", in: database)
      #expect(read().articles.map { $0.title?.value } == ["One"])
      try database.execute(sql: "ROLLBACK")
    }
  }

  @Test func whatAKilledNewsboatLeftIsReadFromACopy() throws {
    let queue = try write { database in
      try database.execute(sql: "PRAGMA journal_mode = wal")
      try database.execute(sql: Self.schema)
      try Self.insert("One", in: database)
    }
    // As after a kill: the log is full, and what programs share of it is gone.
    let kept = try files()
    let other = try TemporaryFolder()
    for name in ["cache.db", "cache.db-wal"] {
      try other.write(try #require(kept[name]), to: Array(name.utf8))
    }
    try queue.close()
    let cache = NewsboatCache(temporaryFolder: folder.path)
    let rows = try cache.rows(at: Array((other.path + "/cache.db").utf8)).get()
    #expect(rows.map(\.title) == ["One"])
    #expect(try Disk.entries(in: Array(other.path.utf8)).get().map(\.name).count == 2)
  }

  @Test func aLogThatGrewIsReadAnew() throws {
    let queue = try write { database in
      try database.execute(sql: "PRAGMA journal_mode = wal")
      try database.execute(sql: Self.schema)
      try Self.insert("One", in: database)
    }
    var known = ReadFiles()
    let file = ArticleFile(path: Array(path.utf8))
    #expect(known.read(file, with: settings).articles.count == 1)
    try queue.writeWithoutTransaction { try Self.insert("Two", in: $0) }
    #expect(known.read(file, with: settings).articles.count == 2)
    try queue.close()
  }

  @Test func otherDatabasesAndBrokenOnesAreOneLine() throws {
    try write { try $0.execute(sql: "CREATE TABLE x (y)") }.close()
    #expect(read().problems.map(\.kind) == [.unsupported(kind: "db")])
    var bytes = try Disk.contents(of: Array(path.utf8)).get()
    for index in bytes.indices.dropFirst(100) { bytes[index] = 0xFF }
    try folder.write(bytes, to: Array("cache.db".utf8))
    #expect(read().problems.map(\.kind) == [.malformed(format: "cache of newsboat")])
    try folder.write(Array(bytes.prefix(60)), to: Array("cache.db".utf8))
    #expect(read().problems.map(\.kind) == [.malformed(format: "cache of newsboat")])
    try folder.write("", to: "cache.db")
    #expect(read().problems.map(\.kind) == [.empty])
  }

  @Test func aViewInPlaceOfATableIsNotRead() throws {
    try write { database in
      try database.execute(
        sql: """
          CREATE TABLE rss_feed (rssurl, title);
          CREATE VIEW rss_item AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n)
          SELECT id, '' AS title, '' AS content, '' AS author, '' AS url, 0 AS pubDate, 0 AS deleted,
            '' AS feedurl FROM n
          """)
    }.close()
    #expect(read().problems.map(\.kind) == [.unsupported(kind: "db")])
  }
}
