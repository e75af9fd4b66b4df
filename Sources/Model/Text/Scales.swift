/// Degrees by their words, from `Lexicons/scales.tsv`: "badly damaged" is a rank on the scale of
/// damage.
struct Scales: Sendable {
  /// A phrase and its rank; a higher rank is more.
  struct Degree: Hashable, Sendable {
    let scale: String
    let rank: Int
    /// Words of the phrase.
    let length: Int
  }

  /// By the folded first word: the words behind it, and the degree.
  private let degrees: WordMap<[(rest: [UInt64], degree: Degree)]>

  /// Reads rows of `scale TAB rank TAB phrase|phrase`.
  init(table bytes: [UInt8] = LexiconFile.scales) {
    var degrees = WordMap<[(rest: [UInt64], degree: Degree)]>()
    for row in TabSeparated.rows(bytes) where row.count == 3 {
      guard let rank = Int(row[1]) else { continue }
      for phrase in row[2].split(separator: "|") {
        let words = phrase.split(separator: " ").map { StableHash.folded(String($0)) }
        guard let first = words.first else { continue }
        degrees.update(first, default: []) {
          $0.append(
            (Array(words.dropFirst()), Degree(scale: row[0], rank: rank, length: words.count)))
        }
      }
    }
    self.degrees = degrees
  }

  /// The degree of the longest phrase that begins at a token.
  func degree(at index: Int, in tokens: [Token], limit: Int) -> Degree? {
    guard let candidates = degrees[tokens[index].folded] else { return nil }
    var best: Degree?
    for (rest, degree) in candidates
    where degree.length > (best?.length ?? 0) && index + degree.length <= limit
      && rest.indices.allSatisfy({ tokens[index + 1 + $0].folded == rest[$0] })
    {
      best = degree
    }
    return best
  }
}
