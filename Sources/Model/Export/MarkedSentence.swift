/// A sentence as an export quotes it, with the words that carry a value marked.
struct MarkedSentence: Hashable, Sendable {
  /// A stretch of it.
  struct Piece: Hashable, Sendable {
    let text: String
    let isMarked: Bool
  }

  /// Bytes that are kept on each side of the marked words: a text without full stops is one sentence,
  /// and would be quoted whole beside every claim in it.
  static let reach = 600

  /// In order; "…" stands where the sentence is cut.
  private(set) var pieces: [Piece] = []

  /// Quotes a sentence; ranges outside it widen it, and those that overlap are one.
  init(_ sentence: TextRange, marking ranges: [TextRange], in text: ArticleText) {
    let whole = ranges.reduce(sentence) { $0.union($1) }
    var place = whole.start
    var isFirst = true
    for range in MarkedSentence.merged(ranges) {
      add(TextRange(place, range.start), text, isStart: isFirst, isEnd: false)
      add(range, text, isStart: false, isEnd: false, isMarked: true)
      place = range.end
      isFirst = false
    }
    add(TextRange(place, whole.end), text, isStart: isFirst, isEnd: true)
  }

  /// Adds a stretch; what begins the sentence keeps its end, what ends it keeps its start, and what
  /// lies between keeps both.
  private mutating func add(
    _ range: TextRange, _ text: ArticleText, isStart: Bool, isEnd: Bool, isMarked: Bool = false
  ) {
    guard !range.isEmpty else { return }
    let head = isStart ? 0 : MarkedSentence.reach
    let tail = isEnd ? 0 : MarkedSentence.reach
    guard range.count > max(MarkedSentence.reach, head + tail) else {
      return pieces.append(Piece(text: text[range], isMarked: isMarked))
    }
    let front = TextRange(range.start, MarkedSentence.boundary(range.start + head, in: text))
    let back = TextRange(MarkedSentence.boundary(range.end - tail, in: text), range.end)
    let words =
      (front.isEmpty ? "" : text[front] + " ") + "…" + (back.isEmpty ? "" : " " + text[back])
    pieces.append(Piece(text: words, isMarked: isMarked))
  }

  /// The blank before an offset where one is near, else the start of the scalar at it.
  private static func boundary(_ offset: Int, in text: ArticleText) -> Int {
    let bytes = text.bytes
    guard offset > 0, offset < bytes.count else { return max(0, min(offset, bytes.count)) }
    for place in stride(from: offset, to: max(0, offset - 24), by: -1) where bytes[place] == 0x20 {
      return place
    }
    var place = offset
    while place > 0, bytes[place] & 0xC0 == 0x80 { place -= 1 }
    return place
  }

  /// About the first twelve words of a stretch on one line, for what has no title.
  static func beginning(of range: TextRange, in text: ArticleText) -> String {
    let longest = 80
    guard range.count > longest else { return VisibleLine.of(text[range]) }
    let end = boundary(range.start + longest, in: text)
    return VisibleLine.of(text[TextRange(range.start, end)]) + "…"
  }

  private static func merged(_ ranges: [TextRange]) -> [TextRange] {
    var result: [TextRange] = []
    for range in ranges.sorted() where !range.isEmpty {
      if let last = result.last, last.end >= range.start {
        result[result.count - 1] = last.union(range)
      } else {
        result.append(range)
      }
    }
    return result
  }
}
