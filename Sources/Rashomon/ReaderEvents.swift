import Model

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The dated events that the reader adds to the program's list, from `rashomon/events.tsv` in the
/// folder for settings of the XDG Base Directory Specification.
///
/// It is the reader's file and none of the folder that is read: facts about the world hold for every
/// folder, and a folder that comes from others must not change how its articles are dated.
enum ReaderEvents {
  /// The most bytes that the file may have: thousands of rows.
  private static let limit = 4 << 20

  /// Reads the file; each bad line is a line on standard error that names file and line. None where
  /// there is no such file.
  static func read(_ environment: [String: String]) -> [DatedEvent] {
    guard let path = SettingsFolder.path(of: "events.tsv", environment) else { return [] }
    var status = stat()
    guard stat(path, &status) == 0 else { return [] }
    // Reading a pipe would wait for a writer.
    guard status.st_mode & S_IFMT == S_IFREG else { return complain(path, .notAFile) }
    guard status.st_size <= limit else { return complain(path, .tooLarge(limit: limit)) }
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: path)) else {
      return complain(path, .unreadable(code: EACCES))
    }
    let table = DatedEvent.table(Array(data))
    for line in table.badLines {
      Output.complain("rashomon: \(path):\(line.number): \(Wording.problem(line.fault))")
    }
    return table.events
  }

  private static func complain(_ path: String, _ kind: Problem.Kind) -> [DatedEvent] {
    Output.complain("rashomon: \(path): \(Wording.problem(Problem(file: path, kind: kind)))")
    return []
  }
}
