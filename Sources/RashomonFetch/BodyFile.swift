#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Files for bodies.
enum BodyFile {
  /// Makes a file that was not there, readable by its owner alone until it is taken over; false where
  /// it could not be written whole.
  static func make(_ path: String, holding bytes: [UInt8]) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        unlink(path)
        return false
      }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
