import GRDB

/// The store's schema. A migration that was shipped is never changed; a new need is a new one.
enum StoreMigrations {
  /// Tells this program's stores from other SQLite files: "RSHM".
  static let applicationID = 0x5253_484D

  /// All migrations, in order.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 marks, reading, positions") { database in
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      try database.execute(
        sql: """
          CREATE TABLE discrepancy (
            id TEXT NOT NULL PRIMARY KEY,
            verdict TEXT NOT NULL,
            note TEXT NOT NULL,
            created TEXT NOT NULL,
            changed TEXT NOT NULL,
            author TEXT NOT NULL,
            comparison TEXT
          ) WITHOUT ROWID;
          CREATE INDEX discrepancyByCreated ON discrepancy (created, id);
          CREATE TABLE passage (
            discrepancy TEXT NOT NULL REFERENCES discrepancy (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            file TEXT NOT NULL,
            article TEXT NOT NULL,
            sha256 TEXT NOT NULL,
            exact TEXT NOT NULL,
            prefix TEXT NOT NULL,
            suffix TEXT NOT NULL,
            start INTEGER NOT NULL,
            "end" INTEGER NOT NULL,
            PRIMARY KEY (discrepancy, position)
          ) WITHOUT ROWID;
          CREATE TABLE tag (
            discrepancy TEXT NOT NULL REFERENCES discrepancy (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            word TEXT NOT NULL,
            PRIMARY KEY (discrepancy, position)
          ) WITHOUT ROWID;
          CREATE TABLE readArticle (
            article TEXT NOT NULL PRIMARY KEY
          ) WITHOUT ROWID;
          CREATE TABLE lastPosition (
            key TEXT NOT NULL PRIMARY KEY,
            value TEXT NOT NULL
          ) WITHOUT ROWID;
          """)
    }
    migrator.registerMigration("2 pins") { database in
      try database.execute(
        sql: """
          CREATE TABLE pin (
            id TEXT NOT NULL PRIMARY KEY,
            created TEXT NOT NULL
          ) WITHOUT ROWID;
          CREATE TABLE pinnedPassage (
            pin TEXT NOT NULL REFERENCES pin (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            file TEXT NOT NULL,
            article TEXT NOT NULL,
            sha256 TEXT NOT NULL,
            exact TEXT NOT NULL,
            prefix TEXT NOT NULL,
            suffix TEXT NOT NULL,
            start INTEGER NOT NULL,
            "end" INTEGER NOT NULL,
            PRIMARY KEY (pin, position)
          ) WITHOUT ROWID;
          """)
    }
    migrator.registerMigration("3 stories by hand", migrate: makeStoryEdits)
    migrator.registerMigration("4 search", migrate: makeSearchIndex)
    migrator.registerMigration("5 sessions") { database in
      try database.execute(
        sql: """
          CREATE TABLE session (
            name TEXT NOT NULL PRIMARY KEY,
            value TEXT NOT NULL
          ) WITHOUT ROWID;
          """)
    }
    migrator.registerMigration("6 sigils", migrate: makeSigils)
    migrator.registerMigration("7 journal") { database in
      // One row as soon as there is a journal; see `JournalExtent`.
      try database.execute(
        sql: """
          CREATE TABLE journal (
            place INTEGER PRIMARY KEY CHECK (place = 0),
            generation TEXT NOT NULL,
            length INTEGER NOT NULL,
            begun INTEGER NOT NULL
          );
          CREATE TABLE checksum (
            kind TEXT NOT NULL,
            id TEXT NOT NULL,
            sum INTEGER NOT NULL,
            PRIMARY KEY (kind, id)
          ) WITHOUT ROWID;
          """)
    }
    return migrator
  }
}
