#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes files that were not there before, and reads what another program made of them.
enum NewFile {
  /// Makes a file and says why where it cannot.
  static func make(_ path: String, holding text: String, mode: mode_t = 0o666) -> String? {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else {
      return errno == EEXIST
        ? "is there already; name another file" : "cannot be written; check its folder"
    }
    defer { close(descriptor) }
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        unlink(path)
        return "cannot be written; is the disk full?"
      }
      bytes = bytes.dropFirst(count)
    }
    return fsync(descriptor) == 0 ? nil : "may not have reached the disk"
  }

  /// The text of a file, nil where it cannot be read or is no UTF-8; at most `limit` bytes.
  static func contents(of path: String, limit: Int) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while bytes.count < limit {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return String(validating: bytes.prefix(limit), as: UTF8.self)
  }
}
