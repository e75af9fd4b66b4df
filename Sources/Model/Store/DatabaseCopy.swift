#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A copy of another program's database with its logs, made in a folder of its own and removed again.
enum DatabaseCopy {
  /// The most bytes of a file that is copied.
  private static let limit = 1 << 30
  /// How often a copy is begun anew because the files changed meanwhile.
  private static let attempts = 5
  private static let endings = ["", "-wal", "-journal"]

  /// Whether a database is in write-ahead mode: bytes 18 and 19 of the file (SQLite's file format,
  /// section 1.3.3).
  static func hasLog(_ path: [UInt8]) -> Bool {
    let descriptor = withPath(path) { open($0, O_RDONLY | O_NONBLOCK | O_CLOEXEC) }
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var head = [UInt8](repeating: 0, count: 20)
    return read(descriptor, &head, 20) == 20 && (head[18] == 2 || head[19] == 2)
  }

  /// Calls `body` with the path of a copy, all of whose files are of one moment.
  static func with<Value>(
    _ path: [UInt8], in folder: String,
    _ body: ([UInt8]) -> Result<Value, Problem.Kind>
  ) -> Result<Value, Problem.Kind> {
    var template = Array((folder + "/rashomon-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { return .failure(.unreadable(code: errno)) }
    let own = template.dropLast().map { UInt8(bitPattern: $0) }
    let copy = own + Array("/copy.db".utf8)
    defer {
      for ending in endings + ["-shm"] { _ = withPath(copy + Array(ending.utf8)) { unlink($0) } }
      _ = withPath(own) { rmdir($0) }
    }
    for _ in 0..<attempts {
      let before = stamps(of: path)
      for ending in endings {
        let name = Array(ending.utf8)
        if let problem = copyFile(path + name, to: copy + name, isNeeded: ending.isEmpty) {
          return .failure(problem)
        }
      }
      if stamps(of: path) == before { return body(copy) }
    }
    return .failure(.busy(program: "newsboat"))
  }

  /// Size and time of change of each file; nothing for those that are not there.
  private static func stamps(of path: [UInt8]) -> [[Int]] {
    endings.map { ending in
      var status = stat()
      guard withPath(path + Array(ending.utf8), { stat($0, &status) }) == 0 else { return [] }
      #if canImport(Glibc)
        let changed = status.st_mtim
      #else
        let changed = status.st_mtimespec
      #endif
      return [Int(status.st_ino), Int(status.st_size), changed.tv_sec, changed.tv_nsec]
    }
  }

  private static func copyFile(
    _ source: [UInt8], to target: [UInt8], isNeeded: Bool
  ) -> Problem.Kind? {
    let from = withPath(source) { open($0, O_RDONLY | O_NONBLOCK | O_CLOEXEC) }
    guard from >= 0 else {
      _ = withPath(target) { unlink($0) }
      return isNeeded ? .unreadable(code: errno) : nil
    }
    defer { close(from) }
    let to = withPath(target) { open($0, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600) }
    guard to >= 0 else { return .unreadable(code: errno) }
    defer { close(to) }
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    var total = 0
    while true {
      let count = read(from, &buffer, buffer.count)
      if count == 0 { return nil }
      guard count > 0 else { return .unreadable(code: errno) }
      total += count
      guard total <= limit else { return .tooLarge(limit: limit) }
      var written = 0
      while written < count {
        let step = buffer[written..<count].withUnsafeBytes { write(to, $0.baseAddress, $0.count) }
        guard step > 0 else { return .unreadable(code: errno) }
        written += step
      }
    }
  }

  private static func withPath<Value>(
    _ path: [UInt8], _ body: (UnsafePointer<CChar>) -> Value
  ) -> Value {
    body(path.map { CChar(bitPattern: $0) } + [0])
  }
}
