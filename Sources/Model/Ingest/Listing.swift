/// The files that arguments name, and what is wrong with the rest.
public struct Listing: Sendable {
  /// Files that may hold articles, by the bytes of their path, each once.
  public let files: [ArticleFile]
  /// By file.
  public let problems: [Problem]
}
