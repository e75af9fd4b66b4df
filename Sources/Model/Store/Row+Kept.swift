import GRDB

/// SQLite lets any column hold a value of any type, and a store that was damaged or came from
/// elsewhere may: GRDB's own subscripts trap on a number where text is asked for.
extension Row {
  /// The text in a column; nil where there is none.
  func optionalText(_ column: Int) -> String? {
    guard column < count else { return nil }
    let value: DatabaseValue = self[column]
    return String.fromDatabaseValue(value)
  }

  /// The text in a column; empty where there is none.
  func text(_ column: Int) -> String { optionalText(column) ?? "" }

  /// The whole number in a column; 0 where there is none.
  func number(_ column: Int) -> Int {
    guard column < count else { return 0 }
    let value: DatabaseValue = self[column]
    return Int.fromDatabaseValue(value) ?? 0
  }

  /// A passage in eight columns from `first`: file, article, sha256, exact, prefix, suffix, start, end.
  func passage(_ first: Int) -> Discrepancy.Passage {
    Discrepancy.Passage(
      file: text(first), article: ArticleID(rawValue: text(first + 1)), sha256: text(first + 2),
      selector: Selector(
        exact: text(first + 3), prefix: text(first + 4), suffix: text(first + 5),
        start: number(first + 6), end: number(first + 7)))
  }
}
