/// Lays out plain text for pipes and simple terminals: lines of at most 80 scalars where words
/// allow it, no escape sequence, controls made visible.
struct PlainText {
  /// Scalars a line.
  static let width = 80

  /// The lines so far, each with its line end.
  private(set) var text = ""

  /// Adds an empty line, unless it would be the first or follow another.
  mutating func space() {
    if !text.isEmpty, !text.hasSuffix("\n\n") { text += "\n" }
  }

  /// Adds words after a lead, broken between words; further lines are indented below the words.
  mutating func add(_ words: String, lead: String = "") {
    let lead = VisibleLine.keepingOffsets(lead)
    let indent = lead.unicodeScalars.count
    let lines = PlainText.wrapped(words, width: max(20, PlainText.width - indent))
    for (index, line) in (lines.isEmpty ? [""] : lines).enumerated() {
      let start = index == 0 ? lead : String(repeating: " ", count: indent)
      text += PlainText.trimmed(start + line) + "\n"
    }
  }

  /// Adds rows of columns side by side, with a bar between them.
  mutating func add(columns: [String], width: Int) {
    let cells = columns.map { PlainText.wrapped($0, width: width) }
    for row in 0..<(cells.map(\.count).max() ?? 0) {
      let line = cells.map { cell in
        PlainText.padded(row < cell.count ? cell[row] : "", to: width)
      }.joined(separator: " | ")
      text += PlainText.trimmed(line) + "\n"
    }
  }

  /// Breaks words into lines of at most `width` scalars; a longer word is cut.
  static func wrapped(_ words: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var count = 0
    let words = VisibleLine.of(words)
    if words.isEmpty { return [] }
    // Bytes are no fewer than scalars.
    if words.utf8.count <= width { return [words] }
    for word in words.split(separator: " ") {
      var rest = word.unicodeScalars[...]
      if count > 0, count + 1 + rest.count > width {
        lines.append(line)
        (line, count) = ("", 0)
      }
      if count > 0 {
        line += " "
        count += 1
      }
      while rest.count > width {
        lines.append(String(rest.prefix(width)))
        rest = rest.dropFirst(width)
      }
      line += String(rest)
      count += rest.count
    }
    if count > 0 { lines.append(line) }
    return lines
  }

  /// The text with blanks up to a number of scalars.
  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.unicodeScalars.count))
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.utf8.last == 0x20 { line.removeLast() }
    return line
  }
}
