import GRDB

extension Store {
  /// Keeps a discrepancy; one of the same id is replaced.
  public func save(_ discrepancy: Discrepancy) throws(StoreError) {
    try save([discrepancy])
  }

  /// Keeps all of the discrepancies or, where one fails, none.
  public func save(_ discrepancies: [Discrepancy]) throws(StoreError) {
    try keep(discrepancies.map { .mark($0) })
  }

  /// Forgets a discrepancy; an unknown id is no error.
  public func delete(discrepancy id: String) throws(StoreError) {
    try delete(discrepancies: [id])
  }

  /// Forgets all of the discrepancies or, where one fails, none.
  public func delete(discrepancies ids: [String]) throws(StoreError) {
    try keep(ids.map { .unmark($0) })
  }

  /// All discrepancies, by the time they were made, then by id.
  public func discrepancies() throws(StoreError) -> [Discrepancy] {
    try read { try Store.discrepancies($0) }
  }

  /// All discrepancies, by the time they were made, then by id.
  static func discrepancies(_ database: Database) throws -> [Discrepancy] {
    let passages = try passages(database)
    let tags = try tags(database)
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT id, verdict, note, created, changed, author, comparison
        FROM discrepancy ORDER BY created, id
        """)
    var found: [Discrepancy] = []
    while let row = try rows.next() {
      let id = row.text(0)
      found.append(
        Discrepancy(
          id: id, verdict: Verdict(rawValue: row.text(1)) ?? .open, note: row.text(2),
          tags: tags[id] ?? [], created: row.text(3), changed: row.text(4), author: row.text(5),
          passages: passages[id] ?? [], comparison: row.optionalText(6)))
    }
    return found
  }

  /// Keeps a discrepancy in a transaction; one of the same id is replaced.
  static func put(_ discrepancy: Discrepancy, _ database: Database) throws {
    // Replacing a row deletes its passages and tags (foreign keys), so these come after.
    try remove(discrepancy: discrepancy.id, database)
    try database.execute(
      sql: """
        INSERT INTO discrepancy (id, verdict, note, created, changed, author, comparison)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        discrepancy.id, discrepancy.verdict.rawValue, discrepancy.note, discrepancy.created,
        discrepancy.changed, discrepancy.author, discrepancy.comparison,
      ])
    for (position, passage) in discrepancy.passages.enumerated() {
      let selector = passage.selector
      try database.execute(
        sql: """
          INSERT INTO passage (discrepancy, position, file, article, sha256, exact, prefix, suffix,
            start, "end") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          discrepancy.id, position, passage.file, passage.article.rawValue, passage.sha256,
          selector.exact, selector.prefix, selector.suffix, selector.start, selector.end,
        ])
    }
    for (position, word) in discrepancy.tags.enumerated() {
      try database.execute(
        sql: "INSERT INTO tag (discrepancy, position, word) VALUES (?, ?, ?)",
        arguments: [discrepancy.id, position, word])
    }
  }

  /// Forgets a discrepancy in a transaction.
  static func remove(discrepancy id: String, _ database: Database) throws {
    try database.execute(sql: "DELETE FROM discrepancy WHERE id = ?", arguments: [id])
  }

  private static func passages(_ database: Database) throws -> [String: [Discrepancy.Passage]] {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT discrepancy, file, article, sha256, exact, prefix, suffix, start, "end"
        FROM passage ORDER BY discrepancy, position
        """)
    var found: [String: [Discrepancy.Passage]] = [:]
    while let row = try rows.next() {
      found[row.text(0), default: []].append(row.passage(1))
    }
    return found
  }

  private static func tags(_ database: Database) throws -> [String: [String]] {
    let rows = try Row.fetchCursor(
      database, sql: "SELECT discrepancy, word FROM tag ORDER BY discrepancy, position")
    var found: [String: [String]] = [:]
    while let row = try rows.next() { found[row.text(0), default: []].append(row.text(1)) }
    return found
  }
}
