#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The file that says that the reader has seen the tour. It is the reader's and no folder's: a tour
/// in each folder that is opened would be one too many.
enum TourFile {
  /// Whether the tour was not seen yet; false where that cannot be kept.
  static func isFirstStart(_ path: String?) -> Bool {
    guard let path else { return false }
    return access(path, F_OK) != 0
  }

  /// Keeps that it was seen. Where that fails it is shown once more, which is not worth a word.
  static func keepSeen(_ path: String?) {
    guard let path else { return }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    for count in parts.indices.dropFirst() {
      mkdir(parts[...count].joined(separator: "/"), 0o777)
    }
    _ = NewFile.make(path, holding: "")
  }
}
