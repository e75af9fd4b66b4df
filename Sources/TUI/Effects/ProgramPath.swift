#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Finds programs as a shell does.
enum ProgramPath {
  /// The file of a program: itself where its name holds a slash, else the first in the folders of
  /// PATH; nil where there is none that may be run.
  static func find(_ name: String, _ environment: [String: String]) -> String? {
    if name.contains("/") { return access(name, X_OK) == 0 ? name : nil }
    guard !name.isEmpty else { return nil }
    for folder in (environment["PATH"] ?? "").split(separator: ":") {
      let path = "\(folder)/\(name)"
      if access(path, X_OK) == 0 { return path }
    }
    return nil
  }
}
