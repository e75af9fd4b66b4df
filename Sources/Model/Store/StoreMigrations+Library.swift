import GRDB

extension StoreMigrations {
  /// The reader's edits of the stories, in the order in which they were made.
  static func makeStoryEdits(_ database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE storyEdit (
          place INTEGER PRIMARY KEY AUTOINCREMENT,
          id TEXT NOT NULL UNIQUE,
          change TEXT NOT NULL,
          created TEXT NOT NULL
        );
        CREATE TABLE storyMember (
          edit TEXT NOT NULL REFERENCES storyEdit (id) ON DELETE CASCADE,
          position INTEGER NOT NULL,
          part TEXT NOT NULL,
          article TEXT NOT NULL,
          file TEXT NOT NULL,
          PRIMARY KEY (edit, position)
        ) WITHOUT ROWID;
        """)
  }

  /// The short names of articles, in the order in which they were given.
  static func makeSigils(_ database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE sigil (
          place INTEGER PRIMARY KEY AUTOINCREMENT,
          series TEXT NOT NULL,
          article TEXT NOT NULL,
          file TEXT NOT NULL,
          part TEXT,
          number INTEGER NOT NULL,
          UNIQUE (series, article)
        );
        """)
  }

  /// The words of the articles. The text itself stays in the files; an index without content cannot
  /// forget one row (SQLite below 3.43), so articles that are gone stay in it until it is made anew.
  static func makeSearchIndex(_ database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE indexedArticle (
          number INTEGER PRIMARY KEY,
          article TEXT NOT NULL UNIQUE,
          sha256 TEXT NOT NULL
        );
        CREATE VIRTUAL TABLE articleWords USING fts5 (
          text, content = '', tokenize = 'unicode61 remove_diacritics 2', prefix = '3'
        );
        """)
  }
}
