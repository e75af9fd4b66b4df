/// Runs of four words by their hashes, by which copied text is found (Broder 1997, "On the resemblance
/// and containment of documents").
enum Shingles {
  /// Words in a shingle.
  static let width = 4

  /// The distinct shingles of words that are given by their hashes, ascending; none where there are
  /// fewer words than a shingle has.
  static func of(_ words: some Sequence<UInt64>) -> [UInt64] {
    let words = Array(words)
    guard words.count >= width else { return [] }
    return (0...(words.count - width)).map { start in
      var hash: UInt64 = 0
      for place in start..<(start + width) { hash = (hash &* 0x0000_0100_0000_01b3) ^ words[place] }
      return hash
    }.sortedOnce()
  }
}

extension Document {
  /// The words and numbers among some tokens by their hashes; signs do not count, for a copy may be
  /// punctuated otherwise.
  func words(_ range: Range<Int>) -> some Sequence<UInt64> {
    tokens[range].lazy.filter { $0.kind == .word || $0.kind == .number }.map(\.folded)
  }
}
