/// Files that were read, so that reading them again opens only what was written since; with a cache
/// also at the next start.
public struct ReadFiles: Sendable {
  private var known: [[UInt8]: KnownFile] = [:]
  private var spool: TextSpool?
  /// The cache that is kept up, and when it was opened.
  private var cache: (cache: ReadingCache, opened: Int)?
  /// Whether the cache holds something else than what is known.
  private var isChanged = false

  /// Nothing read yet. Texts are put into `spool`, where there is one, and read from there.
  public init(spool: TextSpool? = nil) {
    self.spool = spool
  }

  /// Takes up what an earlier start left, once. Where another program keeps the cache up, what it holds
  /// is known and nothing is put into it.
  public mutating func takeUp(_ cache: ReadingCache) {
    guard self.cache == nil, known.isEmpty, let kept = cache.open() else { return }
    if let opened = kept.opened {
      self.cache = (cache, opened)
      spool = kept.spool
    }
    known = kept.files
  }

  /// Reads one file, as `readArticle` does.
  public mutating func read(
    _ file: ArticleFile, with settings: ReadingSettings = ReadingSettings()
  ) -> FileReading {
    let look = FileLook(file, known: known[file.path], with: settings, spool)
    note(look, of: file)
    return look.reading
  }

  /// Lists and reads the articles below paths, as `readArticles` does, on several threads, and keeps
  /// what they gave for the next start where there is a cache.
  public mutating func read(
    at paths: [String], with settings: ReadingSettings, workers: Workers
  ) -> Reading {
    let listing = articleFiles(at: paths)
    let pieces = stride(from: 0, to: listing.files.count, by: Self.filesOfPiece).map {
      listing.files[$0..<min($0 + Self.filesOfPiece, listing.files.count)]
    }
    let spool = spool
    var readings: [FileReading] = []
    readings.reserveCapacity(listing.files.count)
    workers.work(
      on: pieces.count,
      input: { pieces[$0].map { (file: $0, known: known[$0.path]) } }, prepare: {},
      take: { index, looks in
        for (file, look) in zip(pieces[index], looks) {
          note(look, of: file)
          readings.append(look.reading)
        }
      },
      perform: { _, files in
        files.map { FileLook($0.file, known: $0.known, with: settings, spool) }
      })
    keepOnly(listing.files)
    return Reading(of: readings, besides: listing.problems)
  }

  /// Files that one thread reads in one go: small ones take less time than to ask for them.
  private static let filesOfPiece = 64

  private mutating func note(_ look: FileLook, of file: ArticleFile) {
    guard look.isNew else { return }
    known[file.path] = look.stamp.map { KnownFile(stamp: $0, reading: look.reading) }
    isChanged = true
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
    if isChanged, let spool, let cache { cache.cache.keep(known, spool, opened: cache.opened) }
    isChanged = false
  }
}

/// What a file gave, and what the system said of it before.
struct KnownFile: Sendable {
  let stamp: FileStamp
  let reading: FileReading
}

/// One look at a file: what it gave, read now unless its stamp is that of an earlier look.
private struct FileLook: Sendable {
  let reading: FileReading
  let stamp: FileStamp?
  let isNew: Bool

  init(
    _ file: ArticleFile, known: KnownFile?, with settings: ReadingSettings, _ spool: TextSpool?
  ) {
    // Before the file is opened: what is written after that gives another stamp the next time.
    var stamp = Disk.stamp(of: file.path)
    // What a database was told last stands in a log beside it.
    if file.path.last.map({ $0 | 0x20 }) == UInt8(ascii: "b"),
      FileKind(path: file.path) == .feedCache,
      let log = Disk.stamp(of: file.path + Array("-wal".utf8))
    {
      stamp = stamp?.joined(with: log)
    }
    self.stamp = stamp
    isNew = stamp == nil || known?.stamp != stamp
    if let known, !isNew {
      reading = known.reading
    } else {
      let read = readArticle(file, with: settings)
      reading = spool.map(read.kept) ?? read
    }
  }
}
