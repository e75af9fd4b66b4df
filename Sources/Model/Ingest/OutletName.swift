/// The name of a publisher in a line about the site or the origin of a text.
struct OutletName {
  /// Where it stands.
  let range: TextRange

  /// "© 2024 The Daily. All rights reserved.", "The Daily, A Media Company – All Rights Reserved."
  init?(copyright line: TextRange, in text: ArticleText) {
    let shape = LineShape(of: text, line)
    guard SiteFooter.isCopyright(shape) else { return nil }
    self.init(shape.words.drop { OutletName.isCopyrightWord($0.folded) })
  }

  /// "The Daily is a global leader in …"
  init?(about line: TextRange, in text: ArticleText) {
    // The name stands at the front, so a long line is looked at only there.
    let head = LineShape(of: text, TextRange(line.start, min(line.end, line.start + 200)))
    let verb = head.words.firstIndex { $0.folded == "is" }
    guard let verb, (1...6).contains(verb),
      head.words[verb...].dropFirst().first.map({ OutletName.articles.contains($0.folded) }) == true
    else { return nil }
    self.init(head.words[..<verb])
  }

  /// "Source: National Radio", "Originally published by The Daily".
  init?(credit line: TextRange, in text: ArticleText) {
    let words = LineShape(of: text, line).words
    if words.first.map({ ["source", "sources", "via"].contains($0.folded) }) == true {
      self.init(words.dropFirst())
    } else if let by = words.firstIndex(where: { OutletName.prepositions.contains($0.folded) }) {
      self.init(words[(by + 1)...])
    } else {
      return nil
    }
  }

  /// Takes the capitalised words up to the first comma, bar, dash or full stop.
  private init?(_ words: ArraySlice<LineShape.Word>) {
    var taken: [LineShape.Word] = []
    for word in words.prefix(8) {
      let joins = !taken.isEmpty && OutletName.joiningWords.contains(word.folded)
      guard word.isCapitalised || joins, !OutletName.isRight(word.folded) else { break }
      taken.append(word)
      if word.isCut || word.endsSentence { break }
    }
    while let last = taken.last, !last.isCapitalised { taken.removeLast() }
    guard let first = taken.first, let last = taken.last else { return nil }
    range = first.range.union(last.range)
  }

  private static func isCopyrightWord(_ word: String) -> Bool {
    word == "copyright" || word == "c" || word == "by"
      || word.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2D }
      || word.unicodeScalars.allSatisfy { (0x30...0x39).contains($0.value) || $0 == "–" }
  }

  /// "All Rights Reserved" is no name.
  private static func isRight(_ word: String) -> Bool {
    ["all", "right", "rights", "reserved"].contains(word)
  }

  private static let articles: Set<String> = ["a", "an", "the"]
  private static let prepositions: Set<String> = ["by", "in", "on", "at", "from"]
  private static let joiningWords: Set<String> = [
    "and", "de", "des", "du", "for", "la", "of", "the",
  ]
}
