#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder of its own for one test, removed with all it holds when the value goes.
public final class TemporaryFolder {
  /// Where it is, without a slash at the end.
  public let path: String

  /// Makes an empty folder.
  public init() throws {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir
    var template = Array((base + "/rashomon-test-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure(code: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Why the system refused.
  public struct Failure: Error {
    /// The errno.
    public let code: Int32
  }

  /// Makes a folder.
  public func folder(_ name: String) throws {
    try make(Array(name.utf8)) { mkdir($0, 0o700) }
  }

  /// Makes a FIFO.
  public func fifo(_ name: String) throws {
    try make(Array(name.utf8)) { mkfifo($0, 0o600) }
  }

  /// Makes a socket that nobody listens to.
  public func socket(_ name: String) throws {
    let descriptor = Glibc.socket(AF_UNIX, CInt(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    try make(Array(name.utf8)) { path in
      var address = sockaddr_un()
      address.sun_family = sa_family_t(AF_UNIX)
      let isShort = withUnsafeMutableBytes(of: &address.sun_path) { place in
        let bytes = Array(UnsafeBufferPointer(start: path, count: strlen(path)))
        guard bytes.count < place.count else { return false }
        for (index, byte) in bytes.enumerated() { place[index] = UInt8(bitPattern: byte) }
        return true
      }
      guard isShort else { return -1 }
      return withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
        }
      }
    }
  }

  /// Makes a symbolic link.
  public func link(_ name: String, to target: String) throws {
    try make(Array(name.utf8)) { symlink(target, $0) }
  }

  /// Writes a file.
  public func write(_ text: String, to name: String) throws {
    try write(Array(text.utf8), to: Array(name.utf8))
  }

  /// Writes a file whose name need not be valid UTF-8.
  public func write(_ bytes: [UInt8], to name: [UInt8]) throws {
    try make(name) { path in
      let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
      guard descriptor >= 0 else { return -1 }
      defer { close(descriptor) }
      return writeAll(bytes, to: descriptor)
    }
  }

  /// Makes a file of a size without writing it.
  public func sparseFile(_ name: String, size: Int) throws {
    try write([], to: Array(name.utf8))
    guard truncate(path + "/" + name, off_t(size)) == 0 else { throw Failure(code: errno) }
  }

  private func make(_ name: [UInt8], _ body: (UnsafePointer<CChar>) -> Int32) throws {
    let whole = Array(path.utf8) + [UInt8(ascii: "/")] + name
    guard body(whole.map { CChar(bitPattern: $0) } + [0]) == 0 else { throw Failure(code: errno) }
  }

  deinit {
    // A program that ran in it may have made files of its own, as a store with its log.
    removeAll(Array(path.utf8CString))
  }
}

private func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
  var written = 0
  while written < bytes.count {
    let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    guard count > 0 else { return -1 }
    written += count
  }
  return 0
}

/// Removes a file, or a folder with all it holds.
private func removeAll(_ path: [CChar]) {
  // A link to a folder is removed here, and what it leads to stays.
  guard remove(path) != 0, let folder = opendir(path) else { return }
  while let entry = readdir(folder) {
    let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
      bytes.prefix { $0 != 0 }.map { CChar(bitPattern: $0) }
    }
    if name == [0x2E] || name == [0x2E, 0x2E] { continue }
    removeAll(path.dropLast() + [0x2F] + name + [0])
  }
  closedir(folder)
  remove(path)
}
