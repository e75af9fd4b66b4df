/// A line that says when the article appeared, and at most by whom: "Tuesday, July 2nd, 2013",
/// "Published: March 13, 2013 | Updated: 09:35 GMT", "Ana Díaz | 2 May 2013".
struct DateLine {
  /// Its dates in order, none where no day has a year.
  let dates: [DateScanner.Found]
  /// Whether there is nothing but a day: no label such as "published", no time, no name.
  let isBare: Bool
  /// The author's name in front of the date.
  let name: TextRange?

  /// Reads a line; nil where it is none.
  init?(_ shape: LineShape, in text: ArticleText) {
    // Every date and time of day has a figure, and most lines have none.
    guard
      text.bytes[shape.range.start..<shape.range.end].contains(where: { $0 >= 0x30 && $0 <= 0x39 })
    else { return nil }
    let scanner = DateScanner(text.bytes, shape.range)
    dates = scanner.dates
    isBare = !scanner.hasLabel && !scanner.hasTime && scanner.otherWords.isEmpty
    if scanner.isDateLine {
      name = nil
      return
    }
    // An agency or an author may stand before the date; more words make it a sentence.
    guard let date = scanner.dates.first, shape.width <= 60,
      (1...4).contains(scanner.otherWords.count), shape.end == .none,
      scanner.otherWords.allSatisfy({ $0.end <= date.range.start }),
      let own = DateLine.words(of: shape, scanner.otherWords), own.allSatisfy(\.isCapitalised)
    else { return nil }
    if PersonName.isOneName(own) {
      name = own.dropFirst().reduce(own.first?.range) { $0?.union($1.range) }
    } else if own.count == 1 || own.contains(where: PersonName.isOutletWord) {
      name = nil
    } else {
      return nil
    }
  }

  /// The words of the line before the date, nil where they do not open it.
  private static func words(
    of shape: LineShape, _ ranges: [TextRange]
  ) -> ArraySlice<LineShape.Word>? {
    let own = shape.words.prefix { word in ranges.contains { $0.overlaps(word.range) } }
    guard let last = ranges.last, let end = own.last?.range.end, end >= last.end else { return nil }
    return own
  }
}
