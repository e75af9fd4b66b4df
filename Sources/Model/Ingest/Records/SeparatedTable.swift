/// A table of separated values (RFC 4180), also with ";", tab or "|" between them: quoted values hold
/// separators and line ends, a doubled quote stands for one. Rows end at LF, CR LF or CR.
struct SeparatedTable {
  /// The first row.
  let header: [String]
  /// The rows below it that are not empty.
  let rows: [[String]]
  /// Whether the last value has no closing quote: the file was cut.
  let isCut: Bool

  /// Reads a table. A value that opens with a quote ends with one; any other quote is text.
  /// - Complexity: linear in the text.
  init(_ text: ArticleText) {
    let bytes = text.bytes
    // Excel's first line, "sep=;", names the separator.
    let hint = bytes.starts(with: "sep=".utf8) && bytes.count > 5 ? bytes[4] : nil
    let separator = hint ?? SeparatedTable.separator(of: bytes)
    var start = 0
    if hint != nil {
      start = (bytes.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count)
    }
    var scanner = Scanner(bytes: bytes, separator: separator, index: start)
    var rows: [[String]] = []
    while let row = scanner.row() {
      if row.contains(where: { !$0.isEmpty }) { rows.append(row) }
    }
    header = rows.first ?? []
    self.rows = Array(rows.dropFirst())
    isCut = scanner.isCut
  }

  /// The sign that stands most often in the first row, outside of quotes; a comma in doubt.
  private static func separator(of bytes: [UInt8]) -> UInt8 {
    let signs = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09, UInt8(ascii: "|")]
    var counts = [0, 0, 0, 0]
    var isQuoted = false
    for byte in bytes.drop(while: { $0 == 0x0A || $0 == 0x0D }) {
      if byte == 0x22 { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D { break }
      if let sign = signs.firstIndex(of: byte) { counts[sign] += 1 }
    }
    let most = counts.max() ?? 0
    return signs[counts.firstIndex(of: most) ?? 0]
  }

  private struct Scanner {
    let bytes: [UInt8]
    let separator: UInt8
    var index: Int
    var isCut = false

    /// The next row; nil at the end.
    mutating func row() -> [String]? {
      guard index < bytes.count else { return nil }
      var values = [value()]
      while index < bytes.count, bytes[index] == separator {
        index += 1
        values.append(value())
      }
      if index < bytes.count {
        let isPair = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
        index += isPair ? 2 : 1
      }
      return values
    }

    private mutating func value() -> String {
      guard index < bytes.count, bytes[index] == 0x22 else {
        return String(decoding: plain(), as: UTF8.self)
      }
      var value: [UInt8] = []
      index += 1
      while index < bytes.count {
        let start = index
        while index < bytes.count, bytes[index] != 0x22 { index += 1 }
        value += bytes[start..<index]
        if index == bytes.count {
          isCut = true
          break
        }
        index += 1
        guard index < bytes.count, bytes[index] == 0x22 else { break }
        value.append(0x22)
        index += 1
      }
      // What stands between the closing quote and the separator breaks the rule and is kept.
      value += plain()
      return String(decoding: value, as: UTF8.self)
    }

    private mutating func plain() -> ArraySlice<UInt8> {
      let start = index
      while index < bytes.count, bytes[index] != separator, bytes[index] != 0x0A,
        bytes[index] != 0x0D
      {
        index += 1
      }
      return bytes[start..<index]
    }
  }
}
