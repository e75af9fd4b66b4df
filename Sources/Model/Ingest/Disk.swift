#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The edge where the stage touches the disk. Paths are bytes, for a name need not be valid UTF-8.
enum Disk {
  /// The most bytes a file may have: 64 MB, thousands of times the longest article.
  static let fileLimit = 64 << 20

  /// What a path leads to.
  enum Entry {
    case file, folder, other
  }

  /// Asks the system what is at a path, without opening it: opening a FIFO would wait for a writer.
  static func entry(at path: [UInt8], followingLinks: Bool) -> Result<Entry, Problem.Kind> {
    var status = stat()
    let result = withSystemPath(path) { followingLinks ? stat($0, &status) : lstat($0, &status) }
    guard result == 0 else { return .failure(.system(errno)) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .success(.file)
    case S_IFDIR: return .success(.folder)
    default: return .success(.other)
    }
  }

  /// The stamp of the file that a path leads to; nil where there is none.
  static func stamp(of path: [UInt8]) -> FileStamp? {
    var status = stat()
    return withSystemPath(path, { stat($0, &status) }) == 0 ? FileStamp(status) : nil
  }

  /// Bytes of an open file, wherever it stands in it; nil where there are not so many.
  static func bytes(_ count: Int, at offset: Int, of descriptor: CInt) -> [UInt8]? {
    var done = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      while done < count {
        let rest = UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[done...])
        let step = pread(descriptor, rest.baseAddress, rest.count, off_t(offset + done))
        if step < 0, errno == EINTR { continue }
        guard step > 0 else { break }
        done += step
      }
      initialized = done
    }
    return done == count ? bytes : nil
  }

  /// An entry of a folder.
  struct Named {
    /// Its name.
    let name: [UInt8]
    /// What it is, as far as the folder itself tells; nil for a symbolic link, and where the file
    /// system keeps no kinds in its folders.
    let entry: Entry?
  }

  /// The entries of a folder that are not hidden, sorted by the bytes of their names.
  static func entries(in folder: [UInt8]) -> Result<[Named], Problem.Kind> {
    guard let stream = withSystemPath(folder, { opendir($0) }) else {
      return .failure(.system(errno))
    }
    defer { closedir(stream) }
    var entries: [Named] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        bytes.first == UInt8(ascii: ".") ? [] : Array(bytes.prefix { $0 != 0 })
      }
      if name.isEmpty { continue }
      entries.append(Named(name: name, entry: Disk.kind(entry.pointee.d_type)))
    }
    return .success(entries.sorted { $0.name.precedes($1.name) })
  }

  private static func kind(_ type: UInt8) -> Entry? {
    switch Int(type) {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    case Int(DT_LNK), Int(DT_UNKNOWN): nil
    default: .other
    }
  }

  /// Reads a regular file whole. It is looked at before it is opened, for opening a device may act
  /// on it, and again afterwards, for the name may lead elsewhere by then; it never waits.
  static func contents(
    of path: [UInt8], limit: Int = fileLimit
  ) -> Result<[UInt8], Problem.Kind> {
    switch entry(at: path, followingLinks: true) {
    case .failure(let problem): return .failure(problem)
    case .success(.file): break
    case .success: return .failure(.notAFile)
    }
    let descriptor = withSystemPath(path) { open($0, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY) }
    guard descriptor >= 0 else { return .failure(.system(errno)) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return .failure(.system(errno)) }
    guard status.st_mode & S_IFMT == S_IFREG else { return .failure(.notAFile) }
    guard status.st_size <= limit else { return .failure(.tooLarge(limit: limit)) }
    return contents(of: descriptor, expecting: Int(status.st_size), limit: limit)
  }

  /// The first bytes of a regular file, at most 4096; none where it cannot be read.
  static func head(of path: [UInt8]) -> [UInt8] {
    guard case .success(.file) = entry(at: path, followingLinks: true) else { return [] }
    let descriptor = withSystemPath(path) { open($0, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY) }
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var chunk = [UInt8](repeating: 0, count: 4096)
    let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    return Array(chunk.prefix(max(0, count)))
  }

  /// Reads to the end. The size is a hint: a file may grow, and files under /proc say 0.
  private static func contents(
    of descriptor: Int32, expecting size: Int, limit: Int
  ) -> Result<[UInt8], Problem.Kind> {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    var chunk = [UInt8](repeating: 0, count: max(4096, min(size + 1, 1 << 20)))
    while bytes.count <= limit {
      let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return .success(bytes) }
      if count > 0 {
        bytes.append(contentsOf: chunk[0..<count])
      } else if errno != EINTR {
        return .failure(.system(errno))
      }
    }
    return .failure(.tooLarge(limit: limit))
  }

  /// Calls `body` with a path as the system takes it; a NUL inside the path ends it there.
  private static func withSystemPath<Value>(
    _ path: [UInt8], _ body: (UnsafePointer<CChar>) -> Value
  ) -> Value {
    var terminated = path.map { CChar(bitPattern: $0) }
    terminated.append(0)
    return body(terminated)
  }
}

extension Problem.Kind {
  /// The system's refusal, by its errno.
  fileprivate static func system(_ code: Int32) -> Problem.Kind {
    code == ENOENT || code == ENOTDIR ? .missing : .unreadable(code: code)
  }
}
