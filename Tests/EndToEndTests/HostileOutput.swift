import Foundation
import TestSupport
import Testing

/// What must hold of a format whatever an article says.
enum HostileOutput {
  /// Elements that the exported page is made of.
  private static let elements: Set<String> = [
    "html", "head", "meta", "title", "style", "body", "header", "main", "nav", "section", "article",
    "aside", "footer", "div", "h1", "h2", "h3", "h4", "h5", "p", "span", "a", "ul", "ol", "li",
    "dl",
    "dt", "dd", "table", "caption", "thead", "tbody", "tr", "th", "td", "blockquote", "figure",
    "figcaption", "mark", "cite", "q", "strong", "em", "b", "i", "small", "abbr", "time", "code",
    "svg",
    "g", "line", "rect", "circle", "path", "text", "desc", "details", "summary", "bdi", "sup",
  ]

  /// A page is markup of known elements, without a handler, and its links go to the web or inside.
  static func look(atPage page: String, _ scan: inout OutputScan) {
    guard let markup = PageMarkup(page) else { return scan.note("no sound markup", "page") }
    for element in markup.elements {
      if !elements.contains(element.name) { scan.note("element \(element.name)", "page") }
      for (name, value) in element.attributes {
        if name.lowercased().hasPrefix("on") { scan.note("handler \(name)", "page") }
        let isLink = ["href", "src", "action", "xlink:href", "data"].contains(name)
        let isSafe = ["http://", "https://", "#"].contains { value.hasPrefix($0) }
        if isLink, !isSafe { scan.note("link \(value.prefix(60))", "page") }
      }
    }
  }

  /// Each row of a table has every cell, and none begins as a formula does.
  static func look(atTable table: String, _ scan: inout OutputScan) {
    guard let rows = SeparatedRows.of(table) else { return scan.note("no sound table", "table") }
    for row in rows {
      if row.count != rows[0].count { scan.note("a row of \(row.count) cells", "table") }
      for cell in row {
        let first = cell.unicodeScalars.first {
          !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint
        }
        if let first, "=+-@＝＋－＠".unicodeScalars.contains(first) {
          scan.note("a formula \(cell.prefix(60))", "table")
        }
      }
    }
  }

  /// No element, no picture, no fence but the program's own, and rows of as many cells as their head.
  static func look(atMarkdown text: String, _ scan: inout OutputScan) {
    var cells: Int?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let bare = unescaped(line)
      for sign in ["<", "![", "```", "~~~", "](javascript:", "](data:"] where bare.contains(sign) {
        scan.note("\(sign) in \(line.prefix(80))", "Markdown")
      }
      guard bare.hasPrefix("|") else {
        cells = nil
        continue
      }
      let count = bare.utf8.count { $0 == UInt8(ascii: "|") }
      if let cells, cells != count {
        scan.note("a row of \(count) cells: \(line.prefix(80))", "Markdown")
      }
      cells = cells ?? count
    }
  }

  /// A line without each backslash and the sign that it escapes.
  private static func unescaped(_ line: Substring) -> String {
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in line.unicodeScalars {
      if isEscaped {
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// What became of each file of a folder, by its name, as the list in JSON tells it.
  static func outcomes(_ list: String, folder: String) throws -> [String: HostileOutcome] {
    let list = try #require(
      try JSONSerialization.jsonObject(with: Data(list.utf8)) as? [String: Any])
    func names(_ member: String) -> Set<String> {
      let files = (list[member] as? [[String: Any]] ?? []).compactMap { $0["file"] as? String }
      return Set(files.map { String($0.dropFirst(folder.count + 1)) })
    }
    let read = names("articles")
    let told = names("problems")
    var outcomes: [String: HostileOutcome] = [:]
    for name in read { outcomes[name] = told.contains(name) ? .partly : .read }
    for name in told.subtracting(read) { outcomes[name] = .refused }
    return outcomes
  }
}
