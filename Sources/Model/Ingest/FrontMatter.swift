/// The metadata block at the top of a Markdown or text file: `key: value` lines between two `---`.
///
/// It reads the flat part of YAML: quoted values, lists, and lines that go on below their key.
struct FrontMatter {
  /// Its bytes with both `---` lines; nil where the text has no front matter.
  let range: TextRange?
  private let values: [String: String]

  /// Byte offset at which the text below it begins.
  var end: Int { range?.end ?? 0 }

  /// The first of some keys that has a value; keys are in lower case.
  func value(_ keys: String...) -> String? {
    keys.lazy.compactMap { values[$0] }.first { !$0.isEmpty }
  }

  /// Of a text that has none.
  static let none = FrontMatter()

  /// Looks for front matter at the very top of a text; a `---` that opens anything else is left
  /// alone.
  /// - Complexity: linear, and bounded by 200 lines.
  init(of text: ArticleText) {
    let bytes = text.bytes
    // Only the first lines are cut, for most texts have no front matter.
    guard bytes.starts(with: "---".utf8) else {
      self.init()
      return
    }
    var keys: [String: String] = [:]
    var key: String?
    for (number, line) in TextLine.lines(of: bytes, from: 0).prefix(200).enumerated() {
      let content = text[line.content]
      if number == 0 {
        if content != "---" { break }
      } else if content == "---" || content == "..." {
        if keys.isEmpty { break }
        self.init(range: TextRange(0, line.content.end), values: keys)
        return
      } else if content.isEmpty || content.hasPrefix("#") {
        continue
      } else if let pair = FrontMatter.pair(content), line.content.start == line.whole.start {
        key = pair.key
        keys[pair.key] = pair.value
      } else if let key, line.content.start > line.whole.start || content.hasPrefix("- ") {
        keys[key] = FrontMatter.joined(keys[key] ?? "", content)
      } else {
        break
      }
    }
    self.init()
  }

  private init(range: TextRange? = nil, values: [String: String] = [:]) {
    self.range = range
    self.values = values
  }

  /// Reads "key: value"; a key is one word of letters, digits, "_" and "-".
  private static func pair(_ line: String) -> (key: String, value: String)? {
    guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let key = line[..<colon]
    let isKey = key.utf8.allSatisfy {
      (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) || $0 == 0x5F || $0 == 0x2D
    }
    let rest = line[line.utf8.index(after: colon)...]
    guard isKey, !key.isEmpty, rest.isEmpty || rest.hasPrefix(" ") || rest.hasPrefix("\t") else {
      return nil
    }
    return (key.lowercased(), cleaned(String(rest)))
  }

  /// Adds a list entry or a line that goes on.
  private static func joined(_ value: String, _ line: String) -> String {
    let isEntry = line.hasPrefix("- ")
    let more = cleaned(isEntry ? String(line.dropFirst(2)) : line)
    // ">" and "|" announce text on the lines below; they are no part of it.
    if value.isEmpty || value == ">" || value == "|" || value == ">-" || value == "|-" {
      return more
    }
    return value + (isEntry ? ", " : " ") + more
  }

  /// Takes quotes, list brackets and a comment off a value.
  private static func cleaned(_ value: String) -> String {
    var text = trimmed(value[...])
    for quote in ["\"", "'"] where text.hasPrefix(quote) {
      let inner = text.dropFirst()
      if let close = inner.lastIndex(of: Character(quote)) {
        return unescaped(trimmed(inner[..<close]), isDouble: quote == "\"")
      }
    }
    if let comment = text.utf8.firstRange(of: " #".utf8) {
      text = trimmed(text[..<comment.lowerBound])
    }
    if text.hasPrefix("["), text.hasSuffix("]") {
      return text.dropFirst().dropLast().split(separator: ",").map { cleaned(String($0)) }
        .joined(separator: ", ")
    }
    return text
  }

  /// Undoes the signs by which a quoted value holds its own quote: \" and \\ in double quotes, '' in
  /// single ones.
  private static func unescaped(_ text: String, isDouble: Bool) -> String {
    let sign: Character = isDouble ? "\\" : "'"
    guard text.contains(sign) else { return text }
    var result = ""
    var isEscaped = false
    for character in text {
      let isKnown = isDouble ? character == "\"" || character == "\\" : character == "'"
      if isEscaped, !isKnown { result.append(sign) }
      if !isEscaped, character == sign {
        isEscaped = true
        continue
      }
      isEscaped = false
      result.append(character)
    }
    return isEscaped ? result + String(sign) : result
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
