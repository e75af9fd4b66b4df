import Model

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads and makes files whole.
public enum FileBytes {
  /// The bytes of a regular file. It never waits, as for a FIFO without a writer.
  public static func read(_ path: String, limit: Int) -> Result<[UInt8], Problem> {
    let failure = { (kind: Problem.Kind) in
      Result<[UInt8], Problem>.failure(Problem(file: path, kind: kind))
    }
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else {
      return failure(errno == ENOENT || errno == ENOTDIR ? .missing : .unreadable(code: errno))
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return failure(.unreadable(code: errno)) }
    guard status.st_mode & S_IFMT == S_IFREG else { return failure(.notAFile) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= limit {
      let count = piece.withUnsafeMutableBytes {
        Self.readPiece(descriptor, $0.baseAddress, $0.count)
      }
      if count == 0 { return .success(bytes) }
      if count > 0 {
        bytes += piece[..<count]
      } else if errno != EINTR {
        return failure(.unreadable(code: errno))
      }
    }
    return failure(.tooLarge(limit: limit))
  }

  /// Makes a file that was not there and waits until it is on disk; the errno where it could not be.
  static func make(_ path: String, holding bytes: [UInt8]) -> Int32? {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { return errno }
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return errno }
      rest = rest.dropFirst(count)
    }
    return fsync(descriptor) == 0 ? nil : errno
  }

  /// The system's own `read`, which has this type's name for reading.
  private static func readPiece(
    _ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int
  ) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, buffer, count)
    #else
      Darwin.read(descriptor, buffer, count)
    #endif
  }
}
