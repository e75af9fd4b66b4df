import Testing

@testable import Model

/// Holds the pairs that an index finds against those of all pairs.
@Suite struct ArticleLikenessTests {
  /// A generator that gives the same numbers on every run (SplitMix64, Steele et al. 2014).
  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var word = state
      word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
      word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
      return word ^ (word >> 31)
    }
  }

  private static let time = {
    let article = Article(
      id: ArticleID(rawValue: ""), file: "", sha256: "", text: ArticleText(""), blocks: [])
    return TimeProfile([], article)
  }()

  /// Vectors of words that many have and of names that few have.
  private static func vectors(_ count: Int, seed: UInt64) -> [TermVector] {
    var dice = Dice(state: seed)
    return (0..<count).map { _ in
      var terms: [UInt64: Int] = [:]
      for _ in 0..<Int.random(in: 0..<12, using: &dice) {
        terms[StableHash.folded("word\(Int.random(in: 0..<40, using: &dice))")] = 38
      }
      for _ in 0..<Int.random(in: 0..<4, using: &dice) {
        terms[StableHash.folded("name\(Int.random(in: 0..<count, using: &dice))")] = 114
      }
      return TermVector(terms.map { TermVector.Term(hash: $0.key, weight: $0.value) })
    }
  }

  private static func likeness(_ one: TermVector, _ other: TermVector) -> Int {
    let norms = Double(one.squares).squareRoot() * Double(other.squares).squareRoot()
    return Int(1_000_000 * (Double(one.product(other)) / norms))
  }

  private static func allPairs(_ vectors: [TermVector]) -> [LikePair] {
    vectors.indices.flatMap { second in
      (0..<second).compactMap { first -> LikePair? in
        let likeness = likeness(vectors[first], vectors[second])
        return likeness < ArticleLikeness.least
          ? nil : LikePair(first: first, second: second, likeness: likeness)
      }
    }
  }

  private static func pairs(_ vectors: [TermVector], workers: Int = 1) -> [LikePair] {
    ArticleLikeness(vectors: vectors, times: vectors.map { _ in time })
      .pairs(workers: Workers(count: workers))
  }

  @Test(arguments: [0, 1, 2, 40, 700], [1, 3])
  func theIndexFindsWhatAllPairsGive(count: Int, workers: Int) {
    let vectors = Self.vectors(count, seed: UInt64(count))
    let pairs = Self.allPairs(vectors)
    #expect(count < 40 || pairs.count > count)
    #expect(Self.pairs(vectors, workers: workers) == pairs)
  }

  @Test func inAFolderOfThousandsATermOfManyFindsNobodyAndStillCounts() throws {
    let everywhere = TermVector.Term(hash: StableHash.folded("talks"), weight: 300)
    let vectors = (0..<5_000).map { number in
      TermVector([
        everywhere, TermVector.Term(hash: StableHash.folded("name\(number / 2)"), weight: 114),
      ])
    }
    // All are alike by the one word, and only two each by a name.
    #expect(Self.likeness(vectors[0], vectors[2]) > ArticleLikeness.least)
    let pairs = Self.pairs(vectors)
    #expect(pairs.count == 2_500)
    let first = try #require(pairs.first)
    #expect(
      first == LikePair(first: 0, second: 1, likeness: Self.likeness(vectors[0], vectors[1])))
  }

  @Test func upToFourThousandArticlesEveryTermFinds() {
    let term = TermVector.Term(hash: StableHash.folded("talks"), weight: 300)
    let vectors = [TermVector](repeating: TermVector([term]), count: 1_200)
    #expect(Self.pairs(vectors).count == 1_200 * 1_199 / 2)
  }
}
