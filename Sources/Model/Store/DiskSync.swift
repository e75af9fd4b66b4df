#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Waits until what was written lies on the disk.
enum DiskSync {
  /// Waits for a file's bytes; the errno where the disk refuses.
  static func file(_ descriptor: Int32) -> Int32? {
    #if canImport(Darwin)
      // There `fsync` leaves bytes in the drive's own memory, which a power cut empties.
      if fcntl(descriptor, F_FULLFSYNC) == 0 { return nil }
    #endif
    return fsync(descriptor) == 0 ? nil : errno
  }

  /// Waits for the names in the folder that holds `path`: a file that was made or renamed and then
  /// written in full is lost with its name. Some file systems have no such thing; that is no error.
  static func folder(holding path: String) {
    let end = path.lastIndex(of: "/")
    let folder = end.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = file(descriptor)
    close(descriptor)
  }
}
