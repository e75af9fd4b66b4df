/// A line that names who wrote the article.
struct BylineShape {
  /// The name, without "by" and what follows it.
  let name: TextRange

  /// Reads "By NAME", "by NAME, Staff Writer", "Written by NAME | Reuters", "(Reporting by NAME;
  /// editing by NAME)"; nil for any other line, such as "By Friday the town had fallen."
  init?(labelled shape: LineShape) {
    guard shape.width <= 160 else { return nil }
    let folded = shape.folded
    let line =
      folded.utf8.first == UInt8(ascii: "(")
      ? String(folded.dropFirst()) : folded
    let isShort = shape.end == .none || shape.words.count <= 8
    guard BylineShape.openings.open(line),
      isShort || line.hasPrefix("reporting by "),
      let label = BylineShape.labels.first(where: { line.hasPrefix($0) })
    else { return nil }
    let words = shape.words.dropFirst(label.split(separator: " ").count)
    let upToCut = words.firstIndex(where: \.isCut).map { words[...$0] } ?? words
    let length = PersonName.length(of: upToCut)
    guard length > 0, let first = words.first else { return nil }
    // "By Friday night" tells a time; "by Mon Mau" and "by April Doe" do not.
    guard !first.folded.hasSuffix("day"), length > 1 || DateWords.months[first.folded] == nil else {
      return nil
    }
    // Running text behind the name makes it a sentence; a place or an outlet does not.
    let rest = upToCut.dropFirst(length)
    guard
      rest.isEmpty || BylineShape.places.contains(rest[rest.startIndex].folded)
        || BylineShape.isDay(rest)
    else { return nil }
    name = first.range.union(upToCut[upToCut.startIndex + length - 1].range)
  }

  /// Reads a line that is a name and no more.
  init?(bare shape: LineShape) {
    guard shape.end == .none, PersonName.isOneName(shape.words[...]) else { return nil }
    name = shape.range
  }

  /// Whether words go on with a day, as in "by Ana Díaz on June 14, 2015".
  private static func isDay(_ words: ArraySlice<LineShape.Word>) -> Bool {
    guard words.first?.folded == "on", let next = words.dropFirst().first?.folded else {
      return false
    }
    return DateWords.months[next] != nil || DateWords.weekdays[next] != nil
      || next.utf8.first.map { (0x30...0x39).contains($0) } == true
  }

  private static let openings = LineOpenings(labels)
  private static let labels = [
    "by ", "by: ", "written by ", "words by ", "reported by ", "reporting by ", "story by ",
    "posted by ", "author: ", "authors: ", "author ", "interview by ", "interview: ",
  ]

  private static let places: Set<String> = ["in", "for", "at", "of", "with"]
}
