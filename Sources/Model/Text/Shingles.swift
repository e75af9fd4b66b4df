/// Runs of four words by their hashes, by which copied text is found (Broder 1997, "On the resemblance
/// and containment of documents").
enum Shingles {
  /// Words in a shingle.
  static let width = 4

  /// The distinct shingles of words that are given by their hashes, ascending; none where there are
  /// fewer words than a shingle has.
  static func of(_ words: some Sequence<UInt64>) -> [UInt64] {
    var window: [UInt64] = []
    var all: [UInt64] = []
    for word in words {
      window.append(word)
      guard window.count == width else { continue }
      all.append(window.reduce(0) { ($0 &* 0x0000_0100_0000_01b3) ^ $1 })
      window.removeFirst()
    }
    return all.sortedOnce()
  }
}

extension Document {
  /// The words and numbers among some tokens by their hashes; signs do not count, for a copy may be
  /// punctuated otherwise.
  func words(_ range: Range<Int>) -> some Sequence<UInt64> {
    tokens[range].lazy.filter { $0.kind == .word || $0.kind == .number }.map(\.folded)
  }
}
