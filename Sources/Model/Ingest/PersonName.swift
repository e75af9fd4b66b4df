/// Tells a person's name from other capitalised words by its shape.
enum PersonName {
  /// How many of `words`, from the first, look like the names of one or more persons, as in
  /// "Layla Al Mansoori", "J. K. Doe" or "Ana Díaz and Li Wei".
  static func length(of words: ArraySlice<LineShape.Word>) -> Int {
    var length = 0
    for (offset, word) in words.enumerated() {
      let joins = offset > 0 && (particles.contains(word.folded) || word.folded == "and")
      guard word.isLetters, word.isCapitalised || joins else { break }
      if joins, !word.isCapitalised { continue }
      length = offset + 1
    }
    return length
  }

  /// Whether `words` are one name alone: two to four words, each capitalised, none that names a
  /// day, a month or an outlet.
  static func isOneName(_ words: ArraySlice<LineShape.Word>) -> Bool {
    let capitalised = words.filter(\.isCapitalised).count
    guard (2...4).contains(capitalised), words.count <= 6, length(of: words) == words.count else {
      return false
    }
    return words.allSatisfy { word in
      word.folded != "and" && !otherWords.contains(word.folded)
        && (DateWords.weekdays[word.folded] == nil || !word.folded.hasSuffix("day"))
    }
  }

  /// Whether a word names a publisher rather than a person.
  static func isOutletWord(_ word: LineShape.Word) -> Bool { outletWords.contains(word.folded) }

  private static let particles: Set<String> = [
    "al", "el", "bin", "ibn", "ben", "da", "das", "de", "del", "della", "den", "der", "di", "do",
    "dos", "du", "la", "le", "ten", "ter", "van", "von", "y", "zu",
  ]

  private static let outletWords: Set<String> = [
    "agence", "agency", "associated", "broadcasting", "bureau", "chronicle", "correspondent",
    "daily", "desk", "editorial", "gazette", "guardian", "herald", "journal", "magazine", "media",
    "network", "news", "newspaper", "observer", "post", "press", "radio", "reporter", "reuters",
    "review", "service", "staff", "television", "times", "tribune", "tv", "weekly",
  ]

  private static let otherWords: Set<String> = outletWords.union([
    "about", "articles", "background", "comments", "conclusion", "contact", "continue", "end",
    "follow", "home", "latest", "more", "next", "page", "previous", "privacy", "read", "reading",
    "related", "share", "stories", "story", "subscribe", "summary", "terms", "top", "trending",
    "us",
  ])
}
