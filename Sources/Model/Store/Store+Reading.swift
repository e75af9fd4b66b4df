import GRDB

extension Store {
  /// Articles that the reader has read.
  public func readArticles() throws(StoreError) -> Set<ArticleID> {
    try read { database in
      let ids = try String.fetchAll(database, sql: "SELECT article FROM readArticle")
      return Set(ids.map(ArticleID.init(rawValue:)))
    }
  }

  /// Keeps whether the reader has read an article.
  public func setRead(_ isRead: Bool, article: ArticleID) throws(StoreError) {
    try write { database in
      try database.execute(
        sql: isRead
          ? "INSERT OR IGNORE INTO readArticle (article) VALUES (?)"
          : "DELETE FROM readArticle WHERE article = ?",
        arguments: [article.rawValue])
    }
  }

  /// What the last start left under a name: opaque text, nil where nothing was kept.
  public func session(_ name: String) throws(StoreError) -> String? {
    try read { database in
      try String.fetchOne(
        database, sql: "SELECT value FROM session WHERE name = ?", arguments: [name])
    }
  }

  /// Keeps what the next start takes up again.
  public func setSession(_ value: String, name: String) throws(StoreError) {
    try write { database in
      try database.execute(
        sql: "INSERT OR REPLACE INTO session (name, value) VALUES (?, ?)", arguments: [name, value])
    }
  }

  /// Where the reader left off: an opaque string for each key, nil where none was kept.
  public func lastPosition(_ key: String) throws(StoreError) -> String? {
    try read { database in
      try String.fetchOne(
        database, sql: "SELECT value FROM lastPosition WHERE key = ?", arguments: [key])
    }
  }

  /// Keeps where the reader left off.
  public func setLastPosition(_ value: String, key: String) throws(StoreError) {
    try write { database in
      try database.execute(
        sql: "INSERT OR REPLACE INTO lastPosition (key, value) VALUES (?, ?)",
        arguments: [key, value])
    }
  }
}
