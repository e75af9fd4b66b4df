/// Files that were read, so that reading them again opens only what was written since.
public struct ReadFiles: Sendable {
  private struct Known: Sendable {
    let stamp: FileStamp
    let result: Result<[Article], Problem>
  }

  private var known: [[UInt8]: Known] = [:]

  /// Nothing read yet.
  public init() {}

  /// Reads one file, as `readArticle` does.
  public mutating func read(_ file: ArticleFile) -> Result<[Article], Problem> {
    // Before the file is opened: what is written after that gives another stamp the next time.
    let stamp = Disk.stamp(of: file.path)
    if let stamp, let known = known[file.path], known.stamp == stamp { return known.result }
    let result = readArticle(file)
    known[file.path] = stamp.map { Known(stamp: $0, result: result) }
    return result
  }

  /// What a file gave when it was last read, whatever was written since; nil where it was not.
  public func known(_ file: ArticleFile) -> Result<[Article], Problem>? {
    known[file.path]?.result
  }

  /// Lets go of every other file.
  public mutating func keepOnly(_ files: [ArticleFile]) {
    let paths = Set(files.map(\.path))
    known = known.filter { paths.contains($0.key) }
  }
}
