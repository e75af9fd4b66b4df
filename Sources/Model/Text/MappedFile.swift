#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file mapped into memory to be read: opening it costs no more than a few system calls, and a page
/// comes from the disk when it is first looked at.
///
/// Whoever replaces the file must write a new one in its place, as package managers do; one that is cut
/// short while it is mapped ends the program.
final class MappedFile: Sendable {
  /// Bytes of the file; above 0.
  let count: Int
  /// What the system said of the file when it was opened.
  let stamp: FileStamp
  private nonisolated(unsafe) let start: UnsafeMutableRawPointer

  /// Maps a regular file that is not empty; nil where there is none or it cannot be read.
  init?(path: String) {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size > 0, let length = Int(exactly: status.st_size),
      let start = mmap(nil, length, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED
    else { return nil }
    count = length
    stamp = FileStamp(status)
    self.start = start
  }

  deinit { munmap(start, count) }

  /// Lets go of the pages that were looked at; each comes back when it is looked at again.
  func forgetPages() { madvise(start, count, MADV_DONTNEED) }

  /// The byte at a place, nil outside the file.
  @inline(__always)
  subscript(place: Int) -> UInt8? {
    guard place >= 0, place < count else { return nil }
    return start.load(fromByteOffset: place, as: UInt8.self)
  }
}
