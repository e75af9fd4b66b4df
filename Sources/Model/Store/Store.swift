import GRDB

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The reader's marks and reading state on disk: one SQLite file in write-ahead mode, which several
/// programs may have open at once.
///
/// A method that returns has its change on the disk: neither a kill nor a power cut undoes it.
public struct Store: Sendable {
  /// The file.
  public let path: String
  /// What came back from the journal as the store was opened; nil where nothing did.
  public let recovered: RecoveredMarks?
  /// The second copy of the marks.
  let journal: MarkJournal
  private let pool: DatabasePool
  /// Closed, and kept: letting go of it would start dispatch's pool of threads, which on Linux wakes
  /// once a second from then on.
  private let examined: DatabaseQueue?

  /// Opens a store, and makes it and its folder where there is none.
  ///
  /// - Throws: `cannotCreate` and `cannotOpen` where the place cannot be written, `damaged`,
  ///   `foreign` and `laterVersion` where the file cannot be used; then nothing was changed in it.
  public init(path: String) throws(StoreError) {
    self.path = path
    let journal = MarkJournal(store: path)
    self.journal = journal
    try Store.makeFolder(of: path)
    (pool, examined, recovered) = try Store.translating(path) {
      var configuration = Configuration()
      configuration.busyMode = .timeout(5)
      configuration.foreignKeysEnabled = true
      configuration.maximumReaderCount = 2
      let examined = try Store.examine(path, configuration)
      let pool = try DatabasePool(path: path, configuration: configuration)
      try pool.writeWithoutTransaction { database in
        // The pool sets NORMAL, with which a power cut may undo what was acknowledged.
        try database.execute(sql: "PRAGMA synchronous = FULL")
        // Apple's disks keep what was synchronised in memory of their own; elsewhere this does nothing.
        try database.execute(sql: "PRAGMA fullfsync = ON")
      }
      try Store.migrate(pool)
      return (pool, examined, try Store.takeUp(journal, pool))
    }
  }

  /// Number of the migrations that were applied.
  public func schemaVersion() throws(StoreError) -> Int {
    try Store.translating(path) {
      try pool.read { try StoreMigrations.migrator.completedMigrations($0).count }
    }
  }

  /// SQLite's `synchronous` setting of the connection that writes; 2 is FULL.
  func synchronousSetting() throws(StoreError) -> Int {
    try Store.translating(path) {
      try pool.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA synchronous") ?? -1 }
    }
  }

  /// Moves what the log holds into the file.
  func checkpoint() throws(StoreError) {
    try Store.translating(path) {
      _ = try pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
    }
  }

  /// Reads in one snapshot.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    try Store.translating(path) { try pool.read(body) }
  }

  /// Writes in one transaction.
  func write(_ body: (Database) throws -> Void) throws(StoreError) {
    try Store.translating(path) { try pool.write(body) }
  }

  /// Looks at a file before anything is written to it: is it sound, ours, and not of a later version?
  /// - Returns: the connection that it used, closed; nil where there was nothing to look at.
  private static func examine(
    _ path: String, _ configuration: Configuration
  ) throws -> DatabaseQueue? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    // It can be set aside as a damaged file can, and a new store begun.
    if status.st_mode & S_IFMT == S_IFDIR { throw StoreError.damaged(path: path) }
    // SQLite would make an index as read-only as the file, with which the file could not be opened when
    // it may be written again.
    let isFile = status.st_mode & S_IFMT == S_IFREG
    if !isFile || access(path, R_OK | W_OK) != 0 { throw StoreError.cannotOpen(path: path) }
    // SQLite would delete the log beside a file of less than a page, which is no database. The
    // smallest page has 512 bytes. A new store is empty and has no log.
    if status.st_size < 512 {
      var log = stat()
      let hasLog = stat(path + "-wal", &log) == 0 && log.st_size > 0
      if status.st_size > 0 || hasLog { throw StoreError.damaged(path: path) }
      return nil
    }
    var configuration = configuration
    configuration.readonly = true
    do {
      return try examineAsIs(path, configuration)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_READONLY {
      // A program was killed as it made the file: its rollback journal has to be played back before
      // anyone can read, and a connection that only reads may not do that.
      configuration.readonly = false
      return try examineAsIs(path, configuration)
    }
  }

  private static func examineAsIs(
    _ path: String, _ configuration: Configuration
  ) throws -> DatabaseQueue {
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.read { database in
      let application = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
      // The list of migrations is there before the first of them, when a kill may come.
      let tables =
        try Int.fetchOne(
          database,
          sql: """
            SELECT count(*) FROM sqlite_master
            WHERE tbl_name <> 'grdb_migrations' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
            """) ?? 0
      if application != StoreMigrations.applicationID && (application != 0 || tables > 0) {
        throw StoreError.foreign(path: path)
      }
      if try String.fetchOne(database, sql: "PRAGMA quick_check(1)") != "ok" {
        throw StoreError.damaged(path: path)
      }
      // An index that does not hold what its table holds hides marks, and the quick check passes it.
      for table in try String.fetchAll(
        database,
        sql: """
          SELECT name FROM sqlite_master WHERE type = 'table' AND name IN
          ('discrepancy', 'passage', 'tag', 'pin', 'pinnedPassage', 'storyEdit', 'storyMember')
          """)
      where try String.fetchOne(database, sql: "PRAGMA integrity_check('\(table)')") != "ok" {
        throw StoreError.damaged(path: path)
      }
      let migrator = StoreMigrations.migrator
      if try migrator.hasBeenSuperseded(database) {
        throw StoreError.laterVersion(
          path: path, found: try migrator.appliedIdentifiers(database).count,
          known: migrator.migrations.count)
      }
    }
    try queue.close()
    return queue
  }

  /// Brings the schema up to date. Two programs that begin one store at once both find nothing
  /// applied, and the slower one fails on a table that exists: it looks again.
  private static func migrate(_ pool: DatabasePool) throws {
    var applied = -1
    while true {
      do {
        return try StoreMigrations.migrator.migrate(pool)
      } catch {
        let now = try pool.read { try StoreMigrations.migrator.appliedIdentifiers($0).count }
        guard now > applied else { throw error }
        applied = now
      }
    }
  }

  private static func makeFolder(of path: String) throws(StoreError) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    for count in parts.indices {
      let folder = parts[...count].joined(separator: "/")
      guard !folder.isEmpty else { continue }
      if mkdir(folder, 0o777) != 0 {
        let code = errno
        var status = stat()
        // A parent that may be entered but not written answers EACCES or EROFS although it exists.
        let isFolder = stat(folder, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
        if !isFolder { throw .cannotCreate(path: path, code: code) }
      } else {
        DiskSync.folder(holding: folder)
      }
    }
  }

  private static func translating<Value>(
    _ path: String, _ body: () throws -> Value
  ) throws(StoreError) -> Value {
    do {
      return try body()
    } catch let error as StoreError {
      throw error
    } catch let error as DatabaseError {
      throw storeError(error, path)
    } catch {
      throw .failed(path: path, code: -1, message: "\(error)")
    }
  }

  private static func storeError(_ error: DatabaseError, _ path: String) -> StoreError {
    switch error.resultCode {
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: return .damaged(path: path)
    case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
      return .cannotOpen(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: return .busy(path: path)
    case .SQLITE_FULL: return .full(path: path)
    default:
      return .failed(
        path: path, code: error.extendedResultCode.rawValue, message: error.message ?? "")
    }
  }
}
