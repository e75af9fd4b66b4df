/// A line that names who wrote the article.
struct BylineShape {
  /// The name, without "by" and what follows it.
  let name: TextRange

  /// Reads "By NAME", "by NAME, Staff Writer", "Written by NAME | Reuters", "Author: NAME"; nil for
  /// any other line, such as "By Friday the town had fallen."
  init?(labelled shape: LineShape, in text: ArticleText) {
    guard shape.width <= 120, shape.end == .none || shape.words.count <= 8 else { return nil }
    guard let label = BylineShape.labels.first(where: { shape.folded.hasPrefix($0) }) else {
      return nil
    }
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
    guard rest.isEmpty || BylineShape.places.contains(rest[rest.startIndex].folded) else {
      return nil
    }
    name = first.range.union(upToCut[upToCut.startIndex + length - 1].range)
  }

  /// Reads a line that is a name and no more.
  init?(bare shape: LineShape) {
    guard shape.end == .none, PersonName.isOneName(shape.words[...]) else { return nil }
    name = shape.range
  }

  /// Reads a name with a date behind it, as in "Ana Díaz | 2 May 2023".
  init?(dated shape: LineShape, otherWords: [TextRange], date: TextRange) {
    guard let first = otherWords.first, let last = otherWords.last, last.end <= date.start,
      first.start == shape.range.start, otherWords.count <= shape.words.count,
      PersonName.isOneName(shape.words.prefix(otherWords.count))
    else { return nil }
    name = first.union(last)
  }

  private static let labels = [
    "by ", "by: ", "written by ", "words by ", "reported by ", "reporting by ", "story by ",
    "posted by ", "author: ", "authors: ", "author ",
  ]

  private static let places: Set<String> = ["in", "for", "at", "of", "with"]
}
