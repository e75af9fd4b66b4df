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
      // The lines may be there, with no commit after them: what was not kept must not come back.
      try? write { database in
        if let extent = try Store.journalExtent(database) { journal.cut(to: extent) }
      }
      throw error
    }
  }

  /// Brings a journal and its store in step. What the store lacks is put in, and nothing is taken out:
  /// a mark too many is seen, a mark too few is not.
  static func takeUp(_ journal: MarkJournal, _ pool: DatabasePool) throws -> RecoveredMarks? {
    let isInStep = try pool.read { database in
      let extent = try journalExtent(database)
      switch journal.finding() {
      case .nothing: return try extent == nil && !keepsAnything(database)
      case .unusable: return false
      case .file(let generation, let size):
        guard let extent else { return false }
        return generation == extent.generation && size == extent.length && !extent.isLong
      }
    }
    if isInStep { return nil }
    var recovered: RecoveredMarks?
    try pool.write { recovered = try takeUp(journal, $0) }
    return recovered.flatMap { $0.isWorthTelling ? $0 : nil }
  }

  private static func takeUp(
    _ journal: MarkJournal, _ database: Database
  ) throws -> RecoveredMarks? {
    let extent = try journalExtent(database)
    var isDamaged = false
    var missing: [JournalEntry] = []
    var brokenLines = 0
    switch journal.finding() {
    case .nothing:
      if try extent == nil && !keepsAnything(database) { return nil }
    case .unusable: isDamaged = true
    case .file(let generation, let size):
      if let extent, generation == extent.generation {
        // Another program may have brought it in step since it was looked at.
        if size == extent.length && !extent.isLong { return nil }
        isDamaged = size < extent.length
        let contents = journal.contents(from: extent.length)
        missing = contents.entries
        brokenLines = contents.brokenLines
      } else {
        let contents = journal.contents(from: 0)
        missing = contents.missing(from: try kept(database))
        brokenLines = contents.brokenLines
      }
    }
    for entry in missing { try apply(entry, database) }
    isDamaged = isDamaged || brokenLines > 0
    let name = isDamaged ? try DamagedStore.setAside(file: journal.path) : nil
    try rewrite(journal, database)
    return RecoveredMarks(
      journal: journal.path, count: missing.count, brokenLines: brokenLines, setAside: name)
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
    let extent = try journal.replace(with: try kept(database).entries, generation: generation)
    try database.execute(
      sql: "INSERT OR REPLACE INTO journal (place, generation, length, begun) VALUES (0, ?, ?, ?)",
      arguments: [extent.generation, extent.length, extent.begun])
  }

  private static func apply(_ entry: JournalEntry, _ database: Database) throws {
    switch entry {
    case .mark(let mark): try put(mark, database)
    case .unmark(let id): try remove(discrepancy: id, database)
    case .pin(let pin): try put(pin, database)
    case .unpin(let id): try remove(pin: id, database)
    case .edit(let edit): try put(edit, database)
    case .unedit(let id): try remove(storyEdit: id, database)
    }
  }

  private static func journalExtent(_ database: Database) throws -> JournalExtent? {
    let row = try Row.fetchOne(database, sql: "SELECT generation, length, begun FROM journal")
    return row.map { JournalExtent(generation: $0[0], length: $0[1], begun: $0[2]) }
  }

  private static func keepsAnything(_ database: Database) throws -> Bool {
    try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM discrepancy) OR EXISTS (SELECT 1 FROM pin)
          OR EXISTS (SELECT 1 FROM storyEdit)
        """) ?? false
  }

  private static func kept(_ database: Database) throws -> JournalContents {
    JournalContents(
      marks: try discrepancies(database), pins: try pins(database),
      edits: try storyEdits(database))
  }
}
