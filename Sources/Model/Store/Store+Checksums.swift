import GRDB

extension Store {
  /// What is kept, told apart by whether it is as it was put in.
  struct Kept {
    /// As it was put in, or put in before there were checksums.
    let sound: [JournalEntry]
    /// Changed by something other than this program.
    let unsound: [JournalEntry]
    /// How many have a checksum, and are not there.
    let lost: Int

    /// Whether all is there as it was put in.
    var isSound: Bool { unsound.isEmpty && lost == 0 }
  }

  /// All marks, pins and edits, held against their checksums.
  static func kept(_ database: Database) throws -> Kept {
    let rows = try Row.fetchCursor(database, sql: "SELECT kind, id, sum FROM checksum")
    var sums: [KeptChecksum.Key: Int64] = [:]
    while let row = try rows.next() {
      sums[KeptChecksum.Key(kind: row.text(0), id: row.text(1))] = Int64(row.number(2))
    }
    // Without any, the store is of a version before them, or holds nothing.
    let areKnown = !sums.isEmpty
    var sound: [JournalEntry] = []
    var unsound: [JournalEntry] = []
    for entry in try entries(database) {
      guard areKnown, let checksum = KeptChecksum(entry) else {
        sound.append(entry)
        continue
      }
      if sums.removeValue(forKey: checksum.key) == checksum.sum {
        sound.append(entry)
      } else {
        unsound.append(entry)
      }
    }
    return Kept(sound: sound, unsound: unsound, lost: sums.count)
  }

  /// All marks, pins and edits, as changes that make them.
  static func entries(_ database: Database) throws -> [JournalEntry] {
    try discrepancies(database).map { .mark($0) } + pins(database).map { .pin($0) }
      + storyEdits(database).map { .edit($0) }
  }

  /// Makes a change in a transaction, with its checksum.
  static func apply(_ entry: JournalEntry, _ database: Database) throws {
    switch entry {
    case .mark(let mark): try put(mark, database)
    case .unmark(let id): try forget("mark", id, database) { try remove(discrepancy: id, $0) }
    case .pin(let pin): try put(pin, database)
    case .unpin(let id): try forget("pin", id, database) { try remove(pin: id, $0) }
    case .edit(let edit): try put(edit, database)
    case .unedit(let id): try forget("edit", id, database) { try remove(storyEdit: id, $0) }
    }
    try keepChecksum(of: entry, database)
  }

  /// Keeps the checksums of all that is kept, and no others.
  static func keepChecksums(of entries: [JournalEntry], _ database: Database) throws {
    try database.execute(sql: "DELETE FROM checksum")
    for entry in entries { try keepChecksum(of: entry, database) }
  }

  private static func keepChecksum(of entry: JournalEntry, _ database: Database) throws {
    guard let checksum = KeptChecksum(entry) else { return }
    try database.cachedStatement(
      sql: "INSERT OR REPLACE INTO checksum (kind, id, sum) VALUES (?, ?, ?)"
    ).execute(arguments: [checksum.key.kind, checksum.key.id, checksum.sum])
  }

  private static func forget(
    _ kind: String, _ id: String, _ database: Database, _ remove: (Database) throws -> Void
  ) throws {
    try remove(database)
    try database.execute(
      sql: "DELETE FROM checksum WHERE kind = ? AND id = ?", arguments: [kind, id])
  }
}
