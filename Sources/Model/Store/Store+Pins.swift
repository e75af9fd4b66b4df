import GRDB

extension Store {
  /// Keeps a pin; one of the same id is replaced.
  public func save(_ pin: Pin) throws(StoreError) {
    try keep([.pin(pin)])
  }

  /// Forgets a pin; an unknown id is no error.
  public func delete(pin id: String) throws(StoreError) {
    try keep([.unpin(id)])
  }

  /// All pins, by the time they were made, then by id.
  public func pins() throws(StoreError) -> [Pin] {
    try read { try Store.pins($0) }
  }

  /// All pins, by the time they were made, then by id.
  static func pins(_ database: Database) throws -> [Pin] {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT id, created, file, article, sha256, exact, prefix, suffix, start, "end"
        FROM pin JOIN pinnedPassage ON pin = id ORDER BY created, id, position
        """)
    var found: [Pin] = []
    var first: (id: String, passage: Discrepancy.Passage)?
    while let row = try rows.next() {
      let id = row.text(0)
      let passage = row.passage(2)
      if let known = first, known.id == id {
        found.append(Pin(id: id, created: row.text(1), first: known.passage, second: passage))
        first = nil
      } else {
        first = (id, passage)
      }
    }
    return found
  }

  /// Keeps a pin in a transaction; one of the same id is replaced.
  static func put(_ pin: Pin, _ database: Database) throws {
    try remove(pin: pin.id, database)
    try database.execute(
      sql: "INSERT INTO pin (id, created) VALUES (?, ?)", arguments: [pin.id, pin.created])
    for (position, passage) in [pin.first, pin.second].enumerated() {
      let selector = passage.selector
      try database.execute(
        sql: """
          INSERT INTO pinnedPassage (pin, position, file, article, sha256, exact, prefix, suffix,
            start, "end") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          pin.id, position, passage.file, passage.article.rawValue, passage.sha256,
          selector.exact, selector.prefix, selector.suffix, selector.start, selector.end,
        ])
    }
  }

  /// Forgets a pin in a transaction.
  static func remove(pin id: String, _ database: Database) throws {
    try database.execute(sql: "DELETE FROM pin WHERE id = ?", arguments: [id])
  }
}
