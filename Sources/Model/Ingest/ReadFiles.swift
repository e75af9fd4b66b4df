/// Files that were read, so that reading them again opens only what was written since.
public struct ReadFiles: Sendable {
  private struct Known: Sendable {
    let stamp: FileStamp
    let reading: FileReading
  }

  private var known: [[UInt8]: Known] = [:]
  private let spool: TextSpool?

  /// Nothing read yet. Texts are put into `spool`, where there is one, and read from there.
  public init(spool: TextSpool? = nil) {
    self.spool = spool
  }

  /// Reads one file, as `readArticle` does.
  public mutating func read(
    _ file: ArticleFile, with settings: ReadingSettings = ReadingSettings()
  ) -> FileReading {
    // Before the file is opened: what is written after that gives another stamp the next time.
    var stamp = Disk.stamp(of: file.path)
    // What a database was told last stands in a log beside it.
    if FileKind(path: file.path) == .feedCache,
      let log = Disk.stamp(of: file.path + Array("-wal".utf8))
    {
      stamp = stamp?.joined(with: log)
    }
    if let stamp, let known = known[file.path], known.stamp == stamp { return known.reading }
    var reading = readArticle(file, with: settings)
    if let spool { reading = reading.kept(in: spool) }
    known[file.path] = stamp.map { Known(stamp: $0, reading: reading) }
    return reading
  }

  /// What a file gave when it was last read, whatever was written since; nil where it was not.
  public func known(_ file: ArticleFile) -> FileReading? {
    known[file.path]?.reading
  }

  /// Lets go of every other file.
  public mutating func keepOnly(_ files: [ArticleFile]) {
    let paths = Set(files.map(\.path))
    known = known.filter { paths.contains($0.key) }
  }
}
