/// The files that arguments name, and what is wrong with the rest.
public struct Listing: Sendable {
  /// Files that may hold articles, by the bytes of their path, each once.
  public let files: [ArticleFile]
  /// By file.
  public let problems: [Problem]
  /// The folders that were looked through, and those of files that were named, each once: where a
  /// change must be watched for. Paths as the system knows them.
  public let folders: [[UInt8]]
}
