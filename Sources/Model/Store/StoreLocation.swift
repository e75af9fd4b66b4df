#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where the store of a folder lies.
public struct StoreLocation: Hashable, Sendable {
  /// Why it lies there.
  public enum Reason: Hashable, Sendable {
    /// In the folder that was opened.
    case folder
    /// Under the data folder, as the folder that was opened cannot be written.
    case dataFolder
    /// The reader named it.
    case named
  }

  /// The file.
  public let path: String
  /// Why there.
  public let reason: Reason

  /// Makes a location.
  public init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// The places for a store, best first: `.rashomon/store.sqlite` in the first folder opened, which
  /// for a file is the folder that holds it; then the same path below `rashomon/stores` in the data
  /// folder of the XDG Base Directory Specification, so that two folders never share a store.
  ///
  /// - Parameters:
  ///   - paths: the arguments as typed; none stands for the current folder.
  ///   - environment: XDG_DATA_HOME and HOME are looked at; a relative one counts as none.
  /// - Returns: one or two places; the second is missing where there is no data folder.
  public static func candidates(
    paths: [String], environment: [String: String]
  ) -> [StoreLocation] {
    let folder = folder(of: paths.first ?? ".")
    let inFolder = StoreLocation(path: joined(folder, ".rashomon/store.sqlite"), reason: .folder)
    guard let data = dataFolder(environment), let absolute = absolutePath(folder) else {
      return [inFolder]
    }
    let path = joined(joined(data, "rashomon/stores") + absolute, "store.sqlite")
    return [inFolder, StoreLocation(path: path, reason: .dataFolder)]
  }

  /// Whether a store is there, or a journal from which one can be made again.
  public var exists: Bool {
    access(path, F_OK) == 0 || access(MarkJournal(store: path).path, F_OK) == 0
  }

  /// Whether the system would let the store be written: the file where it exists, which no device
  /// is, and the nearest folder above it that exists, for a log is made beside the file. Nothing is
  /// made or opened to find out: closing a file drops the locks that SQLite holds on it.
  public var isWritable: Bool {
    var status = stat()
    if stat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFREG, access(path, R_OK | W_OK) == 0 else { return false }
    }
    var folder = path
    while !folder.isEmpty {
      folder = StoreLocation.parent(of: folder)
      if access(folder, F_OK) == 0 { return access(folder, W_OK | X_OK) == 0 }
      if folder == "/" || folder == "." { break }
    }
    return false
  }

  private static func dataFolder(_ environment: [String: String]) -> String? {
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return data }
    if let home = environment["HOME"], home.hasPrefix("/") { return joined(home, ".local/share") }
    return nil
  }

  private static func folder(of path: String) -> String {
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { return path }
    return parent(of: path)
  }

  private static func parent(of path: String) -> String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    if parts.isEmpty { return "." }
    let parent = parts.joined(separator: "/")
    return parent.isEmpty ? "/" : parent
  }

  private static func absolutePath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    let absolute = String(cString: resolved)
    return absolute == "/" ? "" : absolute
  }

  private static func joined(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }
}
