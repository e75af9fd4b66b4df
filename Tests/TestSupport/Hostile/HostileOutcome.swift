/// What became of a hostile file.
public enum HostileOutcome: String, CaseIterable, Sendable {
  /// It gave one article or more, and no problem.
  case read
  /// It gave one article or more, and a problem that says what is missing.
  case partly
  /// It gave a problem, and no article.
  case refused
  /// It is none of the files that are read, as by its ending.
  case passed
}
