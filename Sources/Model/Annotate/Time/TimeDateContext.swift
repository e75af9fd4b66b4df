/// What the words around a month or a year tell: whether it is a date at all.
extension Match {
  /// Whether a month is the name of a person, as in "so was April Smith": a name in capitals follows
  /// and nothing before says that a date comes.
  var isGivenName: Bool {
    guard begins(TimePatterns.Capture.month, with: ["april", "june", "august"]) else {
      return false
    }
    let next = range.upperBound
    let before = range.lowerBound - 1
    guard tokens.indices.contains(next), tokens[next].kind == .word, tokens[next].isCapitalised,
      lexicon.classes(of: tokens[next].word).isDisjoint(with: [.function, .weekday])
    else { return false }
    guard tokens.indices.contains(before) else { return true }
    if tokens[before].kind == .possessive { return false }
    return lexicon.classes(of: tokens[before].word).isDisjoint(with: [.preposition, .determiner])
      && !words(before, in: ["last", "next", "late", "early", "mid", "and", "since"])
  }

  /// Whether a number of four digits is the end of a telephone number or of a code, as in "555-1998"
  /// and "A1998".
  var endsNumber: Bool {
    let before = range.lowerBound - 1
    guard tokens.indices.contains(before) else { return false }
    if tokens[before].kind == .word { return !tokens[range.lowerBound].followsSpace }
    return before > 0 && tokens[before].kind == .hyphen && tokens[before - 1].kind == .number
      && tokens[before - 1].count == 3
  }

  /// Whether a short year is a part of a name, as in "iLife '11".
  var namesProduct: Bool {
    let before = range.lowerBound - 1
    guard first(TimePatterns.Capture.year)?.kind != .number, tokens.indices.contains(before),
      tokens[before].kind == .word,
      text.bytes[tokens[before].range.start..<tokens[before].range.end].contains(where: {
        (0x41...0x5A).contains($0)
      })
    else { return false }
    return lexicon.classes(of: tokens[before].word).isDisjoint(
      with: [.function, .preposition, .month, .season])
  }

  /// START, MID or END for "early", "mid", "late" in the part capture.
  var partModifier: String? {
    let part = TimePatterns.Capture.part
    if begins(part, with: ["early", "earlier", "beginning", "start", "opening", "onset", "outset"])
    {
      return "START"
    }
    if begins(part, with: ["mid", "middle", "mid-"]) { return "MID" }
    if begins(part, with: ["late", "later", "end", "close", "latter"]) { return "END" }
    return nil
  }

  /// Whether a number of four digits counts what follows: "2000 soldiers", "1500 were killed"; a
  /// year stands after a preposition of time or before a word that no number takes.
  func countsThings(_ number: Int) -> Bool {
    let next = range.upperBound
    guard tokens.indices.contains(next), tokens[next].kind == .word else { return false }
    let before = range.lowerBound - 1
    let follows = tokens.indices.contains(before) ? tokens[before] : nil
    let classes = lexicon.classes(of: tokens[next].word)
    if classes.contains(.function) { return false }
    // "The 1500 metres" is a race in any year.
    if words(next, in: ["metres", "meters", "miles", "guineas", "dollars", "pounds", "feet"]) {
      return true
    }
    let lastByte = text.bytes[Int(tokens[next].end) - 1]
    let isPlural = lastByte == UInt8(ascii: "s") && !tokens[next].isCapitalised
    guard isPlural || words(next, in: ["people", "men", "women", "children", "troops"]) else {
      return false
    }
    // "the 1990 elections", "in 1990 forces landed": determiner or preposition make it a year.
    guard let follows, follows.kind == .word else { return true }
    let isYearBefore = words(
      before, in: ["in", "since", "the", "of", "by", "until", "after", "before", "during", "its"])
    return number % 100 == 0 ? !words(before, in: ["in", "since", "the"]) : !isYearBefore
  }

  /// Whether the token at an index is one of these words.
  func words(_ index: Int, in list: [String]) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    return list.contains { StableHash.folded($0) == tokens[index].folded }
  }
}
