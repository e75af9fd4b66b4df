import Testing

@testable import Model

/// What is known of nearly the same articles gives the pairs that looking at all of them gives.
@Suite struct PairUpdateTests {
  /// An article of some stories, by a number that stands for its content.
  private struct Sample {
    let number: Int
    let profile: ArticleProfile

    var key: ResultKey {
      var writer = ByteWriter()
      writer.write(number)
      return ResultKey(of: writer)
    }

    /// One in `stories` articles is of one story; all share a few of a hundred common terms.
    init(_ number: Int, stories: Int) {
      self.number = number
      var random = UInt64(number) &* 0x9E37_79B9_7F4A_7C15
      func next(_ bound: UInt64) -> UInt64 {
        random = (random ^ random >> 31) &* 0xBF58_476D_1CE4_E5B9
        return (random >> 33) % bound
      }
      let story = UInt64(number % stories)
      let own = (0..<6).map { _ in 1_000_000 + story * 10 + next(8) }
      let common = (0..<4).map { _ in next(100) }
      let hashes = Set(own + common).map { ($0 + 1) &* 0x9E37_79B9_7F4A_7C15 }
      profile = ArticleProfile(
        terms: TermVector(hashes.sorted().map { TermVector.Term(hash: $0, weight: 60) }),
        times: TimeProfile(
          published: CalendarDate(daysSince1970: 15_000 + Int(story)), years: NumberSet(),
          months: 0, days: NumberSet()))
    }
  }

  private func known(_ samples: [Sample]) -> KnownPairs {
    let likeness = ArticleLikeness(
      vectors: samples.map(\.profile.terms), times: samples.map(\.profile.times))
    let (pairs, bounds) = likeness.found(workers: Workers())
    return KnownPairs(articles: samples.map(\.key), pairs: pairs, bounds: bounds)
  }

  private func update(_ before: [Sample], _ now: [Sample]) -> PairUpdate? {
    let gone = Dictionary(uniqueKeysWithValues: before.map { ($0.key, $0.profile) })
    return PairUpdate(
      known(before), articles: now.map(\.key), profiles: now.map(\.profile), gone: { gone[$0] })
  }

  @Test(arguments: [
    (came: [], went: []), (came: [90], went: []), (came: [], went: [7]),
    (came: [90, 91, 92], went: [0, 33, 79]),
  ])
  func ofAFewArticlesWhatCameAndWentIsFound(came: [Int], went: [Int]) throws {
    let before = (0..<80).map { Sample($0, stories: 16) }
    let now = before.filter { !went.contains($0.number) } + came.map { Sample($0, stories: 16) }
    let found = try #require(update(before, now)?.pairs())
    let whole = known(now)
    #expect(found.pairs == whole.pairs && !found.pairs.isEmpty)
    #expect(Set(found.pairs).count == found.pairs.count)
  }

  @Test func ofManyArticlesTheTermsThatFindAreCounted() throws {
    let before = (0..<4_500).map { Sample($0, stories: 900) }
    let now = before.dropFirst() + [Sample(5_000, stories: 900), Sample(5_001, stories: 900)]
    let found = try #require(update(before, Array(now))?.pairs())
    let whole = known(Array(now))
    #expect(found.pairs == whole.pairs)
    #expect(found.bounds.hold(most: TermIndex.mostHolders(among: now.count)))
  }

  @Test func whereATermOfOthersFindsNoLongerAllIsLookedForAgain() throws {
    // The first article more than every term finds among.
    let before = (0..<4_096).map { Sample($0, stories: 900) }
    #expect(update(before, before + [Sample(4_096, stories: 900)])?.pairs() == nil)
    let bounds = TermBounds(highestTaken: 20, lowestLeft: 40)
    #expect(bounds.hold(most: 20) && bounds.hold(most: 39))
    #expect(!bounds.hold(most: 19) && !bounds.hold(most: 40))
  }

  @Test func anotherOrderAndManyChangesAreLookedForAgain() {
    let before = (0..<80).map { Sample($0, stories: 16) }
    #expect(update(before, before.reversed()) == nil)
    #expect(update(before, (80..<160).map { Sample($0, stories: 16) }) == nil)
    #expect(
      PairUpdate(
        known(before), articles: before.dropFirst().map(\.key),
        profiles: before.dropFirst().map(\.profile), gone: { _ in nil }) == nil)
  }

  @Test func whatIsKnownComesBackFromBytesAndCutBytesGiveNothing() throws {
    let all = known((0..<80).map { Sample($0, stories: 16) })
    let read = try #require(KnownPairs(all.bytes))
    #expect(read.articles == all.articles && read.pairs == all.pairs)
    #expect(read.bounds == all.bounds)
    let bytes = all.bytes
    for count in stride(from: 0, to: bytes.count, by: 5) {
      #expect(KnownPairs(Array(bytes[..<count])) == nil)
    }
    for index in bytes.indices {
      var damaged = bytes
      damaged[index] ^= 0xFF
      let wrong = KnownPairs(damaged)
      #expect(
        wrong?.pairs.allSatisfy { $0.first < $0.second && $0.second < all.articles.count } ?? true)
    }
  }
}
