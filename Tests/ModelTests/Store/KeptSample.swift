@testable import Model

/// What a reader keeps, made up.
enum KeptSample {
  /// A mark on two passages.
  static func mark(
    _ id: String, note: String = "", verdict: Verdict = .contradiction,
    changed: String = "2025-03-01T10:00:00Z"
  ) -> Discrepancy {
    Discrepancy(
      id: id, verdict: verdict, note: note, tags: ["two", "words"],
      created: "2025-03-01T10:00:00Z", changed: changed, author: "reader",
      passages: [passage("Friday"), passage("Monday")], comparison: "c1")
  }

  /// A pin of two passages.
  static func pin(_ id: String) -> Pin {
    Pin(
      id: id, created: "2025-03-02T10:00:00Z", first: passage("Friday"), second: passage("Sunday"))
  }

  /// An edit of the stories.
  static func edit(_ id: String, _ change: StoryEdit.Change? = nil) -> StoryEdit {
    StoryEdit(
      id: id, change: change ?? .move([member("1")], to: member("2")),
      created: "2025-03-03T10:00:00Z")
  }

  /// An article in an edit of the stories.
  static func member(_ name: String) -> StoryEdit.Member {
    StoryEdit.Member(article: ArticleID(rawValue: name), file: "case/\(name).txt")
  }

  private static func passage(_ day: String) -> Discrepancy.Passage {
    Discrepancy.Passage(
      file: "case/\(day).txt", article: ArticleID(rawValue: day + "#0"), sha256: "ab",
      selector: Selector(exact: day, prefix: "on ", suffix: ",", start: 3, end: 9))
  }
}
