#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What files gave when they were last read, in two files that may be deleted at any time: the texts
/// one behind the other, and everything else with where each text lies.
///
/// The second file is written anew, in one step, after a reading that changed something; it says how
/// much of the texts it knows, so that a program that was killed in between does no harm. A file that
/// is no longer what its stamp says is read anew; so is everything where one byte of the second file is
/// wrong, or where another version of the program wrote it.
///
/// The first program that opens it keeps it up; others read what it holds meanwhile.
public struct ReadingCache: Sendable {
  /// Bytes of texts above which nothing more is kept, and bytes of texts that nothing refers to above
  /// which the files begin anew.
  private static let mostBytes = 1 << 30
  private static let mostWaste = 64 << 20
  private static let mark = Array("rashomon texts 1".utf8)

  /// Seconds within which a file may be written twice and have one stamp: FAT counts in twos.
  static let usualGrain = 2

  private let path: String
  private let key: String
  private let grain: Int

  /// A cache in a folder; readings under another `name`, which is part of a file's name, or another
  /// `key`, which tells all else that they depend on, are not taken for it.
  public init(folder: String, name: String, key: String) {
    self.init(folder: folder, name: name, key: key, grain: Self.usualGrain)
  }

  /// A cache that keeps no file which was changed less than `grain` seconds before it was opened, or
  /// later: one that is written again at once may have the same stamp.
  init(folder: String, name: String, key: String, grain: Int) {
    path = "\(folder)/\(name)"
    self.key = key
    self.grain = grain
  }

  private var textsPath: String { path + ".texts" }
  private var headsPath: String { path + ".heads" }

  /// What is in a cache.
  struct Opened {
    let files: [[UInt8]: KnownFile]
    /// Holds its texts.
    let spool: TextSpool
    /// When it was opened, in seconds since 1970 by the clock of its disk; nil where another program
    /// keeps it up, so that nothing may be put into it.
    let opened: Int?
  }

  /// What is in the cache; nil where its files cannot be made, or another program keeps them up and
  /// has none of use yet.
  func open() -> Opened? {
    guard let descriptor = file(O_CREAT) else { return nil }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      if let known = read(descriptor, isOwn: false) { return known }
      close(descriptor)
      return nil
    }
    if let known = read(descriptor, isOwn: true) { return known }
    // Begun anew, under a number that no other texts had, and beside the old ones: another program
    // may read those.
    unlink(textsPath)
    let new = file(O_CREAT | O_EXCL)
    close(descriptor)
    guard let new else { return nil }
    let head = Self.mark + Self.number()
    guard flock(new, LOCK_EX | LOCK_NB) == 0,
      head.withUnsafeBytes({ pwrite(new, $0.baseAddress, $0.count, 0) }) == head.count
    else {
      close(new)
      return nil
    }
    return Opened(
      files: [:], spool: TextSpool(descriptor: new, count: head.count), opened: Self.now(new))
  }

  private func file(_ further: CInt) -> CInt? {
    let flags = O_RDWR | O_CLOEXEC | O_NOFOLLOW | further
    #if canImport(Glibc)
      let descriptor = Glibc.open(textsPath, flags, 0o600)
    #else
      let descriptor = Darwin.open(textsPath, flags, 0o600)
    #endif
    return descriptor < 0 ? nil : descriptor
  }

  /// The time by the clock that stamps files, for no other tells which stamps may come again.
  private static func now(_ descriptor: CInt) -> Int? {
    var status = stat()
    guard futimens(descriptor, nil) == 0, fstat(descriptor, &status) == 0 else { return nil }
    return FileStamp(status).written
  }

  /// Keeps what is known for the next start; the cache was `opened` when. Files with problems are read
  /// again at each: what is wrong may be mended without a change of theirs, as where a program is
  /// installed.
  func keep(_ files: [[UInt8]: KnownFile], _ spool: TextSpool, opened: Int) {
    guard let head = head(of: spool) else { return }
    var writer = ByteWriter()
    writer.write(key)
    writer.write(head)
    writer.write(spool.count)
    let kept = files.filter { $0.value.stamp.changed < opened - grain }.compactMap { path, file in
      Self.places(of: file.reading, path).map { (path: path, file: file, places: $0) }
    }
    writer.write(each: kept) { writer, kept in
      writer.write(kept.path)
      writer.write(kept.file.stamp)
      writer.write(each: kept.places) { $0.write($1.article, at: $1.place) }
    }
    var hash = StableHash()
    for byte in writer.bytes { hash.add(byte) }
    let used = kept.reduce(0) { sum, kept in
      kept.places.reduce(sum) { $0 + Int($1.place.textCount) + Int($1.place.blocksCount) }
    }
    // Files whose texts were mostly replaced begin anew at the next start.
    let isWaste = spool.count > Self.mostBytes || spool.count - used > used + Self.mostWaste
    var bytes = writer.bytes
    for shift in stride(from: 0, to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: (isWaste ? 0 : hash.value) >> UInt64(shift)))
    }
    replaceHeads(with: bytes)
    removeOthers()
  }

  /// Caches of other paths that are kept, the latest ones.
  private static let mostCaches = 8

  /// Removes the files of paths that were not read for longest.
  private func removeOthers() {
    guard let slash = path.lastIndex(of: "/") else { return }
    let folder = Array(path[..<slash].utf8)
    let ending = Array(".heads".utf8)
    guard case .success(let entries) = Disk.entries(in: folder) else { return }
    let others = entries.map { folder + [0x2F] + $0.name }
      .filter { $0.suffix(ending.count).elementsEqual(ending) && $0 != Array(headsPath.utf8) }
      .map { (path: $0, written: Disk.stamp(of: $0)?.written ?? 0) }
      .sorted { $0.written > $1.written }
    for other in others.dropFirst(Self.mostCaches) {
      let stem = String(decoding: other.path.dropLast(ending.count), as: UTF8.self)
      for ending in [".heads", ".texts", ".results", ".changes", ".reports"] {
        unlink(stem + ending)
      }
    }
  }

  /// The articles of a reading with the places of their texts; nil where one has no such place, or
  /// something is wrong with the file.
  private static func places(
    of reading: FileReading, _ path: [UInt8]
  ) -> [(article: Article, place: TextSpool.Place)]? {
    guard reading.problems.isEmpty else { return nil }
    let file = String(decoding: path, as: UTF8.self)
    var places: [(article: Article, place: TextSpool.Place)] = []
    for article in reading.articles {
      guard article.loss == nil, article.file == file, case .spooled(let body) = article.body
      else { return nil }
      places.append((article, body.place))
    }
    return places
  }

  private func replaceHeads(with bytes: [UInt8]) {
    let new = headsPath + ".new"
    #if canImport(Glibc)
      let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW
      let descriptor = Glibc.open(new, flags, 0o600)
    #else
      let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW
      let descriptor = Darwin.open(new, flags, 0o600)
    #endif
    guard descriptor >= 0 else { return }
    var written = 0
    while written < bytes.count {
      let step = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if step < 0, errno == EINTR { continue }
      guard step > 0 else { break }
      written += step
    }
    close(descriptor)
    if written == bytes.count { rename(new, headsPath) } else { unlink(new) }
  }

  private func read(_ descriptor: CInt, isOwn: Bool) -> Opened? {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      let head = Self.head(of: descriptor), head.starts(with: Self.mark),
      case .success(let bytes) = Disk.contents(of: Array(headsPath.utf8), limit: Self.mostBytes),
      bytes.count > 8
    else { return nil }
    let body = bytes[..<(bytes.count - 8)]
    var hash = StableHash()
    for byte in body { hash.add(byte) }
    let stated = bytes[body.endIndex...].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard stated == hash.value else { return nil }
    var reader = ByteReader(body)
    guard reader.text() == key, let texts = reader.slice(), texts.elementsEqual(head),
      let count = reader.integer(), count >= head.count, count <= Int(status.st_size)
    else { return nil }
    // What was put behind by a program that was killed is unknown.
    if isOwn { guard ftruncate(descriptor, off_t(count)) == 0 else { return nil } }
    let opened = isOwn ? Self.now(descriptor) : nil
    let spool = TextSpool(descriptor: descriptor, count: count)
    let files = reader.each { reader -> (path: [UInt8], file: KnownFile)? in
      guard let path = reader.slice().map(Array.init), let stamp = reader.stamp() else {
        return nil
      }
      let file = String(decoding: path, as: UTF8.self)
      return reader.each { $0.article(of: file, in: spool) }
        .map { (path, KnownFile(stamp: stamp, reading: FileReading(articles: $0))) }
    }
    // The spool closes the file where it is not given back, so nothing may go on with it: a wrong
    // number behind a right hash is no damage, but a mistake of the program that wrote it.
    let known = (files ?? []).map { ($0.path, $0.file) }
    return Opened(
      files: Dictionary(known, uniquingKeysWith: { first, _ in first }), spool: spool,
      opened: opened)
  }

  private func head(of spool: TextSpool) -> [UInt8]? { spool.file.flatMap(Self.head) }

  /// The mark and the number at the beginning of the texts.
  private static func head(of descriptor: CInt) -> [UInt8]? {
    var head = [UInt8](repeating: 0, count: mark.count + 8)
    let count = head.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
    return count == head.count ? head : nil
  }

  private static func number() -> [UInt8] { (0..<8).map { _ in UInt8.random(in: 0...255) } }
}
