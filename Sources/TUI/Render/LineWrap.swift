import Model

/// Breaks text into rows at word boundaries.
public enum LineWrap {
  /// The rows of a range of a text, each at most `width` cells wide, as byte ranges.
  public static func rows(of text: ArticleText, range: TextRange, width: Int) -> [TextRange] {
    let bytes = text.bytes
    let end = min(range.end, bytes.count)
    var rows: [TextRange] = []
    var start = min(range.start, end)
    var at = start
    var cells = 0
    var lastBreak: Int?
    let limit = max(1, width)
    while at < end {
      let lead = bytes[at]
      let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      let next = min(at + length, end)
      let scalar = String(decoding: bytes[at..<next], as: UTF8.self).unicodeScalars.first ?? " "
      let cell = DisplayWidth.of(scalar)
      if cells + cell > limit, at > start {
        let isBlank = lead == 0x20 || lead == 0x0A
        let stop = isBlank ? at : lastBreak ?? at
        rows.append(TextRange(start, stop))
        start = stop
        while start < end, bytes[start] == 0x20 || bytes[start] == 0x0A { start += 1 }
        at = start
        cells = 0
        lastBreak = nil
        continue
      }
      cells += cell
      if lead == 0x20 || lead == 0x0A { lastBreak = next }
      at = next
    }
    if start < end { rows.append(TextRange(start, end)) }
    return rows
  }
}
