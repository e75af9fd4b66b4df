import GRDB
import TestSupport
import Testing

@testable import Model

@Suite struct LibraryStoreTests {
  private func store(_ folder: TemporaryFolder) throws -> Store {
    try Store(path: folder.path + "/store.sqlite")
  }

  private func article(_ name: String, _ text: String) -> Article {
    Article(
      id: ArticleID(rawValue: name), file: name, sha256: "sha-\(name)", text: ArticleText(text),
      blocks: [Block(kind: .paragraph, range: TextRange(0, text.utf8.count))])
  }

  private func member(_ name: String) -> StoryEdit.Member {
    StoryEdit.Member(article: ArticleID(rawValue: name), file: "case/\(name).txt")
  }

  @Test func editsOfStoriesComeBackInOrderAndCanBeTakenBack() throws {
    let folder = try TemporaryFolder()
    let store = try store(folder)
    let edits = [
      StoryEdit(
        id: "b", change: .join([member("1"), member("2")]), created: "2025-03-01T10:00:00Z"),
      StoryEdit(
        id: "a", change: .move([member("3")], to: member("1")), created: "2025-03-01T10:00:00Z"),
      StoryEdit(id: "c", change: .split([member("2")]), created: "2025-02-01T10:00:00Z"),
    ]
    for edit in edits { try store.save(edit) }
    #expect(try store.storyEdits() == edits)
    try store.delete(storyEdit: "a")
    #expect(try store.storyEdits() == [edits[0], edits[2]])
    // Done again it comes last.
    try store.save(edits[1])
    #expect(try store.storyEdits() == [edits[0], edits[2], edits[1]])
    let left = try store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM storyMember") }
    #expect(left == 5)
  }

  @Test func aStoreOfTheFirstVersionKeepsItsMarksAndTakesEditsAndWords() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/store.sqlite"
    do {
      let queue = try DatabaseQueue(path: path)
      try StoreMigrations.migrator.migrate(queue, upTo: "1 marks, reading, positions")
      try queue.write {
        try $0.execute(
          sql: """
            INSERT INTO discrepancy VALUES ('m', 'open', 'why?', '2025', '2025', 'me', NULL);
            INSERT INTO readArticle VALUES ('x');
            """)
      }
      try queue.close()
    }
    let store = try Store(path: path)
    #expect(try store.discrepancies().map(\.note) == ["why?"])
    #expect(try store.readArticles() == [ArticleID(rawValue: "x")])
    #expect(try store.storyEdits().isEmpty && store.indexedArticles().isEmpty)
    try store.index([article("a", "The ferry sank.")])
    #expect(try store.articles(matching: #require(TextQuery("ferry")), limit: 9).count == 1)
  }

  @Test func theIndexFindsWhatTheTextHolds() throws {
    let folder = try TemporaryFolder()
    let store = try store(folder)
    let articles = [
      article("a", "The ferry sank off Örebro."), article("b", "A ferryman sank."),
      article("c", "Nothing of the kind, at 10:30."),
    ]
    try store.index(articles)
    try store.index(articles)
    #expect(try store.indexedArticles().count == 3)
    for (text, names) in [
      ("sank", ["a", "b"]), ("ferry", ["a"]), ("ferr*", ["a", "b"]), ("orebro", ["a"]),
      ("\"sank off\"", ["a"]), ("\"off sank\"", []), ("10:30", ["c"]), ("ferry sank", ["a"]),
    ] {
      let query = try #require(TextQuery(text))
      #expect(try store.articles(matching: query, limit: -1).map(\.rawValue) == names, "\(text)")
      // A reader without a store finds the same.
      #expect(articles.filter(query.matches).map(\.id.rawValue) == names, "\(text)")
    }
    let sank = try #require(TextQuery("sank"))
    #expect(try store.articles(matching: sank, limit: 1, offset: 1).map(\.rawValue) == ["b"])
    try store.clearIndex()
    #expect(try store.indexedArticles().isEmpty)
    #expect(try store.articles(matching: sank, limit: -1).isEmpty)
  }

  @Test(
    arguments: [
      "\u{1B}[31mred\u{1B}[0m word", "e\u{301}\u{301}\u{301}", "\u{202E}drow", "\u{FEFF}a",
      "a OR b", "NEAR(a b)", "text:a", "a\"b", "\"", "a*b", "^a", "-a", "{text}: a",
      "a; DROP TABLE x",
      "'; DELETE FROM indexedArticle; --", "a AND NOT b", "(", "a\0b",
    ] as [HostileText])
  func nothingThatIsTypedIsReadAsSyntax(hostile: HostileText) throws {
    let folder = try TemporaryFolder()
    let store = try store(folder)
    try store.index([article("a", "a or b, and not near a b")])
    for query in [TextQuery(hostile.text), TextQuery(beginning: hostile.text)] {
      guard let query else { continue }
      _ = try store.articles(matching: query, limit: -1)
    }
    #expect(try store.indexedArticles().count == 1)
  }
}
