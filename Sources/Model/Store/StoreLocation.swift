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

  /// Chooses `.rashomon/store.sqlite` in the first folder opened, which for a file is the folder
  /// that holds it; where that cannot be written, the same path below `rashomon/` in the data folder
  /// of the XDG Base Directory Specification, so that two folders never share a store.
  ///
  /// - Parameters:
  ///   - paths: the arguments as typed; none stands for the current folder.
  ///   - environment: XDG_DATA_HOME and HOME are looked at; a relative one counts as none.
  /// - Returns: a place below the opened folder also where no other can be found; opening it then
  ///   fails and says why.
  public static func choose(paths: [String], environment: [String: String]) -> StoreLocation {
    let folder = folder(of: paths.first ?? ".")
    let inFolder = joined(folder, ".rashomon/store.sqlite")
    if canWrite(inFolder, folder: folder) {
      return StoreLocation(path: inFolder, reason: .folder)
    }
    guard let data = dataFolder(environment), let absolute = absolutePath(folder) else {
      return StoreLocation(path: inFolder, reason: .folder)
    }
    let path = joined(data, "rashomon/stores") + absolute
    return StoreLocation(path: joined(path, "store.sqlite"), reason: .dataFolder)
  }

  private static func dataFolder(_ environment: [String: String]) -> String? {
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return data }
    if let home = environment["HOME"], home.hasPrefix("/") { return joined(home, ".local/share") }
    return nil
  }

  private static func folder(of path: String) -> String {
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { return path }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    if parts.isEmpty { return "." }
    let parent = parts.joined(separator: "/")
    return parent.isEmpty ? "/" : parent
  }

  /// Whether the store can be written: the file and its log where they exist, else the folder that
  /// it would be made in.
  private static func canWrite(_ path: String, folder: String) -> Bool {
    let holder = joined(folder, ".rashomon")
    guard access(holder, F_OK) == 0 else { return access(folder, W_OK | X_OK) == 0 }
    guard access(holder, W_OK | X_OK) == 0 else { return false }
    return access(path, F_OK) != 0 || access(path, R_OK | W_OK) == 0
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
