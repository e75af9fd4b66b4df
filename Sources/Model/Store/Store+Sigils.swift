import GRDB

extension Store {
  /// The highest number that a name may have; a file that says more was not written by this program.
  private static let highestSigil = 999_999

  /// The short names of articles, in the order in which they were given, with the articles that marks
  /// name.
  public func sigils() throws(StoreError) -> KeptSigils {
    try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT series, article, file, part, number FROM sigil
          WHERE number BETWEEN 0 AND ? ORDER BY place
          """, arguments: [Store.highestSigil])
      let marked = try String.fetchAll(database, sql: "SELECT DISTINCT article FROM passage")
      return KeptSigils(
        rows.map { row in
          KeptSigil(
            series: ArticleID(rawValue: row.text(0)), article: ArticleID(rawValue: row.text(1)),
            place: ArticlePlace(file: row.text(2), part: row.optionalText(3)),
            number: row.number(4))
        }, marked: Set(marked.map(ArticleID.init(rawValue:))))
    }
  }

  /// Keeps short names after the others; one of the same series and article is replaced in its place.
  public func save(_ sigils: [KeptSigil]) throws(StoreError) {
    try write { database in
      let statement = try database.makeStatement(
        sql: """
          INSERT INTO sigil (series, article, file, part, number) VALUES (?, ?, ?, ?, ?)
          ON CONFLICT (series, article) DO UPDATE
          SET file = excluded.file, part = excluded.part, number = excluded.number
          """)
      for sigil in sigils {
        try statement.execute(arguments: [
          sigil.series.rawValue, sigil.article.rawValue, sigil.place.file, sigil.place.part,
          sigil.number,
        ])
      }
    }
  }
}
