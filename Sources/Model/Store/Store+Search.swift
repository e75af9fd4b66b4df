import GRDB

extension Store {
  /// Articles whose words are in the index, those of earlier readings among them.
  public func indexedArticles() throws(StoreError) -> Set<ArticleID> {
    try read { database in
      Set(
        try String.fetchAll(database, sql: "SELECT article FROM indexedArticle")
          .map(ArticleID.init(rawValue:)))
    }
  }

  /// Takes the words of articles into the index; one that is in it already is passed over.
  public func index(_ articles: [Article]) throws(StoreError) {
    try write { database in
      for article in articles {
        try database.execute(
          sql: "INSERT OR IGNORE INTO indexedArticle (article, sha256) VALUES (?, ?)",
          arguments: [article.id.rawValue, article.sha256])
        guard database.changesCount > 0 else { continue }
        try database.execute(
          sql: "INSERT INTO articleWords (rowid, text) VALUES (?, ?)",
          arguments: [database.lastInsertedRowID, article.searchedText])
      }
    }
  }

  /// Empties the index, so that articles that are gone no longer take room in it.
  public func clearIndex() throws(StoreError) {
    try write { database in
      try database.execute(sql: "INSERT INTO articleWords (articleWords) VALUES ('delete-all')")
      try database.execute(sql: "DELETE FROM indexedArticle")
    }
  }

  /// Articles that hold every term of a query, in the order in which they were indexed, `limit` at
  /// most after the first `offset`.
  ///
  /// The query reaches SQLite as a bound value in which each word stands in quotation marks, so that
  /// nothing a reader types is read as syntax.
  public func articles(
    matching query: TextQuery, limit: Int, offset: Int = 0
  ) throws(StoreError) -> [ArticleID] {
    try read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT article FROM articleWords
          JOIN indexedArticle ON indexedArticle.number = articleWords.rowid
          WHERE articleWords MATCH ? ORDER BY articleWords.rowid LIMIT ? OFFSET ?
          """,
        arguments: [Store.expression(query), limit, offset]
      ).map(ArticleID.init(rawValue:))
    }
  }

  /// FTS5's own form of a query: strings in quotation marks, which inside them are doubled, with a
  /// star behind a beginning of a word (sqlite.org/fts5.html, section 3).
  static func expression(_ query: TextQuery) -> String {
    query.terms.map { term in
      let words = term.words.joined(separator: " ")
        .split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      return "\"\(words)\"" + (term.isPrefix ? "*" : "")
    }.joined(separator: " ")
  }
}
