/// All of an article that decides to which story it belongs: a fiftieth of what the claims are found by.
struct ArticleProfile: Sendable {
  /// What it is told by.
  let terms: TermVector
  /// When what it tells may have been.
  let times: TimeProfile
}
