import Model
import TOMLKit
import TUI

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

/// The reader's settings, `rashomon/config.toml` in the folder for settings.
///
/// It is checked whole: what is wrong is told, a line each, and the rest counts.
struct SettingsFile {
  /// Where it is looked for; nil where the environment names no folder.
  let path: String?
  /// Whether it is there.
  let exists: Bool
  /// The settings; the usual ones where there is no file.
  let settings: ReaderSettings
  /// What is wrong, each a line with file and line, in order of the lines.
  let problems: [String]

  /// The most bytes that are read.
  private static let limit = 1 << 20

  /// Reads the file, where there is one.
  static func read(_ environment: [String: String]) -> SettingsFile {
    let path = SettingsFolder.path(of: "config.toml", environment)
    var status = stat()
    guard let path, stat(path, &status) == 0 else {
      return SettingsFile(path: path, exists: false, settings: ReaderSettings(), problems: [])
    }
    // Reading a pipe would wait for a writer.
    guard status.st_mode & S_IFMT == S_IFREG, status.st_size <= limit,
      let data = try? Data(contentsOf: URL(fileURLWithPath: path)),
      let text = String(validating: data, as: UTF8.self)
    else {
      return SettingsFile(
        path: path, exists: true, settings: ReaderSettings(),
        problems: ["\(path): is no UTF-8 text file of at most a megabyte that can be read"])
    }
    return SettingsFile(path: path, text: text)
  }

  private init(path: String?, exists: Bool, settings: ReaderSettings, problems: [String]) {
    self.path = path
    self.exists = exists
    self.settings = settings
    self.problems = problems
  }

  private init(path: String, text: String) {
    let reader: SettingsReader
    do {
      reader = SettingsReader(Self.entries(try TOMLTable(string: text), below: []))
    } catch let error as TOMLParseError {
      self.init(
        path: path, exists: true, settings: ReaderSettings(),
        problems: ["\(path):\(error.source.begin.line): \(error.description); nothing of it counts"]
      )
      return
    } catch {
      self.init(
        path: path, exists: true, settings: ReaderSettings(),
        problems: ["\(path): \(error); nothing of it counts"])
      return
    }
    let lines = SettingLines(text)
    let told = reader.problems.map { problem in
      let line = lines.line(of: problem.path)
      let place = line.map { "\(path):\($0)" } ?? path
      let key = problem.path.joined(separator: ".")
      return (line: line ?? 0, text: "\(place): \(key): \(problem.reason)")
    }
    self.init(
      path: path, exists: true, settings: reader.settings,
      problems: told.sorted { ($0.line, $0.text) < ($1.line, $1.text) }.map(\.text))
  }

  private static func entries(_ table: TOMLTable, below path: [String]) -> [SettingEntry] {
    table.keys.sorted().flatMap { key -> [SettingEntry] in
      guard let value = table[key] else { return [] }
      let path = path + [key]
      if let table = value.table { return entries(table, below: path) }
      return [SettingEntry(path, self.value(value))]
    }
  }

  private static func value(_ value: TOMLValueConvertible) -> SettingEntry.Value {
    switch value.type {
    case .string: return value.string.map(SettingEntry.Value.text) ?? .other
    case .bool: return value.bool.map(SettingEntry.Value.flag) ?? .other
    case .int: return value.int.map(SettingEntry.Value.number) ?? .other
    case .array:
      let parts = value.array.map { Array($0).map(\.string) } ?? []
      let texts = parts.compactMap { $0 }
      return texts.count == parts.count ? .texts(texts) : .other
    default: return .other
    }
  }
}
