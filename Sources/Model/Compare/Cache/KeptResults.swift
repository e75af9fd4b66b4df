#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The results of earlier analyses, and those of this one until they are kept too.
struct KeptResults: Sendable {
  /// What may be asked from any thread.
  struct Files: Sendable {
    fileprivate let main: ResultFile?
    fileprivate let changes: ResultFile?

    /// The result under a key; nil where none is kept.
    func record(_ key: ResultKey) -> [UInt8]? { changes?.record(key) ?? main?.record(key) }
  }

  /// The changes are put into the main file when they are more than this part of it.
  private static let mostChanges = 4

  private let cache: AnalysisCache
  /// What is kept now.
  private(set) var files: Files
  private var writer: ResultFileWriter?
  private var isRefused = false
  private var used: Set<ResultKey> = []
  private var new: Set<ResultKey> = []

  /// Opens what a cache holds.
  init(_ cache: AnalysisCache) {
    self.cache = cache
    files = KeptResults.files(of: cache)
  }

  private static func files(of cache: AnalysisCache) -> Files {
    let main = ResultFile(path: cache.mainPath)
    let changes = main.flatMap { main in
      ResultFile(path: cache.changesPath).flatMap { $0.base == main.number ? $0 : nil }
    }
    return Files(main: main, changes: changes)
  }

  /// Says that the result under a key is of use still, whether it is read or not.
  mutating func use(_ key: ResultKey) { used.insert(key) }

  /// Keeps a new result, in place of an older one under the same key.
  mutating func put(_ bytes: [UInt8], under key: ResultKey) {
    new.insert(key)
    if writer == nil, !isRefused {
      writer = ResultFileWriter(path: cache.path + ".new")
      isRefused = writer == nil
    }
    writer?.put(bytes, under: key)
  }

  /// Keeps what was put since the last time together with what is of use still, where there is
  /// anything new; what failed is worked out again the next time.
  ///
  /// - Returns: whether all of it can be read again.
  mutating func keep() -> Bool {
    defer {
      used = []
      new = []
      isRefused = false
    }
    guard let writer else { return !isRefused }
    self.writer = nil
    let (main, changes) = (files.main, files.changes)
    let mainBytes = main?.recordBytes ?? 0
    let isMain = writer.count + (changes?.recordBytes ?? 0) > mainBytes / Self.mostChanges
    copy(changes, to: writer)
    if isMain { copy(main, to: writer) }
    let isKept = writer.finish(
      as: isMain ? cache.mainPath : cache.changesPath, base: isMain ? 0 : main?.number ?? 0)
    // The old changes name the old main file; without it they mean nothing.
    if isKept, isMain { unlink(cache.changesPath) }
    files = Self.files(of: cache)
    return isKept
  }

  /// Copies what is of use still, in the order in which it lies.
  private mutating func copy(_ file: ResultFile?, to writer: ResultFileWriter) {
    guard let file else { return }
    for entry in file.entries.filter({ used.contains($0.key) }).sorted(by: { $0.offset < $1.offset }
    ) {
      writer.put(entry, of: file)
    }
  }
}
