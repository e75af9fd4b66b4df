import Foundation
import TestSupport

@testable import Model

/// Files in WordNet's format, laid out from `Corpora/wordnet.table`, so that tests need no dictionary
/// on the machine.
struct WordNetFixture {
  /// By the name of the file.
  let files: [String: [UInt8]]

  private struct Row {
    let key: String
    let part: Character
    let field: String
    let words: [String]
    let pointers: [[String]]
  }

  private static let header = "  1 Made by a test.\n"
  private static let parts: [(letter: Character, ending: String)] = [
    ("n", "noun"), ("v", "verb"), ("a", "adj"), ("r", "adv"),
  ]

  /// Lays out the table.
  init() {
    let path = ProjectFolder.path + "/Tests/ModelTests/Corpora/wordnet.table"
    let table = TabSeparated.rows(
      Array((try? Data(contentsOf: URL(fileURLWithPath: path))) ?? Data()))
    let rows = table.filter { $0.count >= 4 }.map { cells in
      Row(
        key: cells[0], part: cells[1].first ?? "n", field: cells[2],
        words: cells[3].split(separator: ",").map(String.init),
        pointers: cells.dropFirst(4).map { $0.split(separator: ":").map(String.init) })
    }
    // An offset is eight digits wherever it points, so that a line's length is known before it.
    var offsets: [String: Int] = [:]
    for (letter, _) in WordNetFixture.parts {
      var offset = WordNetFixture.header.utf8.count
      for row in rows where row.part == letter {
        offsets[row.key] = offset
        offset += WordNetFixture.line(row, rows, [:]).utf8.count
      }
    }
    var files: [String: [UInt8]] = [:]
    for (letter, ending) in WordNetFixture.parts {
      let own = rows.filter { $0.part == letter }
      let lines = own.map { WordNetFixture.line($0, rows, offsets) }.joined()
      files["data." + ending] = Array((WordNetFixture.header + lines).utf8)
      files["index." + ending] = Array(
        (WordNetFixture.header + WordNetFixture.index(own, offsets)).utf8)
    }
    files["verb.exc"] = Array("forgot forget\n".utf8)
    self.files = files
  }

  /// The dictionary of these files, or of some with others in their place.
  func wordNet(_ others: [String: [UInt8]] = [:]) throws -> WordNet? {
    let folder = try TemporaryFolder()
    try write(to: folder, others)
    return WordNet(folder: folder.path)
  }

  /// Writes the files into a folder.
  func write(to folder: TemporaryFolder, _ others: [String: [UInt8]] = [:]) throws {
    for (name, bytes) in files { try folder.write(others[name] ?? bytes, to: Array(name.utf8)) }
  }

  private static func line(_ row: Row, _ rows: [Row], _ offsets: [String: Int]) -> String {
    let words = row.words.map { $0 + " 0" }.joined(separator: " ")
    let pointers = row.pointers.map { pointer in
      let part = rows.first { $0.key == pointer[2] }?.part ?? "n"
      return " \(pointer[0]) \(digits(offsets[pointer[2]])) \(part) 0\(pointer[1])0\(pointer[3])"
    }
    let count = String(row.pointers.count)
    return "\(digits(offsets[row.key])) \(row.field) \(row.part) 0\(row.words.count) \(words) "
      + String(repeating: "0", count: 3 - count.count) + count + pointers.joined() + " | gloss\n"
  }

  private static func index(_ rows: [Row], _ offsets: [String: Int]) -> String {
    var senses: [String: [Row]] = [:]
    for row in rows {
      for word in row.words {
        senses[String(word.prefix { $0 != "(" }), default: []].append(row)
      }
    }
    let words = senses.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return words.map { word in
      let own = senses[word] ?? []
      let symbols = Set(own.flatMap(\.pointers).map { $0[0] }).sorted()
      let head = [word, String(own.first?.part ?? "n"), "\(own.count)", "\(symbols.count)"]
      let tail = ["\(own.count)", "1"] + own.map { digits(offsets[$0.key]) }
      return (head + symbols + tail).joined(separator: " ") + "\n"
    }.joined()
  }

  private static func digits(_ offset: Int?) -> String {
    let digits = String(offset ?? 0)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
