/// What reading gave: articles by file and item, and what could not be read.
public struct Reading: Sendable {
  /// By file, then item.
  public let articles: [Article]
  /// By file.
  public let problems: [Problem]
  /// Makes a reading.
  public init(articles: [Article], problems: [Problem]) {
    self.articles = articles
    self.problems = problems
  }
}

/// Reads folders and files into articles.
public func readArticles(at paths: [String]) -> Reading {
  Reading(articles: [], problems: [])
}
