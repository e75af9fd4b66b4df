/// Acts and qualities with their opposites, from `Lexicons/opposites.tsv`: "reject" is the other side
/// of "accept".
struct Opposites: Sendable {
  /// An act, and whether a phrase stands for it or for its opposite.
  struct Side: Hashable, Sendable {
    /// The act, as the hash of its head word.
    let act: UInt64
    let isPositive: Bool
    /// Words that the phrase takes.
    let length: Int
  }

  /// By the stem of the first word: the folded words behind it, and the side.
  private let sides: WordMap<[(rest: [UInt64], side: Side)]>

  /// Reads rows of `head TAB + or - TAB phrase|phrase`; the first word of a phrase stands for all its
  /// forms.
  init(table bytes: [UInt8] = LexiconFile.opposites) {
    let stemmer = Stemmer()
    var sides = WordMap<[(rest: [UInt64], side: Side)]>()
    for row in TabSeparated.rows(bytes) where row.count == 3 {
      for phrase in row[2].split(separator: "|") {
        let words = phrase.split(separator: " ").map(String.init)
        guard let first = words.first else { continue }
        let side = Side(
          act: StableHash.folded(row[0]), isPositive: row[1] == "+", length: words.count)
        sides.update(StableHash.folded(stemmer.stem(first)), default: []) {
          $0.append((words.dropFirst().map(StableHash.folded), side))
        }
      }
    }
    self.sides = sides
  }

  /// The side of the longest phrase whose first word has a stem; `follows` gives the folded hash of
  /// the word at a distance behind it, nil where there is none.
  func side(ofStem stem: UInt64, follows: (Int) -> UInt64?) -> Side? {
    guard let candidates = sides[stem] else { return nil }
    var best: Side?
    for (rest, side) in candidates where side.length > (best?.length ?? 0) {
      if rest.indices.allSatisfy({ follows($0 + 1) == rest[$0] }) { best = side }
    }
    return best
  }
}
