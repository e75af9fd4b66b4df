/// Runs of four words by their hashes, by which copied text is found (Broder 1997, "On the resemblance
/// and containment of documents").
enum Shingles {
  /// Words in a shingle.
  static let width = 4

  /// The distinct shingles of words that are given by their hashes, in the order in which each first
  /// stands; none where there are fewer words than a shingle has.
  static func of(_ words: [UInt64]) -> [UInt64] {
    guard words.count >= width else { return [] }
    let count = words.count - width + 1
    var seen = WordSet(capacity: count)
    var shingles: [UInt64] = []
    shingles.reserveCapacity(count)
    for start in 0..<count {
      var hash: UInt64 = 0
      for place in start..<(start + width) { hash = (hash &* 0x0000_0100_0000_01b3) ^ words[place] }
      if seen.insert(hash) { shingles.append(hash) }
    }
    return shingles
  }
}

extension Document {
  /// The words and numbers among some tokens by their hashes; signs do not count, for a copy may be
  /// punctuated otherwise.
  func words(_ range: Range<Int>) -> [UInt64] {
    var words: [UInt64] = []
    words.reserveCapacity(range.count)
    for index in range where tokens[index].kind == .word || tokens[index].kind == .number {
      words.append(tokens[index].folded)
    }
    return words
  }
}
