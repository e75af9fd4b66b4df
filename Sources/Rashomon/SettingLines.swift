/// On which line of a TOML document each key stands; the parser tells that of errors of form only.
struct SettingLines {
  private var lines: [[String]: Int] = [:]

  /// Looks for table headers and for keys at the beginning of lines. What a text of several lines
  /// holds is taken for keys as well, which can only add lines that nobody asks for.
  init(_ document: String) {
    var table: [String] = []
    for (index, line) in document.split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline
    ).enumerated() {
      let line = line.drop { $0 == " " || $0 == "\t" }
      if line.first == "[" {
        table = Self.keys(line.drop { $0 == "[" }).keys
        if lines[table] == nil { lines[table] = index + 1 }
        continue
      }
      let (keys, rest) = Self.keys(line)
      guard !keys.isEmpty, rest.first == "=" else { continue }
      let path = table + keys
      for count in 1...path.count where lines[Array(path.prefix(count))] == nil {
        lines[Array(path.prefix(count))] = index + 1
      }
    }
  }

  /// The line of a key, counted from 1, or of the table that it stands in; nil where none is found.
  func line(of path: [String]) -> Int? {
    for count in stride(from: path.count, to: 0, by: -1) {
      if let line = lines[Array(path.prefix(count))] { return line }
    }
    return nil
  }

  /// The keys between dots at the beginning of a line, bare or quoted, and what follows them.
  private static func keys(_ line: Substring) -> (keys: [String], rest: Substring) {
    var keys: [String] = []
    var rest = line
    while true {
      rest = rest.drop { $0 == " " || $0 == "\t" }
      guard let first = rest.first else { break }
      if first == "\"" || first == "'" {
        rest = rest.dropFirst()
        var key = ""
        while let next = rest.first, next != first {
          rest = rest.dropFirst()
          if first == "\"", next == "\\", let escaped = rest.first {
            key.append(escaped)
            rest = rest.dropFirst()
          } else {
            key.append(next)
          }
        }
        rest = rest.dropFirst()
        keys.append(key)
      } else {
        let key = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
        guard !key.isEmpty else { break }
        keys.append(String(key))
        rest = rest.dropFirst(key.count)
      }
      rest = rest.drop { $0 == " " || $0 == "\t" }
      guard rest.first == "." else { break }
      rest = rest.dropFirst()
    }
    return (keys, rest)
  }
}
