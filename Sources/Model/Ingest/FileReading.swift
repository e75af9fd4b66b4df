/// What one file gave: the articles that it holds, and what is wrong with it or with parts of it.
public struct FileReading: Hashable, Sendable {
  /// In order of the file; none where it cannot be read.
  public let articles: [Article]
  /// What is wrong: at most one for each kind of trouble, however many parts have it.
  public let problems: [Problem]

  /// Makes a reading.
  public init(articles: [Article], problems: [Problem] = []) {
    self.articles = articles
    self.problems = problems
  }

  /// The same with the texts in a spool.
  func kept(in spool: TextSpool) -> FileReading {
    FileReading(articles: articles.map { $0.kept(in: spool) }, problems: problems)
  }

  /// A file that gave nothing.
  public init(_ problem: Problem) {
    self.init(articles: [], problems: [problem])
  }

  /// A file of one article, or none.
  init(_ result: Result<[Article], Problem.Kind>, of file: String) {
    switch result {
    case .success(let articles): self.init(articles: articles)
    case .failure(let kind): self.init(Problem(file: file, kind: kind))
    }
  }
}
