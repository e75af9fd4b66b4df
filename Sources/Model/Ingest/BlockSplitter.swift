/// Cuts a text into stretches that `BlockClassifier` gives a kind: a line is a stretch, and the
/// lines of a hard-wrapped paragraph are one.
enum BlockSplitter {
  /// A piece of text that becomes one block.
  struct Stretch {
    /// Its bytes without surrounding white space and without Markdown's signs around it.
    let range: TextRange
    /// Level of a Markdown heading, 0 elsewhere.
    let headingLevel: Int
    /// Whether it holds only white space that is not ASCII, as in a line with a no-break space.
    let isBlank: Bool
    /// Number of lines it spans.
    let lines: Int
  }

  /// The stretches of a text from a byte offset on; empty lines give none.
  static func stretches(of text: ArticleText, from start: Int) -> [Stretch] {
    let bytes = text.bytes
    let lines = TextLine.lines(of: bytes, from: start)
    let widths = lines.map { text.width(of: $0.content) }
    let wrap = wrapWidth(lines, widths, bytes)
    var stretches: [Stretch] = []
    var index = 0
    while index < lines.count {
      let line = lines[index]
      if line.isBlank {
        let hasOtherSpace = bytes[line.whole.start..<line.whole.end].contains { $0 >= 0x80 }
        if hasOtherSpace {
          stretches.append(Stretch(range: line.whole, headingLevel: 0, isBlank: true, lines: 1))
        }
        index += 1
        continue
      }
      var last = index
      if let wrap {
        while last + 1 < lines.count, isWrapped(lines, widths, bytes, after: last, wrap) {
          last += 1
        }
        if last - index < 2, !endsSentence(bytes, lines[last].content) {
          // Two short lines that end no sentence are a title and a subtitle, or a title that was
          // wrapped too: then the second goes on in lower case.
          let goesOn = (0x61...0x7A).contains(bytes[lines[last].content.start])
          if !goesOn { last = index }
        }
      }
      stretches.append(
        stretch(bytes, lines[index].content.start, lines[last].content.end, last - index + 1))
      index = last + 1
    }
    return stretches
  }

  /// The column at which a text is wrapped by hand, nil where lines are paragraphs.
  ///
  /// Wrapped text shows by lines of 45 to 100 scalars, most of which end in the middle of a
  /// sentence and could not have taken in the first word of the next line.
  private static func wrapWidth(_ lines: [TextLine], _ widths: [Int], _ bytes: [UInt8]) -> Int? {
    let filled = widths.filter { $0 > 0 }
    let long = filled.filter { $0 > 100 }.count
    guard filled.count >= 4, long * 10 < filled.count else { return nil }
    let width = filled.filter { $0 <= 100 }.max() ?? 0
    guard width >= 45 else { return nil }
    var wrapped = 0
    var others = 0
    for index in lines.indices.dropLast() where !lines[index].isBlank && !lines[index + 1].isBlank {
      let isOpen = !endsSentence(bytes, lines[index].content)
      if isOpen, isWrapped(lines, widths, bytes, after: index, width) {
        wrapped += 1
      } else {
        others += 1
      }
    }
    return wrapped >= 2 && wrapped >= others ? width : nil
  }

  /// Whether the line below goes on with the paragraph: this line is nearly full, as it could not
  /// have taken in the next word, with a tenth of the width for ragged edges.
  private static func isWrapped(
    _ lines: [TextLine], _ widths: [Int], _ bytes: [UInt8], after index: Int, _ width: Int
  ) -> Bool {
    guard index + 1 < lines.count, !lines[index + 1].isBlank, widths[index] <= width else {
      return false
    }
    let next = lines[index + 1].content
    guard !opensItem(bytes, next), headingLevel(bytes, lines[index].content) == 0 else {
      return false
    }
    let word = bytes[next.start..<next.end].prefix { $0 != 0x20 && $0 != 0x09 }
    let wordWidth = word.reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
    return widths[index] + 1 + wordWidth > width - width / 10
  }

  /// Whether a line opens a list entry, a quotation or a heading of Markdown.
  private static func opensItem(_ bytes: [UInt8], _ line: TextRange) -> Bool {
    let head = bytes[line.start..<line.end].prefix(3)
    let signs = ["- ", "* ", "• ", "> ", "#"]
    return signs.contains { head.starts(with: $0.utf8) }
  }

  private static func stretch(_ bytes: [UInt8], _ start: Int, _ end: Int, _ lines: Int) -> Stretch {
    let range = TextRange(start, end)
    let level = lines == 1 ? headingLevel(bytes, range) : 0
    var inner = lines == 1 ? withoutEmphasis(bytes, range) : range
    if level > 0 {
      var first = start + level
      while first < end, bytes[first] == 0x20 || bytes[first] == 0x09 { first += 1 }
      var last = end
      // Markdown lets a heading close with number signs, as in "## Talks ##".
      while last > first, bytes[last - 1] == 0x23 { last -= 1 }
      while last > first, bytes[last - 1] == 0x20 { last -= 1 }
      inner = TextRange(first, last)
    }
    // "# #" and "** **" have no words.
    guard !inner.isEmpty else {
      return Stretch(range: range, headingLevel: 0, isBlank: false, lines: lines)
    }
    return Stretch(range: inner, headingLevel: level, isBlank: false, lines: lines)
  }

  /// A line without the Markdown emphasis around the whole of it: "*By Ana Díaz*".
  private static func withoutEmphasis(_ bytes: [UInt8], _ line: TextRange) -> TextRange {
    let sign = bytes[line.start]
    guard sign == UInt8(ascii: "*") || sign == UInt8(ascii: "_") else { return line }
    let inside = bytes[line.start..<line.end]
    let count = inside.prefix { $0 == sign }.count
    let closing = inside.reversed().prefix { $0 == sign }.count
    guard count <= 3, count == closing, line.count > 2 * count else { return line }
    let inner = TextRange(line.start + count, line.end - count)
    let isWhole = bytes[inner.start] != 0x20 && bytes[inner.end - 1] != 0x20
    return isWhole && !bytes[inner.start..<inner.end].contains(sign) ? inner : line
  }

  /// The level of a Markdown heading: one to six number signs and a space; 0 elsewhere.
  private static func headingLevel(_ bytes: [UInt8], _ line: TextRange) -> Int {
    let signs = bytes[line.start..<line.end].prefix { $0 == 0x23 }.count
    let next = line.start + signs
    guard (1...6).contains(signs), next + 1 < line.end, bytes[next] == 0x20 else { return 0 }
    return signs
  }

  private static func endsSentence(_ bytes: [UInt8], _ line: TextRange) -> Bool {
    SentenceEnd(of: bytes, line).endsSentence
  }
}

extension ArticleText {
  /// Counts the Unicode scalars of a range.
  func width(of range: TextRange) -> Int {
    var count = 0
    for index in range.start..<range.end where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
