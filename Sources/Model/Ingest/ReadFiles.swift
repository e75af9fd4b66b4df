/// Files that were read, so that reading them again opens only what was written since; with a cache
/// also at the next start.
public struct ReadFiles: Sendable {
  private var known: [[UInt8]: KnownFile] = [:]
  private var spool: TextSpool?
  private var cache: ReadingCache?
  /// Whether the cache holds something else than what is known.
  private var isChanged = false

  /// Nothing read yet. Texts are put into `spool`, where there is one, and read from there.
  public init(spool: TextSpool? = nil) {
    self.spool = spool
  }

  /// Takes up what an earlier start left, once. Where another program has the cache, all is read anew
  /// and nothing kept.
  public mutating func takeUp(_ cache: ReadingCache) {
    guard self.cache == nil, known.isEmpty, let kept = cache.open() else { return }
    self.cache = cache
    spool = kept.spool
    known = kept.files
  }

  /// Reads one file, as `readArticle` does.
  public mutating func read(
    _ file: ArticleFile, with settings: ReadingSettings = ReadingSettings()
  ) -> FileReading {
    // Before the file is opened: what is written after that gives another stamp the next time.
    var stamp = Disk.stamp(of: file.path)
    // What a database was told last stands in a log beside it.
    if file.path.last.map({ $0 | 0x20 }) == UInt8(ascii: "b"),
      FileKind(path: file.path) == .feedCache,
      let log = Disk.stamp(of: file.path + Array("-wal".utf8))
    {
      stamp = stamp?.joined(with: log)
    }
    if let stamp, let known = known[file.path], known.stamp == stamp { return known.reading }
    var reading = readArticle(file, with: settings)
    if let spool { reading = reading.kept(in: spool) }
    known[file.path] = stamp.map { KnownFile(stamp: $0, reading: reading) }
    isChanged = true
    return reading
  }

  /// What a file gave when it was last read, whatever was written since; nil where it was not.
  public func known(_ file: ArticleFile) -> FileReading? {
    known[file.path]?.reading
  }

  /// Lets go of every other file, and keeps these for the next start where there is a cache.
  public mutating func keepOnly(_ files: [ArticleFile]) {
    if files.count != known.count || !files.allSatisfy({ known[$0.path] != nil }) {
      let paths = Set(files.map(\.path))
      known = known.filter { paths.contains($0.key) }
      isChanged = true
    }
    if isChanged, let spool { cache?.keep(known, spool) }
    isChanged = false
  }
}

/// What a file gave, and what the system said of it before.
struct KnownFile: Sendable {
  let stamp: FileStamp
  let reading: FileReading
}
