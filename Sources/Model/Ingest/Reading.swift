/// What reading gave: articles by file and item, and what could not be read.
public struct Reading: Sendable {
  /// By file, then item.
  public let articles: [Article]
  /// By file; a file of which a part is missing has an article and a problem.
  public let problems: [Problem]

  /// Makes a reading of parts that are already in order.
  public init(articles: [Article], problems: [Problem]) {
    self.articles = articles
    self.problems = problems
  }

  /// Puts together what single files gave, in any order. Articles with the same bytes are copies:
  /// from the second on, in order of file, they take "-2", "-3" at the end of their id.
  public init(of files: [FileReading], besides problems: [Problem] = []) {
    var articles: [Article] = []
    var all = problems
    for file in files {
      articles += file.articles
      all += file.problems
      all += file.articles.compactMap { article in
        article.loss.map { Problem(file: article.file, kind: $0) }
      }
    }
    articles.sort(by: Reading.precedes)
    var numbers = CopyNumbers()
    self.articles = articles.map { numbers.numbered($0) }
    self.problems = all.sorted()
  }

  private static func precedes(_ left: Article, _ right: Article) -> Bool {
    if left.file != right.file {
      return left.file.utf8.lexicographicallyPrecedes(right.file.utf8)
    }
    if left.item != right.item { return (left.item ?? 0) < (right.item ?? 0) }
    // Two names that are no UTF-8 may look alike; their content decides then.
    return left.sha256 < right.sha256
  }
}
