import GRDB

extension Store {
  /// The edits of the stories, in the order in which they were kept.
  public func storyEdits() throws(StoreError) -> [StoryEdit] {
    try read { try Store.storyEdits($0) }
  }

  /// Keeps an edit after all others; one of the same id is replaced.
  public func save(_ edit: StoryEdit) throws(StoreError) {
    try keep([.edit(edit)])
  }

  /// Forgets an edit; an unknown id is no error.
  public func delete(storyEdit id: String) throws(StoreError) {
    try keep([.unedit(id)])
  }

  /// The edits of the stories, in the order in which they were kept.
  static func storyEdits(_ database: Database) throws -> [StoryEdit] {
    let members = try storyMembers(database)
    let rows = try Row.fetchAll(
      database, sql: "SELECT id, change, created FROM storyEdit ORDER BY place")
    return rows.compactMap { row in
      let id = row.text(0)
      return change(row.text(1), members[id] ?? []).map {
        StoryEdit(id: id, change: $0, created: row.text(2))
      }
    }
  }

  /// Keeps an edit in a transaction, after all others; one of the same id is replaced.
  static func put(_ edit: StoryEdit, _ database: Database) throws {
    try remove(storyEdit: edit.id, database)
    try database.execute(
      sql: "INSERT INTO storyEdit (id, change, created) VALUES (?, ?, ?)",
      arguments: [edit.id, name(of: edit.change), edit.created])
    for (position, (part, member)) in members(of: edit.change).enumerated() {
      try database.execute(
        sql: """
          INSERT INTO storyMember (edit, position, part, article, file) VALUES (?, ?, ?, ?, ?)
          """,
        arguments: [edit.id, position, part, member.article.rawValue, member.file])
    }
  }

  /// Forgets an edit in a transaction.
  static func remove(storyEdit id: String, _ database: Database) throws {
    try database.execute(sql: "DELETE FROM storyEdit WHERE id = ?", arguments: [id])
  }

  private static func storyMembers(
    _ database: Database
  ) throws -> [String: [(part: String, member: StoryEdit.Member)]] {
    let rows = try Row.fetchAll(
      database, sql: "SELECT edit, part, article, file FROM storyMember ORDER BY edit, position")
    var found: [String: [(part: String, member: StoryEdit.Member)]] = [:]
    for row in rows {
      let member = StoryEdit.Member(article: ArticleID(rawValue: row.text(2)), file: row.text(3))
      found[row.text(0), default: []].append((row.text(1), member))
    }
    return found
  }

  private static func name(of change: StoryEdit.Change) -> String {
    switch change {
    case .join: "join"
    case .move: "move"
    case .split: "split"
    }
  }

  private static func members(
    of change: StoryEdit.Change
  ) -> [(part: String, member: StoryEdit.Member)] {
    switch change {
    case .join(let members), .split(let members): members.map { ("member", $0) }
    case .move(let members, let target): [("target", target)] + members.map { ("member", $0) }
    }
  }

  /// The change that was kept under a name; nil for what this version does not know.
  private static func change(
    _ name: String, _ parts: [(part: String, member: StoryEdit.Member)]
  ) -> StoryEdit.Change? {
    let members = parts.filter { $0.part == "member" }.map(\.member)
    switch name {
    case "join": return .join(members)
    case "split": return .split(members)
    case "move":
      return parts.first { $0.part == "target" }.map { .move(members, to: $0.member) }
    default: return nil
    }
  }
}
