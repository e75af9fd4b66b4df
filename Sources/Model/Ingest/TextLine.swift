/// One line of a text.
struct TextLine {
  /// Its bytes without the line end and without surrounding white space of any script.
  let content: TextRange
  /// Its bytes without the line end.
  let whole: TextRange

  /// Whether it holds nothing but white space.
  var isBlank: Bool { content.isEmpty }

  /// Cuts a text from a byte offset on into lines, which end at LF, CR LF or CR.
  static func lines(of bytes: [UInt8], from start: Int) -> [TextLine] {
    var lines: [TextLine] = []
    var begin = start
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x0A || byte == 0x0D {
        lines.append(TextLine(bytes, begin, index))
        if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
        begin = index + 1
      }
      index += 1
    }
    if begin < bytes.count { lines.append(TextLine(bytes, begin, bytes.count)) }
    return lines
  }

  private init(_ bytes: [UInt8], _ start: Int, _ end: Int) {
    whole = TextRange(start, end)
    var first = start
    while first < end {
      let space = TextLine.spaceLength(bytes, at: first, before: end)
      if space == 0 { break }
      first += space
    }
    var last = end
    while last > first {
      var scalar = last - 1
      while scalar > first, bytes[scalar] & 0xC0 == 0x80 { scalar -= 1 }
      if TextLine.spaceLength(bytes, at: scalar, before: last) != last - scalar { break }
      last = scalar
    }
    content = first < last ? TextRange(first, last) : TextRange(start, start)
  }

  /// Length of the white space character at a byte, 0 where there is none: ASCII white space,
  /// U+00A0, U+2000 to U+200B, U+2028, U+2029, U+202F, U+3000 and U+FEFF.
  static func spaceLength(_ bytes: [UInt8], at index: Int, before end: Int) -> Int {
    let byte = bytes[index]
    if byte == 0x20 || (0x09...0x0D).contains(byte) { return 1 }
    if byte == 0xC2, index + 1 < end { return bytes[index + 1] == 0xA0 ? 2 : 0 }
    guard byte == 0xE2 || byte == 0xE3 || byte == 0xEF, index + 2 < end else { return 0 }
    switch (byte, bytes[index + 1], bytes[index + 2]) {
    case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF): return 3
    case (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF): return 3
    default: return 0
    }
  }
}
