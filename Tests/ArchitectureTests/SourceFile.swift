import Foundation
import TestSupport

/// One Swift file of the project, as text without comments and strings.
struct SourceFile {
  /// Path from the project's folder.
  let path: String
  /// The code without comments and string literals.
  let text: String
  /// Lines of the file as it stands.
  let lineCount: Int

  /// All Swift files below a folder of the project, by path.
  static func all(below folder: String) throws -> [SourceFile] {
    let root = URL(fileURLWithPath: ProjectFolder.path)
    let base = root.appendingPathComponent(folder)
    guard let walker = FileManager.default.enumerator(atPath: base.path) else { return [] }
    return try walker.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.sorted()
      .map { name in
        let raw = try String(contentsOf: base.appendingPathComponent(name), encoding: .utf8)
        return SourceFile(
          path: folder + "/" + name, text: stripped(raw),
          lineCount: raw.split(separator: "\n", omittingEmptySubsequences: false).count - 1)
      }
  }

  /// Modules that it imports.
  var imports: Set<String> {
    Set(
      text.split(separator: "\n").compactMap { line in
        let words = line.split(separator: " ")
        guard let index = words.firstIndex(of: "import"), index <= 1, index + 1 < words.count
        else { return nil }
        return String(words[index + 1])
      })
  }

  /// All identifiers.
  var words: Set<String> {
    Set(text.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init))
  }

  /// Names of the types that it declares at any depth; nested names such as `Kind` are left out, for
  /// many types have one.
  var declaredTypes: Set<String> {
    var found: Set<String> = []
    for line in text.split(separator: "\n") where !line.hasPrefix(" ") {
      let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init)
      guard
        let index = words.firstIndex(where: {
          ["struct", "enum", "class", "protocol", "actor", "typealias"].contains($0)
        }), index + 1 < words.count
      else { continue }
      found.insert(words[index + 1])
    }
    return found
  }

  private static func stripped(_ source: String) -> String {
    source.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
      var result = ""
      var inString = false
      var previous: Character = " "
      for character in line {
        if character == "\"", previous != "\\" { inString.toggle() }
        if !inString, character == "/", previous == "/" {
          result.removeLast()
          break
        }
        if !inString { result.append(character) }
        previous = character
      }
      return result
    }.joined(separator: "\n")
  }
}
