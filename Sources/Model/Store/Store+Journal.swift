import GRDB

extension Store {
  /// Makes changes of what the reader keeps, all or none: in the store, and in the journal before the
  /// store commits them.
  func keep(_ entries: [JournalEntry]) throws(StoreError) {
    do {
      try write { database in
        for entry in entries { try Store.apply(entry, database) }
        try add(entries, database)
      }
    } catch {
      // Without the lock nothing was written, and it would be waited for once more.
      if case .busy = error { throw error }
      // The lines may be there, with no commit after them: what was not kept must not come back.
      try? write { database in
        if let extent = try Store.journalExtent(database) { journal.cut(to: extent) }
      }
      throw error
    }
  }

  /// Puts in what the journal of another store has, which may be read only.
  /// - Returns: how many marks, pins and edits that was.
  func takeOver(journalOf other: String) throws(StoreError) -> Int {
    let contents = MarkJournal(store: other).contents(from: 0)
    let missing = contents.missing(from: try read { try Store.entries($0) })
    if !missing.isEmpty { try keep(missing) }
    return missing.count
  }

  /// Brings a journal and its store in step. What the store lacks is put in, and nothing is taken out:
  /// a mark too many is seen, a mark too few is not. What the store holds otherwise than it was put in
  /// is put in again.
  static func takeUp(_ journal: MarkJournal, _ pool: DatabasePool) throws -> RecoveredMarks? {
    if try pool.read({ try isInStep(journal, $0) }) { return nil }
    var recovered: RecoveredMarks?
    try pool.write { database in
      // Another program may have brought them in step since they were looked at.
      if try !isInStep(journal, database) { recovered = try bringInStep(journal, database) }
    }
    return recovered.flatMap { $0.isWorthTelling ? $0 : nil }
  }

  private static func isInStep(_ journal: MarkJournal, _ database: Database) throws -> Bool {
    let extent = try journalExtent(database)
    switch journal.finding() {
    case .nothing: return try extent == nil && entries(database).isEmpty
    case .unusable: return false
    case .file(let generation, let size):
      guard let extent, generation == extent.generation, size == extent.length, !extent.isLong
      else { return false }
      return try kept(database).isSound
    }
  }

  private static func bringInStep(
    _ journal: MarkJournal, _ database: Database
  ) throws -> RecoveredMarks {
    let kept = try kept(database)
    var isDamaged = false
    var contents = JournalContents()
    var missing: [JournalEntry] = []
    switch journal.finding() {
    case .nothing: break
    case .unusable: isDamaged = true
    case .file(let generation, let size):
      if let extent = try journalExtent(database), generation == extent.generation, kept.isSound {
        isDamaged = size < extent.length
        contents = journal.contents(from: extent.length)
        missing = contents.entries
      } else {
        contents = journal.contents(from: 0)
        missing = contents.missing(from: kept.sound)
        // One whose id was damaged is in a sound journal under its own.
        if contents.brokenLines == 0, !contents.entries.isEmpty {
          for entry in kept.unsound { try apply(entry.opposite, database) }
        }
      }
    }
    for entry in missing { try apply(entry, database) }
    isDamaged = isDamaged || contents.brokenLines > 0
    let name = isDamaged ? try DamagedStore.setAside(file: journal.path) : nil
    try rewrite(journal, database)
    return RecoveredMarks(
      journal: journal.path, count: missing.count, brokenLines: contents.brokenLines,
      setAside: name)
  }

  private func add(_ entries: [JournalEntry], _ database: Database) throws {
    var lines: [UInt8] = []
    for entry in entries {
      let line = JournalLine.bytes(of: entry)
      if line.count > MarkJournal.lineLimit { throw StoreError.tooLong(path: journal.path) }
      lines += line
    }
    if let extent = try Store.journalExtent(database),
      let length = try journal.append(lines, to: extent)
    {
      try database.execute(sql: "UPDATE journal SET length = ?", arguments: [length])
      return
    }
    if journal.finding() != .nothing { _ = try DamagedStore.setAside(file: journal.path) }
    try Store.rewrite(journal, database)
  }

  private static func rewrite(_ journal: MarkJournal, _ database: Database) throws {
    let generation = try String.fetchOne(database, sql: "SELECT lower(hex(randomblob(16)))") ?? "0"
    let entries = try entries(database)
    try keepChecksums(of: entries, database)
    let extent = try journal.replace(with: entries, generation: generation)
    try database.execute(
      sql: "INSERT OR REPLACE INTO journal (place, generation, length, begun) VALUES (0, ?, ?, ?)",
      arguments: [extent.generation, extent.length, extent.begun])
  }

  private static func journalExtent(_ database: Database) throws -> JournalExtent? {
    let row = try Row.fetchOne(database, sql: "SELECT generation, length, begun FROM journal")
    return row.map {
      JournalExtent(generation: $0.text(0), length: $0.number(1), begun: $0.number(2))
    }
  }
}
