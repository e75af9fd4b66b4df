import GRDBSQLite

/// Reads what newsboat keeps of its feeds, `cache.db`, while newsboat may run.
///
/// Nothing is written to the file or beside it. A connection that only reads takes a lock on the file
/// and leaves nothing; but on a database in write-ahead mode, or after a program was killed in the
/// middle of a change, it would make or change files beside it: then a copy is read.
public struct NewsboatCache: Sendable {
  /// The most articles that are taken: one more than a file gives.
  private static let limit = 20_001
  /// The most bytes of text that are taken.
  private static let byteLimit = 256 << 20
  /// How long newsboat is waited for, in milliseconds.
  private static let patience: CInt = 2_000

  private let temporaryFolder: String

  /// Takes the folder in which a copy is made where one is needed.
  public init(temporaryFolder: String) {
    self.temporaryFolder = temporaryFolder
  }

  /// The articles that newsboat has not deleted, in the order in which it found them.
  public func rows(at path: [UInt8]) -> Result<[FeedCacheRow], Problem.Kind> {
    if !DatabaseCopy.hasLog(path) {
      let result = NewsboatCache.rows(of: path, flags: SQLITE_OPEN_READONLY)
      guard case .failure(let fault) = result, fault.asksForCopy else {
        return result.mapError(\.problem)
      }
    }
    return DatabaseCopy.with(path, in: temporaryFolder) { copy in
      NewsboatCache.rows(of: copy, flags: SQLITE_OPEN_READWRITE).mapError(\.problem)
    }
  }

  /// Why a database gave nothing.
  private enum Fault: Error {
    /// SQLite's result code.
    case code(CInt)
    /// A sound database of another program.
    case foreign
    case tooLarge

    /// Whether the file cannot be read without changing it or what lies beside it.
    var asksForCopy: Bool {
      if case .code(let code) = self { return code == SQLITE_READONLY || code == SQLITE_CANTOPEN }
      return false
    }

    var problem: Problem.Kind {
      switch self {
      case .code(SQLITE_BUSY), .code(SQLITE_LOCKED): .busy(program: "newsboat")
      case .code: .malformed(format: "cache of newsboat")
      case .foreign: .unsupported(kind: "db")
      case .tooLarge: .tooLarge(limit: NewsboatCache.byteLimit)
      }
    }
  }

  private static func rows(of path: [UInt8], flags: CInt) -> Result<[FeedCacheRow], Fault> {
    var connection: OpaquePointer?
    defer { sqlite3_close_v2(connection) }
    let name = path.map { CChar(bitPattern: $0) } + [0]
    var code = sqlite3_open_v2(name, &connection, flags | SQLITE_OPEN_NOMUTEX, nil)
    guard code == SQLITE_OK else { return .failure(.code(code & 0xFF)) }
    sqlite3_busy_timeout(connection, patience)
    // What the file itself defines is not to run functions of SQLite's.
    sqlite3_exec(connection, "PRAGMA trusted_schema = OFF", nil, nil, nil)
    switch isTable(connection) {
    case .failure(let fault): return .failure(fault)
    case .success(false): return .failure(.foreign)
    case .success(true): break
    }
    var statement: OpaquePointer?
    defer { sqlite3_finalize(statement) }
    code = sqlite3_prepare_v2(connection, query, -1, &statement, nil)
    guard code == SQLITE_OK else { return .failure(.code(code & 0xFF)) }
    var rows: [FeedCacheRow] = []
    var bytes = 0
    while true {
      code = sqlite3_step(statement)
      guard code == SQLITE_ROW else { break }
      bytes += Int(sqlite3_column_bytes(statement, 2))
      guard bytes <= byteLimit else { return .failure(.tooLarge) }
      rows.append(row(statement))
    }
    return code == SQLITE_DONE ? .success(rows) : .failure(.code(code & 0xFF))
  }

  /// Whether both are tables: a view of that name may be an endless query.
  private static func isTable(_ connection: OpaquePointer?) -> Result<Bool, Fault> {
    var statement: OpaquePointer?
    defer { sqlite3_finalize(statement) }
    var code = sqlite3_prepare_v2(
      connection,
      """
      SELECT count(*) FROM sqlite_master
      WHERE type = 'table' AND name IN ('rss_item', 'rss_feed')
      """, -1, &statement, nil)
    guard code == SQLITE_OK else { return .failure(.code(code & 0xFF)) }
    code = sqlite3_step(statement)
    guard code == SQLITE_ROW else { return .failure(.code(code & 0xFF)) }
    return .success(sqlite3_column_int(statement, 0) == 2)
  }

  private static let query = """
    SELECT item.id, item.title, item.content, item.author, item.url, item.pubDate, feed.title
    FROM rss_item AS item LEFT JOIN rss_feed AS feed ON feed.rssurl = item.feedurl
    WHERE item.deleted = 0 ORDER BY item.id LIMIT \(limit)
    """

  private static func row(_ statement: OpaquePointer?) -> FeedCacheRow {
    func text(_ column: CInt) -> String {
      sqlite3_column_text(statement, column).map { String(cString: $0) } ?? ""
    }
    return FeedCacheRow(
      number: Int(sqlite3_column_int64(statement, 0)), title: text(1), content: text(2),
      author: text(3), address: text(4), published: Int(sqlite3_column_int64(statement, 5)),
      feed: text(6))
  }
}
