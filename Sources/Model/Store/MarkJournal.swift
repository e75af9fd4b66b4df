#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The second copy of the marks: a file of lines beside the store, to which each change is added
/// before the store commits it. Only who holds the store's lock for writing may change it.
struct MarkJournal: Sendable {
  /// What lies at the path.
  enum Finding: Hashable, Sendable {
    /// Nothing, or an empty file.
    case nothing
    /// A folder, a link, a pipe, a file that cannot be opened.
    case unusable
    /// A file of so many bytes, with the generation that its first line names.
    case file(generation: String?, size: Int)
  }

  /// The most bytes that are read of a journal; what comes after them is not read.
  static let limit = 256 << 20
  /// The most bytes of one line.
  static let lineLimit = 64 << 20

  /// The file.
  let path: String

  /// The journal of a store: `marks.jsonl` beside a `store.sqlite`, which has a folder of its own; a
  /// store of another name may lie among articles, where a file that ends in `.jsonl` would be read.
  init(store: String) {
    let usual = "store.sqlite"
    let isUsual = store == usual || store.hasSuffix("/" + usual)
    path = isUsual ? store.dropLast(usual.count) + "marks.jsonl" : store + "-marks"
  }

  /// Looks at the file.
  func finding() -> Finding {
    var status = stat()
    guard lstat(path, &status) == 0 else { return .nothing }
    guard status.st_mode & S_IFMT == S_IFREG else { return .unusable }
    if status.st_size == 0 { return .nothing }
    let descriptor = opened(O_RDWR)
    guard descriptor >= 0 else { return .unusable }
    defer { close(descriptor) }
    return .file(generation: generation(descriptor), size: Int(status.st_size))
  }

  /// Adds lines after `extent` and waits for the disk. What lies beyond the extent was never
  /// committed by the store and is cut off.
  /// - Returns: the new length; nil where the file is not the one that the store knows.
  /// - Throws: `full` and `failed`; then the file is as long as it was.
  func append(_ lines: [UInt8], to extent: JournalExtent) throws(StoreError) -> Int? {
    let descriptor = opened(O_RDWR)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      extent.length >= 0, status.st_size >= extent.length,
      generation(descriptor) == extent.generation
    else { return nil }
    if status.st_size > extent.length, ftruncate(descriptor, off_t(extent.length)) != 0 {
      throw failure(errno)
    }
    if let code = written(lines, to: descriptor, at: extent.length) ?? DiskSync.file(descriptor) {
      ftruncate(descriptor, off_t(extent.length))
      throw failure(code)
    }
    return extent.length + lines.count
  }

  /// Cuts off what lies beyond `extent`.
  func cut(to extent: JournalExtent) {
    let descriptor = opened(O_RDWR)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      extent.length >= 0, status.st_size > extent.length,
      generation(descriptor) == extent.generation
    else { return }
    ftruncate(descriptor, off_t(extent.length))
  }

  /// Writes the file anew; there is the old one or the new one at any moment.
  func replace(with entries: [JournalEntry], generation: String) throws(StoreError) -> JournalExtent
  {
    let draft = path + ".new"
    unlink(draft)
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw failure(errno) }
    defer { close(descriptor) }
    var length = 0
    var bytes = JournalLine.head(generation: generation)
    for entry in entries {
      bytes += JournalLine.bytes(of: entry)
      if bytes.count < 1 << 20 { continue }
      if let code = written(bytes, to: descriptor, at: length) { throw removing(draft, code) }
      length += bytes.count
      bytes = []
    }
    if let code = written(bytes, to: descriptor, at: length) ?? DiskSync.file(descriptor) {
      throw removing(draft, code)
    }
    length += bytes.count
    if rename(draft, path) != 0 { throw removing(draft, errno) }
    DiskSync.folder(holding: path)
    return JournalExtent(generation: generation, length: length, begun: length)
  }

  /// Reads the lines from an offset to the end; what cannot be read is counted and passed over.
  func contents(from offset: Int) -> JournalContents {
    var contents = JournalContents()
    let descriptor = opened(O_RDONLY)
    guard descriptor >= 0 else { return contents }
    defer { close(descriptor) }
    var place = offset
    var line: [UInt8] = []
    var isTooLong = false
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    while place < MarkJournal.limit {
      let count = pread(descriptor, &buffer, buffer.count, off_t(place))
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        contents.add(unended: line[...])
        return contents
      }
      var rest = buffer[..<count]
      while let end = rest.firstIndex(of: 0x0A) {
        line += rest[..<end]
        let isHead = place == 0 && rest.startIndex == 0 && offset == 0
        if isTooLong || isHead && JournalLine.generation(ofHead: line) == nil {
          contents.addBroken()
        } else if !isHead {
          contents.add(line: line[...])
        }
        line.removeAll(keepingCapacity: line.count < 1 << 20)
        isTooLong = false
        rest = rest[(end + 1)...]
      }
      line += rest
      if line.count > MarkJournal.lineLimit {
        isTooLong = true
        line = []
      }
      place += count
    }
    contents.addBroken()
    return contents
  }

  private func generation(_ descriptor: Int32) -> String? {
    var head = [UInt8](repeating: 0, count: 256)
    let count = pread(descriptor, &head, head.count, 0)
    guard count > 0, let end = head[..<count].firstIndex(of: 0x0A) else { return nil }
    return JournalLine.generation(ofHead: head[..<end])
  }

  /// Follows no link, for a folder from elsewhere may hold one that leads to the reader's own files.
  private func opened(_ mode: Int32) -> Int32 {
    open(path, mode | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
  }

  private func written(_ bytes: [UInt8], to descriptor: Int32, at offset: Int) -> Int32? {
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes {
        pwrite(descriptor, $0.baseAddress, $0.count, off_t(offset + done))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count == 0 ? ENOSPC : errno }
      done += count
    }
    return nil
  }

  private func removing(_ draft: String, _ code: Int32) -> StoreError {
    unlink(draft)
    return failure(code)
  }

  private func failure(_ code: Int32) -> StoreError {
    switch code {
    case ENOSPC, EDQUOT, EFBIG: .full(path: path)
    case EACCES, EPERM, EROFS: .cannotOpen(path: path)
    default: .failed(path: path, code: code, message: "the journal of marks")
    }
  }
}
