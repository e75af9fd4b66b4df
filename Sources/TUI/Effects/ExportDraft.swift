#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The file that an export is written into before it takes its name: ".rashomon-export-PID-ID" beside
/// it. One that is killed leaves its draft behind.
enum ExportDraft {
  private static let prefix = ".rashomon-export-"
  /// Seconds that a draft is left alone: a process on another machine may write to the same folder.
  private static let rest = 3600

  /// The name of a draft of this process; `id` makes it one that nobody else has.
  static func name(_ id: String) -> String { "\(prefix)\(getpid())-\(id)" }

  /// Removes the drafts in a folder that were last written an hour ago or earlier, by processes that are
  /// gone.
  static func removeLeftovers(in folder: String) {
    guard let entries = opendir(folder) else { return }
    defer { closedir(entries) }
    var leftovers: [String] = []
    while let entry = readdir(entries) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
      }
      if isLeftover(name, in: folder) { leftovers.append(name) }
    }
    for name in leftovers { unlink("\(folder)/\(name)") }
  }

  private static func isLeftover(_ name: String, in folder: String) -> Bool {
    guard name.hasPrefix(prefix) else { return false }
    let parts = name.dropFirst(prefix.count).split(separator: "-")
    guard parts.count == 2, let process = pid_t(parts[0]), process > 0 else { return false }
    var found = stat()
    // A link or a folder of that name is not ours.
    guard lstat("\(folder)/\(name)", &found) == 0, found.st_mode & S_IFMT == S_IFREG,
      time(nil) - modified(found) > rest
    else { return false }
    return kill(process, 0) != 0 && errno == ESRCH
  }

  private static func modified(_ file: stat) -> Int {
    #if canImport(Glibc)
      file.st_mtim.tv_sec
    #else
      file.st_mtimespec.tv_sec
    #endif
  }
}
